/// An exact fraction: what every score is made of.
///
/// Always in lowest terms, with a denominator above 0, so that equal values are equal bit by bit
/// and 0 is always `0/1`. Nothing here rounds except ``rounded(digits:mode:)`` and the functions
/// that make text to be shown.
///
///     try Rational(6).multiplied(by: Rational(numerator: 5, denominator: 4))   // 15/2
///
/// Numerator and denominator have 64 bits. Calculations use 128 bits inside, so a calculation
/// overflows only when its reduced result does not fit; comparison never overflows.
public struct Rational: Sendable, Hashable {
  /// The number above the line, with the sign.
  public let numerator: Int

  /// The number below the line, at least 1, sharing no factor with the numerator.
  public let denominator: Int

  /// A whole number.
  ///
  /// - Parameter whole: any number.
  @inlinable
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// The fraction of two whole numbers, reduced.
  ///
  /// - Parameters:
  ///   - numerator: any number.
  ///   - denominator: any number but 0; a negative one moves its sign to the numerator.
  /// - Throws: `divisionByZero`; `overflow` when the result does not fit, such as the smallest
  ///   integer divided by -1.
  public init(numerator: Int, denominator: Int) throws(RationalFault) {
    self = try Rational.reduced(Int128(numerator), Int128(denominator))
  }

  private init(reducedNumerator: Int, reducedDenominator: Int) {
    numerator = reducedNumerator
    denominator = reducedDenominator
  }

  /// Zero.
  public static let zero = Rational(0)

  /// Whether the value is a whole number.
  public var isWhole: Bool { denominator == 1 }

  /// The fraction of two numbers of at most 127 bits, in lowest terms.
  static func reduced(
    _ numerator: Int128,
    _ denominator: Int128
  ) throws(RationalFault) -> Rational {
    guard denominator != 0 else { throw .divisionByZero }
    if denominator > 0, let above = Int(exactly: numerator), let below = Int(exactly: denominator) {
      return short(above, below)
    }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    guard
      let above = Int(exactly: sign * (numerator / Int128(divisor))),
      let below = Int(exactly: sign * (denominator / Int128(divisor)))
    else { throw .overflow }
    return Rational(reducedNumerator: above, reducedDenominator: below)
  }

  /// The same for numbers of 64 bits and a denominator above 0, which always fits.
  private static func short(_ numerator: Int, _ denominator: Int) -> Rational {
    let divisor = Int(shortDivisor(numerator.magnitude, denominator.magnitude))
    return Rational(
      reducedNumerator: numerator / divisor,
      reducedDenominator: denominator / divisor
    )
  }

  /// Euclid's algorithm, in 64 bits as soon as both numbers fit.
  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 {
      if left <= UInt.max, right <= UInt.max {
        return UInt128(shortDivisor(UInt(left), UInt(right)))
      }
      (left, right) = (right, left % right)
    }
    return left
  }

  private static func shortDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension Rational: Comparable {
  /// Compares the exact values; never overflows.
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
