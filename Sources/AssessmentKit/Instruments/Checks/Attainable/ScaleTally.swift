/// Contributions taken together, as far as the value of the scale depends on them.
struct ScaleTally: Hashable, Sendable {
  /// The sum, or the highest or lowest so far.
  private(set) var total = Rational(0)
  /// The sum of weights, in a mean only.
  private(set) var weight = Rational(0)
  /// How many items applied, counted up to the number that matters.
  private(set) var count = 0

  /// The tally with one more item.
  ///
  /// - Parameters:
  ///   - points: its points, before the weight; `nil` when it is removed.
  ///   - weight: its weight.
  ///   - rule: the rule of the scale.
  /// - Returns: the longer tally.
  /// - Throws: a fault when the arithmetic does not fit.
  func adding(
    _ points: Rational?,
    _ weight: Rational,
    _ rule: ScaleTallyRule
  ) throws(OutcomeFault) -> ScaleTally {
    guard let points else { return self }
    var tally = self
    tally.count = min(count + 1, rule.enough)
    switch rule.method {
    case .highest: tally.total = count == 0 ? points : max(total, points)
    case .lowest: tally.total = count == 0 ? points : min(total, points)
    case .count: tally.total = try total.combined(points) { try $0.adding($1) }
    case .sum, .mean:
      let share = try points.combined(weight) { try $0.multiplied(by: $1) }
      tally.total = try total.combined(share) { try $0.adding($1) }
    }
    if rule.method == .mean {
      tally.weight = try self.weight.combined(weight) { try $0.adding($1) }
    }
    return tally
  }

  /// What the scale comes to.
  func outcome(_ rule: ScaleTallyRule) throws(OutcomeFault) -> Outcome {
    guard count > 0 else { return .notApplicable }
    guard count >= rule.enough else { return .none }
    let isMean = rule.method == .mean
    let value = isMean ? try total.combined(weight) { try $0.divided(by: $1) } : total
    let scaled = try value.combined(rule.factor) { try $0.multiplied(by: $1) }
    return .value(try scaled.rounded(by: rule.rounding))
  }
}

/// What of a scale decides about its value on a complete form.
struct ScaleTallyRule: Sendable {
  /// The method.
  let method: Scale.Method
  /// The factor.
  let factor: Rational
  /// The rounding.
  let rounding: Rounding?
  /// How many items must apply for a value.
  let enough: Int

  /// The rule of a scale.
  ///
  /// On a complete form every item that applies is answered, so a share is always reached and
  /// prorating changes nothing.
  init(_ scale: Scale) {
    method = scale.method
    factor = scale.factor
    rounding = scale.rounding
    if case .answered(let count)? = scale.missing.minimum { enough = count } else { enough = 1 }
  }
}

extension Rational {
  /// Rounded, where there is a rounding.
  func rounded(by rounding: Rounding?) throws(OutcomeFault) -> Rational {
    guard let rounding else { return self }
    do {
      return try rounded(digits: rounding.digits, mode: rounding.mode)
    } catch {
      throw .overflow
    }
  }
}
