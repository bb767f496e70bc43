/// How the points of an entry run, from low to high answers.
enum PointsDirection: Sendable, Hashable {
  /// Higher answers have more points.
  case rising
  /// Higher answers have fewer points.
  case falling
  /// Neither.
  case mixed
  /// All answers have the same points.
  case flat

  /// The direction of an entry; `nil` when it cannot be scored.
  ///
  /// Options are in the order of their own points, without points in the order of reading out. In a
  /// multiple choice, more chosen options are a higher answer, and an option that stands alone is
  /// the lowest.
  init?(_ entry: ScaledEntry) {
    switch entry.points {
    case .choice(let points)?: self.init(choice: points, entry.set)
    case .multiple(let points, let combine)?: self.init(multiple: points, combine, entry.set)
    case .number(let number)?: self.init(number)
    case nil: return nil
    }
  }

  private init(choice points: [Rational], _ set: ResponseSet?) {
    let own = set?.options.compactMap(\.points) ?? []
    let order = own.count == points.count ? own : points.indices.map { Rational($0) }
    self = Self.relation(Array(zip(order, points)), tiesMatter: true)
  }

  private init(multiple points: [Rational], _ combine: ScaleEntry.Combine, _ set: ResponseSet?) {
    let alone = set?.exclusivePositions ?? []
    let order = points.indices.map { Rational(alone.contains($0) ? 0 : 1) }
    let together = points.indices.filter { !alone.contains($0) }.map { points[$0] }
    let against = Self.relation(Array(zip(order, points)), tiesMatter: false)
    let more = combine == .max ? Self.spread(together) : Self.sign(together)
    self = against.joined(with: more)
  }

  private init(_ number: NumberPoints) {
    switch number.rule {
    case .itself: self = number.min == number.max ? .flat : .rising
    case .reversed: self = number.min == number.max ? .flat : .falling
    case .rows(let rows):
      self = Self.relation(rows.map { ($0.from, $0.points) }, tiesMatter: true)
    case .counted(let numbers): self = Self.counted(Set(numbers), number)
    }
  }

  /// Counted numbers rise when they are the highest ones, and fall when they are the lowest.
  private static func counted(_ numbers: Set<Rational>, _ rule: NumberPoints) -> PointsDirection {
    guard let all = try? rule.permittedCount(), let low = numbers.min(), let high = numbers.max()
    else { return .flat }
    guard numbers.count < all else { return .flat }
    guard let width = try? high.subtracting(low).divided(by: rule.step) else { return .mixed }
    guard width == Rational(numbers.count - 1) else { return .mixed }
    if high == rule.max { return .rising }
    return low == rule.min ? .falling : .mixed
  }

  private static func relation(
    _ pairs: [(order: Rational, points: Rational)],
    tiesMatter: Bool
  ) -> PointsDirection {
    var (rises, falls, splits) = (false, false, false)
    for (position, left) in pairs.enumerated() {
      for right in pairs[(position + 1)...] {
        let isTie = left.order == right.order
        let goesUp = (left.order < right.order) == (left.points < right.points)
        guard left.points != right.points else { continue }
        if isTie { splits = true } else if goesUp { rises = true } else { falls = true }
      }
    }
    if tiesMatter && splits { return .mixed }
    return of(rises: rises, falls: falls)
  }

  private static func sign(_ points: [Rational]) -> PointsDirection {
    of(
      rises: points.contains { $0 > Rational(0) },
      falls: points.contains { $0 < Rational(0) }
    )
  }

  private static func spread(_ points: [Rational]) -> PointsDirection {
    Set(points).count > 1 ? .rising : .flat
  }

  private static func of(rises: Bool, falls: Bool) -> PointsDirection {
    switch (rises, falls) {
    case (true, false): .rising
    case (false, true): .falling
    case (true, true): .mixed
    case (false, false): .flat
    }
  }

  private func joined(with other: PointsDirection) -> PointsDirection {
    if self == .flat { return other }
    return other == .flat || other == self ? self : .mixed
  }
}
