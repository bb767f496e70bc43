/// A reference that the document makes, with the kinds of part to which it may lead.
struct MadeReference: Sendable {
  /// The reference.
  let reference: Reference
  /// The kinds of part that it may name.
  let kinds: [NamedPart.Kind]

  /// Those kinds in words.
  var wanted: String { kinds.map(\.withArticle).joined(separator: " or ") }
}

extension Instrument {
  /// Every reference of the document; bands in offers are apart, since their scale decides.
  var references: [MadeReference] {
    itemReferences + scaleReferences + readingReferences + profileReferences + sourceReferences
      + offers.map { MadeReference(reference: $0.scale, kinds: [.scale]) }
  }

  private var itemReferences: [MadeReference] {
    items.flatMap { item in
      [item.responses].compactMap(\.self).made(.responseSet)
        + [item.area].compactMap(\.self).made(.scale)
    }
  }

  private var scaleReferences: [MadeReference] {
    scales.flatMap { $0.entries.map(\.item).made(.item) + $0.missing.required.made(.item) }
  }

  private var readingReferences: [MadeReference] {
    let ofValues = values.reduce(into: Readings()) { $0 += $1.expression.readings }
    let all = (gates + rules).reduce(into: ofValues) { $0 += $1.readings }
    return all.items.made(.item) + all.values.made(.scale, .value) + all.facts.made(.fact)
  }

  private var profileReferences: [MadeReference] { profiles.flatMap(\.references) }

  private var sourceReferences: [MadeReference] { provenances.made(.source) }

  /// Every provenance of the document.
  var provenances: [Reference] {
    let asked = items.map(\.provenance) + responseSets.map(\.provenance) + facts.map(\.provenance)
    let scored = scales.map(\.provenance) + values.map(\.provenance) + flags.map(\.provenance)
    let around = constraints.map(\.provenance) + prompts.map(\.provenance)
    let indexes = profiles.flatMap { $0.indexes.map(\.provenance) }
    return asked + scored + around + indexes + bandSets.map(\.provenance)
  }
}

extension Item {
  /// The response set, where the kind has one.
  var responses: Reference? {
    switch kind {
    case .choice(let set), .multiple(let set): set
    case .number, .date, .text: nil
    }
  }
}

extension Profile {
  fileprivate var references: [MadeReference] {
    var made = (sections ?? []).made(.section) + (items ?? []).made(.item)
    made += (scales ?? []).map(\.scale).made(.scale)
    made += (values ?? []).made(.value) + (flags ?? []).made(.flag)
    for sum in indexes { made += (sum.add + sum.subtract).made(.scale) }
    return made
  }
}

extension [Reference] {
  fileprivate func made(_ kinds: NamedPart.Kind...) -> [MadeReference] {
    map { MadeReference(reference: $0, kinds: kinds) }
  }
}
