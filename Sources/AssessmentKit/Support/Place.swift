/// Where in a text something stands: line and column, both counted from 1.
///
/// Columns count characters (Unicode scalars), not bytes.
public struct TextPosition: Sendable, Hashable, Comparable {
  /// The line, counted from 1.
  public let line: Int

  /// The column, counted from 1 in Unicode scalars.
  public let column: Int

  /// Creates a position.
  ///
  /// - Parameters:
  ///   - line: the line, counted from 1.
  ///   - column: the column, counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they come in the text.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where a finding was made: any of a file, a position in it, a JSON Pointer, a record, a column.
public struct Place: Sendable, Hashable {
  /// The file as the user named it, or `nil` for a value that came from no file.
  public var file: String?

  /// Line and column in the file.
  public var position: TextPosition?

  /// The JSON Pointer (RFC 6901) of the value; the empty string is the whole document.
  public var pointer: String?

  /// The record as the file identifies it, such as an identifier or `row 14`.
  public var record: String?

  /// The name of the column or item.
  public var column: String?

  /// Creates a place from the parts that are known.
  ///
  /// - Parameters:
  ///   - file: the file as the user named it.
  ///   - position: line and column.
  ///   - pointer: the JSON Pointer.
  ///   - record: the record as the file identifies it.
  ///   - column: the name of the column or item.
  public init(
    file: String? = nil,
    position: TextPosition? = nil,
    pointer: String? = nil,
    record: String? = nil,
    column: String? = nil
  ) {
    self.file = file
    self.position = position
    self.pointer = pointer
    self.record = record
    self.column = column
  }
}
