import AssessmentKit

/// A fraction of slow integers, not reduced until it is looked at.
struct SlowFraction {
  var above: SlowInteger
  var below: SlowInteger

  init(_ number: Rational) {
    (above, below) = (SlowInteger(number.numerator), SlowInteger(number.denominator))
  }

  init(_ above: SlowInteger, _ below: SlowInteger) {
    (self.above, self.below) = (above, below)
  }

  /// Numerator and denominator in lowest terms, or what stands in the way.
  var result: Result<[Int], RationalFault> {
    if below.isZero { return .failure(.divisionByZero) }
    var (left, right) = (above.magnitude, below.magnitude)
    while !right.isZero { (left, right) = (right, left.divided(by: right).rest) }
    let top = above.divided(by: left).quotient
    let isNegative = above.isNegative != below.isNegative
    guard
      let numerator = (isNegative ? top.negated : top).int,
      let denominator = below.divided(by: left).quotient.int
    else { return .failure(.overflow) }
    return .success([numerator, denominator])
  }

  /// The value in whole steps of a power of ten, rounded case by case.
  func rounded(digits: Int, mode: RoundingMode) -> SlowFraction {
    let unit = (0..<digits).reduce(SlowInteger(1)) { product, _ in product * SlowInteger(10) }
    let (quotient, rest) = (above.magnitude * unit).divided(by: below)
    let twice = rest * SlowInteger(2)
    let isHalf = twice == below
    let isOdd = !quotient.divided(by: SlowInteger(2)).rest.isZero
    let growsAway: Bool =
      switch mode {
      case .floor: above.isNegative && !rest.isZero
      case .ceiling: !above.isNegative && !rest.isZero
      case .halfAwayFromZero: !(twice < below)
      case .halfEven: isHalf ? isOdd : below < twice
      }
    let size = growsAway ? quotient + SlowInteger(1) : quotient
    return SlowFraction(above.isNegative ? size.negated : size, unit)
  }
}
