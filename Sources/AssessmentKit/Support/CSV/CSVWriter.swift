/// Writes rows of fields as CSV (RFC 4180), with quotation marks only where they are needed.
///
/// Fields are appended to an array of bytes that the caller owns, empties and writes away.
///
///     var writer = CSVWriter(.comma)
///     writer.append(text: "case, closed", to: &bytes)
///     writer.append(number: 7, to: &bytes)
///     writer.endRow(&bytes)                              // "case, closed",7
public struct CSVWriter: Sendable {
  /// What stands at the end of a row.
  public enum LineEnding: String, Sendable, Hashable, CaseIterable {
    /// CR LF, as in RFC 4180.
    case carriageReturnLineFeed
    /// LF.
    case lineFeed
  }

  /// How the table is written.
  public let dialect: CSVDialect

  /// What stands at the end of a row.
  public let lineEnding: LineEnding

  /// Whether text that a spreadsheet program would run as a formula gets an apostrophe in front.
  ///
  /// That is text beginning with `=`, `+`, `-`, `@`, a tab or a CR. Numbers are never changed.
  ///
  /// Source: OWASP, "CSV Injection".
  public let guardsFormulas: Bool

  private var fieldsInRow = 0
  private var fieldStart = 0

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - dialect: how the table is written.
  ///   - lineEnding: what stands at the end of a row.
  ///   - guardsFormulas: whether text that looks like a formula gets an apostrophe in front.
  public init(
    _ dialect: CSVDialect,
    lineEnding: LineEnding = .carriageReturnLineFeed,
    guardsFormulas: Bool = false
  ) {
    self.dialect = dialect
    self.lineEnding = lineEnding
    self.guardsFormulas = guardsFormulas
  }

  /// Appends a field of text.
  ///
  /// - Parameters:
  ///   - text: any text, also with line ends.
  ///   - bytes: what the field is appended to.
  public mutating func append(text: String, to bytes: inout [UInt8]) {
    append(textBytes: Array(text.utf8)[...], to: &bytes)
  }

  /// Appends a field of text that is UTF-8 already.
  ///
  /// - Parameters:
  ///   - text: UTF-8, also with line ends.
  ///   - bytes: what the field is appended to.
  public mutating func append(textBytes text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    separate(&bytes)
    let isGuarded = guardsFormulas && CSVWriter.looksLikeFormula(text)
    guard needsQuotes(text) else {
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(CSVBytes.quote)
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == CSVBytes.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(CSVBytes.quote)
  }

  /// Appends a field with a whole number.
  ///
  /// - Parameters:
  ///   - number: any number.
  ///   - bytes: what the field is appended to.
  public mutating func append(number: Int, to bytes: inout [UInt8]) {
    separate(&bytes)
    Digits.append(number, to: &bytes)
  }

  /// Appends a field with a number as ``Rational/decimalText(digits:)`` says it.
  ///
  /// - Parameters:
  ///   - number: any number.
  ///   - digits: the most digits after the point, 0 to 9.
  ///   - bytes: what the field is appended to.
  public mutating func append(number: Rational, digits: Int, to bytes: inout [UInt8]) {
    separate(&bytes)
    number.appendDecimal(to: &bytes, digits: digits)
  }

  /// Appends an empty field.
  ///
  /// - Parameter bytes: what the field is appended to.
  public mutating func appendEmpty(to bytes: inout [UInt8]) {
    separate(&bytes)
  }

  /// Ends the row.
  ///
  /// A row whose only field is empty is written as `""`, because readers skip blank lines; a row
  /// without fields is a blank line.
  ///
  /// - Parameter bytes: what the line end is appended to.
  public mutating func endRow(_ bytes: inout [UInt8]) {
    if fieldsInRow == 1, bytes.count == fieldStart {
      bytes.append(CSVBytes.quote)
      bytes.append(CSVBytes.quote)
    }
    if lineEnding == .carriageReturnLineFeed { bytes.append(CSVBytes.carriageReturn) }
    bytes.append(CSVBytes.lineFeed)
    fieldsInRow = 0
  }

  private mutating func separate(_ bytes: inout [UInt8]) {
    if fieldsInRow > 0 { bytes.append(dialect.delimiter) }
    fieldsInRow += 1
    fieldStart = bytes.count
  }

  private func needsQuotes(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains {
      $0 == dialect.delimiter || $0 == CSVBytes.quote || $0 == CSVBytes.lineFeed
        || $0 == CSVBytes.carriageReturn
    }
  }

  private static func looksLikeFormula(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), CSVBytes.carriageReturn:
      true
    default: false
    }
  }
}
