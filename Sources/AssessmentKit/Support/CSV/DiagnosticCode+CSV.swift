extension DiagnosticCode {
  /// A quotation mark in the middle of a field.
  public static let csvQuoteInField = DiagnosticCode(
    "T3001",
    "a quotation mark inside a field without quotation marks around it",
    """
    A field that holds a quotation mark must stand between quotation marks itself, and the one \
    inside is written twice. Otherwise nobody can tell where the field ends. The row is not read. \
    Programs that export CSV do this by themselves; files put together by \
    hand or by a script often do not.
    """
  )

  /// Text after a closing quotation mark.
  public static let csvTextAfterQuote = DiagnosticCode(
    "T3002",
    "text after the closing quotation mark of a field",
    """
    After the quotation mark that closes a field only a delimiter or the end of the line may come. \
    Spaces count as text. Often a quotation mark inside the field was not written twice, or the \
    file uses another delimiter than the one that was named. The row is not read.
    """
  )

  /// A quotation mark that is not closed.
  public static let csvUnclosedQuote = DiagnosticCode(
    "T3003",
    "a quotation mark that is never closed",
    """
    A field begins with a quotation mark, and the file ends before the closing one. All rows after \
    it would be swallowed by this field, so reading stops. The position is that of the opening \
    quotation mark: add its partner, or fetch the file again if its end is missing.
    """
  )

  /// A byte of 0 in the text.
  public static let csvZeroByte = DiagnosticCode(
    "T3004",
    "a byte of 0 in the text",
    """
    Text never holds a byte of 0. The file may be in UTF-16, a spreadsheet file under a wrong \
    name, or damaged. Export the table again as CSV in UTF-8.
    """
  )

  /// A record above the limit.
  public static let csvRecordTooLong = DiagnosticCode(
    "T3005",
    "a row that is too long",
    """
    One row has more bytes than a row may have, so reading stops before a single row fills the \
    memory. Nearly always a quotation mark lacks its partner and the following rows were taken for \
    one field, or the file is not a table.
    """
  )

  /// A record with too many fields.
  public static let csvTooManyFields = DiagnosticCode(
    "T3006",
    "a row with too many fields",
    """
    The row has more fields than any table here can have. Check that the delimiter is the right \
    one, and that the line ends of the file survived its journey. The row is not read.
    """
  )
}
