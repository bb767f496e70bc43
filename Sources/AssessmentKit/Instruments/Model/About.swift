/// What an instrument is for, what it must not be used for, who made it and on what terms.
public struct About: Sendable {
  /// Something that an instrument may declare it never contains.
  public enum Forbidden: String, Sendable, CaseIterable {
    /// One number for the woman as a whole.
    case total
    /// A sum over areas.
    case index
    /// A threshold for getting or losing help.
    case gate
    /// A statement of what she will do.
    case prediction
  }

  /// The terms on which the document may be used.
  public struct Licence: Sendable {
    /// The licence's short name, such as `CC-BY-4.0`.
    public let id: String
    /// Whether the document may be passed on.
    public let redistributable: Bool
    /// Who holds the rights, where that is not the authors.
    public let holder: String?
  }

  /// Somebody who wrote the instrument.
  public struct Author: Sendable {
    /// A name or the name of a group.
    public let name: String
    /// What they did.
    public let role: String?
  }

  /// An instrument from which this one was made.
  public struct Ancestor: Sendable {
    /// Its id.
    public let instrument: String
    /// Its version.
    public let version: SemanticVersion
    /// What was taken, and why.
    public let note: String?
  }

  /// What it is for.
  public let purpose: LocalizedText
  /// Uses for which it was made.
  public let intendedUse: [LocalizedText]
  /// Uses that it refuses.
  public let refusals: [LocalizedText]
  /// What the document itself may never contain.
  public let forbids: Set<Forbidden>
  /// For whom it was written.
  public let population: LocalizedText
  /// The terms of use.
  public let licence: Licence
  /// Who wrote it.
  public let authors: [Author]
  /// What it was made from.
  public let derivedFrom: [Ancestor]
  /// How many minutes it takes, from and to.
  public let minutes: ClosedRange<Int>?
}
