/// A record that is not written as CSV is.
public struct CSVFault: Error, Sendable, Hashable {
  /// What was found.
  public enum Kind: Sendable, Hashable {
    /// A quotation mark inside a field that does not begin with one.
    case quoteInField
    /// Something other than a delimiter or a line end after a closing quotation mark.
    case textAfterQuote
    /// A quotation mark that opens a field and is not closed before the file ends.
    case unclosedQuote
    /// A byte of 0.
    case zeroByte
    /// A record of more bytes than are accepted; where a quotation mark was still open, its place.
    case recordTooLong(limit: Int, openQuote: TextPosition?)
    /// A record of more fields than are accepted.
    case tooManyFields(limit: Int)
  }

  /// What was found.
  public let kind: Kind

  /// Where: the byte that is wrong, the quotation mark that opens, or the start of the record.
  public let position: TextPosition

  /// The record, counted from 1 with the header.
  public let record: Int

  /// Creates a fault.
  ///
  /// - Parameters:
  ///   - kind: what was found.
  ///   - position: where.
  ///   - record: the record, counted from 1 with the header.
  public init(_ kind: Kind, at position: TextPosition, record: Int) {
    self.kind = kind
    self.position = position
    self.record = record
  }

  /// Whether nothing after this record can be read.
  public var stopsReading: Bool {
    switch kind {
    case .recordTooLong, .unclosedQuote: true
    case .quoteInField, .textAfterQuote, .zeroByte, .tooManyFields: false
    }
  }

  /// The fault as a finding; no text of the file is in it.
  ///
  /// - Parameter file: the file as the user named it.
  /// - Returns: an error.
  public func finding(file: String?) -> Finding {
    Finding(
      code,
      .error,
      message,
      at: Place(file: file, position: position, record: "row \(record)"),
      expected: expected,
      help: help
    )
  }

  /// The stable code of the fault.
  public var code: DiagnosticCode {
    switch kind {
    case .quoteInField: .csvQuoteInField
    case .textAfterQuote: .csvTextAfterQuote
    case .unclosedQuote: .csvUnclosedQuote
    case .zeroByte: .csvZeroByte
    case .recordTooLong: .csvRecordTooLong
    case .tooManyFields: .csvTooManyFields
    }
  }

  private var message: String {
    switch kind {
    case .quoteInField: "a quotation mark stands inside a field that does not begin with one"
    case .textAfterQuote: "something follows the closing quotation mark of a field"
    case .unclosedQuote: "a quotation mark opens here and is never closed"
    case .zeroByte: "a byte of 0 stands in the text"
    case .recordTooLong(let limit, nil): "the row has more than \(limit) bytes"
    case .recordTooLong(let limit, let quote?):
      "the row has more than \(limit) bytes; a quotation mark opened in line \(quote.line), "
        + "column \(quote.column) is still open"
    case .tooManyFields(let limit): "the row has more than \(limit) fields"
    }
  }

  private var expected: String? {
    switch kind {
    case .quoteInField: "a field between quotation marks, with \"\" for each one inside it"
    case .textAfterQuote: "a delimiter or the end of the line"
    case .unclosedQuote: "a closing quotation mark"
    case .zeroByte: "text in UTF-8"
    case .recordTooLong(let limit, _): "at most \(limit) bytes"
    case .tooManyFields(let limit): "at most \(limit) fields"
    }
  }

  private var help: String {
    switch kind {
    case .quoteInField, .textAfterQuote:
      "export the table again; programs that write CSV add the quotation marks themselves"
    case .unclosedQuote, .recordTooLong: "look for a quotation mark without its partner"
    case .zeroByte: "the file may be in UTF-16 or damaged; export it again as UTF-8"
    case .tooManyFields: "check the delimiter, or look for a missing line end"
    }
  }
}
