/// Writes one row for each record.
struct WideWriter: ResultWriter {
  let header: [UInt8]
  private let parts: [ResultPart]
  private let kept: [Int]
  /// What is the same in every row: by what it was scored, evidence and review status.
  private let fixed: [UInt8]
  private let statusWords: [[UInt8]]

  init(_ columns: ResultColumns, kept: [Int], keptNames: [String]) {
    parts = columns.parts
    self.kept = kept
    let names = columns.wide
    header = Cells.row([names[0]] + keptNames + names.dropFirst())
    let values = [EvidenceStatus.none.rawValue, ReviewStatus.draft.rawValue]
    fixed = Cells.cells(columns.provenanceValues + values)
    statusWords = ScoreStatus.allCases.map { Array($0.rawValue.utf8) }
  }

  func append(
    _ evaluation: borrowing Evaluation,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  ) {
    Cells.append(row.id, to: &bytes)
    for column in kept {
      bytes.append(Cells.comma)
      Cells.append(row.fields[column].content(in: row.bytes), to: &bytes)
    }
    bytes.append(Cells.comma)
    bytes += fixed
    bytes.append(Cells.comma)
    Cells.append(evaluation.isComplete, to: &bytes)
    for index in parts.indices { append(parts[index], evaluation, to: &bytes) }
    for flag in evaluation.flags { append(flag, to: &bytes) }
    for prompt in evaluation.prompts { append(prompt, to: &bytes) }
    Cells.endRow(&bytes)
  }

  private func append(_ truth: Truth, to bytes: inout [UInt8]) {
    bytes.append(Cells.comma)
    Cells.append(truth, to: &bytes)
  }

  /// The nine cells of a result, each with the comma before it.
  private func append(
    _ part: ResultPart,
    _ evaluation: borrowing Evaluation,
    to bytes: inout [UInt8]
  ) {
    let reading = part.reading(in: evaluation)
    let isStated = reading.isStated
    bytes.append(Cells.comma)
    Cells.append(reading.value, digits: part.digits, to: &bytes)
    bytes.append(Cells.comma)
    if isStated { Cells.append(reading.low, digits: part.digits, to: &bytes) }
    bytes.append(Cells.comma)
    if isStated { Cells.append(reading.high, digits: part.digits, to: &bytes) }
    bytes.append(Cells.comma)
    if isStated, reading.low != nil { Cells.append(reading.isExact, to: &bytes) }
    bytes.append(Cells.comma)
    bytes += statusWords[reading.status.position]
    bytes.append(Cells.comma)
    Digits.append(reading.answered, to: &bytes)
    appendBands(part, reading, to: &bytes)
  }

  private func appendBands(_ part: ResultPart, _ reading: Reading, to bytes: inout [UInt8]) {
    let band = reading.band
    bytes.append(Cells.comma)
    if let band { bytes += part.bandIDs[band] }
    bytes.append(Cells.comma)
    if band == nil, reading.isStated, let low = reading.bandLow, let high = reading.bandHigh {
      bytes += part.bandIDs[low]
      bytes.append(UInt8(ascii: ":"))
      bytes += part.bandIDs[high]
    }
    bytes.append(Cells.comma)
    if let estimated = reading.estimatedBand { bytes += part.bandIDs[estimated] }
  }
}

extension ScoreStatus {
  /// The place among all cases.
  var position: Int {
    switch self {
    case .complete: 0
    case .prorated: 1
    case .partialAsZero: 2
    case .estimated: 3
    case .notScorable: 4
    case .unanswered: 5
    case .notApplicable: 6
    }
  }
}
