import AssessmentKit

/// What the twin says of one record, and what the scorer says, in one shape.
struct NaiveSheet: Equatable {
  var scores: [NaiveScore] = []
  var flags: [String: ScoreSheet.FlagState] = [:]
  var prompts: [String: ScoreSheet.FlagState] = [:]
  var warnings: [String] = []
  var hidden: [String] = []
  var superseded: [String] = []
  var isComplete = false

  subscript(id: String) -> NaiveScore? { scores.first { $0.id == id } }
}

/// One result without its reason.
struct NaiveScore: Equatable {
  var id: String
  var kind: Score.Kind
  var role: Profile.Role?
  var status: ScoreStatus
  var value: Fraction?
  var lowest: Fraction?
  var highest: Fraction?
  var isExact = false
  var mayNotApply = false
  var answered = 0
  var applicable = 0
  var expected = 0
  var band: String?
  var bandLow: String?
  var bandHigh: String?
  var estimatedBand: String?
  var isOutsidePossible = false
}

/// A record is scored, contradicts itself, or holds answers that cannot be read.
enum NaiveOutcome: Equatable {
  case scored(NaiveSheet)
  /// For each broken constraint its severity and what it reads.
  case contradiction([[String]])
  /// The items whose answers cannot be read.
  case unreadable(Set<String>)
}

extension NaiveOutcome {
  /// What the scorer says of a record, in the shape of the twin.
  init(_ scorer: Scorer, _ answers: Answers) {
    do throws(Refused) {
      self = .scored(NaiveSheet(try scorer.score(answers)))
    } catch {
      if error.findings.allSatisfy({ $0.brokenSeverity != nil }) {
        self = .contradiction(error.findings.map(\.brokenParts))
      } else {
        self = .unreadable(Set(error.findings.map { $0.place.column ?? "" }))
      }
    }
  }
}

extension NaiveSheet {
  init(_ sheet: ScoreSheet) {
    scores = (sheet.scales + sheet.values + sheet.indexes).map(NaiveScore.init)
    flags = Dictionary(uniqueKeysWithValues: sheet.flags.map { ($0.id, $0.state) })
    prompts = Dictionary(uniqueKeysWithValues: sheet.prompts.map { ($0.id, $0.state) })
    warnings = sheet.warnings
    hidden = sheet.hidden
    superseded = sheet.superseded
    isComplete = sheet.isComplete
  }
}

extension NaiveScore {
  init(_ score: Score) {
    self.init(
      id: score.id,
      kind: score.kind,
      role: score.role,
      status: score.status,
      value: score.value.map(Fraction.init),
      lowest: score.lowest.map(Fraction.init),
      highest: score.highest.map(Fraction.init),
      isExact: score.isExact,
      mayNotApply: score.mayNotApply,
      answered: score.answered,
      applicable: score.applicable,
      expected: score.expected,
      band: score.band,
      bandLow: score.bandRange?.lowest,
      bandHigh: score.bandRange?.highest,
      estimatedBand: score.estimatedBand,
      isOutsidePossible: score.isOutsidePossible
    )
  }
}

extension Finding {
  /// The severity of the constraint that is broken; `nil` for another finding.
  fileprivate var brokenSeverity: Constraint.Severity? {
    switch code {
    case .answerContradiction: .refuse
    case .answerQuestionable: .warn
    default: nil
    }
  }

  /// The severity and the names of what the broken constraint reads.
  fileprivate var brokenParts: [String] {
    let names = (place.column ?? "").split(separator: ", ").map(String.init)
    return [brokenSeverity?.rawValue ?? ""] + names
  }
}
