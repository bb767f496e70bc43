extension Rational {
  /// The whole value as text: `7.5` when nine decimals are enough, else a fraction such as `22/3`.
  ///
  /// ``init(exactText:)`` reads it back.
  public var exactText: String {
    let unit = PowerOfTen.short(9)
    guard unit % denominator != 0 else { return decimalText(digits: 9) }
    return "\(numerator)/\(denominator)"
  }

  /// The value to be shown: rounded half away from zero, zeros at the end left out.
  ///
  /// 15/2 is `7.5`, 22/3 with two digits `7.33`, 8 is `8`; what rounds to zero is `0`, never `-0`.
  ///
  /// - Parameter digits: the most digits after the point, 0 to 9.
  /// - Returns: the text.
  public func decimalText(digits: Int) -> String {
    var bytes: [UInt8] = []
    appendDecimal(to: &bytes, digits: digits)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes what ``decimalText(digits:)`` says as ASCII, without making a string.
  ///
  /// - Parameters:
  ///   - bytes: what the text is appended to.
  ///   - digits: the most digits after the point, 0 to 9.
  public func appendDecimal(to bytes: inout [UInt8], digits: Int) {
    let unit = PowerOfTen.short(digits)
    if denominator == 1 { return Digits.append(numerator, to: &bytes) }
    let (units, overflow) = numerator.multipliedReportingOverflow(by: unit)
    if overflow { return appendLong(to: &bytes, digits: digits) }
    let parts = units.magnitude.quotientAndRemainder(dividingBy: UInt(denominator))
    let goesUp = parts.remainder >= UInt(denominator) - parts.remainder
    let size = parts.quotient + (goesUp ? 1 : 0)
    let (whole, rest) = size.quotientAndRemainder(dividingBy: UInt(unit))
    if numerator < 0, size != 0 { bytes.append(UInt8(ascii: "-")) }
    Digits.append(whole, to: &bytes)
    Digits.appendFraction(rest, digits: digits, to: &bytes)
  }

  /// The same for numbers that need 128 bits.
  private func appendLong(to bytes: inout [UInt8], digits: Int) {
    let unit = Int128(PowerOfTen.short(digits))
    let units = RoundingMode.halfAwayFromZero.quotient(
      Int128(numerator) * unit,
      by: Int128(denominator)
    )
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt128(unit))
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    Digits.append(UInt(whole), to: &bytes)
    Digits.appendFraction(UInt(rest), digits: digits, to: &bytes)
  }
}

extension Rational: CustomStringConvertible {
  /// The value as ``exactText``.
  public var description: String { exactText }
}

/// Whole numbers as ASCII digits.
enum Digits {
  /// Appends a number with its sign.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    append(number.magnitude, to: &bytes)
  }

  /// Appends a number without a sign.
  static func append(_ number: UInt, to bytes: inout [UInt8]) {
    if number < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
    let start = bytes.count
    var rest = number
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    reverse(&bytes, from: start)
  }

  /// Appends the point and the digits after it, without zeros at the end; nothing for 0.
  static func appendFraction(_ fraction: UInt, digits: Int, to bytes: inout [UInt8]) {
    guard fraction != 0 else { return }
    var (rest, left) = (fraction, digits)
    while rest % 10 == 0 { (rest, left) = (rest / 10, left - 1) }
    bytes.append(UInt8(ascii: "."))
    let start = bytes.count
    for _ in 0..<left {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    reverse(&bytes, from: start)
  }

  /// Turns round everything from an index to the end, in place.
  private static func reverse(_ bytes: inout [UInt8], from start: Int) {
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}
