/// What an item can add to a scale on a complete form.
struct EntryContributions: Sendable {
  /// The item.
  let item: Item
  /// The weight.
  let weight: Rational
  /// Points of every permitted answer, without repeats, from low to high.
  let points: [Rational]

  private let rule: EntryPoints

  /// Works out the points of every permitted answer.
  ///
  /// - Throws: a fault when they are too many, or do not fit.
  init?(_ entry: ScaledEntry, _ budget: inout OutcomeBudget) throws(OutcomeFault) {
    guard let rule = entry.points else { return nil }
    self.rule = rule
    item = entry.item
    weight = entry.entry.weight
    let alone = entry.set?.exclusivePositions ?? []
    points = try Self.all(rule, alone, &budget).sorted()
  }

  /// The points of one answer; `nil` for a removed item.
  func points(of state: AnswerState) throws(OutcomeFault) -> Rational? {
    switch (state, rule) {
    case (.option(let position), .choice(let points)): return points[position]
    case (.options(let chosen), .multiple(let points, let combine)):
      return try Self.joined(chosen.map { points[$0] }, combine)
    case (.number(let number), .number(let rule)):
      do { return try rule.points(of: number) } catch { throw .overflow }
    default: return nil
    }
  }

  private static func joined(
    _ points: [Rational],
    _ combine: ScaleEntry.Combine
  ) throws(OutcomeFault) -> Rational? {
    switch combine {
    case .max: return points.max()
    case .sum, .count:
      var sum = Rational(0)
      for point in points { sum = try sum.combined(point) { try $0.adding($1) } }
      return sum
    }
  }

  private static func all(
    _ rule: EntryPoints,
    _ alone: Set<Int>,
    _ budget: inout OutcomeBudget
  ) throws(OutcomeFault) -> Set<Rational> {
    switch rule {
    case .choice(let points): return Set(points)
    case .multiple(let points, let combine):
      return try multiple(points, combine, alone, &budget)
    case .number(let number): return try numbers(number, &budget)
    }
  }

  private static func multiple(
    _ points: [Rational],
    _ combine: ScaleEntry.Combine,
    _ alone: Set<Int>,
    _ budget: inout OutcomeBudget
  ) throws(OutcomeFault) -> Set<Rational> {
    let together = points.indices.filter { !alone.contains($0) }
    switch combine {
    case .max: return Set(points)
    case .sum, .count:
      let sums = try subsetSums(together.map { points[$0] }, &budget)
      return sums.union(alone.map { points[$0] })
    }
  }

  /// The sums of all subsets that are not empty.
  private static func subsetSums(
    _ points: [Rational],
    _ budget: inout OutcomeBudget
  ) throws(OutcomeFault) -> Set<Rational> {
    var sums: Set<Rational> = []
    for point in points {
      try budget.spend(steps: sums.count + 1)
      var grown = sums.union([point])
      for sum in sums { grown.insert(try sum.combined(point) { try $0.adding($1) }) }
      try budget.hold(grown.count)
      sums = grown
    }
    return sums
  }

  private static func numbers(
    _ number: NumberPoints,
    _ budget: inout OutcomeBudget
  ) throws(OutcomeFault) -> Set<Rational> {
    switch number.rule {
    case .rows(let rows): return Set(rows.map(\.points))
    case .counted(let counted):
      guard let all = try? number.permittedCount() else { throw .overflow }
      let some: Set<Rational> = counted.isEmpty ? [] : [Rational(1)]
      return Set(counted).count < all ? some.union([Rational(0)]) : some
    case .itself, .reversed: return try grid(number, &budget)
    }
  }

  private static func grid(
    _ number: NumberPoints,
    _ budget: inout OutcomeBudget
  ) throws(OutcomeFault) -> Set<Rational> {
    guard let count = try? number.permittedCount() else { throw .overflow }
    try budget.hold(count)
    try budget.spend(steps: count)
    var points: Set<Rational> = []
    var next = number.min
    for _ in 0..<count {
      points.insert(next)
      next = try next.combined(number.step) { try $0.adding($1) }
    }
    return points
  }
}
