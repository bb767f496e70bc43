/// Scores one form after another under a plan.
///
/// The order is that of the meaning page, section 1: visibility in item order, constraints,
/// scales, derived values, flags and prompts, indexes, completeness. A value is worked out when
/// something first asks for it and kept, because conditions may ask early. Storage is used
/// again from form to form.
struct Evaluation {
  let plan: ScoringPlan
  var form: Form

  /// Whether each item is asked: yes, no (hidden), or not known.
  private(set) var isShown: [Truth]
  /// Whether each item left the denominators.
  private(set) var isRemoved: [Bool]

  private(set) var scales: [Reading]
  private(set) var values: [Reading]
  private(set) var indexes: [Reading]
  private(set) var flags: [Truth]
  private(set) var prompts: [Truth]
  private(set) var isComplete = false
  /// The positions of constraints that the form breaks.
  private(set) var broken: [Int] = []

  private var scaleIsKnown: [Bool]
  private var valueIsKnown: [Bool]

  init(_ plan: ScoringPlan) {
    self.plan = plan
    form = Form(items: plan.items.count, facts: plan.factPositions.count)
    isShown = Array(repeating: .yes, count: plan.items.count)
    isRemoved = Array(repeating: false, count: plan.items.count)
    scales = Array(repeating: Reading(), count: plan.scales.count)
    values = Array(repeating: Reading(), count: plan.values.count)
    indexes = Array(repeating: Reading(), count: plan.indexes.count)
    flags = Array(repeating: .unknown, count: plan.flags.count)
    prompts = Array(repeating: .unknown, count: plan.prompts.count)
    scaleIsKnown = Array(repeating: false, count: plan.scales.count)
    valueIsKnown = Array(repeating: false, count: plan.values.count)
  }

  /// Scores the form that stands in ``form``.
  ///
  /// - Throws: a fault when a number leaves 64 bits; loading proves that none does.
  mutating func run() throws(RationalFault) {
    forget()
    try decideVisibility()
    try checkConstraints()
    guard !isRefused else { return }
    for scale in plan.selectedScales { try know(scale: scale) }
    for value in plan.selectedValues { try know(value: value) }
    for flag in flags.indices { flags[flag] = try truth(plan.compiled.flags[flag]) }
    for prompt in prompts.indices {
      guard let raised = plan.compiled.prompts[prompt] else {
        prompts[prompt] = .no
        continue
      }
      prompts[prompt] = try truth(raised)
    }
    for index in plan.indexes.indices { indexes[index] = try indexReading(plan.indexes[index]) }
    isComplete = try completeness()
  }

  /// Whether a constraint refuses the form.
  var isRefused: Bool {
    for index in broken where plan.constraints[index].severity == .refuse { return true }
    return false
  }

  private mutating func forget() {
    for index in scaleIsKnown.indices { scaleIsKnown[index] = false }
    for index in valueIsKnown.indices { valueIsKnown[index] = false }
    broken.removeAll(keepingCapacity: true)
    isComplete = false
  }

  private mutating func decideVisibility() throws(RationalFault) {
    var section = -1
    var sectionShown = Truth.yes
    for item in plan.itemSections.indices {
      if plan.itemSections[item] != section {
        section = plan.itemSections[item]
        sectionShown = try shown(plan.compiled.sections[section])
      }
      let shown = sectionShown.and(try self.shown(plan.compiled.items[item]))
      isShown[item] = shown
      isRemoved[item] = shown == .no || form.states[item] == .notApplicable
    }
  }

  private mutating func shown(_ gate: CompiledCondition?) throws(RationalFault) -> Truth {
    guard let gate else { return .yes }
    return try truth(gate)
  }

  private mutating func checkConstraints() throws(RationalFault) {
    for index in plan.constraints.indices where try truth(plan.compiled.constraints[index]) == .yes
    {
      broken.append(index)
    }
  }

  private mutating func completeness() throws(RationalFault) -> Bool {
    if let condition = plan.compiled.completeWhen { return try truth(condition) == .yes }
    for item in plan.selectedItems where recorded(item) != .yes {
      return false
    }
    return true
  }

  /// The reading of a scale or derived value, worked out at most once for a form.
  mutating func reading(_ index: ValueIndex) throws(RationalFault) -> Reading {
    switch index {
    case .scale(let scale):
      try know(scale: scale)
      return scales[scale]
    case .derived(let value):
      try know(value: value)
      return values[value]
    }
  }

  private mutating func know(scale: Int) throws(RationalFault) {
    guard !scaleIsKnown[scale] else { return }
    scales[scale] = try scaleReading(scale)
    scaleIsKnown[scale] = true
  }

  private mutating func know(value: Int) throws(RationalFault) {
    guard !valueIsKnown[value] else { return }
    values[value] = try derivedReading(value)
    valueIsKnown[value] = true
  }
}

extension Evaluation {
  /// Whether an item may turn out to be removed, its condition being unknown.
  func mayBeRemoved(_ item: Int) -> Bool {
    isShown[item] == .unknown && !isRemoved[item]
  }

  func isAnswered(_ item: Int) -> Bool {
    !isRemoved[item] && form.states[item] == .answered
  }

  func isOpen(_ item: Int) -> Bool {
    !isRemoved[item] && form.states[item] != .answered
  }

  /// Counts what was answered, applies and was expected among items.
  func count(_ items: [Int], in reading: inout Reading) {
    reading.expected = items.count
    (reading.applicable, reading.answered) = (0, 0)
    for item in items where !isRemoved[item] {
      reading.applicable += 1
      if isAnswered(item) { reading.answered += 1 }
    }
  }
}
