import AssessmentKit

/// Conditions on what stands before.
extension RandomDocument {
  mutating func condition(depth: Int) throws -> String {
    guard depth > 0, random.chance(60) else { return try test() }
    let parts = try (0..<(1 + random.below(3))).map { _ in try condition(depth: depth - 1) }
    let list = "[\(parts.joined(separator: ", "))]"
    switch random.below(4) {
    case 0: return #"{"all": \#(list)}"#
    case 1: return #"{"any": \#(list)}"#
    case 2: return #"{"not": \#(parts[0])}"#
    default: return #"{"countOf": \#(list), "atLeast": \#(1 + random.below(parts.count))}"#
    }
  }

  private mutating func test() throws -> String {
    switch random.below(100) {
    case ..<10: return try factTest()
    case ..<35 where !values.isEmpty: return try valueTest()
    default: return try itemTest(among: items)
    }
  }

  private mutating func factTest() throws -> String {
    if random.chance(50) { return #"{"fact": "town", "is": "\#(try random.pick(["n", "s"]))"}"# }
    return #"{"fact": "age", \#(numberTest(20, 24))}"#
  }

  private mutating func valueTest() throws -> String {
    let value = try random.pick(values)
    reading.formUnion(value.reads)
    return #"{"value": "\#(value.id)", \#(numberTest(0, 5))}"#
  }

  private mutating func numberTest(_ low: Int, _ high: Int) -> String {
    let first = low + random.below(high - low + 1)
    let second = first + random.below(3)
    switch random.below(5) {
    case 0: return #""is": \#(first)"#
    case 1: return #""in": [\#(first), \#(second + 1)]"#
    case 2: return #""atLeast": \#(first)"#
    case 3: return #""atMost": \#(first)"#
    default: return #""between": [\#(first), \#(second)]"#
    }
  }

  mutating func itemTest(among items: [KnownItem]) throws -> String {
    let item = try random.pick(items)
    reading.formUnion(gateReads[item.id] ?? [])
    return #"{"item": "\#(item.id)", \#(try test(of: item))}"#
  }

  private mutating func test(of item: KnownItem) throws -> String {
    if !isPlain, random.chance(8) { return #""answered": true"# }
    if !isPlain, random.chance(8) { return #""recorded": true"# }
    switch item.kind {
    case .choice(let set): return try choiceTest(sets[set])
    case .multiple(let set): return #""includes": "\#(try random.pick(sets[set].codes))""#
    case .number(let low, let high): return numberTest(low, high)
    case .date: return dateTest()
    case .text: return #""answered": true"#
    }
  }

  private mutating func choiceTest(_ set: KnownSet) throws -> String {
    let first = random.below(set.codes.count)
    let second = first + random.below(set.codes.count - first)
    let (low, high) = (set.codes[first], set.codes[second])
    switch random.below(set.points == nil ? 2 : 5) {
    case 0: return #""is": "\#(low)""#
    case 1: return low == high ? #""in": ["\#(low)"]"# : #""in": ["\#(low)", "\#(high)"]"#
    case 2: return #""atLeast": "\#(low)""#
    case 3: return #""atMost": "\#(low)""#
    default: return #""between": ["\#(low)", "\#(high)"]"#
    }
  }

  private mutating func dateTest() -> String {
    let day = "2024-0\(1 + random.below(3))-1\(random.below(9))"
    return random.chance(50) ? #""atLeast": "\#(day)""# : #""atMost": "\#(day)""#
  }
}
