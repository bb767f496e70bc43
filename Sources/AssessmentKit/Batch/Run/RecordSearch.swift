/// A record that is looked for by its id, and what became of it.
struct WatchedRecord: Sendable {
  /// The id in UTF-8.
  let id: [UInt8]
  private(set) var evaluation: Evaluation?
  private(set) var findings: [Finding] = []

  init(_ id: String) {
    self.id = Array(id.utf8)
  }

  /// Keeps the first record of the id.
  mutating func take(_ evaluation: Evaluation, _ findings: [Finding]) {
    guard self.evaluation == nil else { return }
    self.evaluation = evaluation
    self.findings = findings
  }
}

extension BatchScorer {
  /// Finds one record of a table and says how every point of it came about.
  ///
  /// The record is read exactly as ``score(_:into:progress:)`` reads it.
  ///
  /// - Parameters:
  ///   - record: the record's id, or `row_` and its number where the table has no ids.
  ///   - source: the table.
  /// - Returns: the trace; `nil` when the table has no record of that id.
  /// - Throws: what is wrong with the table, or with the record.
  public func explain(
    _ record: String,
    in source: any ByteSource
  ) throws(BatchFault) -> ScoreTrace? {
    var chunks = ChunkReader(source, options)
    guard let first = try chunks.next(reusing: [], file: source.path) else { return nil }
    let layout = try explainedLayout(first, source.path)
    let job = BatchJob(self, layout: layout, file: source.path, depth: .check, rejects: false)
    var scorer = ChunkScorer(job)
    scorer.watched = WatchedRecord(record)
    var next: CSVChunk? = first
    while let chunk = next, scorer.watched?.evaluation == nil {
      let result = scorer.score(chunk, spare: [])
      guard result.faults.isEmpty else { throw .data(result.faults.inOrder) }
      next = try chunks.next(reusing: [], file: source.path)
    }
    return try scorer.watched.flatMap { watched throws(BatchFault) in try Self.trace(watched) }
  }

  private func explainedLayout(
    _ first: CSVChunk,
    _ file: String
  ) throws(BatchFault) -> TableLayout? {
    guard options.input == .csv else { return nil }
    let header = try HeaderRecord(first, file: file)
    var maker = TableLayoutMaker(plan, options, file: file, line: header.line)
    let layout = maker.layout(header.names, raw: header.raw, reader)
    guard let layout else { throw .data(maker.findings) }
    return layout
  }

  private static func trace(_ watched: WatchedRecord) throws(BatchFault) -> ScoreTrace? {
    guard let evaluation = watched.evaluation else { return nil }
    guard watched.findings.allSatisfy({ $0.severity != .error }) else {
      throw .data(watched.findings)
    }
    var tracer = Tracer(evaluation)
    do throws(RationalFault) {
      return try tracer.trace()
    } catch {
      throw .data([Finding(.scoreDoesNotFit, .error, "a score of this record does not fit")])
    }
  }
}
