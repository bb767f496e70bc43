/// Reads what an answer is made of, and refuses what has no meaning for that kind of item.
struct ItemKindDecoder {
  private enum Word: String, CaseIterable {
    case choice, multiple, number, date, text
  }

  /// The length of a text where the document doesn't say.
  private static let standardLength = 2000

  private static let members = [
    "responses", "min", "max", "step", "unit", "approximate", "maxLength",
  ]

  private let object: ObjectReader

  /// Reads the kind of an item.
  init(_ object: ObjectReader) {
    self.object = object
  }

  /// The kind, or `nil` after a finding.
  func kind() -> Item.Kind? {
    guard let word = object.need("kind", .word(of: Word.self)) else {
      object.passOver(Self.members)
      return nil
    }
    let own = ownMembers(word)
    object.refuse(
      Self.members.filter { !own.contains($0) },
      in: "an item of kind \(word.rawValue)"
    )
    let kind = read(word)
    let isComplete = requirePole(word)
    return isComplete ? kind : nil
  }

  private func ownMembers(_ word: Word) -> [String] {
    switch word {
    case .choice, .multiple: ["responses"]
    case .number: ["min", "max", "step", "unit"]
    case .date: ["approximate"]
    case .text: ["maxLength"]
    }
  }

  private func read(_ word: Word) -> Item.Kind? {
    switch word {
    case .choice: object.need("responses", .reference).map { .choice($0) }
    case .multiple: object.need("responses", .reference).map { .multiple($0) }
    case .number: numberRule().map { .number($0) }
    case .date: .date(approximate: object.take("approximate", .flag) ?? false)
    case .text:
      .text(maxLength: object.take("maxLength", .whole(1...10_000)) ?? Self.standardLength)
    }
  }

  private func numberRule() -> Item.NumberRule? {
    let min = object.take("min", .number)
    let max = object.take("max", .number)
    let step = object.take("step", .numberAboveZero)
    let unit = object.take("unit", .text)
    guard hasBothBounds() else { return nil }
    return Item.NumberRule(min: min, max: max, step: step, unit: unit)
  }

  private func hasBothBounds() -> Bool {
    let bounds = ["min", "max"]
    let stated = (bounds + ["step"]).filter(object.has)
    let missing = bounds.filter { !object.has($0) }
    guard let first = stated.first, !missing.isEmpty else { return true }
    for name in missing { object.reportMissing(name, because: ", and has \"\(first)\"") }
    return false
  }

  private func requirePole(_ word: Word) -> Bool {
    switch word {
    case .date, .text: return true
    case .choice, .multiple, .number:
      if object.has("pole") { return true }
      object.reportMissing("pole", because: ", which says what a high answer means")
      return false
    }
  }
}
