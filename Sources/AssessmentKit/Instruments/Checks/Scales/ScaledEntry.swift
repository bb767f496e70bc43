/// An entry of a scale together with what it refers to.
struct ScaledEntry: Sendable {
  /// The entry.
  let entry: ScaleEntry
  /// Its scale.
  let scale: Scale
  /// Its item.
  let item: Item
  /// The item's response set, for a choice or multiple choice.
  let set: ResponseSet?

  /// The points of each answer; `nil` when a fault that a check names stands in the way.
  var points: EntryPoints? {
    (try? EntryPoints.of(entry, in: scale, item: item, set: set)).flatMap(\.self)
  }

  /// Whether the item takes any number of options.
  var isMultiple: Bool {
    if case .multiple = item.kind { true } else { false }
  }

  /// The rule of a number item.
  var numberRule: Item.NumberRule? {
    if case .number(let rule) = item.kind { rule } else { nil }
  }

  /// All entries of a scale whose items exist.
  static func all(of scale: Scale, _ index: InstrumentIndex) -> [ScaledEntry] {
    scale.entries.compactMap { entry in
      index.item(entry.item.id).map {
        ScaledEntry(entry: entry, scale: scale, item: $0, set: index.responseSet(of: $0))
      }
    }
  }

  /// All entries of all scales.
  static func all(in index: InstrumentIndex) -> [ScaledEntry] {
    index.instrument.scales.flatMap { all(of: $0, index) }
  }
}
