@testable import AssessmentKit

/// The slow twin: every complete form, one by one, worked out as the meaning page says.
struct EveryForm {
  private let instrument: Instrument
  private let items: [Item]
  private var answers: [String: AnswerState] = [:]
  private var fact = ""

  /// What was found, by scale or value.
  private(set) var found: [String: Set<Outcome>] = [:]
  /// How many rows of tables were missed, by value.
  private(set) var missed: Set<String> = []
  private(set) var dividedByZero: Set<String> = []
  private var current = ""

  init(_ instrument: Instrument) throws {
    self.instrument = instrument
    items = instrument.items
    for code in ["x", "y"] {
      fact = code
      try answer(0)
    }
  }

  private mutating func answer(_ position: Int) throws {
    guard position < items.count else { return try score() }
    let item = items[position]
    for state in try states(item) {
      answers[item.id] = state
      try answer(position + 1)
    }
    answers[item.id] = nil
  }

  private mutating func states(_ item: Item) throws -> [AnswerState] {
    let truth = try item.showIf.map { try holds($0) } ?? true
    if truth == false { return [.removed] }
    let mayNotApply = truth == nil || item.nonAnswers.contains(.notApplicable)
    let removed: [AnswerState] = mayNotApply ? [.removed] : []
    switch item.kind {
    case .choice(let set): return options(set.id).indices.map { .option($0) } + removed
    case .multiple:
      return [.options([0]), .options([1]), .options([0, 1]), .options([2])] + removed
    case .number: return [0, 2, 4].map { .number(Rational($0)) } + removed
    case .date, .text: return []
    }
  }

  private func options(_ set: String) -> [ResponseSet.Option] {
    instrument.responseSets.first { $0.id == set }?.options ?? []
  }

  private mutating func score() throws {
    for id in instrument.scales.map(\.id) + instrument.values.map(\.id) {
      current = id
      found[id, default: []].insert(try outcome(id))
    }
  }

  private mutating func outcome(_ id: String) throws -> Outcome {
    if let scale = instrument.scales.first(where: { $0.id == id }) { return try outcome(scale) }
    guard let value = instrument.values.first(where: { $0.id == id }) else { return .none }
    return try outcome(value.expression)
  }

  private func outcome(_ scale: Scale) throws -> Outcome {
    var points: [(points: Rational, weight: Rational)] = []
    for entry in scale.entries {
      guard let state = answers[entry.item.id], state != .removed else { continue }
      points.append((try self.points(state, entry), entry.weight))
    }
    guard let first = points.first?.points else { return .notApplicable }
    if case .answered(let count)? = scale.missing.minimum, points.count < count { return .none }
    var (sum, weights) = (Rational(0), Rational(0))
    for part in points {
      sum = try sum.adding(part.points.multiplied(by: part.weight))
      weights = try weights.adding(part.weight)
    }
    let value =
      switch scale.method {
      case .sum, .count: sum
      case .mean: try sum.divided(by: weights)
      case .highest: points.map(\.points).max() ?? first
      case .lowest: points.map(\.points).min() ?? first
      }
    guard let rounding = scale.rounding else { return .value(value) }
    return .value(try value.rounded(digits: rounding.digits, mode: rounding.mode))
  }

  private func points(_ state: AnswerState, _ entry: ScaleEntry) throws -> Rational {
    switch state {
    case .number(let number): return entry.isReversed ? try Rational(4).subtracting(number) : number
    case .options(let chosen):
      let points = chosen.map { [1, 2, 0][$0] }
      switch entry.combine {
      case .max: return Rational(points.max() ?? 0)
      case .count: return Rational(points.count { $0 > 0 })
      default: return Rational(points.reduce(0, +))
      }
    case .option(let position):
      let top = items.first { $0.id == entry.item.id }.flatMap(\.responses).map { options($0.id) }
      return Rational(entry.isReversed ? (top?.count ?? 1) - 1 - position : position)
    default: return Rational(0)
    }
  }
}

extension EveryForm {
  private mutating func outcome(_ expression: Expression) throws -> Outcome {
    switch expression {
    case .value(let reference): return try outcome(reference.id)
    case .constant(let number, _): return .value(number)
    case .add(let parts, _):
      let applying = try outcomes(parts).filter { $0 != .notApplicable }
      guard !applying.isEmpty else { return .notApplicable }
      return try joined(applying) { try $0.adding($1) }
    case .subtract(let first, let second, _):
      return try joined(outcomes([first, second])) { try $0.subtracting($1) }
    case .multiply(let parts, _):
      return try joined(outcomes(parts)) { try $0.multiplied(by: $1) }
    case .min(let parts, _): return try joined(outcomes(parts)) { Swift.min($0, $1) }
    case .max(let parts, _): return try joined(outcomes(parts)) { Swift.max($0, $1) }
    case .divide(let first, let second, _): return try quotient(outcomes([first, second]))
    case .mean(let parts, let minimum, _): return try mean(outcomes(parts), minimum)
    case .clamp(let part, let from, let to, _):
      return try mapped(part) { Swift.max(from, Swift.min(to, $0)) }
    case .round(let part, let rounding, _):
      return try mapped(part) { try $0.rounded(digits: rounding.digits, mode: rounding.mode) }
    case .lookup(let table): return try read(table)
    case .count(let conditions, _): return try count(conditions)
    case .choose(let condition, let then, let otherwise, _):
      guard let truth = try holds(condition) else { return .none }
      if truth { return try outcome(then) }
      return try otherwise.map { try outcome($0) } ?? .none
    case .fact: return .none
    }
  }

  private mutating func outcomes(_ parts: [Expression]) throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for part in parts { outcomes.append(try outcome(part)) }
    return outcomes
  }

  private mutating func mapped(
    _ part: Expression,
    _ change: (Rational) throws -> Rational
  ) throws -> Outcome {
    let outcome = try outcome(part)
    return try outcome.value.map { .value(try change($0)) } ?? outcome
  }

  private func joined(
    _ outcomes: [Outcome],
    _ join: (Rational, Rational) throws -> Rational
  ) throws -> Outcome {
    if outcomes.contains(.notApplicable) { return .notApplicable }
    let values = outcomes.compactMap(\.value)
    guard values.count == outcomes.count, let first = values.first else { return .none }
    return .value(try values.dropFirst().reduce(first, join))
  }

  private mutating func quotient(_ outcomes: [Outcome]) throws -> Outcome {
    if outcomes[1] == .value(Rational(0)) {
      dividedByZero.insert(current)
      return outcomes[0] == .notApplicable ? .notApplicable : .none
    }
    return try joined(outcomes) { try $0.divided(by: $1) }
  }

  private func mean(_ outcomes: [Outcome], _ minimum: Int?) throws -> Outcome {
    let applying = outcomes.filter { $0 != .notApplicable }
    let values = applying.compactMap(\.value)
    if applying.isEmpty { return .notApplicable }
    guard values.count >= minimum ?? applying.count, !values.isEmpty else { return .none }
    let sum = try values.reduce(Rational(0)) { try $0.adding($1) }
    return .value(try sum.divided(by: Rational(values.count)))
  }

  private mutating func count(_ conditions: [Condition]) throws -> Outcome {
    var count = 0
    for condition in conditions {
      guard let truth = try holds(condition) else { return .none }
      count += truth ? 1 : 0
    }
    return .value(Rational(count))
  }

  private mutating func read(_ table: LookupTable) throws -> Outcome {
    guard case .value(let key) = table.keys[1] else { return .none }
    let outcome = try outcome(key.id)
    guard let number = outcome.value else { return outcome }
    for row in table.rows {
      guard case .code(let code) = row.when[0], code.text == fact else { continue }
      guard case .range(let from, let to, _) = row.when[1] else { continue }
      if from <= number && number <= to { return .value(row.gives) }
    }
    missed.insert(current)
    return .none
  }

  private mutating func holds(_ condition: Condition) throws -> Bool? {
    switch condition {
    case .not(let part, _): return try holds(part).map { !$0 }
    case .test(.fact, .equals(let literal), _): return literal.text == fact
    case .test(.value(let reference), .atLeast(let literal), _):
      switch try outcome(reference.id) {
      case .value(let value): return Rational(decimal: literal.text).map { value >= $0 }
      case .notApplicable: return false
      case .none: return nil
      }
    case .test(.item(let reference), let test, _):
      return answers[reference.id].map { holds(test, $0) }
    default: return nil
    }
  }

  private func holds(_ test: Condition.Test, _ state: AnswerState) -> Bool {
    switch (test, state) {
    case (_, .removed): false
    case (.answered, _): true
    case (.includes, .options(let chosen)): chosen.contains(0)
    case (.equals(let literal), .option(let position)): literal.text == String(position)
    case (.atLeast(let literal), .option(let position)): position >= Int(literal.text) ?? 9
    case (.atMost(let literal), .option(let position)): position <= Int(literal.text) ?? 0
    case (.equals(let literal), .number(let number)): Rational(decimal: literal.text) == number
    case (.atLeast(let literal), .number(let number)):
      Rational(decimal: literal.text).map { number >= $0 } ?? false
    default: false
    }
  }
}
