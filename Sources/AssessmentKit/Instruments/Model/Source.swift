/// Where a rule comes from: an entry that items, weights and bands name as their provenance.
public struct Source: Sendable {
  /// What kind of source it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The authors' own judgement.
    case authors
    /// A published work.
    case published
    /// A law.
    case law
    /// Official or professional guidance.
    case guidance
    /// A data set.
    case data
  }

  /// The id by which provenance names it.
  public let id: String
  /// What kind of source it is.
  public let kind: Kind
  /// The citation, or the reason in the authors' words.
  public let citation: String
  /// An address, where there is one.
  public let url: String?
  /// Where it stands in its document.
  public let place: Place
}

/// A reference to an entry of another kind, with the place where it is made.
public struct Reference: Sendable, Hashable {
  /// The id that is named.
  public let id: String
  /// Where the reference stands in its document.
  public let place: Place
}
