/// What a scale's items add up to, in whole units.
private struct Tally {
  var applicable = 0
  var answered = 0
  /// How many applicable items may turn out to be removed.
  var removable = 0
  /// Contributions of the answered items, and the sum of their weights.
  var sum = 0
  var answeredWeight = 0
  /// Ends of the sum of contributions, an item that may be removed offering 0 as well.
  var sumLow = 0
  var sumHigh = 0
  /// Ends of the sum of contributions with every applicable item in.
  var fullLow = 0
  var fullHigh = 0
  var fullWeight = 0
  /// The smallest and largest points of the answered items.
  var answeredPoints: ClosedRange<Int>?
  /// The smallest and largest of the items' lowest points, and of their highest points.
  var lows: ClosedRange<Int>?
  var highs: ClosedRange<Int>?
}

extension ClosedRange<Int>? {
  fileprivate mutating func take(_ number: Int) {
    guard let range = self else {
      self = number...number
      return
    }
    self = Swift.min(range.lowerBound, number)...Swift.max(range.upperBound, number)
  }
}

extension Evaluation {
  /// The reading of a scale: the meaning page, sections 4, 6 and 8.
  mutating func scaleReading(_ index: Int) throws(RationalFault) -> Reading {
    let scale = plan.scales[index]
    let tally = tally(scale)
    var reading = Reading()
    reading.expected = scale.entries.count
    reading.applicable = tally.applicable
    reading.answered = tally.answered
    guard tally.applicable > 0 else {
      reading.status = .notApplicable
      return reading
    }
    reading.mayNotApply = tally.removable == tally.applicable
    try setEnds(&reading, scale, tally)
    reading.isExact = try isExact(plan.scaleReads[index])
    try setValue(&reading, scale, tally)
    reading.setBands(scale.bands)
    return reading
  }

  private func tally(_ scale: PlannedScale) -> Tally {
    var tally = Tally()
    for entry in scale.entries where !isRemoved[entry.item] {
      add(entry, to: &tally)
    }
    return tally
  }

  private func add(_ entry: PlannedScale.Entry, to tally: inout Tally) {
    var points = (low: entry.pointsLow, high: entry.pointsHigh)
    var contribution = (low: entry.contributionLow, high: entry.contributionHigh)
    tally.applicable += 1
    if form.states[entry.item] == .answered {
      let earned = entry.points.points(of: form.cells[entry.item])
      points = (earned, earned)
      contribution = (earned * entry.weight, earned * entry.weight)
      tally.answered += 1
      tally.sum += contribution.low
      tally.answeredWeight += entry.weight
      tally.answeredPoints.take(earned)
    }
    tally.fullLow += contribution.low
    tally.fullHigh += contribution.high
    tally.fullWeight += entry.weight
    tally.lows.take(points.low)
    tally.highs.take(points.high)
    let isRemovable = isShown[entry.item] == .unknown
    tally.removable += isRemovable ? 1 : 0
    tally.sumLow += isRemovable ? min(0, contribution.low) : contribution.low
    tally.sumHigh += isRemovable ? max(0, contribution.high) : contribution.high
  }

  private func setEnds(
    _ reading: inout Reading, _ scale: PlannedScale, _ tally: Tally
  ) throws(RationalFault) {
    guard let lows = tally.lows, let highs = tally.highs else { return }
    let ends: (low: Rational, high: Rational)
    switch scale.method {
    case .sum, .count:
      ends = (try scale.total(tally.sumLow), try scale.total(tally.sumHigh))
    case .mean where tally.removable == 0:
      ends = (
        try scale.mean(tally.fullLow, tally.fullWeight),
        try scale.mean(tally.fullHigh, tally.fullWeight)
      )
    case .highest where tally.removable == 0:
      ends = (try scale.points(lows.upperBound), try scale.points(highs.upperBound))
    case .lowest where tally.removable == 0:
      ends = (try scale.points(lows.lowerBound), try scale.points(highs.lowerBound))
    case .mean, .highest, .lowest:
      ends = (try scale.points(lows.lowerBound), try scale.points(highs.upperBound))
    }
    reading.low = try scale.finished(ends.low)
    reading.high = try scale.finished(ends.high)
  }

  private func setValue(
    _ reading: inout Reading, _ scale: PlannedScale, _ tally: Tally
  ) throws(RationalFault) {
    guard tally.answered > 0 else {
      reading.status = .unanswered
      reading.reason = .nothingAnswered
      return
    }
    if let reason = whyNoValue(scale.missing, tally) {
      reading.status = .notScorable
      reading.reason = reason
      return
    }
    reading.status = status(scale.missing.rule, tally)
    reading.value = try scale.finished(try rawValue(scale, tally))
  }

  private func whyNoValue(_ missing: PlannedMissing, _ tally: Tally) -> ScoreReason? {
    if missing.required.contains(where: isOpen) { return .requiredOpen }
    guard !missing.isEnough(answered: tally.answered, applicable: tally.applicable) else {
      return nil
    }
    return missing.rule == .none ? .itemsOpen : .tooFewAnswered
  }

  private func status(_ rule: MissingRule.Rule, _ tally: Tally) -> ScoreStatus {
    guard tally.answered < tally.applicable else { return .complete }
    return rule == .asZero ? .partialAsZero : .prorated
  }

  private func rawValue(
    _ scale: PlannedScale, _ tally: Tally
  ) throws(RationalFault) -> Rational {
    switch scale.method {
    case .sum, .count:
      let sum = try scale.total(tally.sum)
      guard scale.missing.rule == .prorate, tally.answered < tally.applicable else { return sum }
      let share = try Rational(numerator: tally.applicable, denominator: tally.answered)
      return try sum.multiplied(by: share)
    case .mean: return try scale.mean(tally.sum, tally.answeredWeight)
    case .highest: return try scale.points(tally.answeredPoints?.upperBound ?? 0)
    case .lowest: return try scale.points(tally.answeredPoints?.lowerBound ?? 0)
    }
  }
}

extension PlannedScale {
  /// Whole contribution units as a number.
  fileprivate func total(_ units: Int) throws(RationalFault) -> Rational {
    if unit == 1, weightUnit == 1 { return Rational(units) }
    return try Rational(numerator: units, denominator: unit * weightUnit)
  }

  /// Whole point units as a number.
  fileprivate func points(_ units: Int) throws(RationalFault) -> Rational {
    unit == 1 ? Rational(units) : try Rational(numerator: units, denominator: unit)
  }

  /// Contribution units divided by weight units.
  fileprivate func mean(_ units: Int, _ weights: Int) throws(RationalFault) -> Rational {
    try Rational(numerator: units, denominator: unit * weights)
  }

  /// Factor, then rounding.
  fileprivate func finished(_ number: Rational) throws(RationalFault) -> Rational {
    let scaled = factor == Rational(1) ? number : try number.multiplied(by: factor)
    guard let rounding else { return scaled }
    return try scaled.rounded(digits: rounding.digits, mode: rounding.mode)
  }
}
