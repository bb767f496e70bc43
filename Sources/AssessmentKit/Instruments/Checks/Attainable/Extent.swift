/// Bounds of a value, and of the numbers needed to write it exactly.
///
/// Rationals fit when numerator and denominator both do. A value between `low` and `high` with a
/// denominator of at most `maxDenominator` fits when their product does.
struct Extent: Sendable {
  /// No value is below.
  private(set) var low: Rational
  /// No value is above.
  private(set) var high: Rational
  /// The largest denominator of any one value.
  private(set) var maxDenominator: Int
  /// A multiple of every denominator, where one is known that fits.
  private(set) var commonDenominator: Int?

  /// Bounds of one number.
  init(_ number: Rational) {
    (low, high) = (number, number)
    (maxDenominator, commonDenominator) = (number.denominator, number.denominator)
  }

  /// Bounds with denominators.
  ///
  /// - Throws: a fault when a value between them may not fit.
  init(
    _ low: Rational,
    _ high: Rational,
    maxDenominator: Int,
    commonDenominator: Int?
  ) throws(RationalFault) {
    (self.low, self.high) = (low, high)
    self.maxDenominator = min(maxDenominator, commonDenominator ?? maxDenominator)
    self.commonDenominator = commonDenominator
    _ = try largestNumerator()
  }

  /// Bounds around several numbers.
  init?(_ numbers: [Rational]) throws(RationalFault) {
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    let largest = numbers.map(\.denominator).max() ?? 1
    try self.init(
      low,
      high,
      maxDenominator: largest,
      commonDenominator: Checked.multiple(of: numbers)
    )
  }

  /// The largest size of a value, rounded up to a whole number.
  func largestSize() throws(RationalFault) -> Int {
    let size = try max(high, Rational(0).subtracting(low))
    return try max(size, Rational(0)).rounded(digits: 0, mode: .ceiling).numerator
  }

  /// The largest numerator of a value.
  @discardableResult
  func largestNumerator() throws(RationalFault) -> Int {
    try Checked.product(largestSize(), maxDenominator)
  }

  /// Bounds that hold this one and another.
  func joined(with other: Extent) throws(RationalFault) -> Extent {
    try Extent(
      min(low, other.low),
      max(high, other.high),
      maxDenominator: max(maxDenominator, other.maxDenominator),
      commonDenominator: Checked.multiple(commonDenominator, other.commonDenominator)
    )
  }

  /// Bounds that also hold 0.
  func withZero() throws(RationalFault) -> Extent {
    try joined(with: Extent(Rational(0)))
  }
}

/// Whole numbers that must fit.
enum Checked {
  /// A product that fits.
  static func product(_ left: Int, _ right: Int) throws(RationalFault) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw .overflow }
    return product
  }

  /// A common multiple of two denominators; `nil` when either is unknown or it does not fit.
  static func multiple(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    var (divisor, rest) = (left, right)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return try? product(left / divisor, right)
  }

  /// A common multiple of the denominators of several numbers.
  static func multiple(of numbers: [Rational]) -> Int? {
    var multiple: Int? = 1
    for number in numbers { multiple = Self.multiple(multiple, number.denominator) }
    return multiple
  }

  /// A common multiple of 1 to a number.
  static func multiple(upTo count: Int) -> Int? {
    var multiple: Int? = 1
    for number in stride(from: 1, through: count, by: 1) {
      multiple = Self.multiple(multiple, number)
    }
    return multiple
  }
}
