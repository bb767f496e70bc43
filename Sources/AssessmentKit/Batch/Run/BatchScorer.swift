/// Scores tables of answers: any number of records, in little memory, on several processors.
///
/// ```swift
/// let scorer = try BatchScorer(instrument, options: options)
/// var target = SinkTarget(result: file)
/// let summary = try await scorer.score(source, into: &target)
/// ```
///
/// - A row that can't be scored is refused and the others are scored; what is wrong is in the
///   summary, counted, the first 20 of each kind with their places.
/// - A table that is not in order itself (encoding, quotation marks, header) throws. Of the result,
///   what comes before the fault may have been written: write to an `AtomicFile` and commit it only
///   when nothing was thrown, or run ``check(_:scoring:)`` first.
/// - Results come in the order of the input. Workers and size of chunks change no byte and no finding.
/// - Memory: about four chunks for each worker, and at most 24 bytes for each id that is read, so
///   that repeated ids are found.
public struct BatchScorer: Sendable {
  /// How a table is read and written.
  public let options: BatchOptions

  /// What was found when the options were checked; never an error.
  public let findings: [Finding]

  let plan: ScoringPlan
  let reader: FormReader
  let columns: ResultColumns

  /// Prepares to score.
  ///
  /// - Parameters:
  ///   - instrument: an instrument that passed its checks.
  ///   - options: how tables are read and written.
  /// - Throws: `Refused` when the profile is unknown or for research, or when missing codes or the
  ///   map do not fit the instrument.
  public init(_ instrument: Instrument, options: BatchOptions) throws(Refused) {
    let codes = options.missingCodes + options.map.missing
    let scorer = try Scorer(instrument, profile: options.profile, missingCodes: codes)
    guard scorer.profile.use == .practice || options.allowsResearch else {
      throw Refused([Self.research(scorer.profile.id)])
    }
    self.options = options
    plan = scorer.plan
    reader = scorer.reader
    columns = ResultColumns(scorer.plan)
    let recodings = TableRecodings(reader: scorer.reader, plan: scorer.plan, map: options.map)
    findings =
      FileMissingCodes(plan: scorer.plan).findings(codes) + recodings.findings()
      + Self.kept(options, columns)
    guard findings.allSatisfy({ $0.severity != .error }) else { throw Refused(findings) }
  }

  private static func research(_ profile: String) -> Finding {
    Finding(
      .batchResearchProfile,
      .error,
      "the profile \"\(profile)\" is for research only",
      expected: "a profile for practice",
      help: "research profiles run in the validation harness: assess help validate"
    )
  }

  /// Columns to keep whose names the result has already.
  private static func kept(_ options: BatchOptions, _ columns: ResultColumns) -> [Finding] {
    let taken = options.output == .long ? ResultColumns.long : columns.wide
    var seen = Set(options.output == .jsonl ? [] : taken)
    return options.keep.filter { !seen.insert($0).inserted }.map { name in
      Finding(
        .batchKeptTwice,
        .error,
        "the result has a column of this name already",
        at: Place(column: name),
        help: "leave out --keep, or rename the column in the file"
      )
    }
  }

  /// Looks through a table without writing anything.
  ///
  /// - Parameters:
  ///   - source: the table.
  ///   - scoring: whether every row is scored as well; otherwise only encoding, header and form
  ///     are looked at.
  /// - Returns: what was found; without scoring no rows are counted.
  /// - Throws: what is wrong with the table itself.
  public func check(
    _ source: any ByteSource,
    scoring: Bool
  ) async throws(BatchFault) -> BatchSummary {
    var nothing = SinkTarget(result: MemorySink())
    var run = BatchRun(self, depth: scoring ? .check : .structure, progress: nil)
    return try await run.run(source, &nothing)
  }

  /// Scores a table.
  ///
  /// - Parameters:
  ///   - source: the table.
  ///   - target: where the result and refused rows go.
  ///   - progress: told the number of rows from time to time.
  /// - Returns: what became of the rows.
  /// - Throws: what is wrong with the table itself, or with reading and writing.
  public func score<Target: BatchTarget>(
    _ source: any ByteSource,
    into target: inout Target,
    progress: ((Int) -> Void)? = nil
  ) async throws(BatchFault) -> BatchSummary {
    var run = BatchRun(self, depth: .score, progress: progress)
    return try await run.run(source, &target)
  }

  /// The instrument that scores.
  public var instrument: Instrument { plan.instrument }

  func writer(_ layout: TableLayout?) -> any ResultWriter {
    let kept = layout?.kept ?? []
    switch options.output {
    case .wide: return WideWriter(columns, kept: kept, keptNames: options.keep)
    case .jsonl: return JSONLinesWriter(columns, kept: kept, keptNames: options.keep)
    case .long:
      return LongWriter(
        columns,
        kept: kept,
        keptNames: options.keep,
        context: layout?.context ?? TableLayout.Context(),
        scoredAt: options.scoredAt
      )
    }
  }
}
