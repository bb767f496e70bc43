extension ValueReader where Value == BandSet {
  /// The bands of a scale or value.
  static var bands: Self {
    set("a set of bands", of: .band)
  }

  /// The levels of an index: bands without points.
  static var levels: Self {
    set("a set of levels", of: .level)
  }

  private static func set(_ kind: String, of reader: ValueReader<Band>) -> Self {
    .object(kind) { object in
      let provenance = object.need("provenance", .reference)
      let list = object.need("list", .list(of: reader, atLeast: 1).pointsForAllOrNone())
      guard let provenance, let list else { return nil }
      return BandSet(bands: list, provenance: provenance, place: object.place)
    }
  }
}

extension ValueReader where Value == Band {
  fileprivate static var band: Self {
    band("a band") { $0.take("points", .number) }
  }

  fileprivate static var level: Self {
    band("a level") { _ in nil }
  }

  private static func band(_ kind: String, points: @escaping (ObjectReader) -> Rational?) -> Self {
    .object(kind) { object in
      let id = object.need("id", .id)
      let label = object.need("label", .text)
      let from = object.need("from", .number)
      let to = object.need("to", .number)
      let points = points(object)
      guard let id, let label, let from, let to else { return nil }
      return Band(id: id, label: label, from: from, to: to, points: points, place: object.place)
    }
  }
}
