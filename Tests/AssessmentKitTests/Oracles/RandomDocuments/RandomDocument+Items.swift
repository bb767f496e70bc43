import AssessmentKit

/// Sections and items.
extension RandomDocument {
  mutating func addSection(_ section: Int) throws {
    var gate: String?
    var gateReading: Set<String> = []
    if section > 0, random.chance(35) {
      reading = []
      gate = try condition(depth: 1)
      gateReading = reading
    }
    sections.append((gate, []))
    let before = items.count
    for _ in 0..<(1 + random.below(3)) { try addItem(section) }
    for item in items[before...] { gateReads[item.id, default: []].formUnion(gateReading) }
    if random.chance(70) { try addScale() }
    if random.chance(30), !values.isEmpty { try addValue() }
  }

  private mutating func addItem(_ section: Int) throws {
    let id = "i_\(items.count)"
    var text = #"{"id": "\#(id)", "text": {"en": "Q?"}, "why": {"en": "W"}, "provenance": "us""#
    reading = []
    if !items.isEmpty, random.chance(40) { text += #", "showIf": \#(try condition(depth: 1))"# }
    gateReads[id] = reading
    if random.chance(60) {
      text += #", "nonAnswers": ["doesNotKnow", "declined", "skipped", "notApplicable"]"#
    }
    let kind = try kind()
    items.append(KnownItem(id: id, kind: kind))
    sections[section].items.append(text + members(kind) + "}")
  }

  private mutating func kind() throws -> KnownItem.Kind {
    switch random.below(100) {
    case ..<60: return .choice(set: random.below(2))
    case ..<75: return .multiple(set: 2)
    case ..<90:
      let low = random.below(3) - 1
      return .number(low: low, high: low + 1 + random.below(3))
    case ..<96: return .date
    default: return isPlain ? .number(low: 0, high: 1) : .text
    }
  }

  private func members(_ kind: KnownItem.Kind) -> String {
    switch kind {
    case .choice(let set): #", "kind": "choice", "responses": "set_\#(set)", "pole": "need""#
    case .multiple(let set): #", "kind": "multiple", "responses": "set_\#(set)", "pole": "need""#
    case .number(let low, let high):
      #", "kind": "number", "min": \#(low), "max": \#(high), "step": 1, "pole": "need""#
    case .date: #", "kind": "date", "approximate": true"#
    case .text: #", "kind": "text", "maxLength": 5"#
    }
  }
}
