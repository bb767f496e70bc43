extension PlanCompiler {
  func scale(_ scale: Scale) throws(PlanFault) -> PlannedScale {
    do {
      return try plannedScale(scale)
    } catch let fault as PlanFault {
      throw fault
    } catch {
      throw PlanFault.doesNotFit(scale.place)
    }
  }

  private func plannedScale(_ scale: Scale) throws -> PlannedScale {
    let sources = try scale.entries.map { entry in try entrySource(entry, scale) }
    let unit = try commonUnit(sources.flatMap(\.numbers))
    let weightUnit = try commonUnit(scale.entries.map(\.weight))
    let entries = try sources.map { try $0.planned(unit: unit, weightUnit: weightUnit) }
    try proveFit(entries, scale)
    return PlannedScale(
      id: scale.id,
      method: scale.method,
      entries: entries,
      unit: unit,
      weightUnit: weightUnit,
      factor: scale.factor,
      rounding: scale.rounding,
      missing: try missing(scale.missing),
      bands: bands(scale.bands),
      shownDigits: scale.shownDigits,
      isSelected: profile.scales.contains(scale.id)
    )
  }

  private func missing(_ rule: MissingRule) throws(PlanFault) -> PlannedMissing {
    PlannedMissing(
      rule: rule.rule,
      minimum: rule.minimum,
      required: try rule.required.map { item throws(PlanFault) in
        try position(item, in: itemPositions)
      }
    )
  }

  private func entrySource(_ entry: ScaleEntry, _ scale: Scale) throws -> EntrySource {
    let position = try position(entry.item, in: itemPositions)
    let item = modelItems[position]
    let set = try responseSet(of: item)
    guard let points = try EntryPoints.of(entry, in: scale, item: item, set: set) else {
      throw PlanFault.unresolved(entry.item.id, entry.place)
    }
    return EntrySource(
      item: position,
      points: points,
      weight: entry.weight,
      exclusive: set?.options.map(\.isExclusive) ?? []
    )
  }

  /// The least common denominator.
  private func commonUnit(_ numbers: [Rational]) throws -> Int {
    var unit = 1
    for number in numbers {
      let (left, right) = (unit, number.denominator)
      unit = try Rational(left).multiplied(
        by: Rational(numerator: right, denominator: greatestCommonDivisor(left, right))
      ).numerator
    }
    return unit
  }

  private func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  /// Shows that no sum, scaled up for every missing item, can leave 64 bits.
  private func proveFit(_ entries: [PlannedScale.Entry], _ scale: Scale) throws {
    var largest = Rational(1)
    for entry in entries {
      let size = max(entry.contributionLow.magnitude, entry.contributionHigh.magnitude)
      largest = try largest.adding(try Rational(numerator: Int(size), denominator: 1))
    }
    _ = try largest.multiplied(by: Rational(entries.count)).multiplied(by: scale.factor)
  }
}

/// An entry before its numbers are brought to common units.
private struct EntrySource {
  let item: Int
  let points: EntryPoints
  let weight: Rational
  let exclusive: [Bool]

  /// Every number that must be a whole multiple of the unit.
  var numbers: [Rational] {
    switch points {
    case .choice(let points), .multiple(let points, _): points
    case .number(let number): number.numbers
    }
  }

  func planned(unit: Int, weightUnit: Int) throws -> PlannedScale.Entry {
    let table = try pointsTable(unit)
    let (low, high) = try ends(table, unit)
    let weight = try whole(weight, weightUnit)
    return PlannedScale.Entry(
      item: item,
      points: table,
      weight: weight,
      contributionLow: try product(low, weight),
      contributionHigh: try product(high, weight),
      pointsLow: low,
      pointsHigh: high
    )
  }

  private func pointsTable(_ unit: Int) throws -> PointsTable {
    switch points {
    case .choice(let points):
      .choice(try points.map { try whole($0, unit) })
    case .multiple(let points, let combine):
      .multiple(try points.map { try whole($0, unit) }, combine)
    case .number(let number):
      try number.table(unit)
    }
  }

  private func ends(_ table: PointsTable, _ unit: Int) throws -> (Int, Int) {
    switch table {
    case .choice(let points):
      return (points.min() ?? 0, points.max() ?? 0)
    case .multiple(let points, let combine):
      return multipleEnds(points, combine)
    case .linear(let base, let slope, let min, let step):
      guard case .number(let number) = points else { return (base, base) }
      let top = base + slope * (try number.permittedCount() - 1)
      _ = (min, step)
      return (Swift.min(base, top), Swift.max(base, top))
    case .rows(let rows):
      let points = rows.map(\.points)
      return (points.min() ?? 0, points.max() ?? 0)
    case .counted(_, let one):
      return (0, one)
    }
  }

  private func multipleEnds(_ points: [Int], _ combine: ScaleEntry.Combine) -> (Int, Int) {
    let low = points.min() ?? 0
    let high = points.max() ?? 0
    if combine == .max { return (low, high) }
    let together = points.indices.filter { !exclusive[$0] }.map { points[$0] }
    let losses = together.filter { $0 < 0 }
    let gains = together.filter { $0 > 0 }
    return (
      min(low, losses.isEmpty ? low : losses.reduce(0, +)),
      max(high, gains.isEmpty ? high : gains.reduce(0, +))
    )
  }
}

extension NumberPoints {
  fileprivate var numbers: [Rational] {
    switch rule {
    case .itself, .reversed: [min, max, step]
    case .rows(let rows): rows.map(\.points)
    case .counted: [Rational(1)]
    }
  }

  fileprivate func table(_ unit: Int) throws -> PointsTable {
    switch rule {
    case .itself:
      return .linear(
        base: try whole(min, unit),
        slope: try whole(step, unit),
        min: try millionths(min),
        step: try millionths(step)
      )
    case .reversed:
      return .linear(
        base: try whole(max, unit),
        slope: -(try whole(step, unit)),
        min: try millionths(min),
        step: try millionths(step)
      )
    case .rows(let rows):
      return .rows(
        try rows.map { row in
          let span = PlannedCondition.Span(
            low: try millionths(row.from),
            high: try millionths(row.to)
          )
          return (span, try whole(row.points, unit))
        }
      )
    case .counted(let numbers):
      return .counted(try numbers.map(millionths), one: unit)
    }
  }
}

/// A number in units of `1 / unit`.
private func whole(_ number: Rational, _ unit: Int) throws -> Int {
  try number.multiplied(by: Rational(unit)).numerator
}

private func product(_ left: Int, _ right: Int) throws -> Int {
  try Rational(left).multiplied(by: Rational(right)).numerator
}

private func millionths(_ number: Rational) throws -> Int {
  guard let result = Millionths.of(number) else { throw RationalFault.overflow }
  return result
}
