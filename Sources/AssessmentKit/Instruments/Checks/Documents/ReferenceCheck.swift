/// Every reference leads to a part that exists, and of the right kind.
enum ReferenceCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let instrument = index.instrument
    let parts = NamedPart.all(of: instrument)
    let sources = instrument.sources.map { NamedPart(id: $0.id, kind: .source, place: $0.place) }
    let names = Dictionary(grouping: parts + sources, by: \.id)
    return instrument.references.compactMap { finding(for: $0, names) }
      + instrument.offers.flatMap { bandFindings($0, index) }
  }

  private static func finding(
    for made: MadeReference,
    _ names: [String: [NamedPart]]
  ) -> Finding? {
    let kinds = names[made.reference.id, default: []].map(\.kind)
    if kinds.contains(where: made.kinds.contains) { return nil }
    guard let kind = kinds.first(where: { $0 != .source }) else { return dangling(made, names) }
    return Finding(
      .referenceOfWrongKind,
      .error,
      "\"\(made.reference.id)\" is \(kind.withArticle)",
      at: made.reference.place,
      expected: "the id of \(made.wanted)"
    )
  }

  private static func dangling(
    _ made: MadeReference,
    _ names: [String: [NamedPart]]
  ) -> Finding {
    let candidates = names.values.flatMap(\.self).filter { made.kinds.contains($0.kind) }
    let near = Suggestion.nearest(to: made.reference.id, in: candidates.map(\.id).sorted())
    return Finding(
      .danglingReference,
      .error,
      "Nothing here has the id \"\(made.reference.id)\"",
      at: made.reference.place,
      expected: "the id of \(made.wanted)",
      help: near.map { "Did you mean \"\($0)\"?" }
    )
  }

  private static func bandFindings(_ offer: SupportOffer, _ index: InstrumentIndex) -> [Finding] {
    guard let scale = index.scale(offer.scale.id) else { return [] }
    let known = scale.bands?.bands.map(\.id) ?? []
    return offer.bands.filter { !known.contains($0.id) }.map { band in
      Finding(
        .unknownBand,
        .error,
        "The scale \"\(scale.id)\" has no band \"\(band.id)\"",
        at: band.place,
        expected: known.isEmpty ? "a scale that has bands" : known.joined(separator: ", "),
        help: Suggestion.nearest(to: band.id, in: known).map { "Did you mean \"\($0)\"?" }
      )
    }
  }
}

extension DiagnosticCode {
  /// A reference leads nowhere.
  public static let danglingReference = DiagnosticCode(
    "I3021",
    "A reference leads to nothing",
    """
    The document names an id that no part of it has. A rule that reads nothing would be passed \
    over, and a score would silently lose an ingredient. Correct the id, or add the part. The \
    finding names the nearest id that would fit, when there is one.
    """
  )

  /// A reference leads to a part of another kind.
  public static let referenceOfWrongKind = DiagnosticCode(
    "I3022",
    "A reference leads to a part of another kind",
    """
    The id exists, and it belongs to something that cannot be read here: a scale where an item is \
    needed, for example. Conditions name their subject with "item", "value" or "fact"; "value" \
    reads scales and derived values. Correct the id or the word before it.
    """
  )

  /// An offer names a band that its scale does not have.
  public static let unknownBand = DiagnosticCode(
    "I3023",
    "An offer of help names a band that its scale does not have",
    """
    Offers of help are shown for certain bands of a scale. A band that does not exist is never \
    reached, so the offer would never be shown. Name bands of the scale as its "bands" list has \
    them.
    """
  )
}
