/// One scale of an index: the points of the bands that its ends touch.
private struct Ingredient {
  let low: Rational
  let high: Rational
  /// The points of its band when that is certain.
  let certain: Rational?
  let mayNotApply: Bool
}

/// One side of an index: the scales that are added, or the ones that are subtracted.
private struct IndexSide {
  let planned: Int
  let ingredients: [Ingredient]

  var isPlanned: Bool { planned > 0 }

  /// Whether every planned scale certainly does not apply.
  var isOut: Bool { isPlanned && ingredients.isEmpty }

  /// Whether every planned scale may turn out not to apply.
  var mayBeOut: Bool { isPlanned && ingredients.allSatisfy(\.mayNotApply) }
}

extension Evaluation {
  /// The reading of an index: the meaning page, section 9.
  mutating func indexReading(_ index: PlannedIndex) throws(RationalFault) -> Reading {
    var reading = Reading()
    count(items(of: index), in: &reading)
    let add = try side(index.add)
    let subtract = try side(index.subtract)
    guard !add.isOut, !subtract.isOut else {
      reading.status = .notApplicable
      reading.reason = .nothingApplies
      return reading
    }
    reading.mayNotApply = add.mayBeOut || subtract.mayBeOut
    reading.low = try lowest(add).subtracting(try highest(subtract))
    reading.high = try highest(add).subtracting(try lowest(subtract))
    reading.isExact = try isExact(index: index)
    try setValue(&reading, add, subtract)
    reading.setBands(index.levels)
    return reading
  }

  private func setValue(
    _ reading: inout Reading,
    _ add: IndexSide,
    _ subtract: IndexSide
  ) throws(RationalFault) {
    guard reading.answered > 0 else {
      reading.status = .unanswered
      reading.reason = .nothingAnswered
      return
    }
    guard let gain = try certainPart(add), let loss = try certainPart(subtract) else {
      reading.status = .notScorable
      reading.reason = .bandNotCertain
      return
    }
    reading.status = .complete
    reading.value = try gain.subtracting(loss)
  }

  private func items(of index: PlannedIndex) -> [Int] {
    let scales = index.add + index.subtract
    return Set(scales.flatMap { plan.scales[$0].entries.map(\.item) }).sorted()
  }

  /// Exact when the ends of every scale are, and none shares an open item with another.
  private mutating func isExact(index: PlannedIndex) throws(RationalFault) -> Bool {
    let scales = index.add + index.subtract
    var seen: Set<Int> = []
    for scale in scales {
      guard try isExact(plan.scaleReads[scale]) else { return false }
      for item in plan.scaleReads[scale].all where isOpen(item) {
        guard seen.insert(item).inserted else { return false }
      }
    }
    return scales.allSatisfy(bandPointsAreOrdered)
  }

  /// Whether points go only up or only down over the bands that a scale touches, so that its
  /// ends give the smallest and largest points.
  private func bandPointsAreOrdered(_ scale: Int) -> Bool {
    let points = touchedPoints(scale)
    let steps = zip(points, points.dropFirst())
    return !(steps.contains { $0 < $1 } && steps.contains { $0 > $1 })
  }

  private func touchedPoints(_ scale: Int) -> [Rational] {
    guard let bands = plan.scales[scale].bands, let low = scales[scale].bandLow,
      let high = scales[scale].bandHigh
    else { return [] }
    return (low...high).compactMap { bands.points[$0] }
  }

  private mutating func side(_ positions: [Int]) throws(RationalFault) -> IndexSide {
    var ingredients: [Ingredient] = []
    for position in positions {
      let reading = try reading(.scale(position))
      let points = touchedPoints(position)
      guard reading.applies, let low = points.min(), let high = points.max() else { continue }
      ingredients.append(
        Ingredient(
          low: low,
          high: high,
          certain: certainPoints(reading, position),
          mayNotApply: reading.mayNotApply
        )
      )
    }
    return IndexSide(planned: positions.count, ingredients: ingredients)
  }

  /// The points of the one band that the ends of a scale touch, when it certainly applies.
  ///
  /// The ends decide, also those of a scale without answers, which prints none.
  private func certainPoints(_ reading: Reading, _ scale: Int) -> Rational? {
    guard !reading.mayNotApply, let band = reading.bandLow, band == reading.bandHigh else {
      return nil
    }
    return plan.scales[scale].bands?.points[band]
  }

  /// The part when every scale that applies has a certain band; `nil` otherwise.
  private func certainPart(_ side: IndexSide) throws(RationalFault) -> Rational? {
    let points = side.ingredients.compactMap(\.certain)
    guard points.count == side.ingredients.count else { return nil }
    return try part(points, planned: side.planned)
  }

  /// Points scaled up for scales that do not apply, rounded half away from zero.
  private func part(
    _ points: [Rational],
    planned: Int
  ) throws(RationalFault) -> Rational {
    guard !points.isEmpty else { return Rational(0) }
    var sum = Rational(0)
    for number in points { sum = try sum.adding(number) }
    let share = try Rational(numerator: planned, denominator: points.count)
    return try sum.multiplied(by: share).rounded(digits: 0, mode: .halfAwayFromZero)
  }

  private func lowest(_ side: IndexSide) throws(RationalFault) -> Rational {
    try everyWay(side, \.low, by: <).min() ?? Rational(0)
  }

  private func highest(_ side: IndexSide) throws(RationalFault) -> Rational {
    try everyWay(side, \.high, by: >).max() ?? Rational(0)
  }

  /// The best part for each number of uncertain scales taken in, best first.
  private func everyWay(
    _ side: IndexSide,
    _ points: KeyPath<Ingredient, Rational>,
    by order: (Rational, Rational) -> Bool
  ) throws(RationalFault) -> [Rational] {
    let certain = side.ingredients.filter { !$0.mayNotApply }.map { $0[keyPath: points] }
    let uncertain = side.ingredients.filter(\.mayNotApply).map { $0[keyPath: points] }
      .sorted(by: order)
    var parts: [Rational] = []
    for taken in 0...uncertain.count where certain.count + taken > 0 || !side.isPlanned {
      parts.append(try part(certain + uncertain.prefix(taken), planned: side.planned))
    }
    return parts
  }
}
