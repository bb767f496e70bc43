/// All results of one record under one instrument, version and profile.
///
/// Every sheet is a draft until a named worker has reviewed it. It names the instrument, its
/// digests and the version of the engine, so that it can be checked years later.
public struct ScoreSheet: Sendable {
  /// A condition's state in a result.
  public enum FlagState: String, Sendable, CaseIterable {
    /// True.
    case yes
    /// False.
    case no
    /// Open answers could make it either.
    case notKnown
  }

  /// The state of a named condition.
  public struct FlagResult: Sendable {
    /// The flag or prompt.
    public let id: String
    /// Its state.
    public let state: FlagState
  }

  /// The instrument's id.
  public let instrument: String
  /// The instrument's version.
  public let version: SemanticVersion
  /// The digest of the whole document.
  public let digest: SHA256Digest
  /// The digest of what affects scores.
  public let scoringDigest: SHA256Digest
  /// The version of this engine.
  public let engineVersion: String
  /// The profile.
  public let profile: String
  /// Whether the form is complete.
  public let isComplete: Bool
  /// The selected scales.
  public let scales: [Score]
  /// The selected derived values.
  public let values: [Score]
  /// The indexes of the profile.
  public let indexes: [Score]
  /// The selected flags.
  public let flags: [FlagResult]
  /// The prompts.
  ///
  /// All of them are shown; the state says which an answer has raised.
  public let prompts: [FlagResult]
  /// Constraints of severity `warn` that the record breaks.
  public let warnings: [String]
  /// Items that were not asked, their condition being false.
  public let hidden: [String]
  /// Hidden items that hold an answer all the same; it is kept and not scored.
  public let superseded: [String]

  /// The result of a scale, derived value or index.
  ///
  /// - Parameter id: its id.
  public subscript(id: String) -> Score? {
    scales.first { $0.id == id } ?? values.first { $0.id == id } ?? indexes.first { $0.id == id }
  }
}

/// One result: a value or a reason, the ends it could take, and how it came about.
public struct Score: Sendable {
  /// What a result belongs to.
  public enum Kind: String, Sendable, CaseIterable {
    /// A scale.
    case scale
    /// A derived value.
    case value
    /// An index.
    case index
  }

  /// The id of the scale, value or index.
  public let id: String
  /// What it belongs to.
  public let kind: Kind
  /// What a scale is for in the profile.
  public let role: Profile.Role?
  /// What kind of result it is.
  public let status: ScoreStatus
  /// Why there is no value.
  public let reason: ScoreReason?
  /// The exact value.
  public let value: Rational?
  /// The lowest value that open answers could give.
  public let lowest: Rational?
  /// The highest value that open answers could give.
  public let highest: Rational?
  /// Whether both ends are reached by some set of answers; otherwise they are a bound.
  public let isExact: Bool
  /// Whether it may turn out not to apply.
  public let mayNotApply: Bool
  /// Items answered.
  public let answered: Int
  /// Items that apply.
  public let applicable: Int
  /// Items listed.
  public let expected: Int
  /// The band, only when it is certain.
  public let band: String?
  /// The lowest and highest possible band, when the band is not certain.
  public let bandRange: (lowest: String, highest: String)?
  /// The band of the value; for batch and validation output only.
  public let estimatedBand: String?
  /// Whether the value lies outside its ends, as prorating unequal ranges can make it.
  public let isOutsidePossible: Bool
  /// Digits shown.
  public let shownDigits: Int

  /// The value as shown, rounded for display only.
  public var shown: String? { value?.decimalText(digits: shownDigits) }
}
