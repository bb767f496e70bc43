extension Extent {
  /// Bounds of a sum.
  func adding(_ other: Extent) throws(RationalFault) -> Extent {
    let common = Checked.multiple(commonDenominator, other.commonDenominator)
    return try Extent(
      low.adding(other.low),
      high.adding(other.high),
      maxDenominator: jointDenominator(other, common),
      commonDenominator: common
    )
  }

  /// Bounds of a difference.
  func subtracting(_ other: Extent) throws(RationalFault) -> Extent {
    let common = Checked.multiple(commonDenominator, other.commonDenominator)
    return try Extent(
      low.subtracting(other.high),
      high.subtracting(other.low),
      maxDenominator: jointDenominator(other, common),
      commonDenominator: common
    )
  }

  /// Bounds of a product: all four corners.
  func multiplied(by other: Extent) throws(RationalFault) -> Extent {
    let corners = [
      try low.multiplied(by: other.low), try low.multiplied(by: other.high),
      try high.multiplied(by: other.low), try high.multiplied(by: other.high),
    ]
    let common = commonDenominator.flatMap { left in
      other.commonDenominator.flatMap { try? Checked.product(left, $0) }
    }
    return try Extent(
      corners.min() ?? low,
      corners.max() ?? high,
      maxDenominator: Checked.product(maxDenominator, other.maxDenominator),
      commonDenominator: common
    )
  }

  /// Bounds of a quotient, where the divisor is not 0.
  ///
  /// The divisor is at least 1 / its largest denominator in size.
  func divided(by other: Extent) throws(RationalFault) -> Extent {
    if other.low == other.high, other.low != Rational(0) {
      return try multiplied(by: Extent(try Rational(1).divided(by: other.low)))
    }
    let size = try Checked.product(largestSize(), other.maxDenominator)
    return try Extent(
      Rational(0).subtracting(Rational(size)),
      Rational(size),
      maxDenominator: Checked.product(maxDenominator, max(other.largestNumerator(), 1)),
      commonDenominator: nil
    )
  }

  /// Bounds of this divided by 1 to a number.
  func divided(byUpTo count: Int) throws(RationalFault) -> Extent {
    let shared = Checked.multiple(upTo: count)
    let common = commonDenominator.flatMap { own in
      shared.flatMap { try? Checked.product(own, $0) }
    }
    return try withZero().replacing(
      maxDenominator: Checked.product(maxDenominator, max(count, 1)),
      commonDenominator: common
    )
  }

  /// Bounds of the rounded value.
  func rounded(_ rounding: Rounding?) throws(RationalFault) -> Extent {
    guard let rounding else { return self }
    var scale = 1
    for _ in 0..<rounding.digits { scale = try Checked.product(scale, 10) }
    return try Extent(
      low.rounded(digits: rounding.digits, mode: rounding.mode),
      high.rounded(digits: rounding.digits, mode: rounding.mode),
      maxDenominator: scale,
      commonDenominator: scale
    )
  }

  /// Bounds of the value held between two numbers.
  func clamped(_ from: Rational, _ to: Rational) throws(RationalFault) -> Extent {
    let denominators = [maxDenominator, from.denominator, to.denominator]
    let common = Checked.multiple(commonDenominator, Checked.multiple(of: [from, to]))
    return try Extent(
      min(max(low, from), to),
      min(max(high, from), to),
      maxDenominator: denominators.max() ?? maxDenominator,
      commonDenominator: common
    )
  }

  /// The same bounds with other denominators.
  func replacing(
    maxDenominator: Int,
    commonDenominator: Int?
  ) throws(RationalFault) -> Extent {
    try Extent(low, high, maxDenominator: maxDenominator, commonDenominator: commonDenominator)
  }

  private func jointDenominator(_ other: Extent, _ common: Int?) throws(RationalFault) -> Int {
    if let product = try? Checked.product(maxDenominator, other.maxDenominator) {
      return min(product, common ?? product)
    }
    guard let common else { throw .overflow }
    return common
  }
}
