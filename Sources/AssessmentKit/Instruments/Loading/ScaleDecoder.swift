extension ValueReader where Value == Scale {
  /// A scale.
  static var scale: Self {
    .object("a scale") { object in
      let core = ScaleCore(object)
      let extras = ScaleExtras(object)
      guard let core else { return nil }
      refuseAlpha(of: core.model, extras, object)
      return Scale(core, extras, place: object.place)
    }
  }

  private static func refuseAlpha(
    of model: Scale.Model,
    _ extras: ScaleExtras,
    _ object: ObjectReader
  ) {
    guard model == .formative, extras.alpha == true else { return }
    object.refuse(["alpha"], in: "a formative scale")
  }
}

/// The members that every scale has.
private struct ScaleCore {
  let id: String
  let title: LocalizedText
  let polarity: Scale.Polarity
  let model: Scale.Model
  let method: Scale.Method
  let provenance: Reference
  let missing: MissingRule
  let entries: [ScaleEntry]
  let counts: [Condition.Literal]?

  init?(_ object: ObjectReader) {
    let id = object.need("id", .columnID)
    let title = object.need("title", .text)
    let polarity = object.need("polarity", .word(of: Scale.Polarity.self))
    let model = object.need("model", .word(of: Scale.Model.self))
    let method = object.need("method", .word(of: Scale.Method.self))
    let provenance = object.need("provenance", .reference)
    let missing = object.need("missing", .missingRule)
    let counts = object.take("counts", .counts)
    if let method, method != .count {
      object.refuse(["counts"], in: "a scale of method \(method.rawValue)")
    }
    let entries = object.need(
      "items",
      .list(of: .entry(method, needsCounts: Self.settleCounts(method, object)), atLeast: 1)
    )
    guard let id, let title, let polarity, let model, let method, let provenance, let missing,
      let entries
    else { return nil }
    (self.id, self.title, self.polarity, self.model) = (id, title, polarity, model)
    (self.method, self.provenance, self.missing) = (method, provenance, missing)
    (self.entries, self.counts) = (entries, counts)
  }

  /// A count needs to know what counts, from the scale or from each of its entries.
  ///
  /// Gives whether each entry must say so for itself: when the scale doesn't, and another entry
  /// does. When nobody does, the scale is at fault.
  private static func settleCounts(_ method: Scale.Method?, _ object: ObjectReader) -> Bool {
    guard method == .count, !object.has("counts") else { return false }
    let entries = object.value.node.member("items")?.elements ?? []
    let isStated = entries.contains { $0.member("counts") != nil }
    if !isStated { object.reportMissing("counts", because: ", and neither has any of its items") }
    return isStated
  }
}

/// The members that a scale may leave out, with their defaults.
private struct ScaleExtras {
  let factor: Rational
  let rounding: Rounding?
  let shownDigits: Int
  let bands: BandSet?
  let alpha: Bool?

  init(_ object: ObjectReader) {
    factor = object.take("factor", .numberAboveZero) ?? Rational(1)
    rounding = object.take("round", .rounding)
    shownDigits = object.take("show", .shownDigits) ?? standardShownDigits
    bands = object.take("bands", .bands)
    alpha = object.take("alpha", .flag)
  }
}

extension Scale {
  fileprivate init(_ core: ScaleCore, _ extras: ScaleExtras, place: Place) {
    self.init(
      id: core.id,
      title: core.title,
      polarity: core.polarity,
      model: core.model,
      method: core.method,
      entries: core.entries,
      factor: extras.factor,
      missing: core.missing,
      counts: core.counts,
      rounding: extras.rounding,
      shownDigits: extras.shownDigits,
      bands: extras.bands,
      claimsAlpha: extras.alpha ?? (core.model == .reflective),
      provenance: core.provenance,
      place: place
    )
  }
}

extension ValueReader where Value == [Condition.Literal] {
  /// The codes or numbers that count.
  static var counts: Self { .list(of: .literal, atLeast: 1) }
}
