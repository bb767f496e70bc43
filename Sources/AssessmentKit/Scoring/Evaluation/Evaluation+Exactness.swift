/// Whether ends are reached: the meaning page, section 6.
extension Evaluation {
  /// Whether ends are exact for something that reads these items and values.
  ///
  /// All that is read by the document counts, conditions and branches not taken included.
  mutating func isExact(_ reads: ReadList) throws(RationalFault) -> Bool {
    // Loops, because a closure over this struct would copy it, and this runs for every scale.
    for item in reads.all where mayBeRemoved(item) { return false }
    for item in reads.tied where isOpen(item) { return false }
    for value in reads.loose where try isLoose(plan.values[value].expression) {
      return false
    }
    return true
  }

  /// Whether a table, or an undecided `count` or `if`, makes the ends of an expression a bound.
  private mutating func isLoose(
    _ expression: PlannedExpression
  ) throws(RationalFault) -> Bool {
    switch expression {
    case .lookup(let table): return try isReadLoosely(table)
    case .count(let conditions): return try isUndecidedByPoint(conditions)
    case .choose(let condition, _, _):
      if try isUndecidedByPoint([condition]) { return true }
    default: break
    }
    for part in expression.parts where try isLoose(part) {
      return true
    }
    return false
  }

  /// Whether any of some conditions is unknown because of an `is`, `in` or `between` of a value,
  /// which may be false of every number that the value reaches between its ends.
  private mutating func isUndecidedByPoint(
    _ conditions: [PlannedCondition]
  ) throws(RationalFault) -> Bool {
    for condition in conditions where condition.hasPointTest {
      guard try truth(condition) == .unknown else { continue }
      switch condition {
      case .all(let parts), .any(let parts), .countOf(let parts, _):
        if try isUndecidedByPoint(parts) { return true }
      case .not(let part):
        if try isUndecidedByPoint([part]) { return true }
      case .value: return true
      case .item, .fact: break
      }
    }
    return false
  }
}
