/// What each column of a table is for.
final class TableLayout: Sendable {
  /// What the cells of a column answer.
  enum Target: Sendable {
    case item(Int)
    case fact(Int)
  }

  /// A column that is read.
  struct Use: Sendable {
    let column: Int
    let target: Target
    /// Other spellings of its codes.
    let recoding: Recoding?
  }

  /// Other spellings of the codes of one column.
  struct Recoding: Sendable {
    let codes: [[UInt8]: [UInt8]]
    /// Whether a cell holds several codes.
    let isMultiple: Bool

    func applied(to cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      guard isMultiple else { return codes[Array(cell)].map { $0[...] } ?? cell }
      let parts = cell.split(separator: CellDecoder.separator, omittingEmptySubsequences: false)
      let mapped = parts.map { codes[Array($0)] ?? Array($0) }
      return Array(mapped.joined(separator: [CellDecoder.separator]))[...]
    }
  }

  /// The columns that the long form copies, where the table has them.
  struct Context: Sendable {
    var caseRef: Int?
    var centre: Int?
    var administered: Int?
  }

  /// The names of the columns that have one.
  let names: [String]
  /// Columns without a name at the end; their cells must be empty.
  let emptyAtEnd: Int
  /// The column of the ids; `nil` for ids made of row numbers.
  let idColumn: Int?
  /// The columns of items and facts.
  let uses: [Use]
  /// The column and the target of each use, side by side.
  let columns: [Int]
  let targets: [Target]
  /// The columns that are copied.
  let kept: [Int]
  let context: Context
  /// The header as it stands in the file, for the file of refused rows.
  let header: [UInt8]

  init(
    header: CSVHeader,
    raw: [UInt8],
    idColumn: Int?,
    uses: [Use],
    kept: [Int],
    context: Context
  ) {
    (names, emptyAtEnd, self.header) = (header.names, header.emptyAtEnd, raw)
    (self.idColumn, self.uses, self.kept, self.context) = (idColumn, uses, kept, context)
    (columns, targets) = (uses.map(\.column), uses.map(\.target))
  }

  /// The name of the column that holds ids when nothing else is said.
  static let usualID = "assessment_id"
}
