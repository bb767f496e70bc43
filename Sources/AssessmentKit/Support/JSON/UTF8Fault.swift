/// The first place where bytes stop being UTF-8 text.
///
/// Source: RFC 3629 and the table of well-formed byte sequences in the Unicode Standard (table 3-7).
struct UTF8Fault: Equatable {
  /// What's wrong, in the words of a message about the byte.
  enum Kind: String {
    case nul = "is 0"
    case stray = "continues a character that was not begun"
    case overlong = "begins a character that is written longer than allowed"
    case surrogate = "begins half of a surrogate pair"
    case beyondUnicode = "begins a character beyond U+10FFFF"
    case neverUsed = "is one that UTF-8 never uses"
    case truncated = "begins a character that is cut off"
  }

  /// Where the faulty sequence begins, counted from 0.
  let offset: Int

  let kind: Kind

  /// Finds the first fault; byte 0 counts as one, although it's UTF-8.
  static func first(in bytes: [UInt8]) -> UTF8Fault? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 1 < 0x7F {
        index += 1
        continue
      }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      if let kind = beginning(byte, second) { return UTF8Fault(offset: index, kind: kind) }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard isContinued(bytes, from: index, length: length) else {
        return UTF8Fault(offset: index, kind: .truncated)
      }
      index += length
    }
    return nil
  }

  /// What's wrong with the first byte of a sequence, or with what the second makes of it.
  private static func beginning(_ byte: UInt8, _ second: UInt8) -> Kind? {
    let secondContinues = second & 0xC0 == 0x80
    switch byte {
    case 0: return .nul
    case 0x80...0xBF: return .stray
    case 0xC0...0xC1: return .overlong
    case 0xE0 where secondContinues && second < 0xA0: return .overlong
    case 0xED where secondContinues && second > 0x9F: return .surrogate
    case 0xF0 where secondContinues && second < 0x90: return .overlong
    case 0xF4 where secondContinues && second > 0x8F: return .beyondUnicode
    case 0xF5...0xF7: return .beyondUnicode
    case 0xF8...0xFF: return .neverUsed
    default: return nil
    }
  }

  private static func isContinued(_ bytes: [UInt8], from start: Int, length: Int) -> Bool {
    guard start + length <= bytes.count else { return false }
    return bytes[(start + 1)..<(start + length)].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
