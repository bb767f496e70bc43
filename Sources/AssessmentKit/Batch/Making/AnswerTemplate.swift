/// An empty file of answers for an instrument: the names under which answers are found.
public struct AnswerTemplate: Sendable {
  private let instrument: Instrument

  /// Prepares a template.
  ///
  /// - Parameter instrument: an instrument that passed its checks.
  public init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  /// The first row of a table: `assessment_id`, facts, items.
  ///
  /// - Returns: CSV with a line end.
  public func table() -> [UInt8] {
    Cells.row(
      [TableLayout.usualID] + instrument.facts.map(\.id) + instrument.items.map(\.id)
    )
  }

  /// One record as JSON with an empty id and every item blank, to be copied and filled.
  ///
  /// - Returns: one line.
  public func line() -> [UInt8] {
    let answers = instrument.items.map { ($0.id, JSONOutput.null) }
    let record = JSONOutput.object([
      ("id", .string("")), ("facts", .object([])), ("answers", .object(answers)),
    ])
    return record.compact() + [ASCII.lineFeed]
  }
}
