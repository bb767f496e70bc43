/// Reads, scores and writes the rows of chunks, using the same storage again.
struct ChunkScorer: Sendable {
  let job: BatchJob
  var evaluation: Evaluation
  var writer: any ResultWriter
  var fields: [CSVField] = []
  var row = BatchRow(bytes: 0..<0, line: 0)
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

  /// Scores the form that was read, unless findings refuse it.
  mutating func finish(
    _ found: [Finding],
    _ resultRow: ResultRow,
    at place: () -> Place,
    _ result: inout ChunkResult
  ) {
    let findings = found.isEmpty ? evaluate(at: place, &result.tally) : found
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
  private mutating func evaluate(
    at place: () -> Place,
    _ tally: inout FindingTally
  ) -> [Finding] {
    do throws(RationalFault) {
      try evaluation.run()
    } catch {
      return [Finding(.scoreDoesNotFit, .error, "a score of this record does not fit", at: place())]
    }
    guard !evaluation.broken.isEmpty else { return [] }
    guard evaluation.isRefused || !tally.isFull(.answerContradiction) else {
      tally.count(evaluation.broken.count, of: .answerContradiction)
      return []
    }
    return evaluation.contradictions(at: place())
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
}
