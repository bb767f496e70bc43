/// What must be decided one by one so that the rest of a target is independent.
struct OutcomePlan: Sendable {
  /// Items that the form decides, in order of asking.
  private(set) var items: [Item] = []
  /// Facts that the form decides.
  private(set) var facts: [Fact] = []
  /// Scales that are read more than once, or by a condition.
  private(set) var pinned: [Scale] = []
  /// The ids of items that a scale of the target scores.
  private(set) var scored: Set<String> = []

  /// Plans for scales that stand side by side.
  init(scales: [Scale], _ index: InstrumentIndex) {
    decide(scales, Dependencies.Reach(), index)
  }

  /// Plans for a derived value.
  init(_ value: DerivedValue, _ index: InstrumentIndex) {
    var uses = ReadingCount(index)
    uses.count(value.expression)
    let scales = index.instrument.scales.filter { uses.scales[$0.id] != nil }
    pinned = scales.filter { uses.scales[$0.id, default: 0] > 1 }
    decide(scales, Dependencies.Reach(items: uses.items, facts: uses.facts), index)
  }

  private mutating func decide(
    _ scales: [Scale],
    _ direct: Dependencies.Reach,
    _ index: InstrumentIndex
  ) {
    let listed = scales.flatMap { Set($0.entries.map(\.item.id)) }
    let shared = Dictionary(grouping: listed, by: \.self).filter { $0.value.count > 1 }.keys
    var decided = direct
    decided.items.formUnion(shared)
    let dependencies = Dependencies(index)
    for item in index.items.reversed()
    where listed.contains(item.id) || decided.items.contains(item.id) {
      for gate in index.gates(ofItem: item.id) {
        decided.formUnion(dependencies.reach(of: gate))
      }
    }
    items = index.items.filter { decided.items.contains($0.id) }
    facts = index.instrument.facts.filter { decided.facts.contains($0.id) }
    let gating = decided.scales.compactMap { index.scale($0) }
    scored = Set(listed).union(gating.flatMap { $0.entries.map(\.item.id) })
  }
}

/// How often an expression reads each scale, through everything in between.
private struct ReadingCount {
  private let index: InstrumentIndex
  private var budget = 20_000

  /// How often each scale is read; a condition counts as often.
  private(set) var scales: [String: Int] = [:]
  /// Items that conditions and keys read.
  private(set) var items: Set<String> = []
  /// Facts that conditions and keys read.
  private(set) var facts: Set<String> = []

  init(_ index: InstrumentIndex) {
    self.index = index
  }

  mutating func count(_ expression: Expression) {
    budget -= 1
    if case .value(let reference) = expression { count(reference.id, times: 1) }
    if case .lookup(let table) = expression { count(table.readings, times: 1) }
    for condition in expression.conditions { count(condition.readings, times: 2) }
    for part in expression.parts { count(part) }
  }

  private mutating func count(_ readings: Readings, times: Int) {
    items.formUnion(readings.items.map(\.id))
    facts.formUnion(readings.facts.map(\.id))
    for value in readings.values { count(value.id, times: times) }
  }

  private mutating func count(_ id: String, times: Int) {
    if index.scale(id) != nil {
      scales[id, default: 0] += times
    } else if let value = index.value(id), budget > 0 {
      for _ in 0..<times { count(value.expression) }
    }
  }
}
