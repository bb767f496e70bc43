/// One pass over a table: reads chunks, hands them to workers, takes the results in order.
///
/// At most two chunks for each worker are on their way at any time, so that a slow sink or a slow
/// chunk never lets memory grow.
struct BatchRun {
  private let scorer: BatchScorer
  private let depth: BatchJob.Depth
  private let progress: ((Int) -> Void)?
  private var collector = BatchCollector()
  private var spares: [ChunkResult] = []

  init(_ scorer: BatchScorer, depth: BatchJob.Depth, progress: ((Int) -> Void)?) {
    (self.scorer, self.depth, self.progress) = (scorer, depth, progress)
  }

  /// Scores the whole table.
  mutating func run<Target: BatchTarget>(
    _ source: any ByteSource,
    _ target: inout Target
  ) async throws(BatchFault) -> BatchSummary {
    var chunks = ChunkReader(source, scorer.options)
    let first = try chunks.next(reusing: [], file: source.path)
    let layout = try layout(of: first, source.path)
    let job = BatchJob(
      scorer,
      layout: layout,
      file: source.path,
      depth: depth,
      rejects: target.wantsRejects
    )
    collector.begin(job)
    try collector.writeHeaders(&target)
    if let first { try await drain(first, &chunks, job, &target) }
    return collector.summary
  }

  /// The layout of a table; `nil` for JSON, which has none.
  private mutating func layout(
    of first: CSVChunk?,
    _ file: String
  ) throws(BatchFault) -> TableLayout? {
    guard scorer.options.input == .csv else { return nil }
    let header = try HeaderRecord(first, file: file)
    var maker = TableLayoutMaker(scorer.plan, scorer.options, file: file, line: header.line)
    let layout = maker.layout(header.names, raw: header.raw, scorer.reader)
    collector.summary.tally.add(maker.findings)
    guard let layout else { throw .data(maker.findings) }
    return layout
  }

  /// Hands out chunks and takes their results until the table ends.
  private mutating func drain<Target: BatchTarget>(
    _ first: CSVChunk,
    _ chunks: inout ChunkReader,
    _ job: BatchJob,
    _ target: inout Target
  ) async throws(BatchFault) {
    let workers = (0..<max(1, scorer.options.workers)).map { _ in BatchWorker(job) }
    var next: CSVChunk? = first
    var sent = 0
    var stop: BatchFault?
    var waiting: [Int: ChunkResult] = [:]
    await withTaskGroup(of: ChunkResult.self) { group in
      while true {
        while stop == nil, let chunk = next, sent - collector.chunks < 2 * workers.count {
          let worker = workers[sent % workers.count]
          let spare = spares.popLast()
          let output = spare?.output ?? []
          group.addTask { await worker.score(chunk, spare: output) }
          sent += 1
          next = read(&chunks, reusing: spare?.chunk.bytes ?? [], job, &stop)
        }
        guard let result = await group.next() else { break }
        waiting[result.chunk.index] = result
        take(&waiting, &target, &stop)
      }
    }
    try collector.finish(stop)
  }

  /// The next chunk; at a fault none, and the fault is kept for the end.
  private func read(
    _ chunks: inout ChunkReader,
    reusing spare: [UInt8],
    _ job: BatchJob,
    _ stop: inout BatchFault?
  ) -> CSVChunk? {
    do throws(BatchFault) {
      return try chunks.next(reusing: spare, file: job.file ?? "")
    } catch {
      stop = error
      return nil
    }
  }

  /// Takes the results that come next in the order of the file.
  private mutating func take<Target: BatchTarget>(
    _ waiting: inout [Int: ChunkResult],
    _ target: inout Target,
    _ stop: inout BatchFault?
  ) {
    while let result = waiting.removeValue(forKey: collector.chunks) {
      do throws(FileFault) {
        try collector.take(result, &target)
      } catch {
        stop = .output(error)
      }
      progress?(collector.summary.rows)
      spares.append(result)
    }
  }
}

/// Reads chunks of either form of input.
struct ChunkReader {
  private enum Form {
    case table(CSVChunker)
    case lines(LineChunker)
  }

  private var form: Form

  init(_ source: any ByteSource, _ options: BatchOptions) {
    switch options.input {
    case .csv:
      form = .table(
        CSVChunker(
          source,
          dialect: .comma,
          encoding: options.encoding,
          chunkSize: options.chunkSize
        )
      )
    case .jsonl: form = .lines(LineChunker(source, chunkSize: options.chunkSize))
    }
  }

  mutating func next(
    reusing spare: consuming [UInt8],
    file: String
  ) throws(BatchFault) -> CSVChunk? {
    do throws(CSVInputFault) {
      switch form {
      case .table(var chunker):
        defer { form = .table(chunker) }
        return try chunker.next(reusing: spare)
      case .lines(var chunker):
        defer { form = .lines(chunker) }
        return try chunker.next(reusing: spare)
      }
    } catch {
      if case .file(let fault) = error, !fault.isText { throw .input(fault) }
      throw .data([error.finding(file: file)])
    }
  }
}

extension FileFault {
  /// Whether the fault lies in the text and not in the reading.
  fileprivate var isText: Bool {
    if case .text = kind { true } else { false }
  }
}

/// The first record of a table.
struct HeaderRecord {
  let names: [String]
  let raw: [UInt8]
  let line: Int

  init(_ chunk: CSVChunk?, file: String) throws(BatchFault) {
    guard let chunk else { (names, raw, line) = ([], [], 1); return }
    var scanner = CSVScanner(.comma, chunk: chunk)
    var fields: [CSVField] = []
    switch scanner.next(in: chunk.bytes, isFinal: true, fields: &fields) {
    case .record:
      names = fields.map { $0.text(in: chunk.bytes) ?? "" }
      let end = fields.last.map { $0.end + ($0.isQuoted ? 1 : 0) } ?? 0
      raw = Array(chunk.bytes[scanner.recordStart..<end])
      line = scanner.recordLine
    case .fault(let fault): throw .data([fault.finding(file: file)])
    case .needMoreBytes, .end: (names, raw, line) = ([], [], 1)
    }
  }
}
