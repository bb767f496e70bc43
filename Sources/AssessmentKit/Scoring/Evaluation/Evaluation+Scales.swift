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
    let kernel = plan.kernels[index]
    let tally = tally(kernel)
    var reading = Reading()
    reading.expected = kernel.entries.count
    reading.applicable = tally.applicable
    reading.answered = tally.answered
    guard tally.applicable > 0 else {
      reading.status = .notApplicable
      return reading
    }
    reading.mayNotApply = tally.removable == tally.applicable
    try setEnds(&reading, kernel, tally)
    reading.isExact = try isExact(kernel.reads)
    try setValue(&reading, kernel, tally)
    reading.setBands(kernel.scale.bands)
    return reading
  }

  private func tally(_ kernel: ScaleKernel) -> Tally {
    var tally = Tally()
    for index in kernel.entries.indices where !isRemoved[kernel.entries[index].item] {
      add(kernel, index, to: &tally)
    }
    return tally
  }

  private func add(_ kernel: ScaleKernel, _ index: Int, to tally: inout Tally) {
    let entry = kernel.entries[index]
    var points = (low: entry.pointsLow, high: entry.pointsHigh)
    var contribution = (low: entry.contributionLow, high: entry.contributionHigh)
    tally.applicable += 1
    if form.states[entry.item] == .answered {
      let earned = kernel.points(of: form.cells[entry.item], entry: index)
      points = (earned, earned)
      contribution = (earned * entry.weight, earned * entry.weight)
      tally.answered += 1
      tally.sum += contribution.low
      tally.answeredWeight += entry.weight
      if kernel.needsPoints { tally.answeredPoints.take(earned) }
    }
    tally.fullLow += contribution.low
    tally.fullHigh += contribution.high
    tally.fullWeight += entry.weight
    if kernel.needsPoints {
      tally.lows.take(points.low)
      tally.highs.take(points.high)
    }
    let isRemovable = isShown[entry.item] == .unknown
    tally.removable += isRemovable ? 1 : 0
    tally.sumLow += isRemovable ? min(0, contribution.low) : contribution.low
    tally.sumHigh += isRemovable ? max(0, contribution.high) : contribution.high
  }

  private func setEnds(
    _ reading: inout Reading,
    _ kernel: ScaleKernel,
    _ tally: Tally
  ) throws(RationalFault) {
    let ends: (low: Rational, high: Rational)
    let (lows, highs) = (tally.lows ?? 0...0, tally.highs ?? 0...0)
    switch kernel.scale.method {
    case .sum, .count:
      ends = (try kernel.total(tally.sumLow), try kernel.total(tally.sumHigh))
    case .mean where tally.removable == 0:
      ends = (
        try kernel.mean(tally.fullLow, tally.fullWeight),
        try kernel.mean(tally.fullHigh, tally.fullWeight)
      )
    case .highest where tally.removable == 0:
      ends = (try kernel.points(lows.upperBound), try kernel.points(highs.upperBound))
    case .lowest where tally.removable == 0:
      ends = (try kernel.points(lows.lowerBound), try kernel.points(highs.lowerBound))
    case .mean, .highest, .lowest:
      ends = (try kernel.points(lows.lowerBound), try kernel.points(highs.upperBound))
    }
    reading.low = try kernel.finished(ends.low)
    reading.high = try kernel.finished(ends.high)
  }

  private func setValue(
    _ reading: inout Reading,
    _ kernel: ScaleKernel,
    _ tally: Tally
  ) throws(RationalFault) {
    guard tally.answered > 0 else {
      reading.status = .unanswered
      reading.reason = .nothingAnswered
      return
    }
    if let reason = whyNoValue(kernel.scale.missing, tally) {
      reading.status = .notScorable
      reading.reason = reason
      return
    }
    reading.status = status(kernel.scale.missing.rule, tally)
    reading.value = try kernel.finished(try rawValue(kernel, tally))
  }

  private func whyNoValue(_ missing: PlannedMissing, _ tally: Tally) -> ScoreReason? {
    for item in missing.required where isOpen(item) { return .requiredOpen }
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
    _ kernel: ScaleKernel,
    _ tally: Tally
  ) throws(RationalFault) -> Rational {
    switch kernel.scale.method {
    case .sum, .count:
      let sum = try kernel.total(tally.sum)
      guard kernel.scale.missing.rule == .prorate, tally.answered < tally.applicable else {
        return sum
      }
      let share = try Rational(numerator: tally.applicable, denominator: tally.answered)
      return try sum.multiplied(by: share)
    case .mean: return try kernel.mean(tally.sum, tally.answeredWeight)
    case .highest: return try kernel.points(tally.answeredPoints?.upperBound ?? 0)
    case .lowest: return try kernel.points(tally.answeredPoints?.lowerBound ?? 0)
    }
  }
}

extension ScaleKernel {
  /// Whole contribution units as a number.
  fileprivate func total(_ units: Int) throws(RationalFault) -> Rational {
    if scale.unit == 1, scale.weightUnit == 1 { return Rational(units) }
    return try Rational(numerator: units, denominator: scale.unit * scale.weightUnit)
  }

  /// Whole point units as a number.
  fileprivate func points(_ units: Int) throws(RationalFault) -> Rational {
    scale.unit == 1
      ? Rational(units) : try Rational(numerator: units, denominator: scale.unit)
  }

  /// Contribution units divided by weight units.
  fileprivate func mean(_ units: Int, _ weights: Int) throws(RationalFault) -> Rational {
    try Rational(numerator: units, denominator: scale.unit * weights)
  }

  /// Factor, then rounding.
  fileprivate func finished(_ number: Rational) throws(RationalFault) -> Rational {
    let factor = scale.factor
    let scaled = factor == Rational(1) ? number : try number.multiplied(by: factor)
    guard let rounding = scale.rounding else { return scaled }
    return try scaled.rounded(digits: rounding.digits, mode: rounding.mode)
  }
}
