/// One record that was read: what the writers need beside its scores.
struct ResultRow {
  /// The bytes in which the fields were found.
  let bytes: [UInt8]
  /// The fields; none for JSON.
  let fields: [CSVField]
  /// The record's id.
  let id: ArraySlice<UInt8>
  /// What the long form copies, for JSON.
  var context = RecordContext()
}

/// What the long form copies from a record.
struct RecordContext: Sendable {
  var caseRef = ""
  var centre = ""
  var administered = ""
}

/// Writes the results of one record after another.
protocol ResultWriter: Sendable {
  /// The header, if the form has one.
  var header: [UInt8] { get }

  /// Appends the results of the record that was last scored.
  func append(
    _ evaluation: borrowing Evaluation,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  )
}

/// Writes nothing, where a table is only checked.
struct NoWriter: ResultWriter {
  let header: [UInt8] = []

  func append(
    _ evaluation: borrowing Evaluation,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  ) {}
}

/// Pieces of rows that every table has.
enum Cells {
  static let comma = UInt8(ascii: ",")
  static let yes = Array("yes".utf8)
  static let no = Array("no".utf8)

  /// Appends a text that came from outside, guarded against formulas.
  static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var cell = CSVWriter(.comma, guardsFormulas: true)
    cell.append(textBytes: text, to: &bytes)
  }

  /// Appends a text of the instrument, guarded as well.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    append(Array(text.utf8)[...], to: &bytes)
  }

  static func append(_ isTrue: Bool, to bytes: inout [UInt8]) {
    bytes += isTrue ? yes : no
  }

  static func append(_ truth: Truth, to bytes: inout [UInt8]) {
    bytes += words[Int(truth.rawValue)]
  }

  static func append(_ number: Rational?, digits: Int, to bytes: inout [UInt8]) {
    number?.appendDecimal(to: &bytes, digits: digits)
  }

  /// A row of texts.
  static func row(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = CSVWriter(.comma, guardsFormulas: true)
    for text in texts { writer.append(text: text, to: &bytes) }
    writer.endRow(&bytes)
    return bytes
  }

  /// Texts with commas between them, as a part of a row.
  static func cells(_ texts: [String]) -> [UInt8] {
    Array(row(texts).dropLast(2))
  }

  static func endRow(_ bytes: inout [UInt8]) {
    bytes.append(CSVBytes.carriageReturn)
    bytes.append(CSVBytes.lineFeed)
  }

  /// The words of ``Truth`` by raw value.
  private static let words = [no, Array("notKnown".utf8), yes]
}
