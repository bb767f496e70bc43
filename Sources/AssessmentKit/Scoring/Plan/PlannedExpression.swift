/// The arithmetic of a derived value with every name resolved to a position.
indirect enum PlannedExpression: Sendable {
  case value(ValueIndex)
  case fact(Int)
  case constant(Rational)
  case add([PlannedExpression])
  case subtract(PlannedExpression, PlannedExpression)
  case multiply([PlannedExpression])
  case divide(PlannedExpression, PlannedExpression)
  case mean([PlannedExpression], minimum: Int?)
  case min([PlannedExpression])
  case max([PlannedExpression])
  case clamp(PlannedExpression, from: Rational, to: Rational)
  case round(PlannedExpression, Rounding)
  case lookup(PlannedTable)
  case count([PlannedCondition])
  case choose(PlannedCondition, then: PlannedExpression, otherwise: PlannedExpression?)
}

extension PlannedExpression {
  /// The expressions directly inside.
  var parts: [PlannedExpression] {
    switch self {
    case .value, .fact, .constant, .lookup, .count: []
    case .add(let parts), .multiply(let parts), .mean(let parts, _), .min(let parts),
      .max(let parts):
      parts
    case .subtract(let left, let right), .divide(let left, let right): [left, right]
    case .clamp(let part, _, _), .round(let part, _): [part]
    case .choose(_, let then, let otherwise): [then] + (otherwise.map { [$0] } ?? [])
    }
  }

  /// Whether there are answers for which its tables or conditions make ends a bound.
  var canBeLoose: Bool {
    switch self {
    case .lookup(let table): table.isLoose
    case .count(let conditions): conditions.contains(where: \.hasPointTest)
    case .choose(let condition, _, _):
      condition.hasPointTest || parts.contains(where: \.canBeLoose)
    default: parts.contains(where: \.canBeLoose)
    }
  }
}

/// A lookup table with every name resolved.
struct PlannedTable: Sendable {
  enum Key: Sendable {
    case value(ValueIndex)
    case numberFact(Int)
    case codeFact(Int)
    case choiceItem(Int)
    case numberItem(Int)
  }

  enum Match: Sendable {
    /// The position of an option or of a fact's code.
    case code(Int)
    case range(from: Rational, to: Rational)
  }

  struct Row: Sendable {
    let when: [Match]
    let gives: Rational
  }

  let keys: [Key]
  let rows: [Row]

  /// Whether the rows, read by their one key from low to high, go both up and down.
  let risesAndFalls: Bool

  /// Whether its rows between two ends may give more, or less, than those at the ends.
  var isLoose: Bool { keys.count > 1 || risesAndFalls }
}

/// A derived value as the scorer needs it.
struct PlannedValue: Sendable {
  let id: String
  let expression: PlannedExpression
  let rounding: Rounding?
  let bands: PlannedBands?
  let shownDigits: Int
  let isSelected: Bool
}
