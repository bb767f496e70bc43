/// How a table is written down: what separates its fields, and how large its records may be.
///
/// Everything else is as in RFC 4180: fields may stand between double quotation marks, and then
/// hold line ends, delimiters, and quotation marks written twice. LF, CR LF and a CR alone end a
/// record.
public struct CSVDialect: Sendable, Hashable {
  /// The byte between two fields.
  public let delimiter: UInt8

  /// Whether a blank line is a record with one empty field.
  ///
  /// Leave it `false` for tables of several columns, where blank lines are skipped.
  public var keepsBlankLines = false

  /// The most bytes in a record, its line end not counted.
  public var recordLimit = 1 << 20

  /// The most fields in a record.
  public var fieldLimit = 4096

  /// Fields between commas.
  public static let comma = CSVDialect(UInt8(ascii: ","))

  /// Fields between semicolons, as spreadsheet programs write them where the comma is a decimal
  /// sign.
  public static let semicolon = CSVDialect(UInt8(ascii: ";"))

  /// Fields between tabs.
  public static let tab = CSVDialect(UInt8(ascii: "\t"))

  /// Another delimiter.
  ///
  /// - Parameter delimiter: any ASCII character but the quotation mark, CR, LF and byte 0; `nil`
  ///   for those.
  public init?(delimiter: UInt8) {
    let taken = [CSVBytes.quote, CSVBytes.lineFeed, CSVBytes.carriageReturn, 0]
    guard delimiter < 0x80, !taken.contains(delimiter) else { return nil }
    self.delimiter = delimiter
  }

  private init(_ delimiter: UInt8) {
    self.delimiter = delimiter
  }
}

/// The bytes that have a meaning in every dialect.
enum CSVBytes {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
