extension Evaluation {
  /// Whether a condition holds: the meaning page, section 10.
  mutating func truth(_ condition: PlannedCondition) throws(RationalFault) -> Truth {
    switch condition {
    case .all(let parts):
      var result = Truth.yes
      for part in parts { result = result.and(try truth(part)) }
      return result
    case .any(let parts):
      var result = Truth.no
      for part in parts { result = result.or(try truth(part)) }
      return result
    case .not(let part): return try truth(part).negated
    case .countOf(let parts, let least):
      let (known, open) = try count(parts)
      return known >= least ? .yes : known + open < least ? .no : .unknown
    case .item(let item, let test): return itemTruth(item, test)
    case .value(let index, let test): return valueTruth(try reading(index), test)
    case .fact(let fact, let test): return factTruth(form.facts[fact], test)
    }
  }

  /// How many conditions are true, and how many are not known.
  mutating func count(
    _ conditions: [PlannedCondition]
  ) throws(RationalFault) -> (known: Int, open: Int) {
    var (known, open) = (0, 0)
    for condition in conditions {
      switch try truth(condition) {
      case .yes: known += 1
      case .unknown: open += 1
      case .no: break
      }
    }
    return (known, open)
  }

  /// Whether an answer, "does not know" or "prefers not to say" is there, or none is due.
  func recorded(_ item: Int) -> Truth {
    itemTruth(item, .recorded)
  }

  /// A test of an item; under an unknown condition nothing that depends on it is certain.
  private func itemTruth(_ item: Int, _ test: PlannedCondition.ItemTest) -> Truth {
    if isRemoved[item] { return whenRemoved(test) }
    let asShown = whenShown(item, test)
    guard isShown[item] == .unknown else { return asShown }
    if asShown == .yes { return .unknown }
    return asShown == whenRemoved(test) ? asShown : .unknown
  }

  private func whenRemoved(_ test: PlannedCondition.ItemTest) -> Truth {
    if case .recorded = test { return .yes }
    return .no
  }

  private func whenShown(_ item: Int, _ test: PlannedCondition.ItemTest) -> Truth {
    let state = form.states[item]
    let cell = form.cells[item]
    let isAnswered = state == .answered
    switch test {
    case .answered: return Truth(isAnswered)
    case .recorded: return Truth(state.isRecorded)
    case .options(let passes, let whenOpen):
      return isAnswered ? Truth(passes[cell]) : whenOpen
    case .includes(let option):
      return isAnswered ? Truth(cell >> option & 1 == 1) : .unknown
    case .numbers(let spans, let whenOpen):
      return isAnswered ? Truth(spans.contains { $0.contains(cell) }) : whenOpen
    case .days(let spans):
      return isAnswered ? dayTruth(spans, DaySpan.first(cell), DaySpan.last(cell)) : .unknown
    }
  }

  /// A partial date stands for all its days.
  private func dayTruth(_ spans: [PlannedCondition.Span], _ first: Int, _ last: Int) -> Truth {
    let covered = spans.reduce(0) { total, span in
      total + Swift.max(0, Swift.min(last, span.high) - Swift.max(first, span.low) + 1)
    }
    if covered == 0 { return .no }
    return covered == last - first + 1 ? .yes : .unknown
  }

  /// A test of a value: true when all from lowest to highest passes, false when none does.
  private func valueTruth(_ reading: Reading, _ test: PlannedCondition.ValueTest) -> Truth {
    guard reading.applies else { return .no }
    guard !reading.mayBeMissing, let low = reading.low, let high = reading.high else {
      return .unknown
    }
    if !test.spans.contains(where: { $0.meets(low: low, high: high) }) { return .no }
    let allPass = test.spans.contains { $0.contains(low) && $0.contains(high) }
    return allPass && !reading.mayNotApply ? .yes : .unknown
  }

  private func factTruth(_ fact: Int?, _ test: PlannedCondition.FactTest) -> Truth {
    guard let fact else { return .unknown }
    switch test {
    case .numbers(let spans): return Truth(spans.contains { $0.contains(fact) })
    case .codes(let codes): return Truth(codes.contains(fact))
    }
  }
}
