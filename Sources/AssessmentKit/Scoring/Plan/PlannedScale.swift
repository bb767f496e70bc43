/// A scale as whole numbers: contributions in units of `1 / unit`.
struct PlannedScale: Sendable {
  struct Entry: Sendable {
    let item: Int
    /// Points before the weight, in units of `1 / unit`.
    let points: PointsTable
    /// The weight in units of `1 / weightUnit`.
    let weight: Int
    /// The smallest and largest contribution (points times weight) of a permitted answer,
    /// in units of `1 / (unit * weightUnit)`.
    let contributionLow: Int
    let contributionHigh: Int
    /// The smallest and largest points of a permitted answer.
    let pointsLow: Int
    let pointsHigh: Int
  }

  let id: String
  let method: Scale.Method
  let entries: [Entry]
  /// Points are whole multiples of `1 / unit`.
  let unit: Int
  /// Weights are whole multiples of `1 / weightUnit`.
  let weightUnit: Int
  let factor: Rational
  let rounding: Rounding?
  let missing: PlannedMissing
  let bands: PlannedBands?
  let shownDigits: Int
  let isSelected: Bool
}

/// The missing-answer rule with its minimum as a share or a number.
struct PlannedMissing: Sendable {
  let rule: MissingRule.Rule
  let minimum: MissingRule.Minimum?
  let required: [Int]

  /// Whether so many answers of so many applicable items are enough.
  func isEnough(answered: Int, applicable: Int) -> Bool {
    guard answered >= 1 else { return false }
    switch (rule, minimum) {
    case (.none, _): return answered == applicable
    case (_, .answered(let minimum)?): return answered >= minimum
    case (_, .share(let share)?):
      return answered * share.denominator >= share.numerator * applicable
    case (_, nil): return true
    }
  }
}

/// Bands by their lower ends.
struct PlannedBands: Sendable {
  let ids: [String]
  let from: [Rational]
  let points: [Rational?]

  /// The band with the greatest lower end not above the value; the first below all of them.
  func index(of value: Rational) -> Int {
    var index = from.count - 1
    while index > 0, from[index] > value { index -= 1 }
    return index
  }
}

/// The points of each permitted answer as whole numbers.
enum PointsTable: Sendable {
  /// By option.
  case choice([Int])
  /// By chosen option, combined.
  case multiple([Int], ScaleEntry.Combine)
  /// `base + slope * step number`.
  case linear(base: Int, slope: Int, min: Int, step: Int)
  /// By range of millionths.
  case rows([(span: PlannedCondition.Span, points: Int)])
  /// 1 unit for the counted millionths.
  case counted([Int], one: Int)

  /// The points of an answer's cell.
  func points(of cell: Int) -> Int {
    switch self {
    case .choice(let table): table[cell]
    case .multiple(let table, let combine): Self.combined(table, combine, chosen: cell)
    case .linear(let base, let slope, let min, let step): base + slope * ((cell - min) / step)
    case .rows(let rows): rows.first { $0.span.contains(cell) }?.points ?? 0
    case .counted(let numbers, let one): numbers.contains(cell) ? one : 0
    }
  }

  private static func combined(
    _ table: [Int],
    _ combine: ScaleEntry.Combine,
    chosen: Int
  ) -> Int {
    let points = table.indices.filter { chosen >> $0 & 1 == 1 }.map { table[$0] }
    switch combine {
    case .sum, .count: return points.reduce(0, +)
    case .max: return points.max() ?? 0
    }
  }
}
