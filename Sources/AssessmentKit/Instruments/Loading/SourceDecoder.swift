extension ValueReader where Value == Source {
  /// Where a rule comes from.
  static var source: Self {
    .object("a source") { object in
      let id = object.need("id", .id)
      let kind = object.need("kind", .word(of: Source.Kind.self))
      let citation = object.need("citation", .note)
      let url = object.take("url", .note)
      guard let id, let kind, let citation else { return nil }
      return Source(id: id, kind: kind, citation: citation, url: url, place: object.place)
    }
  }
}

extension ValueReader where Value == [MissingCode] {
  /// An object from codes to kinds of non-answer.
  static var missingCodes: Self {
    .map("missing codes", names: .code, of: .word(of: NonAnswer.self)) { code, meaning, place in
      MissingCode(code: code, meaning: meaning, place: place)
    }
  }
}
