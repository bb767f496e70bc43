extension ValueReader where Value == ResponseSet {
  /// The most options of a set.
  private static var mostOptions: Int { 200 }

  /// A set of options.
  static var responseSet: Self {
    .object("a response set") { object in
      let id = object.need("id", .id)
      let provenance = object.need("provenance", .reference)
      let options = object.need(
        "options",
        .list(of: .option, atLeast: 2, atMost: mostOptions).pointsForAllOrNone()
      )
      let range = object.take("range", .range)
      if let options, options.contains(where: { $0.points == nil }) {
        object.refuse(["range"], in: "a response set without points")
      }
      guard let id, let provenance, let options else { return nil }
      return ResponseSet(
        id: id,
        options: options,
        range: range,
        provenance: provenance,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == ResponseSet.Option {
  fileprivate static var option: Self {
    .object("an option") { object in
      let code = object.need("code", .code)
      let label = object.need("label", .text)
      let points = object.take("points", .number)
      let isExclusive = object.take("exclusive", .flag) ?? false
      guard let code, let label, points != nil || !object.has("points") else { return nil }
      return ResponseSet.Option(
        code: code,
        label: label,
        points: points,
        isExclusive: isExclusive,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == ResponseSet.Range {
  fileprivate static var range: Self {
    .object("a range") { object in
      let low = object.need("low", .number)
      let high = object.need("high", .number)
      guard let low, let high else { return nil }
      return ResponseSet.Range(low: low, high: high, place: object.place)
    }
  }
}

/// Something that may carry points.
protocol CarriesPoints {
  /// The points, where there are any.
  var points: Rational? { get }

  /// Where it stands in its document.
  var place: Place { get }
}

extension ResponseSet.Option: CarriesPoints {}
extension Band: CarriesPoints {}

extension ValueReader {
  /// The same reader, for lists in which all entries carry points or none does.
  ///
  /// The finding is made at the first entry without points.
  func pointsForAllOrNone<Entry: CarriesPoints>() -> Self where Value == [Entry] {
    ValueReader { value in
      guard let entries = read(value) else { return nil }
      let bare = entries.filter { $0.points == nil }
      guard let first = bare.first, bare.count < entries.count else { return entries }
      value.log.add(
        Finding(
          .pointsForSome,
          .error,
          "an entry of \(value.name) has no points, and another has",
          at: first.place,
          expected: "points for all entries or for none",
          help: "write 0 where 0 is meant"
        )
      )
      return nil
    }
  }
}
