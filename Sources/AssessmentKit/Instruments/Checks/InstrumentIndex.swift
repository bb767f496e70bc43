/// The parts of an instrument by id, and where each item stands in the order of asking.
///
/// Built once for a document. Where an id is used twice the first part with it is found; the
/// checks refuse such a document.
struct InstrumentIndex: Sendable {
  /// The instrument.
  let instrument: Instrument
  /// All items in the order of asking.
  let items: [Item]

  private let itemPositions: [String: Int]
  private let sectionPositions: [Int]
  private let sectionsByID: [String: Int]
  private let setsByID: [String: ResponseSet]
  private let factsByID: [String: Fact]
  private let scalesByID: [String: Scale]
  private let valuesByID: [String: DerivedValue]
  private let flagsByID: [String: Flag]

  /// Builds the index of an instrument.
  ///
  /// - Parameter instrument: an instrument, checked or not.
  init(_ instrument: Instrument) {
    self.instrument = instrument
    items = instrument.items
    itemPositions = Self.positions(items.map(\.id))
    sectionPositions = instrument.sections.enumerated().flatMap { position, section in
      section.items.map { _ in position }
    }
    sectionsByID = Self.positions(instrument.sections.map(\.id))
    setsByID = Self.table(instrument.responseSets, \.id)
    factsByID = Self.table(instrument.facts, \.id)
    scalesByID = Self.table(instrument.scales, \.id)
    valuesByID = Self.table(instrument.values, \.id)
    flagsByID = Self.table(instrument.flags, \.id)
  }

  /// The item with an id.
  func item(_ id: String) -> Item? { itemPositions[id].map { items[$0] } }

  /// Where an item stands in the order of asking, counted from 0.
  func position(ofItem id: String) -> Int? { itemPositions[id] }

  /// The section that holds the item at a position.
  func section(ofItemAt position: Int) -> Section {
    instrument.sections[sectionPositions[position]]
  }

  /// The section with an id.
  func section(_ id: String) -> Section? { sectionsByID[id].map { instrument.sections[$0] } }

  /// The response set with an id.
  func responseSet(_ id: String) -> ResponseSet? { setsByID[id] }

  /// The response set of an item; `nil` for a number, date or text.
  func responseSet(of item: Item) -> ResponseSet? {
    switch item.kind {
    case .choice(let set), .multiple(let set): setsByID[set.id]
    case .number, .date, .text: nil
    }
  }

  /// The fact with an id.
  func fact(_ id: String) -> Fact? { factsByID[id] }

  /// The scale with an id.
  func scale(_ id: String) -> Scale? { scalesByID[id] }

  /// The derived value with an id.
  func value(_ id: String) -> DerivedValue? { valuesByID[id] }

  /// The flag with an id.
  func flag(_ id: String) -> Flag? { flagsByID[id] }

  /// The conditions under which an item is asked: its section's and its own.
  func gates(ofItem id: String) -> [Condition] {
    guard let position = itemPositions[id] else { return [] }
    return [section(ofItemAt: position).showIf, items[position].showIf].compactMap(\.self)
  }

  /// Whether an item can be removed: by a condition, or because it may be said not to apply.
  func mayBeRemoved(_ id: String) -> Bool {
    let mayNotApply = item(id)?.nonAnswers.contains(.notApplicable) ?? false
    return mayNotApply || !gates(ofItem: id).isEmpty
  }

  private static func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func table<Part>(
    _ parts: [Part],
    _ id: (Part) -> String
  ) -> [String: Part] {
    Dictionary(parts.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
