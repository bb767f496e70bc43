import AssessmentKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of `assess score`: where the bytes come from and go to, and what is said at the end.
struct ScoreRun {
  private let scorer: BatchScorer
  private let arguments: Arguments
  private let console: Console

  init(_ scorer: BatchScorer, _ arguments: Arguments, _ console: Console) {
    (self.scorer, self.arguments, self.console) = (scorer, arguments, console)
  }

  func run() async throws -> ExitCode {
    try checkOptions()
    try refuseSameFile()
    do throws(BatchFault) {
      return try await scored()
    } catch {
      return try BatchFailure(console).explain(error)
    }
  }

  private var input: String { arguments.operand("FILE") ?? "-" }
  private var isStandardInput: Bool { input == "-" }
  private var isStrict: Bool { arguments.flag("strict") }
  private var output: String? { arguments.value("output") }

  private func checkOptions() throws(UsageFault) {
    let options = scorer.options
    try AnswerFileOptions.refuseTerminal(arguments, console)
    if isStrict, isStandardInput, output == nil {
      throw UsageFault(
        "--strict cannot check standard input before writing; add -o FILE",
        in: arguments.command
      )
    }
    guard options.input == .jsonl else { return }
    let forTables: [(String, Bool)] = [
      ("--id", options.idColumn != nil), ("--keep", !options.keep.isEmpty),
      ("--map", arguments.value("map") != nil), ("--encoding", options.encoding != .utf8),
    ]
    if let option = forTables.first(where: \.1) {
      throw UsageFault("\(option.0) is for CSV and has no meaning for jsonl", in: arguments.command)
    }
  }

  private func scored() async throws(BatchFault) -> ExitCode {
    guard let output else { return try await toStandardOutput() }
    let file = try create(output)
    let rejects = try arguments.value("rejects").map { path throws(BatchFault) in
      try create(path)
    }
    var target = SinkTarget(result: file, rejects: rejects)
    let summary = try await scorer.score(try source(), into: &target, progress: progress)
    return try finish(summary, [rejects, file])
  }

  private func toStandardOutput() async throws(BatchFault) -> ExitCode {
    if try isOrdinaryFile() {
      let checked = try await scorer.check(try source(), scoring: isStrict)
      if isStrict, checked.refused > 0 { return refuseAll(checked) }
    }
    let rejects = try arguments.value("rejects").map { path throws(BatchFault) in
      try create(path)
    }
    var target = ConsoleTarget(console, rejects: rejects)
    let summary = try await scorer.score(try source(), into: &target, progress: progress)
    return try finish(summary, [rejects])
  }

  /// Puts the finished files in their places, unless a refused row forbids it.
  private func finish(
    _ summary: BatchSummary,
    _ files: [AtomicFile?]
  ) throws(BatchFault) -> ExitCode {
    if isStrict, summary.refused > 0 { return refuseAll(summary) }
    do throws(FileFault) {
      for file in files { try file?.commit() }
    } catch {
      throw .output(error)
    }
    report(summary)
    return summary.refused > 0 ? .problemsFound : .done
  }

  private func refuseAll(_ summary: BatchSummary) -> ExitCode {
    report(summary)
    console.complain("assess: rows were refused and --strict is given; nothing was written")
    return .data
  }
}

// Where bytes come from and go to.
extension ScoreRun {
  private func source() throws(BatchFault) -> any ByteSource {
    try AnswerFileOptions.source(arguments, console)
  }

  /// Whether the input can be read twice.
  private func isOrdinaryFile() throws(BatchFault) -> Bool {
    if isStandardInput { return false }
    var status = stat()
    return unsafe stat(input, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func create(_ path: String) throws(BatchFault) -> AtomicFile {
    do throws(FileFault) {
      return try AtomicFile(path: path, readers: .owner)
    } catch {
      throw .output(error)
    }
  }

  /// A result may not replace its own answers.
  private func refuseSameFile() throws(UsageFault) {
    let outputs = [output, arguments.value("rejects")].compactMap { $0 }
    let all = isStandardInput ? outputs : outputs + [input]
    guard Set(all.map(Self.identity)).count < all.count else { return }
    throw UsageFault(
      "answers, result and refused rows need files of their own",
      in: arguments.command
    )
  }

  /// The number of an existing file, or its name.
  private static func identity(_ path: String) -> String {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return path }
    return "\(status.st_dev):\(status.st_ino)"
  }
}

// What is said.
extension ScoreRun {
  private func report(_ summary: BatchSummary) {
    console.report(summary.findings)
    for (code, count) in summary.tally.counted where count > FindingTally.limit {
      console.complain("\(code.id): \(count) in all")
    }
    console.note(
      "\(summary.rows) rows read, \(summary.scored) scored, \(summary.refused) refused; "
        + "\(summary.complete) complete; "
        + "\(summary.certain) of \(summary.banded) bands certain"
    )
    let instrument = scorer.instrument
    console.note(
      "Results are drafts until a named worker has reviewed them. Evidence for "
        + "\(instrument.id) \(instrument.version): \(EvidenceStatus.none.rawValue)."
    )
  }

  /// Tells the number of rows from time to time, on a terminal only.
  private var progress: ((Int) -> Void)? {
    guard console.isTerminal(.error), !console.quiet else { return nil }
    var next = 250_000
    return { [console] rows in
      guard rows >= next else { return }
      console.note("\(rows) rows scored")
      next = (rows / 250_000 + 1) * 250_000
    }
  }
}
