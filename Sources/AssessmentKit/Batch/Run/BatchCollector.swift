/// Takes the results of chunks in the order of the file: finds repeated ids, counts, writes.
struct BatchCollector {
  var summary = BatchSummary()

  /// How many chunks were taken.
  private(set) var chunks = 0

  private var identifiers = IdentifierSet()
  private var faults = FindingTally()
  private var job: BatchJob?

  mutating func begin(_ job: BatchJob) {
    self.job = job
  }

  func writeHeaders<Target: BatchTarget>(_ target: inout Target) throws(BatchFault) {
    guard let job else { return }
    do throws(FileFault) {
      try target.write(result: job.writer.header[...])
      if let rejects = job.rejects {
        try target.write(rejects: rejects.header(job.layout?.header ?? [])[...])
      }
    } catch {
      throw .output(error)
    }
  }

  /// Takes the next chunk; after a fault of the file only further ones are taken.
  mutating func take<Target: BatchTarget>(
    _ result: ChunkResult,
    _ target: inout Target
  ) throws(FileFault) {
    chunks += 1
    let isSound = faults.isEmpty
    faults.add(result.faults)
    guard isSound else { return }
    if let misread = result.misread, summary.tally.count(of: .textMojibake) == 0 {
      summary.tally.add(misread)
    }
    summary.tally.add(result.tally)
    let repeats = repeatedRows(result)
    count(result, repeats)
    if repeats.isEmpty {
      try target.write(result: result.output[...])
      try target.write(rejects: result.rejects[...])
    } else {
      try writeWithout(repeats, result, &target)
    }
  }

  /// What stopped the run, if anything.
  func finish(_ stop: BatchFault?) throws(BatchFault) {
    switch stop {
    case .output(let fault): throw .output(fault)
    case .input(let fault): throw .input(fault)
    case .data(let findings): throw .data(faults.inOrder + findings)
    case nil: if !faults.isEmpty { throw .data(faults.inOrder) }
    }
  }

  /// The rows whose id was met before, with the line where it was.
  private mutating func repeatedRows(_ result: ChunkResult) -> [Int: Int] {
    var repeats: [Int: Int] = [:]
    for (index, row) in result.rows.enumerated() {
      guard let hash = row.idHash, let first = identifiers.insert(hash, line: row.line) else {
        continue
      }
      if row.isScored { repeats[index] = first }
    }
    return repeats
  }

  private mutating func count(_ result: ChunkResult, _ repeats: [Int: Int]) {
    summary.rows += result.rows.count
    for (index, row) in result.rows.enumerated() where row.isScored {
      guard repeats.isEmpty || repeats[index] == nil else { continue }
      summary.scored += 1
      summary.complete += row.isComplete ? 1 : 0
      summary.banded += row.banded
      summary.certain += row.certain
    }
  }

  /// Writes a chunk piece by piece, leaving out rows with repeated ids.
  private mutating func writeWithout<Target: BatchTarget>(
    _ repeats: [Int: Int],
    _ result: ChunkResult,
    _ target: inout Target
  ) throws(FileFault) {
    var (output, reject) = (0, 0)
    for (index, row) in result.rows.enumerated() {
      if let first = repeats[index] {
        let finding = repeated(row, first)
        summary.tally.add(finding)
        try write(finding, row, result, &target)
      } else {
        try target.write(result: result.output[output..<row.outputEnd])
      }
      try target.write(rejects: result.rejects[reject..<row.rejectEnd])
      (output, reject) = (row.outputEnd, row.rejectEnd)
    }
  }

  private func write<Target: BatchTarget>(
    _ finding: Finding,
    _ row: BatchRow,
    _ result: ChunkResult,
    _ target: inout Target
  ) throws(FileFault) {
    guard let rejects = job?.rejects else { return }
    var bytes: [UInt8] = []
    rejects.append(result.chunk.bytes[row.bytes], line: row.line, [finding], to: &bytes)
    try target.write(rejects: bytes[...])
  }

  private func repeated(_ row: BatchRow, _ first: Int) -> Finding {
    let column = job?.layout?.idColumn.map { job?.layout?.names[$0] ?? "" }
    return Finding(
      .batchRepeatedID,
      .error,
      "the record's id was met before, in line \(first)",
      at: Place(
        file: job?.file,
        position: TextPosition(line: row.line, column: 1),
        column: column ?? "id"
      ),
      expected: "an id of its own for each record",
      help: "give each assessment its own id; the later record was not scored"
    )
  }
}
