/// A file of test vectors for one version of an instrument, made without the scorer.
public struct CaseFile: Sendable {
  /// The instrument's id.
  public let instrument: String
  /// The instrument's version.
  public let version: SemanticVersion
  /// Who or what made the cases.
  public let madeBy: String
  /// The cases.
  public let cases: [ScoringCase]
  /// Where the file stands.
  public let place: Place
}

/// One test vector: answers, and what must come out.
public struct ScoringCase: Sendable {
  /// What must come out.
  public enum Outcome: Sendable {
    /// Results.
    case scored(ExpectedSheet)
    /// A refusal, by its code when that is stated, naming these items when they are stated.
    case refused(code: String?, items: [String]?)
  }

  /// The id, unique in its file.
  public let id: String
  /// What the case shows.
  public let note: String?
  /// The profile; `nil` for the only one.
  public let profile: String?
  /// What is put in.
  public let answers: Answers
  /// What must come out.
  public let outcome: Outcome
  /// Where the case stands.
  public let place: Place
}

/// Results that a case expects; what is absent is not checked.
public struct ExpectedSheet: Sendable {
  /// Scales by id.
  public let scales: [Expected<ExpectedScore>]
  /// Derived values by id.
  public let values: [Expected<ExpectedScore>]
  /// Indexes by id.
  public let indexes: [Expected<ExpectedScore>]
  /// Flags by id.
  public let flags: [Expected<ScoreSheet.FlagState>]
  /// Prompts by id.
  public let prompts: [Expected<ScoreSheet.FlagState>]
  /// Whether the form is complete.
  public let isComplete: Bool?
  /// Items that are not asked, in any order.
  public let hidden: [String]?
  /// Constraints that warn, in any order.
  public let warnings: [String]?
}

/// Something expected under an id, with its place in the file.
public struct Expected<Value: Sendable>: Sendable {
  /// The id.
  public let id: String
  /// What is expected.
  public let value: Value
  /// Where it stands.
  public let place: Place
}

/// One result that a case expects; what is absent is not checked.
public struct ExpectedScore: Sendable {
  /// A thing to check: a value that must be there, or that none may be.
  public enum Check<Value: Sendable & Equatable>: Sendable, Equatable {
    /// Not checked.
    case anything
    /// There must be none.
    case none
    /// This and nothing else.
    case exactly(Value)
  }

  /// The status.
  public let status: ScoreStatus?
  /// The reason.
  public let reason: Check<ScoreReason>
  /// The exact value.
  public let value: Check<Rational>
  /// The lowest end.
  public let lowest: Check<Rational>
  /// The highest end.
  public let highest: Check<Rational>
  /// Whether the ends are exact.
  public let isExact: Bool?
  /// Whether it may turn out not to apply.
  public let mayNotApply: Bool?
  /// Whether the value lies outside its ends.
  public let isOutsidePossible: Bool?
  /// The band, or an index's level.
  public let band: Check<String>
  /// The lowest and highest possible band.
  public let bandRange: Check<[String]>
  /// The band of the value.
  public let estimatedBand: Check<String>
  /// Items answered.
  public let answered: Int?
  /// Items that apply.
  public let applicable: Int?
  /// Items listed.
  public let expected: Int?
}
