extension ValueReader where Value == Fact {
  /// Something known that is not asked as an item.
  static var fact: Self {
    .object("a fact") { object in
      let id = object.need("id", .id)
      let title = object.need("title", .text)
      let kind = factKind(object)
      let isEquality = object.take("equality", .flag) ?? false
      let provenance = object.need("provenance", .reference)
      guard let id, let title, let kind, let provenance else { return nil }
      return Fact(
        id: id,
        title: title,
        kind: kind,
        isEquality: isEquality,
        provenance: provenance,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == FactCode {
  /// One code of a fact.
  fileprivate static var factCode: Self {
    .object("a code of a fact") { object in
      let code = object.need("code", .code)
      let label = object.need("label", .text)
      guard let code, let label else { return nil }
      return FactCode(code: code, label: label, place: object.place)
    }
  }
}

private enum FactKind: String, CaseIterable {
  case number, code
}

private func factKind(_ object: ObjectReader) -> Fact.Kind? {
  switch object.need("kind", .word(of: FactKind.self)) {
  case .number?:
    object.refuse(["codes"], in: "a fact of kind number")
    let min = object.need("min", .number)
    let max = object.need("max", .number)
    guard let min, let max else { return nil }
    return .number(min: min, max: max)
  case .code?:
    object.refuse(["min", "max"], in: "a fact of kind code")
    return object.need("codes", .list(of: .factCode, atLeast: 1)).map { .code($0) }
  case nil:
    object.passOver(["min", "max", "codes"])
    return nil
  }
}
