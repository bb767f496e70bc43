/// The ways in which items can be answered.
struct AnswerDomain: Sendable {
  private let index: InstrumentIndex
  private let marks: [String: Set<Rational>]
  private let days: [String: Set<Int>]

  /// The largest number of options of a multiple choice whose subsets are listed.
  private static let listedOptions = 12
  /// The largest number of numbers that are listed one by one.
  private static let listedNumbers = 2_000
  /// The distance between numbers that a document can tell apart.
  private static let smallest = Rational(decimal: "0.000001") ?? Rational(1)

  /// Prepares the domains of an instrument's items and facts.
  ///
  /// - Parameter index: the instrument.
  init(_ index: InstrumentIndex) {
    self.index = index
    let tests = index.instrument.conditions.flatMap(\.tests)
    var marks: [String: Set<Rational>] = [:]
    var days: [String: Set<Int>] = [:]
    for test in tests {
      guard let id = test.subject.askedID else { continue }
      let texts = test.test.literals.map(\.text)
      marks[id, default: []].formUnion(texts.compactMap { Rational(decimal: $0) })
      days[id, default: []].formUnion(texts.compactMap { CalendarDate($0)?.daysSinceEpoch })
    }
    for table in index.instrument.values.flatMap(\.expression.tables) {
      for (id, ends) in table.marks { marks[id, default: []].formUnion(ends) }
    }
    (self.marks, self.days) = (marks, days)
  }

  /// All ways in which an item can be answered; `nil` when they are too many to list.
  ///
  /// Where an item's numbers or days only decide tests, the ones at and beside the tests' ends
  /// stand for all.
  func states(of item: Item, scored: Bool) -> [AnswerState]? {
    let removed = item.nonAnswers.contains(.notApplicable) ? [AnswerState.removed] : []
    return answers(to: item, scored: scored).map { $0 + removed }
  }

  private func answers(to item: Item, scored: Bool) -> [AnswerState]? {
    switch item.kind {
    case .choice: index.responseSet(of: item)?.options.indices.map(AnswerState.option)
    case .multiple: index.responseSet(of: item).flatMap(Self.subsets)
    case .number(let rule): numbers(item.id, rule, scored: scored)
    case .date: around(days[item.id, default: []]).map(AnswerState.day)
    case .text: [.text]
    }
  }

  private func around(_ days: Set<Int>) -> [Int] {
    Set(days.flatMap { [$0 - 1, $0, $0 + 1] }).union(days.isEmpty ? [0] : []).sorted()
  }

  private static func subsets(_ set: ResponseSet) -> [AnswerState]? {
    let alone = set.exclusivePositions
    let together = set.options.indices.filter { !alone.contains($0) }
    guard together.count <= listedOptions else { return nil }
    let joint = (1..<(1 << together.count)).map { mask in
      together.indices.filter { mask & (1 << $0) != 0 }.map { together[$0] }
    }
    return (alone.sorted().map { [$0] } + joint).map(AnswerState.options)
  }

  private func numbers(
    _ id: String,
    _ rule: Item.NumberRule,
    scored: Bool
  ) -> [AnswerState]? {
    if let grid = NumberGrid(rule), let all = grid.numbers(atMost: Self.listedNumbers) {
      return all.map(AnswerState.number)
    }
    guard !scored else { return nil }
    guard let grid = NumberGrid(rule) else {
      return marked(id, rule.min, rule.max).map(AnswerState.number)
    }
    return Set(marks[id, default: []].flatMap(grid.numbers(around:))).union([grid.min, grid.max])
      .sorted()
      .map(AnswerState.number)
  }

  /// Numbers at, just below and just above every end that a fact or item is compared with.
  private func marked(_ id: String, _ min: Rational?, _ max: Rational?) -> [Rational] {
    let marks = marks[id, default: []]
    let near = marks.flatMap { mark in
      [mark, try? mark.subtracting(Self.smallest), try? mark.adding(Self.smallest)]
        .compactMap(\.self)
    }
    let within = near.filter { number in
      (min.map { $0 <= number } ?? true) && (max.map { number <= $0 } ?? true)
    }
    let ends = [min, max].compactMap(\.self)
    return Set(within + ends).union(within.isEmpty && ends.isEmpty ? [Rational(0)] : []).sorted()
  }

  /// The values of a fact that its tests can tell apart, as answers.
  func states(of fact: Fact) -> [AnswerState] {
    switch fact.kind {
    case .number(let min, let max): marked(fact.id, min, max).map(AnswerState.number)
    case .code(let codes): codes.indices.map(AnswerState.option)
    }
  }
}

extension NumberGrid {
  /// The numbers of the grid at a mark and on both sides of it.
  fileprivate func numbers(around mark: Rational) -> [Rational] {
    let below = try? mark.subtracting(step)
    let further = try? below?.subtracting(step)
    return [further, below, mark].compactMap(\.self).compactMap(first(above:))
  }

  /// All numbers, or `nil` when they are more than a limit.
  func numbers(atMost limit: Int) -> [Rational]? {
    guard let steps = try? max.subtracting(min).divided(by: step) else { return nil }
    guard steps < Rational(limit) else { return nil }
    var numbers = [min]
    while let last = numbers.last, let next = first(above: last) { numbers.append(next) }
    return numbers
  }
}

extension Condition.Subject {
  /// The id of an item or fact.
  fileprivate var askedID: String? {
    switch self {
    case .item(let reference), .fact(let reference): reference.id
    case .value: nil
    }
  }
}

extension LookupTable {
  /// The ends of its rows, by the item or fact whose numbers they compare.
  fileprivate var marks: [String: [Rational]] {
    var marks: [String: [Rational]] = [:]
    for (position, key) in keys.enumerated() {
      guard let id = key.askedID else { continue }
      for row in rows where position < row.when.count {
        if case .range(let from, let to, _) = row.when[position] {
          marks[id, default: []] += [from, to]
        }
      }
    }
    return marks
  }
}

extension LookupTable.Key {
  /// The id of an item or fact.
  fileprivate var askedID: String? {
    switch self {
    case .item(let reference), .fact(let reference): reference.id
    case .value: nil
    }
  }
}
