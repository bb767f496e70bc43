/// The points that each permitted answer of an item earns in one entry of a scale.
///
/// This is the one place where reversing, point tables, counted codes and combining happen;
/// the scorer and the checks both read it. Weights and factors are not yet in it.
public enum EntryPoints: Sendable {
  /// Points for each option of a choice, in the response set's order.
  case choice([Rational])
  /// Points for each option of a multiple choice, and how the chosen ones combine: as their
  /// sum or as their largest. A count is the sum of ones, an exclusive option adding nothing.
  case multiple([Rational], ScaleEntry.Combine)
  /// Points for a number.
  case number(NumberPoints)
}

/// How a number becomes points.
public struct NumberPoints: Sendable {
  /// The way from number to points.
  public enum Rule: Sendable {
    /// The number itself.
    case itself
    /// Smallest plus largest less the number.
    case reversed
    /// A row of a table.
    case rows([ScaleEntry.Row])
    /// 1 for a counted number, 0 for another.
    case counted([Rational])
  }

  /// The way from number to points.
  public let rule: Rule
  /// The smallest permitted number.
  public let min: Rational
  /// The largest permitted number.
  public let max: Rational
  /// The distance between permitted numbers.
  public let step: Rational

  /// The points of a permitted number.
  ///
  /// - Parameter number: a number from `min` to `max`, on a step.
  /// - Returns: the points, or `nil` when no row holds the number.
  /// - Throws: a fault when the arithmetic does not fit.
  public func points(of number: Rational) throws(RationalFault) -> Rational? {
    switch rule {
    case .itself: return number
    case .reversed: return try min.adding(max).subtracting(number)
    case .rows(let rows): return rows.first { $0.from <= number && number <= $0.to }?.points
    case .counted(let numbers): return Rational(numbers.contains(number) ? 1 : 0)
    }
  }

  /// How many numbers are permitted.
  ///
  /// - Throws: a fault when the arithmetic does not fit.
  public func permittedCount() throws(RationalFault) -> Int {
    try max.subtracting(min).divided(by: step).rounded(digits: 0, mode: .floor).numerator + 1
  }
}

extension EntryPoints {
  /// Works out the points of an entry.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - scale: the scale that holds it.
  ///   - item: the item that it names.
  ///   - set: the item's response set; `nil` for a number.
  /// - Returns: the points, or `nil` when the entry cannot be scored (a fault that a check names).
  /// - Throws: a fault when the arithmetic does not fit.
  public static func of(
    _ entry: ScaleEntry,
    in scale: Scale,
    item: Item,
    set: ResponseSet?
  ) throws(RationalFault) -> EntryPoints? {
    switch item.kind {
    case .choice:
      guard let points = try optionPoints(entry, scale, set) else { return nil }
      return .choice(points)
    case .multiple:
      guard let combine = entry.combine, let set else { return nil }
      if combine == .count, scale.method != .count { return .multiple(countingEach(set), .sum) }
      guard let points = try optionPoints(entry, scale, set) else { return nil }
      return .multiple(points, combine == .max ? .max : .sum)
    case .number(let rule):
      return NumberPoints(entry, scale, rule).map(EntryPoints.number)
    case .date, .text:
      return nil
    }
  }

  private static func optionPoints(
    _ entry: ScaleEntry,
    _ scale: Scale,
    _ set: ResponseSet?
  ) throws(RationalFault) -> [Rational]? {
    guard let set else { return nil }
    if scale.method == .count { return countedOptions(entry.counts ?? scale.counts, set) }
    if let map = entry.points { return mapped(map, set) }
    let points = set.options.compactMap(\.points)
    guard points.count == set.options.count else { return nil }
    guard entry.isReversed else { return points }
    guard let range = set.range else { return nil }
    let ends = try range.low.adding(range.high)
    var reversed: [Rational] = []
    for point in points { reversed.append(try ends.subtracting(point)) }
    return reversed
  }

  /// 1 for each option that can be one of several, 0 for "none of these".
  private static func countingEach(_ set: ResponseSet) -> [Rational] {
    set.options.map { Rational($0.isExclusive ? 0 : 1) }
  }

  private static func countedOptions(
    _ counts: [Condition.Literal]?,
    _ set: ResponseSet
  ) -> [Rational]? {
    guard let counts else { return nil }
    let codes = Set(counts.map(\.text))
    return set.options.map { Rational(codes.contains($0.code) ? 1 : 0) }
  }

  private static func mapped(
    _ map: [ScaleEntry.CodePoints],
    _ set: ResponseSet
  ) -> [Rational]? {
    let points = Dictionary(
      map.map { ($0.code, $0.points) },
      uniquingKeysWith: { first, _ in first }
    )
    let found = set.options.compactMap { points[$0.code] }
    return found.count == set.options.count ? found : nil
  }
}

extension NumberPoints {
  fileprivate init?(_ entry: ScaleEntry, _ scale: Scale, _ rule: Item.NumberRule) {
    guard let min = rule.min, let max = rule.max, let step = rule.step else { return nil }
    (self.min, self.max, self.step) = (min, max, step)
    if scale.method == .count {
      guard let counts = entry.counts ?? scale.counts else { return nil }
      self.rule = .counted(counts.compactMap { Rational(decimal: $0.text) })
    } else if let rows = entry.rows {
      self.rule = .rows(rows)
    } else {
      self.rule = entry.isReversed ? .reversed : .itself
    }
  }
}
