/// Writes one row for each record and result, in the columns of ``ResultColumns/long``.
struct LongWriter: ResultWriter {
  let header: [UInt8]
  private let parts: [Part]
  private let kept: [Int]
  private let context: TableLayout.Context
  private let provenance: [UInt8]
  private let scoredAt: [UInt8]
  private let identifier: ResultIdentifier

  /// A result with the cells that are the same in every row.
  private struct Part: Sendable {
    let part: ResultPart
    /// `scale_id`, `scale_label`, `kind` and `role`.
    let names: [UInt8]
    let highest: Rational?
  }

  init(
    _ columns: ResultColumns,
    kept: [Int],
    keptNames: [String],
    context: TableLayout.Context,
    scoredAt: CalendarDate?
  ) {
    let empty = Self.emptyForm(columns.plan)
    parts = columns.parts.map { part in
      let names = [part.id, part.label, part.kind.rawValue, part.role?.rawValue ?? ""]
      return Part(
        part: part,
        names: Cells.cells(names),
        highest: part.reading(in: empty).high
      )
    }
    header = Cells.row(ResultColumns.long + keptNames)
    provenance = Cells.cells(columns.provenanceValues)
    self.scoredAt = Array((scoredAt?.description ?? "").utf8)
    (self.kept, self.context) = (kept, context)
    identifier = ResultIdentifier(columns.plan)
  }

  /// An empty form, whose ends are the lowest and highest that there can be.
  private static func emptyForm(_ plan: ScoringPlan) -> Evaluation {
    var evaluation = Evaluation(plan)
    try? evaluation.run()
    return evaluation
  }

  func append(
    _ evaluation: borrowing Evaluation,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  ) {
    let ids = identifier.ids(of: evaluation, record: row.id)
    for part in parts {
      bytes += ids.text(of: part.part.id)
      bytes.append(Cells.comma)
      append(row, to: &bytes)
      bytes += part.names
      append(part.part.reading(in: evaluation), part, to: &bytes)
      appendEnd(evaluation, row, to: &bytes)
    }
  }

  /// `assessment_id` to `scored_at`, each with the comma after it.
  private func append(_ row: ResultRow, to bytes: inout [UInt8]) {
    Cells.append(row.id, to: &bytes)
    bytes.append(Cells.comma)
    append(context.caseRef, row.context.caseRef, row, to: &bytes)
    append(context.centre, row.context.centre, row, to: &bytes)
    bytes += provenance
    bytes.append(Cells.comma)
    append(context.administered, row.context.administered, row, to: &bytes)
    bytes += scoredAt
    bytes.append(Cells.comma)
  }

  /// A cell that is copied from a column or from a JSON record.
  private func append(
    _ column: Int?,
    _ text: String,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  ) {
    if let column {
      Cells.append(row.fields[column].content(in: row.bytes), to: &bytes)
    } else {
      Cells.append(text, to: &bytes)
    }
    bytes.append(Cells.comma)
  }

  /// `status` to `estimated_band`, each with the comma before it.
  private func append(_ reading: Reading, _ part: Part, to bytes: inout [UInt8]) {
    let isStated = reading.isStated
    let digits = part.part.digits
    append(reading.status.rawValue, to: &bytes)
    append(reading.reason?.rawValue ?? "", to: &bytes)
    append(reading.value, digits: 6, to: &bytes)
    append(reading.value, digits: digits, to: &bytes)
    append(isStated ? reading.low : nil, digits: digits, to: &bytes)
    append(isStated ? reading.high : nil, digits: digits, to: &bytes)
    let hasEnds = isStated && reading.low != nil
    append(hasEnds ? (reading.isExact ? "yes" : "no") : "", to: &bytes)
    append(part.highest, digits: digits, to: &bytes)
    append(reading.status == .prorated ? "yes" : "no", to: &bytes)
    append(reading.answered, to: &bytes)
    append(reading.applicable, to: &bytes)
    append(reading.expected, to: &bytes)
    append(reading.expected - reading.applicable, to: &bytes)
    append(reading.applicable - reading.answered, to: &bytes)
    appendBands(reading, part.part, to: &bytes)
  }

  private func appendBands(_ reading: Reading, _ part: ResultPart, to bytes: inout [UInt8]) {
    let band = reading.band
    append(band.map { part.bands?.ids[$0] ?? "" } ?? "", to: &bytes)
    bytes.append(Cells.comma)
    if let band { Cells.append(part.bandLabels[band], to: &bytes) }
    let range = band == nil && reading.isStated
    append(id(range ? reading.bandLow : nil, part), to: &bytes)
    append(id(range ? reading.bandHigh : nil, part), to: &bytes)
    append(id(reading.estimatedBand, part), to: &bytes)
  }

  private func id(_ band: Int?, _ part: ResultPart) -> String {
    band.flatMap { part.bands?.ids[$0] } ?? ""
  }

  /// `evidence_status` to the end of the row, each with the comma before it.
  private func appendEnd(
    _ evaluation: borrowing Evaluation,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  ) {
    append(EvidenceStatus.none.rawValue, to: &bytes)
    append(ReviewStatus.draft.rawValue, to: &bytes)
    append(evaluation.isComplete ? "yes" : "no", to: &bytes)
    append("", to: &bytes)
    for column in kept {
      bytes.append(Cells.comma)
      Cells.append(row.fields[column].content(in: row.bytes), to: &bytes)
    }
    Cells.endRow(&bytes)
  }

  /// A word that needs no quotation marks.
  private func append(_ word: String, to bytes: inout [UInt8]) {
    bytes.append(Cells.comma)
    bytes += word.utf8
  }

  private func append(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(Cells.comma)
    Digits.append(number, to: &bytes)
  }

  private func append(_ number: Rational?, digits: Int, to bytes: inout [UInt8]) {
    bytes.append(Cells.comma)
    Cells.append(number, digits: digits, to: &bytes)
  }
}
