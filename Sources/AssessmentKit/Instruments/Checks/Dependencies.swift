/// What scales and derived values read, through everything in between.
struct Dependencies: Sendable {
  /// All that a part reads, directly or through other values.
  struct Reach: Sendable {
    /// Items: of scales, named by `required`, in conditions, as keys.
    var items: Set<String> = []
    /// Scales, itself included when it is one.
    var scales: Set<String> = []
    /// Facts.
    var facts: Set<String> = []

    /// Adds what another reads.
    mutating func formUnion(_ other: Reach) {
      items.formUnion(other.items)
      scales.formUnion(other.scales)
      facts.formUnion(other.facts)
    }
  }

  private let index: InstrumentIndex

  /// Prepares to follow references.
  ///
  /// - Parameter index: the instrument; references that lead nowhere are passed over.
  init(_ index: InstrumentIndex) {
    self.index = index
  }

  /// What a scale or derived value reads.
  func reach(ofValue id: String) -> Reach {
    var seen: Set<String> = []
    return reach(ofValue: id, seen: &seen)
  }

  /// What a condition reads.
  func reach(of condition: Condition) -> Reach {
    var seen: Set<String> = []
    return reach(of: condition.readings, seen: &seen)
  }

  /// What an expression reads.
  func reach(of expression: Expression) -> Reach {
    var seen: Set<String> = []
    return reach(of: expression.readings, seen: &seen)
  }

  private func reach(ofValue id: String, seen: inout Set<String>) -> Reach {
    guard seen.insert(id).inserted else { return Reach() }
    if let scale = index.scale(id) {
      let items = scale.entries.map(\.item.id) + scale.missing.required.map(\.id)
      return Reach(items: Set(items), scales: [id])
    }
    guard let value = index.value(id) else { return Reach() }
    return reach(of: value.expression.readings, seen: &seen)
  }

  private func reach(of readings: Readings, seen: inout Set<String>) -> Reach {
    let items = Set(readings.items.map(\.id))
    var reach = Reach(items: items, facts: Set(readings.facts.map(\.id)))
    for value in readings.values { reach.formUnion(self.reach(ofValue: value.id, seen: &seen)) }
    return reach
  }
}
