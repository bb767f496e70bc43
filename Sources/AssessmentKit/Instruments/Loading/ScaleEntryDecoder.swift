extension ValueReader where Value == ScaleEntry {
  /// An item in a scale; which members have a meaning depends on the scale's method.
  ///
  /// - Parameters:
  ///   - method: the scale's method; `nil` when it can't be read.
  ///   - needsCounts: whether the entry must say what counts.
  /// - Returns: the reader.
  static func entry(_ method: Scale.Method?, needsCounts: Bool) -> Self {
    .object("an item of a scale") { object in
      let entry = read(object)
      refuseExclusive(object)
      if let method { refuseMembers(without: method, object) }
      if needsCounts, !object.has("counts") {
        object.reportMissing("counts", because: ", and neither has its scale")
      }
      return entry
    }
  }

  private static func read(_ object: ObjectReader) -> ScaleEntry? {
    let item = object.need("item", .reference)
    let weight = object.take("weight", .numberAboveZero)
    let isReversed = object.take("reverse", .flag) ?? false
    let points = object.take("points", .codePoints)
    let rows = object.take("rows", .list(of: .pointsRow, atLeast: 1))
    let counts = object.take("counts", .counts)
    let combine = object.take("combine", .word(of: ScaleEntry.Combine.self))
    let reason = object.take("reason", .note)
    guard let item else { return nil }
    return ScaleEntry(
      item: item,
      weight: weight ?? Rational(1),
      statesWeight: weight != nil,
      isReversed: isReversed,
      points: points,
      rows: rows,
      counts: counts,
      combine: combine,
      reason: reason,
      place: object.place
    )
  }

  private static func refuseExclusive(_ object: ObjectReader) {
    object.atMostOne(of: ["points", "rows", "reverse"])
    object.atMostOne(of: ["rows", "combine"])
  }

  private static func refuseMembers(without method: Scale.Method, _ object: ObjectReader) {
    let idle =
      switch method {
      case .sum, .mean: ["counts"]
      case .count: ["weight", "points", "rows", "reverse"]
      case .highest, .lowest: ["weight", "counts"]
      }
    object.refuse(idle, in: "a scale of method \(method.rawValue)")
  }
}

extension ValueReader where Value == [ScaleEntry.CodePoints] {
  fileprivate static var codePoints: Self {
    .map("points for each code", names: .code, of: .number, atLeast: 1) { code, points, place in
      ScaleEntry.CodePoints(code: code, points: points, place: place)
    }
  }
}

extension ValueReader where Value == ScaleEntry.Row {
  fileprivate static var pointsRow: Self {
    .object("a row of points") { object in
      let from = object.need("from", .number)
      let to = object.need("to", .number)
      let points = object.need("points", .number)
      guard let from, let to, let points else { return nil }
      return ScaleEntry.Row(from: from, to: to, points: points, place: object.place)
    }
  }
}
