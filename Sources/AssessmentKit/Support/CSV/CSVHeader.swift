/// The first row of a table: the names of its columns.
public struct CSVHeader: Sendable, Hashable {
  /// The names, columns without a name at the end left out.
  public let names: [String]

  /// How many columns without a name stood at the end; their cells must be empty.
  public let emptyAtEnd: Int

  private let columns: [String: Int]

  /// Takes the names as they stand in the file.
  ///
  /// - Parameter names: the fields of the first record.
  public init(_ names: [String]) {
    let last = names.lastIndex { !$0.isEmpty } ?? -1
    self.names = Array(names[...last])
    emptyAtEnd = names.count - last - 1
    columns = Dictionary(
      self.names.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The column with a name; the first one when the name stands there twice.
  ///
  /// - Parameter name: the exact name.
  /// - Returns: the column, counted from 0, or `nil`.
  public func column(_ name: String) -> Int? {
    columns[name]
  }

  /// Everything that is wrong with the names, or looks so.
  ///
  /// Errors: no names at all, a name that stands there twice, a column without a name before others
  /// that have one. Warnings: columns without a name at the end, and a name that is nearly one of
  /// the known names that are missing, such as `Case Ref` for `case_ref`. Other names that are not
  /// known are no fault.
  ///
  /// - Parameters:
  ///   - known: the names that the reader of the table looks for.
  ///   - file: the file as the user named it.
  ///   - line: the line of the header, counted from 1.
  /// - Returns: the findings, in the order of the columns.
  public func findings(known: [String], file: String?, line: Int = 1) -> [Finding] {
    let place = Place(file: file, position: TextPosition(line: line, column: 1))
    guard !names.isEmpty else {
      return [
        Finding(
          .csvEmptyHeader,
          .error,
          "the first row names no column",
          at: place,
          expected: "one name for each column",
          help: "put the names of the columns in the first row"
        )
      ]
    }
    let missing = known.filter { columns[$0] == nil }
    var findings = names.indices.flatMap { self.findings(column: $0, known, missing, place) }
    if emptyAtEnd > 0 { findings.append(trailing(place)) }
    return findings
  }

  private func findings(
    column: Int,
    _ known: [String],
    _ missing: [String],
    _ place: Place
  ) -> [Finding] {
    let name = names[column]
    var place = place
    guard !name.isEmpty else {
      place.column = "column \(column + 1)"
      return [
        Finding(
          .csvColumnWithoutName,
          .error,
          "column \(column + 1) has no name",
          at: place,
          expected: "a name",
          help: "name the column, or remove it"
        )
      ]
    }
    place.column = name
    if let first = columns[name], first != column {
      return [twice(name, first, column, place)]
    }
    guard columns[name] == column, !known.contains(name) else { return [] }
    return Suggestion.nearest(to: name, in: missing).map { [nearMiss(name, $0, place)] } ?? []
  }

  private func twice(_ name: String, _ first: Int, _ column: Int, _ place: Place) -> Finding {
    Finding(
      .csvDuplicateName,
      .error,
      "columns \(first + 1) and \(column + 1) have the same name, \(name)",
      at: place,
      expected: "each name once",
      help: "rename or remove one of them"
    )
  }

  private func nearMiss(_ name: String, _ meant: String, _ place: Place) -> Finding {
    Finding(
      .csvNearMiss,
      .warning,
      "the column \(name) is not known, and \(meant) is missing",
      at: place,
      expected: meant,
      help: "rename the column when \(meant) is meant"
    )
  }

  private func trailing(_ place: Place) -> Finding {
    Finding(
      .csvTrailingColumns,
      .warning,
      "\(emptyAtEnd) \(emptyAtEnd == 1 ? "column" : "columns") at the end without a name",
      at: place,
      help: "remove the empty columns; spreadsheet programs leave them behind"
    )
  }
}

extension DiagnosticCode {
  /// A table without names of columns.
  public static let csvEmptyHeader = DiagnosticCode(
    "T3101",
    "the first row names no column",
    """
    The first row of a table names its columns; that is how answers find their items. This one is \
    missing or empty. Put the names in the first row, without a title above them.
    """
  )

  /// A name of two columns.
  public static let csvDuplicateName = DiagnosticCode(
    "T3102",
    "two columns with the same name",
    """
    When two columns have one name, nobody can say which of them holds the answer, so neither is \
    read. Rename or remove one of them.
    """
  )

  /// A column without a name among others.
  public static let csvColumnWithoutName = DiagnosticCode(
    "T3103",
    "a column without a name",
    """
    A column in the middle of the table has no name, so what it holds can't be understood. The \
    names may have moved by one column. Name the column, or remove it.
    """
  )

  /// A name that is nearly a known one.
  public static let csvNearMiss = DiagnosticCode(
    "T3104",
    "a column whose name is nearly a known one",
    """
    Names are taken exactly as they are written. This one differs from a name that is missing by \
    little, such as capital letters, spaces or a slip of the keyboard. It is not guessed: rename \
    the column, or say what it means in a mapping file.
    """
  )

  /// Empty columns at the end.
  public static let csvTrailingColumns = DiagnosticCode(
    "T3105",
    "columns without a name at the end",
    """
    The rows end with delimiters and nothing between them. Spreadsheet programs write such columns \
    where cells were once used. They are left out as long as they are empty.
    """
  )
}
