/// Numeric facts in arithmetic.
extension OutcomeEvaluator {
  /// What a numeric fact can be.
  ///
  /// A fact may have six decimals, so its numbers are too many to list unless it is fixed; a fact
  /// that a condition or key reads too is decided by the form, for that purpose only.
  func factOutcomes(_ id: String) throws(OutcomeFault) -> Set<Outcome> {
    guard case .number(let min, let max)? = index.fact(id)?.kind, min == max else {
      throw .tooMany
    }
    return [.value(min)]
  }

  /// What a rounded expression can be; a fact is listed by its rounded numbers.
  func roundOutcomes(
    _ part: Expression,
    _ rounding: Rounding
  ) throws(OutcomeFault) -> Set<Outcome> {
    guard case .fact(let reference) = part, form.facts[reference.id] == nil else {
      return try rounded(try outcomes(of: part), rounding)
    }
    guard case .number(let min, let max)? = index.fact(reference.id)?.kind else { return [.none] }
    return try numbers(
      from: try min.rounded(by: rounding),
      to: try max.rounded(by: rounding),
      rounding.digits
    )
  }

  private func numbers(
    from low: Rational,
    to high: Rational,
    _ digits: Int
  ) throws(OutcomeFault) -> Set<Outcome> {
    let ten = Rational(10)
    var step = Rational(1)
    for _ in 0..<digits { step = try step.combined(ten) { try $0.divided(by: $1) } }
    var numbers: Set<Outcome> = []
    var next = low
    while next <= high {
      numbers.insert(.value(next))
      try budget.hold(numbers.count)
      next = try next.combined(step) { try $0.adding($1) }
    }
    return numbers
  }
}
