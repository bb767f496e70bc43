@testable import AssessmentKit

/// Small instruments made at random, with gates, shared items, tables and conditions.
struct RandomInstrument {
  private var random: SplitMix64
  private var items: [String] = []

  static func text(seed: UInt64) -> String {
    var maker = RandomInstrument(random: SplitMix64(seed: seed))
    return maker.document()
  }

  private init(random: SplitMix64) {
    self.random = random
  }

  private mutating func pick<Part>(_ parts: [Part]) -> Part {
    parts[Int.random(in: 0..<parts.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func document() -> String {
    for number in 0..<Int.random(in: 3...5, using: &random) { items.append(item(number)) }
    let scales = [scale("g", [0, 1]), scale("a", subset()), scale("b", subset())]
    return """
      {"format": 1, "id": "random", "version": "0.1.0", "title": {"en": "R"},
      "languages": [{"code": "en", "status": "source"}],
      "about": {"purpose": {"en": "T"}, "intendedUse": [{"en": "T"}], "refusals": [{"en": "T"}],
        "forbids": [], "population": {"en": "T"}, "authors": [{"name": "A"}],
        "licence": {"id": "CC0-1.0", "redistributable": true}},
      "sources": [{"id": "us", "kind": "authors", "citation": "C"}],
      "facts": [{"id": "grp", "title": {"en": "G"}, "kind": "code", "provenance": "us",
        "codes": [{"code": "x", "label": {"en": "X"}}, {"code": "y", "label": {"en": "Y"}}]}],
      "responseSets": [\(Self.set("s2", ["0", "1"])), \(Self.set("s3", ["0", "1", "2"])),
        {"id": "m", "provenance": "us", "options": [
          {"code": "tea", "label": {"en": "T"}, "points": 1},
          {"code": "milk", "label": {"en": "M"}, "points": 2},
          {"code": "none", "label": {"en": "N"}, "points": 0, "exclusive": true}]}],
      "sections": [{"id": "sec", "title": {"en": "S"}, "items": [\(items.joined(separator: ", "))]}],
      "scales": [\(scales.joined(separator: ", "))],
      "values": [{"id": "w", "title": {"en": "W"}, "provenance": "us", "compute": \(expression(1))},
        {"id": "v", "title": {"en": "V"}, "provenance": "us", "compute": \(expression(0))}]}
      """
  }

  private static func set(_ id: String, _ codes: [String]) -> String {
    let options = codes.map { #"{"code": "\#($0)", "label": {"en": "L"}, "points": \#($0)}"# }
    let range = #""range": {"low": 0, "high": \#(codes.count - 1)}"#
    let list = options.joined(separator: ", ")
    return #"{"id": "\#(id)", "provenance": "us", \#(range), "options": [\#(list)]}"#
  }

  private mutating func item(_ number: Int) -> String {
    let common = """
      "id": "q\(number)", "text": {"en": "Q"}, "why": {"en": "W"}, "provenance": "us", "pole": "need"
      """
    let removable =
      chance(25) ? #", "nonAnswers": ["declined", "skipped", "notApplicable"]"# : ""
    let gate = number > 0 && chance(45) ? #", "showIf": \#(gate(before: number))"# : ""
    return "{\(common), \(kind(number))\(removable)\(gate)}"
  }

  private mutating func kind(_ number: Int) -> String {
    switch number % 5 {
    case 3: #""kind": "multiple", "responses": "m""#
    case 4: #""kind": "number", "min": 0, "max": 4, "step": 2"#
    default: #""kind": "choice", "responses": "\#(pick(["s2", "s3"]))""#
    }
  }

  private mutating func gate(before number: Int) -> String {
    if number >= 2, chance(30) { return #"{"value": "g", "atLeast": 1}"# }
    if chance(20) { return #"{"fact": "grp", "is": "x"}"# }
    let test = test(ofItem: Int.random(in: 0..<number, using: &random))
    return chance(20) ? #"{"not": \#(test)}"# : test
  }

  private mutating func test(ofItem number: Int) -> String {
    let test =
      switch number % 5 {
      case 3: pick([#""includes": "tea""#, #""answered": true"#])
      case 4: pick([#""atLeast": 2"#, #""is": 4"#])
      default: pick([#""is": "1""#, #""atLeast": "1""#, #""atMost": "0""#])
      }
    return #"{"item": "q\#(number)", \#(test)}"#
  }

  private mutating func subset() -> [Int] {
    let all = items.indices.filter { _ in chance(60) }
    return all.isEmpty ? [items.count - 1] : all
  }

  private mutating func scale(_ id: String, _ numbers: [Int]) -> String {
    let method = pick(["sum", "sum", "mean", "highest", "lowest"])
    let weighs = method == "sum" || method == "mean"
    let entries = numbers.map { number in
      let weight = weighs && chance(30) ? #", "weight": \#(pick(["2", "\"0.5\""]))"# : ""
      let combine = number % 5 == 3 ? #", "combine": "\#(pick(["sum", "max", "count"]))""# : ""
      let reverse = number % 5 != 3 && chance(25) ? #", "reverse": true"# : ""
      return #"{"item": "q\#(number)"\#(weight)\#(combine)\#(reverse)}"#
    }
    let minimum = Int.random(in: 1...numbers.count, using: &random)
    let prorate = #"{"rule": "prorate", "minimumAnswered": \#(minimum), "reason": "R"}"#
    let missing = chance(40) ? prorate : #"{"rule": "none"}"#
    let rounding = chance(20) ? #", "round": {"digits": 0}"# : ""
    return """
      {"id": "\(id)", "title": {"en": "T"}, "polarity": "need", "model": "formative",
      "method": "\(method)", "provenance": "us", "items": [\(entries.joined(separator: ", "))],
      "missing": \(missing)\(rounding)}
      """
  }

  private mutating func leaf(_ depth: Int) -> String {
    let values = depth == 0 ? ["g", "a", "b", "w"] : ["g", "a", "b"]
    return chance(15) ? pick(["1", "\"0.5\"", "0"]) : #"{"value": "\#(pick(values))"}"#
  }

  private mutating func expression(_ depth: Int) -> String {
    guard depth < 3, chance(80) else { return leaf(depth == 0 ? 0 : 1) }
    let first = expression(depth + 1 + (depth == 0 ? 1 : 0))
    let second = expression(depth + 1 + (depth == 0 ? 1 : 0))
    switch Int.random(in: 0..<11, using: &random) {
    case 0: return #"{"subtract": [\#(first), \#(second)]}"#
    case 1: return #"{"divide": [\#(first), \#(second)]}"#
    case 2: return #"{"mean": [\#(first), \#(second)], "minimum": \#(pick(["1", "2"]))}"#
    case 3: return #"{"\#(pick(["min", "max", "multiply"]))": [\#(first), \#(second)]}"#
    case 4: return #"{"clamp": \#(first), "from": 0, "to": 2}"#
    case 5: return #"{"round": \#(first), "digits": 0, "mode": "\#(pick(["floor", "halfEven"]))"}"#
    case 6: return #"{"if": \#(condition()), "then": \#(first), "else": \#(second)}"#
    case 7: return #"{"count": [\#(condition()), \#(condition())]}"#
    case 8: return table()
    case 9: return #"{"mean": [\#(first), \#(second)]}"#
    default: return #"{"add": [\#(first), \#(second)]}"#
    }
  }

  private mutating func condition() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: #"{"value": "\#(pick(["g", "a", "b"]))", "atLeast": 1}"#
    case 1: #"{"fact": "grp", "is": "y"}"#
    default: test(ofItem: Int.random(in: 0..<items.count, using: &random))
    }
  }

  private mutating func table() -> String {
    let key = pick(["g", "a", "b"])
    let keys = #"[{"fact": "grp"}, {"value": "\#(key)"}]"#
    let rows = ["x", "y"].flatMap { code in
      [(0, 1), (2, 3), (4, 9)].map { from, to in
        #"{"when": [{"is": "\#(code)"}, {"from": \#(from), "to": \#(to)}], "gives": \#(to)}"#
      }
    }
    return #"{"lookup": {"by": \#(keys), "rows": [\#(rows.joined(separator: ", "))]}}"#
  }
}
