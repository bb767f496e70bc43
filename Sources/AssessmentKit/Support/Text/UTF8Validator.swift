/// Checks that bytes are UTF-8, piece by piece, and says exactly where they stop being so.
///
/// Characters may be split between pieces. Call ``finish()`` after the last one. Refused are
/// overlong forms, surrogates, values beyond U+10FFFF and characters that are cut off. A byte of 0
/// is UTF-8, and a matter for the format that is read.
///
/// Source: RFC 3629 and table 3-7 of the Unicode Standard.
public struct UTF8Validator: Sendable {
  private var lines: LineCount
  private var offset: Int
  private var sequence = UTF8Sequence()
  private var sequenceStart = (line: 1, offset: 0, byte: UInt8(0))
  private var hasLongCharacters: Bool

  /// Starts at a place in a file.
  ///
  /// - Parameters:
  ///   - line: the line of the first byte, counted from 1.
  ///   - byteOffset: the place of the first byte in the file, counted from 0.
  ///   - followsLongCharacters: whether characters of several bytes stand before it, which makes it
  ///     unlikely that a fault is Windows-1252.
  public init(line: Int = 1, byteOffset: Int = 0, followsLongCharacters: Bool = false) {
    lines = LineCount(line: line)
    offset = byteOffset
    hasLongCharacters = followsLongCharacters
  }

  /// Checks the next piece.
  ///
  /// - Parameter bytes: any number of bytes, also none.
  /// - Throws: the first fault; the validator must not be used after it.
  public mutating func check(_ bytes: ArraySlice<UInt8>) throws(EncodingFault) {
    let start = offset - bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80, sequence.isComplete {
        if byte <= UInt8(ascii: "\r") || lines.followsCR { lines.add(byte) }
      } else {
        offset = start + index
        try checkLong(byte)
      }
    }
    offset = start + bytes.endIndex
  }

  /// Checks that the last character was whole.
  ///
  /// - Throws: a fault of kind `cutOff` at the byte that begins the character.
  public func finish() throws(EncodingFault) {
    guard !sequence.isComplete else { return }
    throw EncodingFault(
      .cutOff,
      line: sequenceStart.line,
      byteOffset: sequenceStart.offset,
      byte: sequenceStart.byte
    )
  }

  private mutating func checkLong(_ byte: UInt8) throws(EncodingFault) {
    if sequence.isComplete { sequenceStart = (lines.line, offset, byte) }
    guard sequence.accept(byte) else {
      throw EncodingFault(
        guess,
        line: sequenceStart.line,
        byteOffset: sequenceStart.offset,
        byte: sequenceStart.byte
      )
    }
    hasLongCharacters = hasLongCharacters || sequence.isComplete
  }

  /// Windows-1252 is likely when nothing before was a character of several bytes and the byte has a
  /// meaning there.
  private var guess: EncodingFault.Kind {
    !hasLongCharacters && Windows1252.scalar(sequenceStart.byte) != nil
      ? .probablyWindows1252 : .notUTF8
  }
}

/// The state between two bytes of one character.
private struct UTF8Sequence: Sendable {
  /// How many bytes are still to come.
  private var missing = 0

  /// What the next byte may be; narrower after E0, ED, F0 and F4.
  private var permitted: ClosedRange<UInt8> = 0x80...0xBF

  var isComplete: Bool { missing == 0 }

  /// Takes the next byte of a character; `false` when it can't stand there.
  mutating func accept(_ byte: UInt8) -> Bool {
    guard missing > 0 else { return begin(byte) }
    guard permitted.contains(byte) else { return false }
    missing -= 1
    permitted = 0x80...0xBF
    return true
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x7F: return true
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return false
    }
    switch byte {
    case 0xE0: permitted = 0xA0...0xBF
    case 0xED: permitted = 0x80...0x9F
    case 0xF0: permitted = 0x90...0xBF
    case 0xF4: permitted = 0x80...0x8F
    default: permitted = 0x80...0xBF
    }
    return true
  }
}
