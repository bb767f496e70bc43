/// The encodings in which tables may come; never guessed, always said.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows-1252, when the user says so.
  case windows1252 = "windows-1252"

  /// The byte order mark of UTF-8, which carries no meaning and is dropped at the start of a file.
  public static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
