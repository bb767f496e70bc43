/// An instrument: a versioned document of items and the rules by which they are scored.
///
/// An `Instrument` exists only after its document passed every check: references resolve, ids
/// are unique, nothing is circular, bands fit what complete forms can reach. Load one with
/// ``InstrumentLoader``.
///
/// Findings about it carry places, so every part knows where it stands in its document.
public struct Instrument: Sendable {
  /// The id, such as `starting-points`.
  public let id: String
  /// The version.
  public let version: SemanticVersion
  /// What it is called.
  public let title: LocalizedText
  /// Its languages, the source language first.
  public let languages: [Language]
  /// What it is for, what it refuses, who made it.
  public let about: About
  /// Where its rules come from.
  public let sources: [Source]
  /// What is read out at the start.
  public let opening: LocalizedText?
  /// What is read out at the end.
  public let closing: LocalizedText?
  /// Codes of files that stand for non-answers.
  public let missingCodes: [MissingCode]
  /// Things known that are not asked as items.
  public let facts: [Fact]
  /// Sets of options.
  public let responseSets: [ResponseSet]
  /// The parts of the interview in order.
  public let sections: [Section]
  /// The scales.
  public let scales: [Scale]
  /// The derived values.
  public let values: [DerivedValue]
  /// The flags.
  public let flags: [Flag]
  /// The contradictions.
  public let constraints: [Constraint]
  /// When a form is complete; `nil` for "every item recorded or removed".
  public let completeWhen: Condition?
  /// The profiles as written; none means one that selects everything.
  public let profiles: [Profile]
  /// Safety steps and offers.
  public let prompts: [Prompt]
  /// Kinds of help by area and band.
  public let offers: [SupportOffer]
  /// Outcomes at agreed times.
  public let checkpoints: Checkpoints?
  /// Words explained.
  public let glossary: [GlossaryEntry]
  /// The digest of the whole document.
  public let digest: SHA256Digest
  /// The digest of what affects scores.
  public let scoringDigest: SHA256Digest

  /// All items in order.
  public var items: [Item] { sections.flatMap(\.items) }
}
