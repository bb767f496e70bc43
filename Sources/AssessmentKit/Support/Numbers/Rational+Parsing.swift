extension Rational {
  /// Reads a decimal such as `-12`, `0.25` or `1.50`.
  ///
  /// `nil` for anything else: empty text, spaces, an exponent, a plus sign, zeros in front
  /// (`007`), a point without digits on both sides, digits of other scripts, a comma. `-0` is 0.
  /// Also `nil` when the value does not fit, or has more than 18 decimals after the zeros at its
  /// end are dropped.
  ///
  /// - Parameter text: the text, nothing around the number.
  public init?(decimal text: String) {
    self.init(decimalBytes: Array(text.utf8)[...])
  }

  /// Reads a decimal from ASCII bytes by the rules of ``init(decimal:)``.
  ///
  /// - Parameter bytes: the text, nothing around the number.
  public init?(decimalBytes bytes: ArraySlice<UInt8>) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let unsigned = isNegative ? bytes.dropFirst() : bytes
    let point = unsigned.firstIndex(of: UInt8(ascii: "."))
    let whole = unsigned[..<(point ?? unsigned.endIndex)]
    guard var units = Rational.wholeNumber(whole) else { return nil }
    var decimals = 0
    if let point {
      let fraction = unsigned[(point + 1)...]
      guard Rational.isDigits(fraction) else { return nil }
      let kept = Rational.withoutZerosAtEnd(fraction)
      guard kept.count <= 18 else { return nil }
      units = kept.reduce(units) { $0 * 10 + Int128($1 & 0xF) }
      decimals = kept.count
    }
    let unit = Int128(PowerOfTen.long(decimals))
    guard let value = try? Rational.reduced(isNegative ? -units : units, unit) else { return nil }
    self = value
  }

  /// Reads what ``exactText`` writes: a decimal, or a fraction such as `22/3` or `-1/7`.
  ///
  /// A fraction need not be in lowest terms. `nil` for anything that is neither, for a
  /// denominator of 0 or with a sign, and for what does not fit.
  ///
  /// - Parameter text: the text, nothing around the number.
  public init?(exactText text: String) {
    let bytes = Array(text.utf8)
    guard let line = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      self.init(decimal: text)
      return
    }
    let isNegative = bytes.first == UInt8(ascii: "-")
    let above = bytes[(isNegative ? 1 : 0)..<max(line, isNegative ? 1 : 0)]
    guard
      let numerator = Rational.wholeNumber(above),
      let denominator = Rational.wholeNumber(bytes[(line + 1)...]),
      let value = try? Rational.reduced(isNegative ? -numerator : numerator, denominator)
    else { return nil }
    self = value
  }

  /// Digits without zeros in front, at most 19 of them.
  private static func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Int128? {
    guard isDigits(bytes), bytes.count <= 19 else { return nil }
    guard bytes.count == 1 || bytes.first != UInt8(ascii: "0") else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int128($1 & 0xF) }
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private static func withoutZerosAtEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: "0") }) else { return [] }
    return bytes[...last]
  }
}
