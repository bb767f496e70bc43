/// Makes text from outside harmless on a terminal and keeps it on one line.
enum VisibleText {
  /// Shows every control character and every invisible direction mark as `\u{1B}`.
  ///
  /// - Parameter text: text that may come from a file.
  /// - Returns: the same text, without anything that moves a cursor, breaks a line or turns
  ///   the reading direction.
  static func escape(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
