/// The document holds nothing that it says it never contains.
enum ForbiddenCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let forbids = index.instrument.about.forbids
    let indexes = index.instrument.profiles.flatMap(\.indexes)
    var found: [Finding] = []
    if forbids.contains(.index) { found += indexes.map { forbidden($0, "index") } }
    if forbids.contains(.total) {
      if !forbids.contains(.index) { found += indexes.map { forbidden($0, "total") } }
      found += totals(index)
    }
    return found
  }

  private static func forbidden(_ sum: Index, _ word: String) -> Finding {
    Finding(
      .forbiddenIndex,
      .error,
      "The instrument forbids \"\(word)\", and a profile has the index \"\(sum.id)\"",
      at: sum.place,
      expected: "no index, or no \"\(word)\" in \"forbids\""
    )
  }

  private static func totals(_ index: InstrumentIndex) -> [Finding] {
    let scales = index.instrument.scales.filter { isTotal($0, index) }.map {
      total($0.id, $0.place)
    }
    let values = index.instrument.values.filter { isTotal($0, index) }.map {
      total($0.id, $0.place)
    }
    return scales + values
  }

  private static func total(_ id: String, _ place: Place) -> Finding {
    Finding(
      .forbiddenTotal,
      .error,
      "The instrument forbids \"total\", and \"\(id)\" joins two scales or more",
      at: place,
      expected: "values of one scale each, or no \"total\" in \"forbids\""
    )
  }

  private static func isTotal(_ scale: Scale, _ index: InstrumentIndex) -> Bool {
    let items = Set(scale.entries.map(\.item.id))
    return joins(items, [], index.instrument.scales.filter { $0.id != scale.id })
  }

  private static func isTotal(_ value: DerivedValue, _ index: InstrumentIndex) -> Bool {
    let dependencies = Dependencies(index)
    let scales = dependencies.reach(of: value.expression).scales
    return joins(directItems(value, index), scales, index.instrument.scales)
  }

  /// The items that a value reads otherwise than through a scale.
  private static func directItems(_ value: DerivedValue, _ index: InstrumentIndex) -> Set<String> {
    let readings = value.expression.readings
    let inner = readings.values.compactMap { index.value($0.id) }
    let own = Set(readings.items.map(\.id))
    return inner.reduce(into: own) { $0.formUnion(directItems($1, index)) }
  }

  /// Whether items and scales touch two scales or more, and no single scale holds them all.
  private static func joins(
    _ items: Set<String>,
    _ read: Set<String>,
    _ scales: [Scale]
  ) -> Bool {
    let touched = scales.filter { scale in
      read.contains(scale.id) || scale.entries.contains { items.contains($0.item.id) }
    }
    guard touched.count > 1 else { return false }
    let scored = items.filter { id in
      scales.contains { $0.entries.contains { $0.item.id == id } }
    }
    return !touched.contains { scale in
      read.subtracting([scale.id]).isEmpty
        && scored.isSubset(of: Set(scale.entries.map(\.item.id)))
    }
  }
}

extension DiagnosticCode {
  /// An index in a document that forbids it.
  public static let forbiddenIndex = DiagnosticCode(
    "I3421",
    "The instrument has an index, and says that it never has one",
    """
    "forbids" is a promise to the women and workers who use the instrument. A document that \
    breaks its own promise is refused. Take the index out. To change the promise is to write \
    another instrument, and to say so.
    """
  )

  /// A total in a document that forbids it.
  public static let forbiddenTotal = DiagnosticCode(
    "I3422",
    "The instrument joins its scales, and says that it never does",
    """
    "forbids" has "total": no number for a woman as a whole. A derived value that reads two \
    scales or more, or a scale over items of several others, is a step towards one. Take it out, \
    or take the promise out and say why.
    """
  )
}
