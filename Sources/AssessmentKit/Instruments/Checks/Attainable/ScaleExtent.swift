/// Bounds of a scale's value and of what is worked out on the way to it.
enum ScaleExtent {
  /// Which forms the bounds hold for.
  enum Forms: Sendable {
    /// Complete ones.
    case complete
    /// All, with open answers, prorated values and possible ends.
    case any
  }

  private struct Part {
    let points: Extent
    let weight: Rational
    let mayBeRemoved: Bool
  }

  /// Bounds of a scale.
  ///
  /// - Throws: a fault when a value may not fit.
  static func of(
    _ scale: Scale,
    _ forms: Forms,
    _ index: InstrumentIndex
  ) throws(RationalFault) -> Extent {
    var parts: [Part] = []
    for entry in ScaledEntry.all(of: scale, index) {
      guard let points = try entry.points?.extent(entry.set) else { continue }
      let mayBeRemoved = forms == .any || index.mayBeRemoved(entry.item.id)
      parts.append(
        Part(points: points, weight: entry.entry.weight, mayBeRemoved: mayBeRemoved)
      )
    }
    let extent = try combined(parts, scale, forms)
    return try extent.multiplied(by: Extent(scale.factor)).rounded(scale.rounding)
  }

  private static func combined(
    _ parts: [Part],
    _ scale: Scale,
    _ forms: Forms
  ) throws(RationalFault) -> Extent {
    switch scale.method {
    case .sum, .count:
      let isProrated = forms == .any && scale.missing.rule == .prorate
      return try isProrated ? prorated(parts) : sum(parts)
    case .mean: return try mean(parts)
    case .highest, .lowest: return try hull(parts)
    }
  }

  private static func sum(_ parts: [Part]) throws(RationalFault) -> Extent {
    var sum = Extent(Rational(0))
    for part in parts {
      let share = try part.points.multiplied(by: Extent(part.weight))
      sum = try sum.adding(part.mayBeRemoved ? share.withZero() : share)
    }
    return sum
  }

  /// The sum times applicable items, divided by answered ones: each from 1 to all.
  private static func prorated(_ parts: [Part]) throws(RationalFault) -> Extent {
    let all = try Extent(Rational(1)).joined(with: Extent(Rational(max(parts.count, 1))))
    return try sum(parts).multiplied(by: all).divided(byUpTo: parts.count)
  }

  private static func mean(_ parts: [Part]) throws(RationalFault) -> Extent {
    let total = try sum(parts)
    let hull = try hull(parts)
    guard Set(parts.map(\.weight)).count > 1 else {
      return try hull.divided(byUpTo: parts.count).within(hull)
    }
    var weights = Extent(Rational(0))
    for part in parts { weights = try weights.adding(Extent(part.weight).withZero()) }
    return try total.divided(by: weights).within(hull)
  }

  private static func hull(_ parts: [Part]) throws(RationalFault) -> Extent {
    guard var hull = parts.first?.points else { return Extent(Rational(0)) }
    for part in parts.dropFirst() { hull = try hull.joined(with: part.points) }
    return hull
  }
}

extension Extent {
  /// The same denominators within the bounds of another.
  fileprivate func within(_ other: Extent) throws(RationalFault) -> Extent {
    try Extent(
      other.low,
      other.high,
      maxDenominator: maxDenominator,
      commonDenominator: commonDenominator
    )
  }
}

extension EntryPoints {
  /// Bounds of the points, before the weight.
  fileprivate func extent(_ set: ResponseSet?) throws(RationalFault) -> Extent? {
    guard let ends = try ends(alone: set?.exclusivePositions ?? []) else { return nil }
    let common = Checked.multiple(of: written)
    guard let common else { throw .overflow }
    return try Extent(ends.low, ends.high, maxDenominator: common, commonDenominator: common)
  }

  /// The numbers from which the points are made.
  private var written: [Rational] {
    switch self {
    case .choice(let points), .multiple(let points, _): points
    case .number(let number): number.written
    }
  }
}

extension NumberPoints {
  fileprivate var written: [Rational] {
    switch rule {
    case .itself, .reversed: [min, max, step]
    case .rows(let rows): rows.map(\.points)
    case .counted: [Rational(1)]
    }
  }
}
