/// The encoding in which older Windows programs save Western European text.
///
/// Source: the table "cp1252 to Unicode", version 2.01, of the Unicode Consortium. The five
/// undefined bytes are refused; browsers map them to control characters.
public enum Windows1252 {
  /// The meanings of the bytes 80 to 9F; 0 where there is none.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character that a byte stands for.
  ///
  /// - Parameter byte: any byte.
  /// - Returns: the character, or `nil` for 81, 8D, 8F, 90 and 9D.
  public static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = high[Int(byte - 0x80)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}

/// Turns Windows-1252 into UTF-8, piece by piece.
public struct Windows1252Decoder: Sendable {
  private var lines = LineCount()
  private var offset = 0

  /// Starts at the beginning of a file.
  public init() {}

  /// Decodes the next piece.
  ///
  /// - Parameters:
  ///   - bytes: Windows-1252.
  ///   - text: what the UTF-8 is appended to; after a fault, all that came before it.
  /// - Throws: a fault of kind `undefinedInWindows1252` at the first byte without a meaning.
  public mutating func decode(
    _ bytes: ArraySlice<UInt8>,
    into text: inout [UInt8]
  ) throws(EncodingFault) {
    for byte in bytes {
      if byte < 0x80 {
        lines.add(byte)
        text.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        lines.add(byte)
        text.append(contentsOf: scalar.utf8)
      } else {
        throw EncodingFault(
          .undefinedInWindows1252,
          line: lines.line,
          byteOffset: offset,
          byte: byte
        )
      }
      offset += 1
    }
  }
}
