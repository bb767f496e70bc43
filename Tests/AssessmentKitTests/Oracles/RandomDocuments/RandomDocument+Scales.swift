import AssessmentKit

/// Scales over the items so far.
extension RandomDocument {
  mutating func addScale() throws {
    let scorable = items.filter(isScorable)
    let chosen = random.some(scorable, atMost: 4)
    guard !chosen.isEmpty else { return }
    let method = try random.pick(["sum", "sum", "mean", "count", "highest", "lowest"])
    let entries = try chosen.map { try entry($0, method) }
    let id = "s_\(values.count)"
    let missing = try missing(method, chosen.count)
    let body =
      #"{"id": "\#(id)", "title": {"en": "S"}, "polarity": "need", "model": "formative", "#
      + #""method": "\#(method)", "provenance": "us", "#
      + #""items": [\#(entries.joined(separator: ", "))], "missing": \#(missing)\#(try finish())"#
    let reads = chosen.reduce(into: Set([id])) { $0.formUnion(gateReads[$1.id] ?? []) }
    values.append(KnownValue(id: id, isScale: true, body: body, reads: reads))
  }

  private func isScorable(_ item: KnownItem) -> Bool {
    switch item.kind {
    case .choice(let set): sets[set].points != nil
    case .multiple, .number: true
    case .date, .text: false
    }
  }

  /// Factor and rounding.
  private mutating func finish() throws -> String {
    let factor = random.chance(20) ? #", "factor": \#(try random.pick(["2", "\"2.5\"", "5"]))"# : ""
    return factor + (random.chance(30) ? #", "round": \#(try rounding())"# : "")
  }

  mutating func rounding() throws -> String {
    let mode = try random.pick(RoundingMode.allCases).rawValue
    return #"{"digits": \#(random.below(2)), "mode": "\#(mode)"}"#
  }

  private mutating func missing(_ method: String, _ count: Int) throws -> String {
    let rules =
      ["none", "none", "prorate"] + (["sum", "count"].contains(method) ? ["asZero"] : [])
    let rule = try random.pick(rules)
    var text = #"{"rule": "\#(rule)""#
    if rule != "none" { text += try minimum(count) + #", "reason": "R""# }
    if random.chance(25) { text += #", "required": ["\#(try random.pick(items).id)"]"# }
    return text + "}"
  }

  private mutating func minimum(_ count: Int) throws -> String {
    if random.chance(50) { return #", "minimumAnswered": \#(1 + random.below(count))"# }
    return #", "minimumShare": \#(try random.pick(["\"0.34\"", "\"0.5\"", "\"0.8\"", "1"]))"#
  }

  private mutating func entry(_ item: KnownItem, _ method: String) throws -> String {
    var text = #"{"item": "\#(item.id)", "reason": "R""#
    if ["sum", "mean"].contains(method), random.chance(30) {
      text += #", "weight": \#(try random.pick(["2", "\"0.5\"", "\"1.5\""]))"#
    }
    if case .multiple = item.kind {
      text += #", "combine": "\#(try random.pick(["sum", "max", "count"]))""#
    }
    return text + (method == "count" ? counts(item) : try points(item)) + "}"
  }

  private mutating func counts(_ item: KnownItem) -> String {
    switch item.kind {
    case .choice(let set), .multiple(let set):
      let codes = random.some(sets[set].codes.filter { !sets[set].alone.contains($0) }, atMost: 2)
      return #", "counts": [\#(codes.map { "\"\($0)\"" }.joined(separator: ", "))]"#
    case .number(let low, let high):
      let numbers = random.some(Array(low...high), atMost: 2)
      return #", "counts": [\#(numbers.map(String.init).joined(separator: ", "))]"#
    case .date, .text: return ""
    }
  }

  private mutating func points(_ item: KnownItem) throws -> String {
    switch item.kind {
    case .choice(let set):
      if random.chance(20) { return #", "reverse": true"# }
      guard random.chance(20) else { return "" }
      let pairs = sets[set].codes.enumerated().map { #""\#($1)": \#($0 + random.below(3))"# }
      return #", "points": {\#(pairs.joined(separator: ", "))}"#
    case .number(let low, let high):
      if random.chance(25) { return #", "reverse": true"# }
      guard random.chance(35) else { return "" }
      return #", "rows": [{"from": \#(low), "to": \#(low), "points": 0}, "#
        + #"{"from": \#(low + 1), "to": \#(high), "points": \#(1 + random.below(3))}]"#
    case .multiple, .date, .text: return ""
    }
  }
}
