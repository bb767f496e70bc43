extension JSONReader {
  /// Reads the string whose opening quotation mark is the current byte.
  mutating func string() throws(Refused) -> String {
    let opening = position
    index += 1
    let start = index
    skipPlainCharacters()
    guard current != ASCII.quote else {
      index += 1
      return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while current != ASCII.quote {
      guard current == ASCII.backslash else { throw stringFault(opening: opening) }
      try escape(into: &text, opening: opening)
      let plain = index
      skipPlainCharacters()
      text += bytes[plain..<index]
    }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes on to a quotation mark, a backslash, a control character or the end.
  private mutating func skipPlainCharacters() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte < ASCII.space || byte == ASCII.quote || byte == ASCII.backslash { return }
      if byte & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
  }

  private mutating func escape(into text: inout [UInt8], opening: TextPosition) throws(Refused) {
    switch following {
    case ASCII.quote, ASCII.backslash, ASCII.slash: text.append(following)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(ASCII.lineFeed)
    case UInt8(ascii: "r"): text.append(ASCII.carriageReturn)
    case UInt8(ascii: "t"): text.append(ASCII.tab)
    case UInt8(ascii: "u"): return text.append(contentsOf: String(try escapedScalar(opening)).utf8)
    default: throw escapeFault(opening: opening)
    }
    index += 2
  }

  /// Reads `\uXXXX`, or a pair of them that makes one character.
  private mutating func escapedScalar(_ opening: TextPosition) throws(Refused) -> Character {
    guard let unit = codeUnit(at: index) else { throw unicodeEscapeFault(opening: opening) }
    if let scalar = Unicode.Scalar(unit) {
      index += 6
      return Character(scalar)
    }
    let rest = index + 6
    let beginsSecond =
      rest + 1 < bytes.count && bytes[rest] == ASCII.backslash
      && bytes[rest + 1] == UInt8(ascii: "u")
    guard unit < 0xDC00, beginsSecond, let second = codeUnit(at: rest),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw loneSurrogate() }
    index += 12
    return Character(scalar)
  }

  /// The value of the four hexadecimal digits after a backslash and a `u`.
  private func codeUnit(at backslash: Int) -> UInt16? {
    guard backslash + 6 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(backslash + 2)..<(backslash + 6)] {
      guard let digit = ASCII.hexadecimalValue(byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
