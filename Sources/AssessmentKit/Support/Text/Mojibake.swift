/// Recognises text that was UTF-8, was read as Windows-1252, and was saved again.
public enum Mojibake {
  /// Finds the first pair that is hardly ever written on purpose.
  ///
  /// Looks for a capital A with circumflex or tilde before a character from U+00A0 to U+00BF, which
  /// was an accented letter or a sign such as the pound, and for a small a with circumflex before
  /// the euro sign, which was a curly quotation mark or a dash.
  ///
  /// - Parameter bytes: UTF-8.
  /// - Returns: the place of the first such pair in the bytes, or `nil`.
  public static func firstOffset(in bytes: [UInt8]) -> Int? {
    var index = 0
    while let found = bytes[index...].firstIndex(of: 0xC3) {
      if isMisread(bytes[found...].prefix(5)) { return found }
      index = found + 1
    }
    return nil
  }

  /// A warning for text that looks misread.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - firstLine: the line of the first byte, counted from 1.
  ///   - file: the file as the user named it.
  /// - Returns: the warning at the line of the first pair, or `nil`.
  public static func finding(in bytes: [UInt8], firstLine: Int, file: String?) -> Finding? {
    guard let offset = firstOffset(in: bytes) else { return nil }
    var lines = LineCount(line: firstLine)
    lines.add(bytes[..<offset])
    return Finding(
      .textMojibake,
      .warning,
      "characters stand here that appear when UTF-8 is misread",
      at: Place(file: file, position: TextPosition(line: lines.line, column: 1)),
      help: "export the file again as UTF-8 from the program that made it"
    )
  }

  private static func isMisread(_ pair: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(pair)
    guard bytes.count >= 4 else { return false }
    if bytes[1] == 0x82 || bytes[1] == 0x83 { return bytes[2] == 0xC2 && bytes[3] >= 0xA0 }
    return bytes.count == 5 && bytes[1...] == [0xA2, 0xE2, 0x82, 0xAC]
  }
}
