/// The state of a part of an expression: a value or the reason why not, and ends.
struct PartReading: Sendable {
  var value: Rational?
  var reason: ScoreReason?
  var isEstimated = false
  var ends = Ends()
  /// Whether it may turn out to have no value at all, its condition being unknown.
  var mayBeMissing = false

  var doesNotApply: Bool { ends.applies == .no }

  static let notApplicable = PartReading(ends: .none(.no))

  static func number(_ number: Rational) -> PartReading {
    PartReading(value: number, ends: .exactly(number))
  }
}

extension Evaluation {
  /// The reading of a derived value: the meaning page, sections 6 to 8.
  mutating func derivedReading(_ index: Int) throws(RationalFault) -> Reading {
    let value = plan.values[index]
    let reads = plan.valueReads[index]
    var part = try self.part(value.expression)
    if let rounding = value.rounding { part = try rounded(part, rounding) }
    var reading = Reading()
    count(reads.parts, in: &reading)
    if part.doesNotApply {
      reading.status = .notApplicable
      return reading
    }
    (reading.low, reading.high) = (part.ends.low, part.ends.high)
    reading.mayNotApply = part.ends.applies == .maybe
    reading.mayBeMissing = part.mayBeMissing
    reading.isExact = try isExact(reads)
    setValue(&reading, part, readsItems: !reads.parts.isEmpty)
    reading.setBands(value.bands)
    return reading
  }

  private func setValue(_ reading: inout Reading, _ part: PartReading, readsItems: Bool) {
    if readsItems, reading.answered == 0 {
      reading.status = .unanswered
      reading.reason = .nothingAnswered
    } else if let value = part.value {
      reading.value = value
      reading.isEstimated = part.isEstimated
      reading.status = part.isEstimated ? .estimated : .complete
    } else {
      reading.status = .notScorable
      reading.reason = part.reason ?? .partWithoutValue
    }
  }

  /// The state of an expression.
  mutating func part(_ expression: PlannedExpression) throws(RationalFault) -> PartReading {
    switch expression {
    case .value(let index): return valuePart(try reading(index))
    case .fact(let fact): return try factPart(fact)
    case .constant(let number): return .number(number)
    case .add(let parts): return try sum(try readings(parts))
    case .mean(let parts, let least): return try mean(try readings(parts), minimum: least)
    case .subtract(let left, let right):
      return try Arithmetic.subtract(try part(left), try part(right))
    case .multiply(let parts):
      return try Arithmetic.fold(try readings(parts), Arithmetic.multiply)
    case .divide(let left, let right):
      return try Arithmetic.divide(try part(left), try part(right))
    case .min(let parts): return try Arithmetic.fold(try readings(parts), Arithmetic.smaller)
    case .max(let parts): return try Arithmetic.fold(try readings(parts), Arithmetic.larger)
    case .clamp(let inner, let from, let to):
      return try part(inner).mapped { number throws(RationalFault) in min(max(number, from), to) }
    case .round(let inner, let rounding): return try rounded(try part(inner), rounding)
    case .lookup(let table): return try lookup(table)
    case .count(let conditions): return try countPart(conditions)
    case .choose(let condition, let then, let otherwise):
      return try choice(condition, then, otherwise)
    }
  }

  private mutating func readings(
    _ parts: [PlannedExpression]
  ) throws(RationalFault) -> [PartReading] {
    var readings: [PartReading] = []
    for expression in parts { readings.append(try part(expression)) }
    return readings
  }

  private func valuePart(_ reading: Reading) -> PartReading {
    guard reading.applies else { return .notApplicable }
    let isEstimated =
      reading.isEstimated || reading.status == .prorated || reading.status == .partialAsZero
    return PartReading(
      value: reading.value,
      reason: reading.value == nil ? .partWithoutValue : nil,
      isEstimated: isEstimated,
      ends: Ends(
        low: reading.low,
        high: reading.high,
        applies: reading.mayNotApply ? .maybe : .yes
      ),
      mayBeMissing: reading.mayBeMissing
    )
  }

  private func factPart(_ fact: Int) throws(RationalFault) -> PartReading {
    guard let millionths = form.facts[fact] else {
      return PartReading(reason: .keyUnknown, ends: try factEnds(fact))
    }
    return .number(try Millionths.rational(millionths))
  }

  /// An unknown number ranges over its declared bounds.
  private func factEnds(_ fact: Int) throws(RationalFault) -> Ends {
    guard case .number(let min, let max) = plan.instrument.facts[fact].kind else { return Ends() }
    return Ends(low: min, high: max)
  }

  private func rounded(
    _ part: PartReading,
    _ rounding: Rounding
  ) throws(RationalFault) -> PartReading {
    try part.mapped { number throws(RationalFault) in
      try number.rounded(digits: rounding.digits, mode: rounding.mode)
    }
  }

  private mutating func countPart(
    _ conditions: [PlannedCondition]
  ) throws(RationalFault) -> PartReading {
    let (known, open) = try count(conditions)
    return PartReading(
      value: open == 0 ? Rational(known) : nil,
      reason: open == 0 ? nil : .conditionUnknown,
      ends: Ends(low: Rational(known), high: Rational(known + open))
    )
  }

  private mutating func choice(
    _ condition: PlannedCondition,
    _ then: PlannedExpression,
    _ otherwise: PlannedExpression?
  ) throws(RationalFault) -> PartReading {
    switch try truth(condition) {
    case .yes: return try part(then)
    case .no:
      guard let otherwise else { return PartReading(reason: .noBranch) }
      return try part(otherwise)
    case .unknown:
      return undecided(
        try part(then),
        try otherwise.map { branch throws(RationalFault) in try part(branch) }
      )
    }
  }

  /// Both branches together; an absent branch adds nothing.
  private func undecided(_ then: PartReading, _ otherwise: PartReading?) -> PartReading {
    let branches = [then, otherwise].compactMap { $0 }
    let applying = branches.filter { !$0.doesNotApply }
    guard let first = applying.first else {
      guard otherwise == nil else { return .notApplicable }
      return PartReading(reason: .conditionUnknown, ends: .none(.maybe), mayBeMissing: true)
    }
    var ends = applying.dropFirst().reduce(first.ends) { $0.joined($1.ends) }
    let isCertain =
      applying.count == branches.count && applying.allSatisfy { $0.ends.applies == .yes }
    ends.applies = isCertain ? .yes : .maybe
    return PartReading(
      reason: .conditionUnknown,
      ends: ends,
      mayBeMissing: otherwise == nil || branches.contains(where: \.mayBeMissing)
    )
  }
}
