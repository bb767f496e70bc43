extension ValueReader where Value == Prompt {
  /// A safety step or an offer.
  static var prompt: Self {
    .object("a prompt") { object in
      let id = object.need("id", .id)
      let kind = object.need("kind", .word(of: Prompt.Kind.self))
      let title = object.need("title", .text)
      let text = object.need("text", .text)
      let workerNote = object.take("workerNote", .text)
      let raisedWhen = object.take("raisedWhen", .condition())
      let provenance = object.need("provenance", .reference)
      guard let id, let kind, let title, let text, let provenance else { return nil }
      return Prompt(
        id: id,
        kind: kind,
        title: title,
        text: text,
        workerNote: workerNote,
        raisedWhen: raisedWhen,
        provenance: provenance,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == SupportOffer {
  /// Kinds of help for bands of a scale.
  static var offer: Self {
    .object("an offer") { object in
      let scale = object.need("scale", .reference)
      let bands = object.need("bands", .list(of: .reference, atLeast: 1))
      let help = object.need("help", .list(of: .text, atLeast: 1))
      guard let scale, let bands, let help else { return nil }
      return SupportOffer(scale: scale, bands: bands, help: help, place: object.place)
    }
  }
}

extension ValueReader where Value == GlossaryEntry {
  /// A word explained.
  static var glossaryEntry: Self {
    .object("a glossary entry") { object in
      let term = object.need("term", .text)
      let meaning = object.need("meaning", .text)
      guard let term, let meaning else { return nil }
      return GlossaryEntry(term: term, meaning: meaning)
    }
  }
}
