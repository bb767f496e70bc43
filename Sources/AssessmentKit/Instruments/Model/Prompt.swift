/// Something that is always put to the worker: a safety step, or an offer.
public struct Prompt: Sendable {
  /// What kind of prompt it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A safety step.
    case safety
    /// Something to offer.
    case offer
  }

  /// The id.
  public let id: String
  /// What kind of prompt it is.
  public let kind: Kind
  /// A neutral heading.
  public let title: LocalizedText
  /// What it says.
  public let text: LocalizedText
  /// What only the worker sees.
  public let workerNote: LocalizedText?
  /// The answers that raise it; it is shown whatever they are.
  public let raisedWhen: Condition?
  /// Where the prompt comes from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}

/// Kinds of help that fit bands of an area.
public struct SupportOffer: Sendable {
  /// The scale.
  public let scale: Reference
  /// The bands.
  public let bands: [Reference]
  /// The kinds of help.
  public let help: [LocalizedText]
  /// Where it stands in its document.
  public let place: Place
}

/// Outcomes that are asked about at agreed times.
public struct Checkpoints: Sendable {
  /// One outcome with its levels.
  public struct Outcome: Sendable {
    /// The id.
    public let id: String
    /// What it is called.
    public let title: LocalizedText
    /// The levels in order.
    public let levels: [Level]
    /// Where it stands in its document.
    public let place: Place
  }

  /// One level.
  public struct Level: Sendable {
    /// What is stored.
    public let code: String
    /// What is read out.
    public let label: LocalizedText
    /// Where it stands in its document.
    public let place: Place
  }

  /// Months after the start, rising.
  public let months: [Int]
  /// The outcomes.
  public let outcomes: [Outcome]
}

/// A word that cannot be avoided, explained.
public struct GlossaryEntry: Sendable {
  /// The word.
  public let term: LocalizedText
  /// What it means.
  public let meaning: LocalizedText
}
