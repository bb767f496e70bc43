/// An encoding that spends two or four bytes on every character, recognised so that it can be named.
public enum WideEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-16, low byte first: the "Unicode text" of spreadsheet programs.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// UTF-32, low byte first.
  case utf32LittleEndian
  /// UTF-32, high byte first.
  case utf32BigEndian

  /// The name as it is said in messages.
  public var name: String {
    switch self {
    case .utf16LittleEndian: "UTF-16 (little-endian)"
    case .utf16BigEndian: "UTF-16 (big-endian)"
    case .utf32LittleEndian: "UTF-32 (little-endian)"
    case .utf32BigEndian: "UTF-32 (big-endian)"
    }
  }

  /// Recognises an encoding by its byte order mark or by where bytes of 0 stand.
  ///
  /// Without a mark, the first bytes must show a pattern that no UTF-8 text of a table shows:
  /// every second byte 0 and the others not, or three of every four.
  ///
  /// - Parameter bytes: the beginning of a file; 64 bytes are enough, 4 are the fewest that can
  ///   show a pattern.
  /// - Returns: the encoding, or `nil` when it is not one of these.
  public static func recognised(in bytes: ArraySlice<UInt8>) -> WideEncoding? {
    byMark(bytes.prefix(4)) ?? byZeros(Array(bytes.prefix(64)))
  }

  private static func byMark(_ start: ArraySlice<UInt8>) -> WideEncoding? {
    if start.elementsEqual([0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if start.elementsEqual([0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if start.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return start.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }

  private static func byZeros(_ bytes: [UInt8]) -> WideEncoding? {
    let whole = bytes.count - bytes.count % 4
    guard whole >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for index in 0..<whole where bytes[index] == 0 { zeros[index % 4] += 1 }
    let rows = whole / 4
    switch zeros.map({ $0 == rows ? 1 : $0 == 0 ? 0 : 2 }) {
    case [0, 1, 1, 1]: return .utf32LittleEndian
    case [1, 1, 1, 0]: return .utf32BigEndian
    case [0, 1, 0, 1]: return .utf16LittleEndian
    case [1, 0, 1, 0]: return .utf16BigEndian
    default: return nil
    }
  }
}
