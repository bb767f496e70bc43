extension Condition.Test {
  /// Whether an answer to an item passes.
  ///
  /// - Parameters:
  ///   - state: the answer; a removed item passes only `recorded`.
  ///   - set: the item's response set, for a choice or multiple choice.
  /// - Returns: whether the test holds; on a complete form it is never unknown.
  func holds(_ state: AnswerState, _ set: ResponseSet?) -> Bool {
    switch self {
    case .recorded: return true
    case .answered: return state != .removed
    default: break
    }
    if case .option(let position) = state, let set { return set.holds(self, position) }
    return holds(state, codes: set?.options.map(\.code) ?? [])
  }

  /// Whether a fact passes, or an answer that is not one option.
  func holds(_ state: AnswerState, codes: [String]) -> Bool {
    switch state {
    case .removed, .text: false
    case .option(let position): literals.contains { $0.text == codes[position] }
    case .options(let chosen):
      literals.contains { literal in chosen.contains { codes[$0] == literal.text } }
    case .number(let number): holds(number)
    case .day(let day): holds(day) { CalendarDate($0)?.daysSinceEpoch }
    }
  }
}

extension ResponseSet {
  /// Whether a test holds for an option; order is by points.
  fileprivate func holds(_ test: Condition.Test, _ position: Int) -> Bool {
    switch test {
    case .equals, .isIn, .includes:
      return test.literals.contains { $0.text == options[position].code }
    default:
      guard let points = options[position].points else { return false }
      return test.holds(points) { self.points(of: $0) }
    }
  }
}

extension Condition.Test {
  /// Whether a number passes.
  func holds(_ number: Rational) -> Bool {
    holds(number) { Rational(decimal: $0) }
  }

  /// Whether something that can be ordered passes, by what literals stand for.
  func holds<Ordered: Comparable>(_ value: Ordered, _ read: (String) -> Ordered?) -> Bool {
    let ends = literals.compactMap { read($0.text) }
    guard ends.count == literals.count, let first = ends.first, let last = ends.last else {
      return false
    }
    switch self {
    case .equals, .includes, .isIn: return ends.contains(value)
    case .atLeast: return value >= first
    case .atMost: return value <= first
    case .between: return first <= value && value <= last
    case .answered, .recorded: return true
    }
  }
}
