extension PlanCompiler {
  func condition(_ condition: Condition) throws(PlanFault) -> PlannedCondition {
    switch condition {
    case .all(let parts, _): return .all(try conditions(parts))
    case .any(let parts, _): return .any(try conditions(parts))
    case .not(let part, _): return .not(try self.condition(part))
    case .countOf(let parts, let least, _):
      return .countOf(try conditions(parts), atLeast: least)
    case .test(.item(let reference), let test, let place):
      let position = try position(reference, in: itemPositions)
      return .item(position, try itemTest(test, of: modelItems[position], place))
    case .test(.value(let reference), let test, let place):
      return .value(try valueIndex(reference), try valueTest(test, place))
    case .test(.fact(let reference), let test, let place):
      let position = try position(reference, in: factPositions)
      return .fact(position, try factTest(test, of: instrument.facts[position], place))
    }
  }

  func conditions(_ parts: [Condition]) throws(PlanFault) -> [PlannedCondition] {
    try parts.map { part throws(PlanFault) in try condition(part) }
  }

  private func itemTest(
    _ test: Condition.Test,
    of item: Item,
    _ place: Place
  ) throws(PlanFault) -> PlannedCondition.ItemTest {
    switch (test, item.kind) {
    case (.answered, _): return .answered
    case (.recorded, _): return .recorded
    case (.includes(let literal), .multiple(let set)):
      return .includes(option: try option(literal, try responseSet(set)))
    case (_, .choice(let set)):
      return optionTest(try chosen(test, try responseSet(set), place))
    case (_, .number(let rule)):
      let spans = try numberSpans(test, place)
      return .numbers(spans, whenOpen: try numbersWhenOpen(spans, rule, place))
    case (_, .date):
      return .days(try daySpans(test, place))
    case (_, .multiple), (_, .text):
      throw PlanFault.unresolved(item.id, place)
    }
  }

  private func optionTest(_ passes: [Bool]) -> PlannedCondition.ItemTest {
    let whenOpen: Truth =
      passes.allSatisfy { $0 } ? .yes : passes.contains(true) ? .unknown : .no
    return .options(passes, whenOpen: whenOpen)
  }

  private func option(
    _ literal: Condition.Literal,
    _ set: ResponseSet
  ) throws(PlanFault) -> Int {
    guard let index = set.index(of: literal.text) else {
      throw PlanFault.unresolved(literal.text, literal.place)
    }
    return index
  }

  /// For each option, whether it passes.
  private func chosen(
    _ test: Condition.Test,
    _ set: ResponseSet,
    _ place: Place
  ) throws(PlanFault) -> [Bool] {
    switch test {
    case .equals(let literal):
      let wanted = try option(literal, set)
      return set.options.indices.map { $0 == wanted }
    case .isIn(let literals):
      let wanted = Set(try literals.map { literal throws(PlanFault) in try option(literal, set) })
      return set.options.indices.map(wanted.contains)
    case .atLeast(let literal):
      return try ordered(set, from: literal, to: nil, place)
    case .atMost(let literal):
      return try ordered(set, from: nil, to: literal, place)
    case .between(let low, let high):
      return try ordered(set, from: low, to: high, place)
    case .includes, .answered, .recorded:
      throw PlanFault.unresolved(set.id, place)
    }
  }

  private func ordered(
    _ set: ResponseSet,
    from low: Condition.Literal?,
    to high: Condition.Literal?,
    _ place: Place
  ) throws(PlanFault) -> [Bool] {
    let points = set.options.compactMap(\.points)
    guard points.count == set.options.count else { throw PlanFault.unresolved(set.id, place) }
    let least = try low.map { literal throws(PlanFault) in points[try option(literal, set)] }
    let most = try high.map { literal throws(PlanFault) in points[try option(literal, set)] }
    return points.map { points in
      (least.map { points >= $0 } ?? true) && (most.map { points <= $0 } ?? true)
    }
  }

  private func numbersWhenOpen(
    _ spans: [PlannedCondition.Span],
    _ rule: Item.NumberRule,
    _ place: Place
  ) throws(PlanFault) -> Truth {
    guard let min = rule.min, let max = rule.max else { return .unknown }
    let low = try millionths(min, place)
    let high = try millionths(max, place)
    if spans.contains(where: { $0.low <= low && high <= $0.high }) { return .yes }
    if spans.allSatisfy({ $0.high < low || high < $0.low }) { return .no }
    guard let step = rule.step else { return .unknown }
    let bounds = PlannedItem.NumberBounds(
      min: low,
      max: high,
      step: try millionths(step, place)
    )
    return openTruth(spans, bounds, low, high)
  }

  /// Compares how many permitted numbers pass with how many there are.
  private func openTruth(
    _ spans: [PlannedCondition.Span],
    _ bounds: PlannedItem.NumberBounds,
    _ low: Int,
    _ high: Int
  ) -> Truth {
    let counts = spans.compactMap { bounds.permittedCount(from: $0.low, to: $0.high) }
    let passing = counts.reduce(0, +)
    if passing == 0 { return .no }
    return passing == bounds.permittedCount(from: low, to: high) ? .yes : .unknown
  }

  private func numberSpans(
    _ test: Condition.Test,
    _ place: Place
  ) throws(PlanFault) -> [PlannedCondition.Span] {
    try spans(test, place) { literal throws(PlanFault) in
      let number = try millionths(try number(literal), literal.place)
      return (number, number)
    }
  }

  private func daySpans(
    _ test: Condition.Test,
    _ place: Place
  ) throws(PlanFault) -> [PlannedCondition.Span] {
    try spans(test, place) { literal throws(PlanFault) in
      guard let date = CalendarDate(literal.text) else {
        throw PlanFault.unresolved(literal.text, literal.place)
      }
      return (date.daysSinceEpoch, date.daysSinceEpoch)
    }
  }

  private func spans(
    _ test: Condition.Test,
    _ place: Place,
    _ ends: (Condition.Literal) throws(PlanFault) -> (low: Int, high: Int)
  ) throws(PlanFault) -> [PlannedCondition.Span] {
    switch test {
    case .equals(let literal):
      let end = try ends(literal)
      return [PlannedCondition.Span(low: end.low, high: end.high)]
    case .isIn(let literals):
      var spans: [PlannedCondition.Span] = []
      for end in Set(try literals.map { literal throws(PlanFault) in try ends(literal).low }) {
        spans.append(PlannedCondition.Span(low: end, high: end))
      }
      return spans.sorted { $0.low < $1.low }
    case .atLeast(let literal):
      return [PlannedCondition.Span(low: try ends(literal).low, high: .max)]
    case .atMost(let literal):
      return [PlannedCondition.Span(low: .min, high: try ends(literal).high)]
    case .between(let low, let high):
      return [PlannedCondition.Span(low: try ends(low).low, high: try ends(high).high)]
    case .includes, .answered, .recorded:
      throw PlanFault.unresolved("test", place)
    }
  }

  private func valueTest(
    _ test: Condition.Test,
    _ place: Place
  ) throws(PlanFault) -> PlannedCondition.ValueTest {
    typealias Span = PlannedCondition.ValueTest.Span
    switch test {
    case .equals(let literal):
      let number = try number(literal)
      return .init(spans: [Span(low: number, high: number)], isOneSided: false)
    case .isIn(let literals):
      let numbers = try literals.map { literal throws(PlanFault) in try number(literal) }
      return .init(spans: numbers.map { Span(low: $0, high: $0) }, isOneSided: false)
    case .atLeast(let literal):
      return .init(spans: [Span(low: try number(literal), high: nil)], isOneSided: true)
    case .atMost(let literal):
      return .init(spans: [Span(low: nil, high: try number(literal))], isOneSided: true)
    case .between(let low, let high):
      return .init(
        spans: [Span(low: try number(low), high: try number(high))],
        isOneSided: false
      )
    case .includes, .answered, .recorded:
      throw PlanFault.unresolved("test", place)
    }
  }

  private func factTest(
    _ test: Condition.Test,
    of fact: Fact,
    _ place: Place
  ) throws(PlanFault) -> PlannedCondition.FactTest {
    guard case .code(let codes) = fact.kind else {
      return .numbers(try numberSpans(test, place))
    }
    let wanted: [Condition.Literal]
    switch test {
    case .equals(let literal): wanted = [literal]
    case .isIn(let literals): wanted = literals
    default: throw PlanFault.unresolved(fact.id, place)
    }
    let texts = Set(wanted.map(\.text))
    return .codes(Set(codes.indices.filter { texts.contains(codes[$0].code) }))
  }

  func number(_ literal: Condition.Literal) throws(PlanFault) -> Rational {
    guard let number = Rational(decimal: literal.text) else {
      throw PlanFault.unresolved(literal.text, literal.place)
    }
    return number
  }
}

extension PlannedCondition {
  /// The items that the condition names, each once, in order of first mention.
  var itemsNamed: [Int] {
    Self.once(leaves.compactMap { if case .item(let item, _) = $0 { item } else { nil } })
  }

  /// The facts that the condition names, each once, in order of first mention.
  var factsNamed: [Int] {
    Self.once(leaves.compactMap { if case .fact(let fact, _) = $0 { fact } else { nil } })
  }

  /// The tests in it, from left to right.
  private var leaves: [PlannedCondition] {
    switch self {
    case .all(let parts), .any(let parts), .countOf(let parts, _): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    case .item, .value, .fact: [self]
    }
  }

  private static func once(_ positions: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return positions.filter { seen.insert($0).inserted }
  }
}
