/// A value made from scales, other values, numeric facts and constants.
public struct DerivedValue: Sendable {
  /// The id.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// How it is made.
  public let expression: Expression
  /// What a high value means.
  public let polarity: Scale.Polarity?
  /// How it is rounded.
  public let rounding: Rounding?
  /// Digits shown; display only.
  public let shownDigits: Int
  /// The bands.
  public let bands: BandSet?
  /// Where the rule comes from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}

/// A named condition.
public struct Flag: Sendable {
  /// The id.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// When it is raised.
  public let condition: Condition
  /// Where the rule comes from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}

/// A contradiction: a condition that must never be true of a record.
public struct Constraint: Sendable {
  /// What happens to a record that breaks it.
  public enum Severity: String, Sendable, CaseIterable {
    /// The record is refused.
    case refuse
    /// The record is reported and scored.
    case warn
  }

  /// The id.
  public let id: String
  /// What must never be true.
  public let condition: Condition
  /// What to say, naming the items.
  public let message: LocalizedText
  /// What happens to the record.
  public let severity: Severity
  /// Where the rule comes from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}
