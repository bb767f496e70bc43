/// The smallest and largest points that an answer can bring.
struct ContributionRange: Hashable, Sendable {
  /// The smallest.
  let low: Rational
  /// The largest.
  let high: Rational

  /// Works out the range of an entry; `nil` when it cannot be scored.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - weighted: whether the weight is in it.
  /// - Throws: a fault when the arithmetic does not fit.
  init?(_ entry: ScaledEntry, weighted: Bool) throws(RationalFault) {
    guard let points = entry.points else { return nil }
    guard let ends = try points.ends(alone: entry.set?.exclusivePositions ?? []) else { return nil }
    let weight = weighted ? entry.entry.weight : Rational(1)
    low = try ends.low.multiplied(by: weight)
    high = try ends.high.multiplied(by: weight)
  }
}

extension ResponseSet {
  /// The positions of the options that stand alone.
  var exclusivePositions: Set<Int> {
    Set(options.indices.filter { options[$0].isExclusive })
  }
}

extension EntryPoints {
  /// The smallest and largest points of any permitted answer.
  ///
  /// - Parameter alone: positions of the options that stand alone.
  /// - Returns: `nil` when there are no points.
  /// - Throws: a fault when the arithmetic does not fit.
  func ends(
    alone: Set<Int>
  ) throws(RationalFault) -> (low: Rational, high: Rational)? {
    switch self {
    case .choice(let points): return Self.hull(points)
    case .multiple(let points, let combine):
      return try Self.multipleEnds(points, combine, alone)
    case .number(let number): return try number.ends()
    }
  }

  private static func hull(_ points: [Rational]) -> (low: Rational, high: Rational)? {
    guard let low = points.min(), let high = points.max() else { return nil }
    return (low, high)
  }

  private static func multipleEnds(
    _ points: [Rational],
    _ combine: ScaleEntry.Combine,
    _ alone: Set<Int>
  ) throws(RationalFault) -> (low: Rational, high: Rational)? {
    let together = points.indices.filter { !alone.contains($0) }
    guard combine != .max else { return hull(points) }
    var candidates = points
    var (negative, positive) = (Rational(0), Rational(0))
    for position in together {
      let point = points[position]
      if point < Rational(0) { negative = try negative.adding(point) }
      if point > Rational(0) { positive = try positive.adding(point) }
    }
    if negative < Rational(0) { candidates.append(negative) }
    if positive > Rational(0) { candidates.append(positive) }
    return hull(candidates)
  }
}

extension NumberPoints {
  /// The smallest and largest points of any permitted number.
  fileprivate func ends() throws(RationalFault) -> (low: Rational, high: Rational)? {
    switch rule {
    case .itself, .reversed: return (min, max)
    case .rows(let rows):
      let points = rows.map(\.points)
      guard let low = points.min(), let high = points.max() else { return nil }
      return (low, high)
    case .counted(let numbers):
      let counted = Set(numbers).count
      return (Rational(try counted < permittedCount() ? 0 : 1), Rational(counted > 0 ? 1 : 0))
    }
  }
}
