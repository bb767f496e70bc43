extension Outcome {
  /// The sum of two outcomes; one that does not apply is left out.
  static func adding(_ left: Outcome, _ right: Outcome) throws(OutcomeFault) -> Outcome {
    if left == .notApplicable { return right }
    if right == .notApplicable { return left }
    return try left.joined(right) { try $0.adding($1) }
  }

  /// Two outcomes joined by arithmetic that needs both.
  func joined(
    _ other: Outcome,
    _ operation: (Rational, Rational) throws -> Rational
  ) throws(OutcomeFault) -> Outcome {
    if self == .notApplicable || other == .notApplicable { return .notApplicable }
    guard let first = value, let second = other.value else { return .none }
    return .value(try first.combined(second, operation))
  }

  /// The outcome held between two numbers.
  func clamped(_ from: Rational, _ to: Rational) -> Outcome {
    value.map { .value(Swift.min(Swift.max($0, from), to)) } ?? self
  }
}

/// Parts of a mean taken together.
struct MeanTally: Hashable, Sendable {
  private var sum = Rational(0)
  private var count = 0
  private var lacking = 0

  /// The tally of no parts.
  init() {}

  /// The tally with one more part.
  func adding(_ outcome: Outcome) throws(OutcomeFault) -> MeanTally {
    var tally = self
    switch outcome {
    case .notApplicable: break
    case .none: tally.lacking += 1
    case .value(let value):
      tally.sum = try sum.combined(value) { try $0.adding($1) }
      tally.count += 1
    }
    return tally
  }

  /// The mean of the parts, of at least so many where a minimum is given.
  func outcome(_ minimum: Int?) throws(OutcomeFault) -> Outcome {
    guard count + lacking > 0 else { return .notApplicable }
    guard count > 0, minimum.map({ count >= $0 }) ?? (lacking == 0) else { return .none }
    return .value(try sum.combined(Rational(count)) { try $0.divided(by: $1) })
  }
}
