/// Writes refused rows as they stood, with what is wrong with them.
///
/// The form is that of the input. In CSV four columns come first, so that a row with too few fields
/// does not push them aside; what is wrong with several cells is joined with `; ` in each of them. In
/// JSON the line is a member of an object.
struct RejectWriter: Sendable {
  private let input: BatchOptions.Input

  /// The names of the columns that come first.
  static let names = ["reject_line", "reject_column", "reject_code", "reject_message"]

  init(_ input: BatchOptions.Input) {
    self.input = input
  }

  /// The header of a table whose own header is given as it stands.
  func header(_ own: [UInt8]) -> [UInt8] {
    guard input == .csv else { return [] }
    var bytes = Cells.cells(Self.names)
    bytes.append(Cells.comma)
    bytes += own
    Cells.endRow(&bytes)
    return bytes
  }

  /// Appends a row.
  func append(
    _ row: ArraySlice<UInt8>,
    line: Int,
    _ findings: [Finding],
    to bytes: inout [UInt8]
  ) {
    let errors = findings.filter { $0.severity == .error }
    switch input {
    case .csv: appendCSV(row, line, errors, to: &bytes)
    case .jsonl: appendJSON(row, line, errors, to: &bytes)
    }
  }

  private func appendCSV(
    _ row: ArraySlice<UInt8>,
    _ line: Int,
    _ findings: [Finding],
    to bytes: inout [UInt8]
  ) {
    let texts = [
      findings.map { $0.place.column ?? "" }, findings.map(\.code.id), findings.map(\.message),
    ]
    bytes += Cells.cells(["\(line)"] + texts.map { $0.joined(separator: "; ") })
    bytes.append(Cells.comma)
    bytes += row
    Cells.endRow(&bytes)
  }

  private func appendJSON(
    _ row: ArraySlice<UInt8>,
    _ line: Int,
    _ findings: [Finding],
    to bytes: inout [UInt8]
  ) {
    let output = JSONOutput.object([
      ("line", .integer(line)),
      (
        "findings",
        .array(
          findings.map { finding in
            .object([
              ("column", finding.place.column.map(JSONOutput.string) ?? .null),
              ("code", .string(finding.code.id)), ("message", .string(finding.message)),
            ])
          }
        )
      ),
      ("row", .string(String(decoding: row, as: UTF8.self))),
    ])
    bytes += output.compact()
    bytes.append(ASCII.lineFeed)
  }
}
