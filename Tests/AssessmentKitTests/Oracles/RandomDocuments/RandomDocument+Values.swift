import AssessmentKit

/// Derived values over the scales and values so far.
extension RandomDocument {
  mutating func addValue() throws {
    reading = []
    let id = "v_\(values.count)"
    let compute = try expression(depth: 2)
    let rounds = compute.contains("divide") || random.chance(25)
    let round = rounds ? #", "round": \#(try rounding())"# : ""
    let body =
      #"{"id": "\#(id)", "title": {"en": "V"}, "provenance": "us", "#
      + #""compute": \#(compute)\#(round)"#
    values.append(KnownValue(id: id, isScale: false, body: body, reads: reading.union([id])))
  }

  private mutating func expression(depth: Int) throws -> String {
    guard depth > 0 else { return try leaf() }
    switch random.below(100) {
    case ..<20: return try leaf()
    case ..<32: return #"{"add": \#(try list(depth))}"#
    case ..<44: return #"{"mean": \#(try list(depth))\#(minimum())}"#
    case ..<52: return try choice(depth)
    case ..<60: return #"{"if": \#(try condition(depth: 1)), "then": \#(try expression(depth: 0))}"#
    case ..<68: return try count()
    case ..<82: return try lookup()
    default: return try arithmetic(depth)
    }
  }

  private mutating func choice(_ depth: Int) throws -> String {
    let then = try expression(depth: depth - 1)
    let otherwise = try expression(depth: depth - 1)
    return #"{"if": \#(try condition(depth: 1)), "then": \#(then), "else": \#(otherwise)}"#
  }

  private mutating func minimum() -> String {
    random.chance(50) ? #", "minimum": \#(1 + random.below(2))"# : ""
  }

  private mutating func list(_ depth: Int) throws -> String {
    let parts = try (0..<(1 + random.below(3))).map { _ in try expression(depth: depth - 1) }
    return "[\(parts.joined(separator: ", "))]"
  }

  private mutating func leaf() throws -> String {
    if random.chance(10) { return #"{"fact": "age"}"# }
    if random.chance(12) || values.isEmpty { return "\(random.below(5) - 1)" }
    return try valueLeaf()
  }

  private mutating func valueLeaf() throws -> String {
    let value = try random.pick(values)
    reading.formUnion(value.reads)
    return #"{"value": "\#(value.id)"}"#
  }

  private mutating func count() throws -> String {
    let parts = try (0..<(1 + random.below(3))).map { _ in try condition(depth: 1) }
    return #"{"count": [\#(parts.joined(separator: ", "))]}"#
  }

  private mutating func arithmetic(_ depth: Int) throws -> String {
    switch random.below(7) {
    case 0: return #"{"subtract": [\#(try leaf()), \#(try expression(depth: depth - 1))]}"#
    case 1: return #"{"multiply": [\#(try leaf()), \#(try leaf())]}"#
    case 2: return #"{"divide": [\#(try leaf()), \#(try divisor())]}"#
    case 3: return #"{"min": \#(try list(depth))}"#
    case 4: return #"{"max": \#(try list(depth))}"#
    case 5: return #"{"clamp": \#(try expression(depth: depth - 1)), "from": 0, "to": 3}"#
    default:
      let part = try expression(depth: depth - 1)
      return #"{"round": \#(part), \#(try rounding().dropFirst())"#
    }
  }

  /// Mostly something that is never 0.
  private mutating func divisor() throws -> String {
    if random.chance(30) { return try leaf() }
    if random.chance(50) { return #"{"fact": "age"}"# }
    return #"{"max": [1, \#(try leaf())]}"#
  }
}

/// Tables.
extension RandomDocument {
  private mutating func lookup() throws -> String {
    let keys = try (0..<(random.chance(65) ? 1 : 2)).map { _ in try key() }
    let names = keys.map(\.name).joined(separator: ", ")
    let rows = keys.map(\.matches).reduce([[String]]([[]])) { rows, matches in
      rows.flatMap { row in matches.map { row + [$0] } }
    }
    let texts = rows.enumerated().map { index, row in
      #"{"when": [\#(row.joined(separator: ", "))], "#
        + #""gives": \#(random.chance(75) ? index * 2 : random.below(9))}"#
    }
    return #"{"lookup": {"by": [\#(names)], "rows": [\#(texts.joined(separator: ", "))]}}"#
  }

  /// A key with what its rows ask, from low to high.
  private mutating func key() throws -> (name: String, matches: [String]) {
    let coded = items.compactMap { item -> (String, [String])? in
      if case .choice(let set) = item.kind { return (item.id, sets[set].codes) }
      return nil
    }
    switch random.below(100) {
    case ..<10: return (#"{"fact": "town"}"#, [#"{"is": "n"}"#, #"{"is": "s"}"#])
    case ..<20: return (#"{"fact": "age"}"#, ranges(20, 24, 21 + random.below(3)))
    case ..<45 where !coded.isEmpty:
      let (id, codes) = try random.pick(coded)
      reading.formUnion(gateReads[id] ?? [])
      return (#"{"item": "\#(id)"}"#, codes.map { #"{"is": "\#($0)"}"# })
    case _ where values.isEmpty:
      return (#"{"fact": "town"}"#, [#"{"is": "n"}"#, #"{"is": "s"}"#])
    default: return (try valueLeaf(), ranges(-999, 999, random.below(4)))
    }
  }

  /// Two or three ranges that meet without a gap among whole numbers and halves.
  private mutating func ranges(_ low: Int, _ high: Int, _ cut: Int) -> [String] {
    let start = #"{"from": \#(low), "to": \#(cut)}"#
    guard random.chance(60), cut + 1 < high else {
      return [start, #"{"from": "\#(cut).000001", "to": \#(high)}"#]
    }
    return [
      start, #"{"from": "\#(cut).000001", "to": \#(cut + 1)}"#,
      #"{"from": "\#(cut + 1).000001", "to": \#(high)}"#,
    ]
  }
}
