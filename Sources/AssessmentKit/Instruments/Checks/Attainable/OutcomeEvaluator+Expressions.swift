/// Expressions: sets of outcomes go in, a set comes out.
///
/// The parts of an expression are independent, because every scale that it reads twice is pinned.
extension OutcomeEvaluator {
  /// All that a scale or derived value can come to on the form.
  func outcomes(ofValue id: String) throws(OutcomeFault) -> Set<Outcome> {
    if let scale = index.scale(id) { return try outcomes(of: scale) }
    guard let value = index.value(id) else { return [.none] }
    return try rounded(try outcomes(of: value.expression), value.rounding)
  }

  /// All that an expression can come to on the form.
  func outcomes(of expression: Expression) throws(OutcomeFault) -> Set<Outcome> {
    switch expression {
    case .value(let reference): return try outcomes(ofValue: reference.id)
    case .fact(let reference): return try factOutcomes(reference.id)
    case .constant(let constant, _): return [.value(constant)]
    case .add(let parts, _): return try folded(parts, Outcome.adding)
    case .multiply(let parts, _):
      return try folded(parts) { (left, right) throws(OutcomeFault) in
        try left.joined(right) { try $0.multiplied(by: $1) }
      }
    case .min(let parts, _):
      return try folded(parts) { (left, right) throws(OutcomeFault) in
        try left.joined(right) { Swift.min($0, $1) }
      }
    case .max(let parts, _):
      return try folded(parts) { (left, right) throws(OutcomeFault) in
        try left.joined(right) { Swift.max($0, $1) }
      }
    case .subtract(let first, let second, _):
      return try folded([first, second]) { (left, right) throws(OutcomeFault) in
        try left.joined(right) { try $0.subtracting($1) }
      }
    case .divide(let first, let second, let place): return try divided(first, second, place)
    case .mean(let parts, let minimum, _): return try mean(parts, minimum)
    case .clamp(let part, let from, let to, _):
      return Set(try outcomes(of: part).map { $0.clamped(from, to) })
    case .round(let part, let rounding, _): return try roundOutcomes(part, rounding)
    case .lookup(let table): return try outcomes(of: table)
    case .count(let conditions, _): return try counted(conditions)
    case .choose(let condition, let then, let otherwise, _):
      return try chosen(condition, then, otherwise)
    }
  }

  private func folded(
    _ parts: [Expression],
    _ join: (Outcome, Outcome) throws(OutcomeFault) -> Outcome
  ) throws(OutcomeFault) -> Set<Outcome> {
    guard let first = parts.first else { return [.none] }
    var folded = try outcomes(of: first)
    for part in parts.dropFirst() { folded = try crossed(folded, try outcomes(of: part), join) }
    return folded
  }

  private func crossed(
    _ left: Set<Outcome>,
    _ right: Set<Outcome>,
    _ join: (Outcome, Outcome) throws(OutcomeFault) -> Outcome
  ) throws(OutcomeFault) -> Set<Outcome> {
    try budget.spend(steps: left.count * right.count)
    var crossed: Set<Outcome> = []
    for first in left {
      for second in right { crossed.insert(try join(first, second)) }
    }
    try budget.hold(crossed.count)
    return crossed
  }

  private func divided(
    _ first: Expression,
    _ second: Expression,
    _ place: Place
  ) throws(OutcomeFault) -> Set<Outcome> {
    let divisors = try outcomes(of: second)
    let zero = Outcome.value(Rational(0))
    if divisors.contains(zero) { log.divideByZero(at: place) }
    return try crossed(try outcomes(of: first), divisors) { (left, right) throws(OutcomeFault) in
      guard right != zero else { return left == .notApplicable ? .notApplicable : .none }
      return try left.joined(right) { try $0.divided(by: $1) }
    }
  }

  private func mean(
    _ parts: [Expression],
    _ minimum: Int?
  ) throws(OutcomeFault) -> Set<Outcome> {
    var tallies: Set<MeanTally> = [MeanTally()]
    for part in parts {
      let outcomes = try outcomes(of: part)
      try budget.spend(steps: tallies.count * outcomes.count)
      var extended: Set<MeanTally> = []
      for tally in tallies {
        for outcome in outcomes { extended.insert(try tally.adding(outcome)) }
      }
      try budget.hold(extended.count)
      tallies = extended
    }
    var outcomes: Set<Outcome> = []
    for tally in tallies { outcomes.insert(try tally.outcome(minimum)) }
    return outcomes
  }

  func rounded(
    _ outcomes: Set<Outcome>,
    _ rounding: Rounding?
  ) throws(OutcomeFault) -> Set<Outcome> {
    var rounded: Set<Outcome> = []
    for outcome in outcomes {
      guard let value = outcome.value else { rounded.insert(outcome); continue }
      rounded.insert(.value(try value.rounded(by: rounding)))
    }
    return rounded
  }

  private func counted(_ conditions: [Condition]) throws(OutcomeFault) -> Set<Outcome> {
    let truths = try truths(of: conditions)
    guard !truths.contains(nil) else { return [.none] }
    return [.value(Rational(truths.count { $0 == true }))]
  }

  private func chosen(
    _ condition: Condition,
    _ then: Expression,
    _ otherwise: Expression?
  ) throws(OutcomeFault) -> Set<Outcome> {
    switch try truth(of: condition) {
    case true?: return try outcomes(of: then)
    case false?:
      guard let otherwise else { return [.none] }
      return try outcomes(of: otherwise)
    case nil: return [.none]
    }
  }
}
