import AssessmentKit

/// A fraction made the long way, so that the twin shares no arithmetic with the scorer.
///
/// 128 bits are enough for every instrument that loads; what does not fit stops the test.
struct Fraction: Hashable {
  let above: Int128
  let below: Int128

  init(_ above: Int128, over below: Int128 = 1) {
    precondition(below != 0, "a fraction has no denominator of 0")
    let divisor = below == 1 ? 1 : Fraction.commonDivisor(above, below) * (below < 0 ? -1 : 1)
    self.above = above / divisor
    self.below = below / divisor
  }

  init(_ rational: Rational) {
    self.init(Int128(rational.numerator), over: Int128(rational.denominator))
  }

  /// A decimal such as `3`, `-2` or `2.5`.
  init?(decimal text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int128(parts[0]) else { return nil }
    var (digits, unit) = (whole, Int128(1))
    for digit in parts.count == 2 ? parts[1] : "" {
      guard let number = digit.wholeNumberValue else { return nil }
      (digits, unit) = (digits * 10 + Int128(number), unit * 10)
    }
    self.init(isNegative ? -digits : digits, over: unit)
  }

  private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (left, right) = (left < 0 ? -left : left, right < 0 ? -right : right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.above * right.below + right.above * left.below, over: left.below * right.below)
  }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.above, over: right.below)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.above * right.above, over: left.below * right.below)
  }

  /// The divisor must not be 0.
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.above * right.below, over: left.below * right.above)
  }

  /// The largest whole number that is not above the fraction.
  var floor: Int128 {
    let quotient = above / below
    return above < 0 && quotient * below != above ? quotient - 1 : quotient
  }

  /// Rounded by a rule, where there is one.
  func rounded(_ rounding: Rounding?) -> Fraction {
    rounding.map { rounded(digits: $0.digits, $0.mode) } ?? self
  }

  /// Rounded by multiplying, cutting and looking at what is left.
  func rounded(digits: Int, _ mode: RoundingMode) -> Fraction {
    let unit = Fraction((0..<digits).reduce(Int128(1)) { unit, _ in unit * 10 })
    let scaled = self * unit
    let down = scaled.floor
    let rest = scaled - Fraction(down)
    guard rest != .zero else { return self }
    return Fraction(goesUp(down, rest, mode) ? down + 1 : down) / unit
  }

  private func goesUp(_ down: Int128, _ rest: Fraction, _ mode: RoundingMode) -> Bool {
    let half = Fraction(1, over: 2)
    switch mode {
    case .floor: return false
    case .ceiling: return true
    case .halfAwayFromZero: return rest > half || (rest == half && down >= 0)
    case .halfEven: return rest > half || (rest == half && down % 2 != 0)
    }
  }

  static let zero = Fraction(0)
  static let one = Fraction(1)
}

extension Fraction: Comparable {
  static func < (left: Fraction, right: Fraction) -> Bool {
    left.above * right.below < right.above * left.below
  }
}

extension Fraction: CustomStringConvertible {
  var description: String { below == 1 ? "\(above)" : "\(above)/\(below)" }
}

extension Sequence where Element == Fraction {
  func sum() -> Fraction { reduce(.zero, +) }
}
