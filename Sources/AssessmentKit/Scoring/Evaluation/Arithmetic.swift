/// Arithmetic on parts: values, reasons and ends together.
enum Arithmetic {
  typealias Step = (PartReading, PartReading) throws(RationalFault) -> PartReading

  /// Joins parts from the left; none that does not apply.
  static func fold(_ parts: [PartReading], _ step: Step) throws(RationalFault) -> PartReading {
    guard var result = parts.first else { return PartReading(reason: .partWithoutValue) }
    for part in parts.dropFirst() { result = try step(result, part) }
    return result
  }

  static func subtract(
    _ left: PartReading,
    _ right: PartReading
  ) throws(RationalFault) -> PartReading {
    try combined(left, right) { (first, second) throws(RationalFault) in
      try first.subtracting(second)
    }
  }

  static func multiply(
    _ left: PartReading,
    _ right: PartReading
  ) throws(RationalFault) -> PartReading {
    try combined(left, right) { (first, second) throws(RationalFault) in
      try first.multiplied(by: second)
    }
  }

  static func smaller(
    _ left: PartReading,
    _ right: PartReading
  ) throws(RationalFault) -> PartReading {
    try combined(left, right) { (first, second) throws(RationalFault) in min(first, second) }
  }

  static func larger(
    _ left: PartReading,
    _ right: PartReading
  ) throws(RationalFault) -> PartReading {
    try combined(left, right) { (first, second) throws(RationalFault) in max(first, second) }
  }

  static func divide(
    _ left: PartReading,
    _ right: PartReading
  ) throws(RationalFault) -> PartReading {
    if let divisor = right.value, divisor == Rational(0), !left.doesNotApply {
      return withoutEnds(left, right, .divisionByZero)
    }
    if let ends = right.ends.pair, ends.low <= Rational(0), ends.high >= Rational(0) {
      return try valueOnly(left, right)
    }
    return try combined(left, right) { (first, second) throws(RationalFault) in
      try first.divided(by: second)
    }
  }

  /// A quotient whose divisor may be 0: a value perhaps, and no ends.
  private static func valueOnly(
    _ left: PartReading,
    _ right: PartReading
  ) throws(RationalFault) -> PartReading {
    var result = withoutEnds(left, right, left.reason ?? right.reason)
    guard !result.doesNotApply, let first = left.value, let second = right.value else {
      return result
    }
    result.value = try first.divided(by: second)
    result.reason = nil
    return result
  }

  private static func withoutEnds(
    _ left: PartReading,
    _ right: PartReading,
    _ reason: ScoreReason?
  ) -> PartReading {
    guard let applies = applies(left, right) else { return .notApplicable }
    return PartReading(
      reason: reason,
      isEstimated: left.isEstimated || right.isEstimated,
      ends: .none(applies),
      mayBeMissing: left.mayBeMissing || right.mayBeMissing
    )
  }

  /// Whether an operation on both applies; `nil` when either certainly does not.
  private static func applies(_ left: PartReading, _ right: PartReading) -> Ends.Applies? {
    if left.doesNotApply || right.doesNotApply { return nil }
    return left.ends.applies == .maybe || right.ends.applies == .maybe ? .maybe : .yes
  }

  /// Value from values, ends from all corners.
  private static func combined(
    _ left: PartReading,
    _ right: PartReading,
    _ operation: (Rational, Rational) throws(RationalFault) -> Rational
  ) throws(RationalFault) -> PartReading {
    var result = withoutEnds(left, right, left.reason ?? right.reason)
    guard !result.doesNotApply else { return result }
    if let first = left.value, let second = right.value {
      result.value = try operation(first, second)
      result.reason = nil
    }
    guard let first = left.ends.pair, let second = right.ends.pair else { return result }
    let corners = [
      try operation(first.low, second.low), try operation(first.low, second.high),
      try operation(first.high, second.low), try operation(first.high, second.high),
    ]
    (result.ends.low, result.ends.high) = (corners.min(), corners.max())
    return result
  }
}

extension PartReading {
  /// Applies something that never goes down to the value and both ends.
  func mapped(
    _ change: (Rational) throws(RationalFault) -> Rational
  ) throws(RationalFault) -> PartReading {
    var result = self
    result.value = try value.map(change)
    result.ends.low = try ends.low.map(change)
    result.ends.high = try ends.high.map(change)
    return result
  }
}
