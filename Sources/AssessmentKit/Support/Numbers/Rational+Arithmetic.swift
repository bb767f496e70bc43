extension Rational {
  /// The sum.
  ///
  /// - Parameter other: the number to add.
  /// - Returns: the exact sum.
  /// - Throws: `overflow` when the reduced sum does not fit.
  public func adding(_ other: Rational) throws(RationalFault) -> Rational {
    if denominator == 1, other.denominator == 1 {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      guard !overflow else { throw .overflow }
      return Rational(sum)
    }
    let (left, right) = crossProducts(other)
    return try Rational.reduced(left + right, Int128(denominator) * Int128(other.denominator))
  }

  /// The difference.
  ///
  /// - Parameter other: the number to take away.
  /// - Returns: the exact difference.
  /// - Throws: `overflow` when the reduced difference does not fit.
  public func subtracting(_ other: Rational) throws(RationalFault) -> Rational {
    if denominator == 1, other.denominator == 1 {
      let (difference, overflow) = numerator.subtractingReportingOverflow(other.numerator)
      guard !overflow else { throw .overflow }
      return Rational(difference)
    }
    let (left, right) = crossProducts(other)
    return try Rational.reduced(left - right, Int128(denominator) * Int128(other.denominator))
  }

  /// The product.
  ///
  /// - Parameter other: the other factor.
  /// - Returns: the exact product.
  /// - Throws: `overflow` when the reduced product does not fit.
  public func multiplied(by other: Rational) throws(RationalFault) -> Rational {
    try Rational.reduced(
      Int128(numerator) * Int128(other.numerator),
      Int128(denominator) * Int128(other.denominator)
    )
  }

  /// The quotient.
  ///
  /// - Parameter other: the divisor, any number but 0.
  /// - Returns: the exact quotient.
  /// - Throws: `divisionByZero`; `overflow` when the reduced quotient does not fit.
  public func divided(by other: Rational) throws(RationalFault) -> Rational {
    try Rational.reduced(
      Int128(numerator) * Int128(other.denominator),
      Int128(denominator) * Int128(other.numerator)
    )
  }

  /// The value rounded to some digits after the point, still exact.
  ///
  /// -2.5 with 0 digits is -3 (halfAwayFromZero), -2 (halfEven), -3 (floor), -2 (ceiling).
  ///
  /// - Parameters:
  ///   - digits: how many digits stay after the point, 0 to 9.
  ///   - mode: what happens to the rest.
  /// - Returns: the nearest multiple of a power of ten, in the sense of the mode.
  /// - Throws: `overflow` when the rounded value does not fit, which needs a numerator above
  ///   nine thousand million.
  public func rounded(digits: Int, mode: RoundingMode) throws(RationalFault) -> Rational {
    let unit = PowerOfTen.short(digits)
    if unit % denominator == 0 { return self }
    let units = mode.quotient(Int128(numerator) * Int128(unit), by: Int128(denominator))
    return try Rational.reduced(units, Int128(unit))
  }

  /// Both numerators over the common denominator; each has at most 126 bits and a sign, so that
  /// their sum fits into 128.
  private func crossProducts(_ other: Rational) -> (Int128, Int128) {
    (
      Int128(numerator) * Int128(other.denominator),
      Int128(other.numerator) * Int128(denominator)
    )
  }
}

/// Powers of ten in 64 bits.
enum PowerOfTen {
  private static let all: [Int] = (0...18).map { exponent in
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// 10 to the power of the digits that a value can be shown or rounded with.
  static func short(_ digits: Int) -> Int {
    precondition((0...9).contains(digits), "a number has 0 to 9 digits after the point")
    return all[digits]
  }

  /// 10 to the power of an exponent from 0 to 18.
  static func long(_ exponent: Int) -> Int { all[exponent] }
}
