/// Runs test vectors against an instrument.
public struct CaseRunner: Sendable {
  /// What came of a run.
  public struct Report: Sendable {
    /// How many cases were run.
    public internal(set) var cases = 0
    /// How many single expectations were checked.
    public internal(set) var checks = 0
    /// The cases that failed.
    public internal(set) var failed: Set<String> = []
    /// Every expectation that was not met.
    public internal(set) var findings: [Finding] = []
    /// For each scale, value and index, how many cases say something about it.
    public internal(set) var coverage: [String: Int] = [:]

    /// Starts with nothing run.
    public init() {}

    /// Adds what another run found.
    ///
    /// - Parameter other: the other run.
    public mutating func add(_ other: Report) {
      cases += other.cases
      checks += other.checks
      failed.formUnion(other.failed)
      findings += other.findings
      coverage.merge(other.coverage, uniquingKeysWith: +)
    }
  }

  private let instrument: Instrument
  private let file: String?

  /// Prepares to run cases.
  ///
  /// - Parameters:
  ///   - instrument: the instrument.
  ///   - file: the file of cases, for findings.
  public init(_ instrument: Instrument, file: String?) {
    self.instrument = instrument
    self.file = file
  }

  /// Runs every case of a file.
  ///
  /// - Parameter caseFile: the cases.
  /// - Returns: what was checked and what was not met; a file for another instrument or version
  ///   is a finding of its own and runs nothing.
  public func run(_ caseFile: CaseFile) -> Report {
    var report = Report()
    guard caseFile.instrument == instrument.id, caseFile.version == instrument.version else {
      report.findings.append(wrongInstrument(caseFile))
      return report
    }
    var scorers: [String?: Scorer] = [:]
    for scoringCase in caseFile.cases {
      run(scoringCase, &scorers, &report)
    }
    report.findings = report.findings.placed(in: file)
    return report
  }

  private func run(
    _ scoringCase: ScoringCase,
    _ scorers: inout [String?: Scorer],
    _ report: inout Report
  ) {
    report.cases += 1
    var check = CaseCheck(scoringCase)
    do throws(Refused) {
      let scorer = try scorer(scoringCase.profile, &scorers)
      check.compare(try scorer.score(scoringCase.answers, at: scoringCase.place))
    } catch {
      check.compare(refusal: error.findings)
    }
    report.checks += check.checks
    report.findings += check.findings
    if !check.findings.isEmpty { report.failed.insert(scoringCase.id) }
    for id in check.covered { report.coverage[id, default: 0] += 1 }
  }

  private func scorer(
    _ profile: String?,
    _ scorers: inout [String?: Scorer]
  ) throws(Refused) -> Scorer {
    if let known = scorers[profile] { return known }
    let scorer = try Scorer(instrument, profile: profile)
    scorers[profile] = scorer
    return scorer
  }

  private func wrongInstrument(_ caseFile: CaseFile) -> Finding {
    var place = caseFile.place
    place.file = file
    return Finding(
      .caseOfAnother,
      .error,
      "these cases are for \(caseFile.instrument) \(caseFile.version)",
      at: place,
      expected: "\(instrument.id) \(instrument.version)",
      help: "name the instrument and version that the cases were made for"
    )
  }
}

extension DiagnosticCode {
  /// Cases for another instrument.
  public static let caseOfAnother = DiagnosticCode(
    "K1001",
    "cases for another instrument or version",
    """
    A case proves one version of one instrument. Cases are never carried over to a new version \
    in silence: work them again, then change the version in the file.
    """
  )

  /// A case that is not met.
  public static let caseNotMet = DiagnosticCode(
    "K1002",
    "a case is not met",
    """
    What comes out differs from what was worked out without the scorer. Either the instrument \
    is wrong (a direction, a weight, an edge) or the case is. Work the case again by hand from \
    the meaning page; `assess explain` shows every point. A version whose own cases fail cannot \
    be published.
    """
  )
}
