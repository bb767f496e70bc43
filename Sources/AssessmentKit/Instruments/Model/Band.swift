/// A range of values with a name, both ends included.
public struct Band: Sendable {
  /// The id, unique in its set.
  public let id: String
  /// What it is called.
  public let label: LocalizedText
  /// The lowest value.
  public let from: Rational
  /// The highest value that a complete form can reach in it.
  public let to: Rational
  /// Points for an index.
  public let points: Rational?
  /// Where it stands in its document.
  public let place: Place
}

/// The bands of a scale, value or index, from low to high.
public struct BandSet: Sendable {
  /// The bands from low to high.
  public let bands: [Band]
  /// Where the cut-points come from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}
