extension JSONReader {
  /// Reads the number that begins at the current byte, a digit or a minus sign.
  mutating func number() throws(Refused) -> JSONNumber {
    let start = index
    let startPosition = position
    try wholePart(startPosition)
    let isInteger = current != ASCII.point && current | 0x20 != UInt8(ascii: "e")
    try fraction()
    try exponent()
    guard !continuesNumber else { throw numberEnding() }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return try meaning(of: text, isInteger: isInteger, at: startPosition)
  }

  /// Whether the current byte looks like part of the number before it.
  private var continuesNumber: Bool {
    switch current {
    case ASCII.point, ASCII.plus, ASCII.minus, 0x80...: true
    default: ASCII.isWord(current)
    }
  }

  private mutating func wholePart(_ start: TextPosition) throws(Refused) {
    if current == ASCII.minus { index += 1 }
    guard ASCII.isDigit(current) else { throw noDigitAfterSign(start) }
    let zero = position
    let startsWithZero = current == ASCII.zero
    index += 1
    guard ASCII.isDigit(current) else { return }
    guard !startsWithZero else { throw leadingZero(at: zero) }
    skipDigits()
  }

  private mutating func fraction() throws(Refused) {
    guard current == ASCII.point else { return }
    index += 1
    guard ASCII.isDigit(current) else { throw missingDigits(after: "the decimal point") }
    skipDigits()
  }

  private mutating func exponent() throws(Refused) {
    guard current | 0x20 == UInt8(ascii: "e") else { return }
    index += 1
    if current == ASCII.plus || current == ASCII.minus { index += 1 }
    guard ASCII.isDigit(current) else { throw missingDigits(after: "the e of the exponent") }
    skipDigits()
  }

  private mutating func skipDigits() {
    while ASCII.isDigit(current) { index += 1 }
  }

  private func meaning(
    of text: String,
    isInteger: Bool,
    at start: TextPosition
  ) throws(Refused) -> JSONNumber {
    guard isInteger else { return try floatingPoint(text, at: start) }
    guard let integer = Int(text), integer.magnitude <= UInt(JSONNumber.largestInteger) else {
      throw integerOutOfRange(at: start)
    }
    return JSONNumber(text: text, integer: integer, double: text == "-0" ? -0.0 : Double(integer))
  }

  /// A number with a point or an exponent.
  ///
  /// From 2^53 up to 1e21 the canonical form is a whole number that could not be read back, so such
  /// a number is refused like the whole number itself.
  private func floatingPoint(_ text: String, at start: TextPosition) throws(Refused) -> JSONNumber {
    guard let double = Double(text), double.isFinite else { throw numberTooLarge(at: start) }
    let isWritableBack = abs(double) <= Double(JSONNumber.largestInteger) || abs(double) >= 1e21
    guard isWritableBack else { throw integerOutOfRange(at: start) }
    return JSONNumber(text: text, integer: nil, double: double)
  }
}
