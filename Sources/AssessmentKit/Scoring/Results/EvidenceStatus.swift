/// What evidence an instrument version has, at a place.
///
/// Evidence lives outside the document, in files keyed by digest, so that nothing learnt later
/// changes a published document. Synthetic data never create evidence.
public enum EvidenceStatus: String, Sendable, CaseIterable {
  /// Nobody has tested it.
  case none
  /// Being tested.
  case developing
  /// A study supported it here.
  case supportedHere = "supported here"
  /// A study failed it here.
  case failedHere = "failed here"
}

/// How far a result has been looked at by a person.
public enum ReviewStatus: String, Sendable, CaseIterable {
  /// Nobody has reviewed it; every result starts so.
  case draft
}
