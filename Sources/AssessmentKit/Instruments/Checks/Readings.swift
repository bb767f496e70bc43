/// What a condition or an expression reads directly, in the order of reading.
struct Readings: Sendable {
  /// The items.
  var items: [Reference] = []
  /// The scales and derived values.
  var values: [Reference] = []
  /// The facts.
  var facts: [Reference] = []

  /// Adds what another reads.
  static func += (left: inout Readings, right: Readings) {
    left.items += right.items
    left.values += right.values
    left.facts += right.facts
  }
}

/// One test of a condition, with whether it is turned round by a `not`.
struct ConditionTest: Sendable {
  /// What it looks at.
  let subject: Condition.Subject
  /// What it asks.
  let test: Condition.Test
  /// Where it stands.
  let place: Place
  /// Whether an odd number of `not` stands above it.
  let isNegated: Bool
}

extension Condition {
  /// All tests in it, in the order of the document.
  var tests: [ConditionTest] { tests(negated: false) }

  private func tests(negated: Bool) -> [ConditionTest] {
    switch self {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      parts.flatMap { $0.tests(negated: negated) }
    case .not(let part, _):
      part.tests(negated: !negated)
    case .test(let subject, let test, let place):
      [ConditionTest(subject: subject, test: test, place: place, isNegated: negated)]
    }
  }

  /// Itself and every condition inside it.
  var withParts: [Condition] {
    switch self {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      [self] + parts.flatMap(\.withParts)
    case .not(let part, _): [self] + part.withParts
    case .test: [self]
    }
  }

  /// What it reads.
  var readings: Readings {
    tests.reduce(into: Readings()) { readings, test in
      switch test.subject {
      case .item(let reference): readings.items.append(reference)
      case .value(let reference): readings.values.append(reference)
      case .fact(let reference): readings.facts.append(reference)
      }
    }
  }
}

extension Expression {
  /// The expressions directly inside it.
  var parts: [Expression] {
    switch self {
    case .value, .fact, .constant, .lookup, .count: []
    case .add(let parts, _), .multiply(let parts, _), .mean(let parts, _, _): parts
    case .min(let parts, _), .max(let parts, _): parts
    case .subtract(let first, let second, _), .divide(let first, let second, _): [first, second]
    case .clamp(let part, _, _, _), .round(let part, _, _): [part]
    case .choose(_, let then, let otherwise, _): [then] + [otherwise].compactMap(\.self)
    }
  }

  /// The conditions directly inside it.
  var conditions: [Condition] {
    switch self {
    case .count(let conditions, _): conditions
    case .choose(let condition, _, _, _): [condition]
    default: []
    }
  }

  /// Itself and every expression inside it.
  var withParts: [Expression] { [self] + parts.flatMap(\.withParts) }

  /// What it reads, conditions included.
  var readings: Readings {
    withParts.reduce(into: Readings()) { readings, part in
      readings += part.ownReadings
      for condition in part.conditions { readings += condition.readings }
    }
  }

  /// The tables in it.
  var tables: [LookupTable] {
    withParts.compactMap { if case .lookup(let table) = $0 { table } else { nil } }
  }

  private var ownReadings: Readings {
    switch self {
    case .value(let reference): Readings(values: [reference])
    case .fact(let reference): Readings(facts: [reference])
    case .lookup(let table): table.readings
    default: Readings()
    }
  }
}

extension LookupTable {
  /// What its keys read.
  var readings: Readings {
    keys.reduce(into: Readings()) { readings, key in
      switch key {
      case .value(let reference): readings.values.append(reference)
      case .fact(let reference): readings.facts.append(reference)
      case .item(let reference): readings.items.append(reference)
      }
    }
  }
}
