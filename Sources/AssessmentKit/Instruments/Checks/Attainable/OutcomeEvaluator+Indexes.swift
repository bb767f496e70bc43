/// Indexes: points of bands, scaled up where a scale does not apply.
extension OutcomeEvaluator {
  fileprivate struct Part: Hashable {
    var points = Rational(0)
    var applicable = 0
    var isDecided = true
  }

  /// All that an index can come to on complete forms.
  func allOutcomes(of sum: Index) throws(OutcomeFault) -> Set<Outcome> {
    let add = sum.add.compactMap { index.scale($0.id) }
    let subtract = sum.subtract.compactMap { index.scale($0.id) }
    var found: Set<Outcome> = []
    try walk(OutcomePlan(scales: add + subtract, index)) { () throws(OutcomeFault) in
      let added = try self.partOutcomes(add)
      let taken = try self.partOutcomes(subtract)
      try self.budget.spend(steps: added.count * taken.count)
      for first in added {
        for second in taken {
          found.insert(try first.joined(second) { try $0.subtracting($1) })
        }
      }
    }
    return found
  }

  private func partOutcomes(_ scales: [Scale]) throws(OutcomeFault) -> Set<Outcome> {
    guard !scales.isEmpty else { return [.value(Rational(0))] }
    var parts: Set<Part> = [Part()]
    for scale in scales {
      let outcomes = try outcomes(of: scale)
      try budget.spend(steps: parts.count * outcomes.count)
      var extended: Set<Part> = []
      for part in parts {
        for outcome in outcomes { extended.insert(try part.adding(outcome, scale.bands)) }
      }
      try budget.hold(extended.count)
      parts = extended
    }
    var found: Set<Outcome> = []
    for part in parts { found.insert(try part.outcome(planned: scales.count)) }
    return found
  }
}

extension OutcomeEvaluator.Part {
  /// The part with one more scale.
  fileprivate func adding(
    _ outcome: Outcome,
    _ bands: BandSet?
  ) throws(OutcomeFault) -> OutcomeEvaluator.Part {
    guard outcome != .notApplicable else { return self }
    var part = self
    let band = outcome.value.flatMap { value in bands?.bands.last { $0.from <= value } }
    guard let band, let more = band.points else {
      part.isDecided = false
      return part
    }
    part.points = try points.combined(more) { try $0.adding($1) }
    part.applicable += 1
    return part
  }

  /// What the part comes to.
  fileprivate func outcome(planned: Int) throws(OutcomeFault) -> Outcome {
    guard isDecided else { return .none }
    guard applicable > 0 else { return .notApplicable }
    let scaled = try points.combined(Rational(planned)) { try $0.multiplied(by: $1) }
    let share = try scaled.combined(Rational(applicable)) { try $0.divided(by: $1) }
    return .value(try share.rounded(by: Rounding(digits: 0, mode: .halfAwayFromZero)))
  }
}
