/// A selection from the item bank for a setting.
///
/// It changes no points, rules, bands, conditions or order.
public struct Profile: Sendable {
  /// What a profile may be used for.
  public enum Use: String, Sendable, CaseIterable {
    /// With women.
    case practice
    /// In the validation harness only.
    case research
  }

  /// What a scale is for in a profile.
  public enum Role: String, Sendable, CaseIterable {
    /// A need.
    case need
    /// A strength.
    case strength
    /// History.
    case history
    /// An ingredient of an index.
    case index
    /// For the support plan only.
    case plan
  }

  /// A selected scale.
  public struct SelectedScale: Sendable {
    /// The scale.
    public let scale: Reference
    /// What it is for here.
    public let role: Role?
  }

  /// The id.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// What it may be used for.
  public let use: Use
  /// The selected sections; `nil` selects all.
  public let sections: [Reference]?
  /// The selected items of those sections; `nil` selects all.
  public let items: [Reference]?
  /// The selected scales; `nil` selects all.
  public let scales: [SelectedScale]?
  /// The selected derived values; `nil` selects all.
  public let values: [Reference]?
  /// The selected flags; `nil` selects all.
  public let flags: [Reference]?
  /// The indexes.
  public let indexes: [Index]
  /// Where it stands in its document.
  public let place: Place
}

/// Needs by band less strengths by band, always shown with its ingredients.
public struct Index: Sendable {
  /// The id.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// Scales whose band points are added.
  public let add: [Reference]
  /// Scales whose band points are subtracted.
  public let subtract: [Reference]
  /// The levels.
  public let levels: BandSet?
  /// Where the rule comes from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}
