@testable import AssessmentKit

/// Says what notices a mutant: the loader, a warning, a case, or nothing.
struct MutantJudge {
  /// What noticed a mutant.
  enum Verdict: Sendable {
    /// The loader refuses it, with this code.
    case loader(String)
    /// It gives one more warning of this code than the instrument does.
    case lint(String)
    /// This case fails.
    case cases(String)
    /// Nothing; with a hint how it could be noticed, where one was sought.
    case survived(String)

    /// Whether nothing noticed it.
    var isSurvived: Bool { if case .survived = self { true } else { false } }
  }

  private let original: Instrument
  private let warnings: [String: Int]
  /// The cases; one that noticed a mutant comes first with the next.
  private var cases: [ScoringCase]

  init(_ subject: MutationSubject) {
    original = subject.instrument
    (warnings, cases) = (subject.warnings, subject.cases)
  }

  /// Loads, lints and scores a mutant until something notices.
  mutating func judge(_ mutant: Mutant) -> Verdict {
    do throws(Refused) {
      let instrument = try Self.load(mutant.document)
      if let code = newWarning(instrument.findings) { return .lint(code) }
      if let id = failingCase(instrument.instrument) { return .cases(id) }
      return .survived("")
    } catch {
      return .loader(error.findings.first { $0.severity == .error }?.code.id ?? "")
    }
  }

  /// What the loader does with a document that is already parsed.
  static func load(
    _ document: JSONNode
  ) throws(Refused) -> (instrument: Instrument, findings: [Finding]) {
    let instrument = try InstrumentDecoder(document).instrument()
    let findings = InstrumentChecks.findings(of: instrument)
    if findings.contains(where: { $0.severity == .error }) { throw Refused(findings) }
    return (instrument, findings)
  }

  /// A record that a case could be made of, found by trying.
  func hint(_ mutant: Mutant) -> String {
    guard let changed = try? Self.load(mutant.document).instrument else { return "" }
    let probe = EquivalenceProbe(original: original, mutant: changed)
    let record = try? probe.difference(records: 500)
    return record.map { "this record would notice:\($0.text)" }
      ?? "no record of 500 drawn at random is scored otherwise"
  }

  private func newWarning(_ findings: [Finding]) -> String? {
    findings.warningCounts.filter { $0.value > warnings[$0.key, default: 0] }.keys.min()
  }

  private mutating func failingCase(_ instrument: Instrument) -> String? {
    var scorers: [String?: Scorer] = [:]
    let index = cases.firstIndex { fails($0, instrument, &scorers) }
    guard let index else { return nil }
    cases.insert(cases.remove(at: index), at: 0)
    return cases[0].id
  }

  private func fails(
    _ scoringCase: ScoringCase,
    _ instrument: Instrument,
    _ scorers: inout [String?: Scorer]
  ) -> Bool {
    var check = CaseCheck(scoringCase)
    do throws(Refused) {
      let scorer = try Self.scorer(instrument, scoringCase.profile, &scorers)
      check.compare(try scorer.score(scoringCase.answers, at: scoringCase.place))
    } catch {
      check.compare(refusal: error.findings)
    }
    return !check.findings.isEmpty
  }

  private static func scorer(
    _ instrument: Instrument,
    _ profile: String?,
    _ known: inout [String?: Scorer]
  ) throws(Refused) -> Scorer {
    if let scorer = known[profile] { return scorer }
    let scorer = try Scorer(instrument, profile: profile)
    known[profile] = scorer
    return scorer
  }
}
