/// Reads, scores and writes the rows of chunks, using the same storage again.
struct ChunkScorer: Sendable {
  let job: BatchJob
  var evaluation: Evaluation
  var writer: any ResultWriter
  var fields: [CSVField] = []
  var row = BatchRow(bytes: 0..<0, line: 0, id: 0..<0)
  /// One record whose state is kept, for an explanation.
  var watched: WatchedRecord?

  init(_ job: BatchJob) {
    self.job = job
    evaluation = Evaluation(job.plan)
    writer = job.writer
  }

  /// Scores a chunk.
  mutating func score(_ chunk: CSVChunk, spare: consuming [UInt8]) -> ChunkResult {
    spare.removeAll(keepingCapacity: true)
    var result = ChunkResult(chunk: chunk, output: consume spare)
    switch job.input {
    case .csv: scoreTable(&result)
    case .jsonl: scoreLines(&result)
    }
    return result
  }

  /// Scores the form that was read; `findings` refuse it.
  mutating func finish(
    _ found: [Finding],
    _ resultRow: ResultRow,
    at place: Place,
    _ result: inout ChunkResult
  ) {
    let findings = found.isEmpty ? evaluate(at: place) : found
    result.tally.add(findings)
    if watched?.id[...] == resultRow.id { watched?.take(evaluation, findings) }
    if !findings.contains(where: { $0.severity == .error }) {
      writer.append(evaluation, resultRow, to: &result.output)
      row.isScored = true
      row.isComplete = evaluation.isComplete
      countBands()
    } else if let rejects = job.rejects {
      rejects.append(
        result.chunk.bytes[row.bytes],
        line: row.line,
        findings,
        to: &result.rejects
      )
    }
    keepRow(&result)
  }

  /// Scores the form; gives contradictions and warnings.
  private mutating func evaluate(at place: @autoclosure () -> Place) -> [Finding] {
    do throws(RationalFault) {
      try evaluation.run()
    } catch {
      return [Finding(.scoreDoesNotFit, .error, "a score of this record does not fit", at: place())]
    }
    return evaluation.broken.isEmpty ? [] : evaluation.contradictions(at: place())
  }

  private mutating func countBands() {
    (row.banded, row.certain) = (0, 0)
    for index in evaluation.plan.scales.indices where evaluation.plan.scales[index].isSelected {
      let reading = evaluation.scales[index]
      guard reading.isStated, reading.bandLow != nil else { continue }
      row.banded += 1
      if reading.band != nil { row.certain += 1 }
    }
  }

  mutating func keepRow(_ result: inout ChunkResult) {
    row.outputEnd = result.output.count
    row.rejectEnd = result.rejects.count
    result.rows.append(row)
  }

  /// What is wrong with an id, or `nil`.
  func idFault(_ id: ArraySlice<UInt8>, at place: Place) -> Finding? {
    let problem: String
    if id.isEmpty {
      problem = "the record has no id"
    } else if id.count > 64 {
      problem = "the record's id has more than 64 bytes"
    } else if Self.hasControls(id) {
      problem = "the record's id holds a control character"
    } else {
      return nil
    }
    return Finding(
      .batchBadID,
      .error,
      problem,
      at: place,
      expected: "1 to 64 bytes of plain text",
      help: "give every record a code of its own; never a name or date of birth"
    )
  }

  /// Whether C0 or C1 control characters or DEL are in the text.
  private static func hasControls(_ text: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in text {
      if byte < 0x20 || byte == 0x7F || (before == 0xC2 && byte < 0xA0) { return true }
      before = byte
    }
    return false
  }
}
