extension ValueReader where Value == BandSet {
  /// The bands of a scale or value.
  static var bands: Self {
    bandSet("a set of bands", of: .band)
  }

  /// The levels of an index: bands without points.
  static var levels: Self {
    bandSet("a set of levels", of: .level)
  }

  private static func bandSet(_ kind: String, of reader: ValueReader<Band>) -> Self {
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

  private static func hasReadPoints(_ object: ObjectReader, _ points: Rational?) -> Bool {
    points != nil || !object.value.has("points")
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
      guard let id, let label, let from, let to, hasReadPoints(object, points) else { return nil }
      return Band(id: id, label: label, from: from, to: to, points: points, place: object.place)
    }
  }
}
