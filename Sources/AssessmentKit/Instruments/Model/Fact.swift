/// Something known about a woman that is not asked as an item, such as her age.
public struct Fact: Sendable {
  /// What values a fact takes.
  public enum Kind: Sendable {
    /// A number between two bounds, both included.
    case number(min: Rational, max: Rational)
    /// One of a list of codes.
    case code([FactCode])
  }

  /// The id, also the name of its column.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// What values it takes.
  public let kind: Kind
  /// Whether it is equality data, which may never feed a score.
  public let isEquality: Bool
  /// Why it is held.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}

/// One code of a fact.
public struct FactCode: Sendable {
  /// The code.
  public let code: String
  /// What it means.
  public let label: LocalizedText
  /// Where it stands in its document.
  public let place: Place
}
