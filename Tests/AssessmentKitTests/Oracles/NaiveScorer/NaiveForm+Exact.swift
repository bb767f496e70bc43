import AssessmentKit

/// Section 6: whether both ends are reached.
extension NaiveForm {
  func isExact(_ reads: NaiveReads) -> Bool {
    for (id, paths) in reads.paths {
      let item = item(id)
      if item.mayBeRemoved || (item.isOpen && paths > 1) { return false }
    }
    return reads.values.allSatisfy { id in
      instrument.value[id].map { !isBlurred($0.expression) } ?? true
    }
  }

  /// Whether a table, or a condition on a value, makes the ends of an expression a bound.
  private func isBlurred(_ expression: Expression) -> Bool {
    switch expression {
    case .lookup(let table):
      return isReadOverRange(table) && (table.keys.count > 1 || risesAndFalls(table))
    case .count(let conditions, _):
      return conditions.contains(where: hasUnknownPoint)
    case .choose(let condition, _, _, _):
      if hasUnknownPoint(condition) { return true }
    default: break
    }
    return expression.parts.contains(where: isBlurred)
  }

  /// A table is not read at all when one of its keys does not apply.
  private func isReadOverRange(_ table: LookupTable) -> Bool {
    guard lookUp(table).applies else { return false }
    return table.keys.contains { name in
      switch key(name) {
      case .codes(_, let isKnown): !isKnown
      case .numbers(let reach, _): reach.first != reach.last
      case .anything: true
      case .nothing: false
      }
    }
  }

  /// By the numbers of its first key; codes have no order.
  private func risesAndFalls(_ table: LookupTable) -> Bool {
    let rows = table.rows.compactMap { row -> (from: Fraction, gives: Fraction)? in
      guard case .range(let from, _, _) = row.when.first else { return nil }
      return (Fraction(from), Fraction(row.gives))
    }
    let given = rows.sorted { $0.from < $1.from }.map(\.gives)
    return given != given.sorted() && given != given.sorted(by: >)
  }

  /// Whether a condition is undecided by an `is`, `in` or `between` of a value: a part of it that
  /// is decided does not matter.
  private func hasUnknownPoint(_ condition: Condition) -> Bool {
    guard truth(condition) == .unknown else { return false }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      return parts.contains(where: hasUnknownPoint)
    case .not(let part, _): return hasUnknownPoint(part)
    case .test(.value, let test, _):
      switch test {
      case .equals, .isIn, .between: return true
      default: return false
      }
    case .test: return false
    }
  }
}
