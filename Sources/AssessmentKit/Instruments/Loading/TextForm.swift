/// A form that a text must have: what is said about it, and the test.
///
/// The tests look at bytes, so that no character outside ASCII can pass for a letter.
struct TextForm: Sendable {
  /// The form in words, for a message.
  let words: String

  /// Whether a text has the form.
  let accepts: @Sendable (String) -> Bool

  /// `^[a-z][a-z0-9_]{0,25}$`.
  static let id = TextForm("a small letter, then at most 25 small letters, digits or _") {
    has($0, first: isSmallLetter, others: isIDByte, most: 26)
  }

  /// An id from which columns are made: at most 19 characters.
  static let columnID = TextForm("a small letter, then at most 18 small letters, digits or _") {
    has($0, first: isSmallLetter, others: isIDByte, most: 19)
  }

  /// `^[a-z][a-z0-9-]{0,39}$`.
  static let instrumentID = TextForm(
    "a small letter, then at most 39 small letters, digits or hyphens"
  ) {
    has($0, first: isSmallLetter, others: { isLetterOrDigit($0) || $0 == 0x2D }, most: 40)
  }

  /// 1 to 32 letters, digits, `.`, `_`, `+`, `-`.
  static let code = TextForm("1 to 32 letters, digits or . _ + -") {
    has($0, first: isCodeByte, others: isCodeByte, most: 32)
  }

  /// `^[a-z]{2,3}$`.
  static let language = TextForm("2 or 3 small letters, such as en or cy") {
    $0.utf8.count > 1 && has($0, first: isSmallLetter, others: isSmallLetter, most: 3)
  }

  /// `^[a-z][a-z0-9_.]{0,59}$`.
  static let concept = TextForm("a small letter, then at most 59 small letters, digits, _ or .") {
    has($0, first: isSmallLetter, others: { isIDByte($0) || $0 == 0x2E }, most: 60)
  }

  /// Any text with something in it that can be read.
  static let words = TextForm("at least one word") {
    $0.unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  private init(_ words: String, _ accepts: @escaping @Sendable (String) -> Bool) {
    self.words = words
    self.accepts = accepts
  }

  private static func has(
    _ text: String,
    first: (UInt8) -> Bool,
    others: (UInt8) -> Bool,
    most: Int
  ) -> Bool {
    guard let start = text.utf8.first, text.utf8.count <= most else { return false }
    return first(start) && text.utf8.dropFirst().allSatisfy(others)
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isSmallLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_")
  }

  private static func isCodeByte(_ byte: UInt8) -> Bool {
    isIDByte(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
