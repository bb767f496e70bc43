extension ValueReader where Value == Item {
  /// A question.
  static var item: Self {
    .object("an item") { object in
      let required = RequiredItemParts(object)
      let optional = OptionalItemParts(object)
      return required.map { Item($0, optional, place: object.place) }
    }
  }
}

/// The members that every item has.
private struct RequiredItemParts {
  let id: String
  let kind: Item.Kind
  let text: LocalizedText
  let why: LocalizedText
  let provenance: Reference

  init?(_ object: ObjectReader) {
    let id = object.need("id", .id)
    let kind = ItemKindDecoder(object).kind()
    let text = object.need("text", .text)
    let why = object.need("why", .text)
    let provenance = object.need("provenance", .reference)
    guard let id, let kind, let text, let why, let provenance else { return nil }
    (self.id, self.kind, self.text, self.why, self.provenance) = (id, kind, text, why, provenance)
  }
}

/// The members that an item may leave out, with their defaults.
private struct OptionalItemParts {
  let help: LocalizedText?
  let examples: [LocalizedText]
  let workerNote: LocalizedText?
  let pole: Item.Pole?
  let nonAnswers: Set<NonAnswer>
  let missingCodes: [MissingCode]
  let source: Item.AnswerSource?
  let lookBack: LookBack?
  let showIf: Condition?
  let concept: String?
  let isSensitive: Bool
  let isEquality: Bool
  let role: Item.Role?
  let area: Reference?

  init(_ object: ObjectReader) {
    help = object.take("help", .text)
    examples = object.take("examples", .list(of: .text)) ?? []
    workerNote = object.take("workerNote", .text)
    pole = object.take("pole", .word(of: Item.Pole.self))
    nonAnswers =
      object.take("nonAnswers", .set(of: .word(among: permittedNonAnswers)))
      ?? standardNonAnswers
    missingCodes = object.take("missingCodes", .missingCodes) ?? []
    source = object.take("source", .word(of: Item.AnswerSource.self))
    lookBack = object.take("lookBack", .lookBack)
    showIf = object.take("showIf", .condition())
    concept = object.take("concept", .text(.concept))
    isSensitive = object.take("sensitive", .flag) ?? false
    isEquality = object.take("equality", .flag) ?? false
    role = object.take("role", .word(of: Item.Role.self))
    area = object.take("area", .reference)
    refuseLonelyArea(object)
  }

  /// An area says what a wish or an importance is about; it has no meaning elsewhere.
  private func refuseLonelyArea(_ object: ObjectReader) {
    if role == .wish || role == .importance { return }
    if object.has("role"), role == nil { return }
    object.refuse(["area"], in: "an item whose role is not wish or importance")
  }
}

private let permittedNonAnswers: [NonAnswer] = [.doesNotKnow, .declined, .skipped, .notApplicable]
private let standardNonAnswers: Set<NonAnswer> = [.doesNotKnow, .declined, .skipped]

extension Item {
  fileprivate init(
    _ required: RequiredItemParts,
    _ optional: OptionalItemParts,
    place: Place
  ) {
    self.init(
      id: required.id,
      kind: required.kind,
      text: required.text,
      why: required.why,
      help: optional.help,
      examples: optional.examples,
      workerNote: optional.workerNote,
      pole: optional.pole,
      provenance: required.provenance,
      nonAnswers: optional.nonAnswers,
      missingCodes: optional.missingCodes,
      source: optional.source,
      lookBack: optional.lookBack,
      showIf: optional.showIf,
      concept: optional.concept,
      isSensitive: optional.isSensitive,
      isEquality: optional.isEquality,
      role: optional.role,
      area: optional.area,
      place: place
    )
  }
}
