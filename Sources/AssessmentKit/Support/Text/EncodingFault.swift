/// A text that isn't in the encoding in which it was to be read.
public struct EncodingFault: Error, Sendable, Hashable {
  /// What was found.
  public enum Kind: Sendable, Hashable {
    /// Bytes that are not UTF-8 and give no hint what else they are.
    case notUTF8
    /// Bytes that are not UTF-8 but would be text in Windows-1252.
    case probablyWindows1252
    /// The text ends in the middle of a character.
    case cutOff
    /// A byte that has no meaning in Windows-1252: 81, 8D, 8F, 90 or 9D.
    case undefinedInWindows1252
    /// The text is in UTF-16 or UTF-32.
    case wide(WideEncoding)
    /// The text was to be read as Windows-1252, and begins with the byte order mark of UTF-8.
    case markedAsUTF8
  }

  /// What was found.
  public let kind: Kind

  /// The line, counted from 1; LF, CR LF and a CR alone each end a line.
  public let line: Int

  /// The place of the first faulty byte in the file, counted from 0, the byte order mark included.
  public let byteOffset: Int

  /// The faulty byte; `nil` when the fault is not in one byte.
  public let byte: UInt8?

  /// Creates a fault.
  ///
  /// - Parameters:
  ///   - kind: what was found.
  ///   - line: the line, counted from 1.
  ///   - byteOffset: the place of the first faulty byte, counted from 0.
  ///   - byte: the faulty byte.
  public init(_ kind: Kind, line: Int, byteOffset: Int, byte: UInt8? = nil) {
    self.kind = kind
    self.line = line
    self.byteOffset = byteOffset
    self.byte = byte
  }

  /// The fault as a finding.
  ///
  /// - Parameter file: the file as the user named it.
  /// - Returns: an error that says the line and the byte offset.
  public func finding(file: String?) -> Finding {
    let place = Place(file: file, position: TextPosition(line: line, column: 1))
    switch kind {
    case .notUTF8:
      return Finding(
        .textNotUTF8,
        .error,
        "\(subject) is not UTF-8",
        at: place,
        expected: "UTF-8",
        help: "save the file as UTF-8, or say its encoding with --encoding"
      )
    case .probablyWindows1252:
      return Finding(
        .textNotUTF8,
        .error,
        "\(subject) is not UTF-8; the file may be in Windows-1252",
        at: place,
        expected: "UTF-8",
        help: "save the file as UTF-8, or use --encoding windows-1252 when you are sure"
      )
    case .cutOff:
      return Finding(
        .textCutOff,
        .error,
        "the text ends in the middle of a character (\(subject))",
        at: place,
        expected: "whole characters",
        help: "fetch the file again, whole"
      )
    case .undefinedInWindows1252:
      return Finding(
        .textNotWindows1252,
        .error,
        "\(subject) has no meaning in Windows-1252",
        at: place,
        expected: "Windows-1252",
        help: "find out the encoding of the file, and save it as UTF-8"
      )
    case .wide(let encoding):
      return Finding(
        .textWide,
        .error,
        "the file is in \(encoding.name)",
        at: place,
        expected: "UTF-8",
        help: "save the file again as \"CSV UTF-8\" or plain text in UTF-8"
      )
    case .markedAsUTF8:
      return Finding(
        .textNotWindows1252,
        .error,
        "the file begins with the mark of UTF-8",
        at: place,
        expected: "Windows-1252, as --encoding says",
        help: "leave --encoding out"
      )
    }
  }

  /// The byte and its place in words.
  private var subject: String {
    guard let byte else { return "byte offset \(byteOffset)" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte \(byte < 16 ? "0" : "")\(digits) at byte offset \(byteOffset)"
  }
}

extension DiagnosticCode {
  /// Bytes that are not UTF-8.
  public static let textNotUTF8 = DiagnosticCode(
    "T3201",
    "the file is not UTF-8 text",
    """
    Text is read as UTF-8 and never guessed, because a wrong guess changes names and answers \
    without a trace. Programs for spreadsheets often save in Windows-1252 instead: choose \
    "CSV UTF-8" when saving, or, when you know that the file is in Windows-1252, say so with \
    --encoding windows-1252. The byte offset is counted from 0.
    """
  )

  /// Text that ends inside a character.
  public static let textCutOff = DiagnosticCode(
    "T3202",
    "the text ends in the middle of a character",
    """
    The last bytes of the file begin a character and do not finish it. The usual cause is a copy \
    that broke off or a full disk, so rows may be missing as well. Fetch the file again and \
    compare its size.
    """
  )

  /// A byte that Windows-1252 does not define.
  public static let textNotWindows1252 = DiagnosticCode(
    "T3203",
    "the file is not Windows-1252 text",
    """
    The file says at its beginning that it is UTF-8, or it holds a byte that means nothing in \
    Windows-1252. Five byte values (81, 8D, 8F, 90 and 9D) mean nothing there. Reading such \
    a file as Windows-1252 would change its text. Find out how the file was saved, and save it as \
    UTF-8.
    """
  )

  /// UTF-16 or UTF-32.
  public static let textWide = DiagnosticCode(
    "T3204",
    "the file is in UTF-16 or UTF-32",
    """
    The file spends two or four bytes on every character. Spreadsheet programs call this "Unicode \
    text". Save it again as "CSV UTF-8", or as plain text in UTF-8.
    """
  )

  /// UTF-8 that was once read as Windows-1252.
  public static let textMojibake = DiagnosticCode(
    "T3205",
    "the text looks as if it had been read in the wrong encoding",
    """
    Pairs such as a capital A with a mark above it followed by a pound sign are what is left when \
    UTF-8 is read as Windows-1252 and saved again. Names and labels are then wrong, although the \
    file is valid. Go back to the program that made the file and export it again as UTF-8.
    """
  )
}
