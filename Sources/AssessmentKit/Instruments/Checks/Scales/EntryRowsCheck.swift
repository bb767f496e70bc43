/// The rows of a number item cover every permitted number once.
enum EntryRowsCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    ScaledEntry.all(in: index).flatMap { entry -> [Finding] in
      guard let rows = entry.entry.rows, let grid = NumberGrid(entry.numberRule) else { return [] }
      let shape = shape(rows)
      return shape.isEmpty ? cover(rows.sorted { $0.from < $1.from }, grid) : shape
    }
  }

  private static func shape(_ rows: [ScaleEntry.Row]) -> [Finding] {
    rows.filter { $0.to < $0.from }.map { row in
      Finding(
        .limitsReversed,
        .error,
        "The row runs from \(row.from.exactText) to \(row.to.exactText)",
        at: row.place,
        expected: "a lower end that is not above the upper one"
      )
    }
  }

  private static func cover(
    _ rows: [ScaleEntry.Row],
    _ grid: NumberGrid
  ) -> [Finding] {
    var found: [Finding] = []
    var next: Rational? = grid.min
    for (position, row) in rows.enumerated() {
      if position > 0, row.from <= rows[position - 1].to { found.append(overlap(row)) }
      if let gap = next, gap < row.from { found.append(uncovered(gap, row)) }
      if grid.isEmpty(from: row.from, to: row.to) { found.append(empty(row)) }
      next = grid.first(above: row.to)
    }
    if let gap = next, let last = rows.last { found.append(uncovered(gap, last)) }
    return found
  }

  private static func overlap(_ row: ScaleEntry.Row) -> Finding {
    Finding(
      .rowsOverlap,
      .error,
      "The row from \(row.from.exactText) begins before the one below it has ended",
      at: row.place,
      expected: "rows that do not share a number"
    )
  }

  private static func uncovered(_ number: Rational, _ row: ScaleEntry.Row) -> Finding {
    Finding(
      .rowsDoNotCover,
      .error,
      "No row has the number \(number.exactText), which may be answered",
      at: row.place,
      expected: "a row for every number that the item takes"
    )
  }

  private static func empty(_ row: ScaleEntry.Row) -> Finding {
    Finding(
      .rowsDoNotCover,
      .error,
      "The row from \(row.from.exactText) to \(row.to.exactText) holds no number that may be"
        + " answered",
      at: row.place,
      expected: "a row that holds at least one"
    )
  }
}

/// The numbers that a number item takes: from the smallest to the largest in steps.
struct NumberGrid: Sendable {
  /// The smallest.
  let min: Rational
  /// The largest.
  let max: Rational
  /// The step; above 0.
  let step: Rational

  /// The grid of a rule that has all three.
  init?(_ rule: Item.NumberRule?) {
    guard let rule, let min = rule.min, let max = rule.max, let step = rule.step else { return nil }
    guard step > Rational(0), min <= max else { return nil }
    (self.min, self.max, self.step) = (min, max, step)
  }

  /// The first number above another; `nil` when there is none.
  func first(above number: Rational) -> Rational? {
    guard number >= min else { return min }
    guard number < max else { return nil }
    guard let steps = try? number.subtracting(min).divided(by: step) else { return nil }
    guard let whole = try? steps.rounded(digits: 0, mode: .floor).adding(Rational(1)) else {
      return nil
    }
    return (try? whole.multiplied(by: step).adding(min)).flatMap { $0 <= max ? $0 : nil }
  }

  /// Whether no number lies between two, both included.
  func isEmpty(from: Rational, to: Rational) -> Bool {
    guard to >= min, from <= max, from <= to else { return true }
    if from <= min { return false }
    guard let before = try? from.subtracting(min).divided(by: step) else { return false }
    if before.denominator == 1 { return false }
    return first(above: from).map { $0 > to } ?? true
  }
}

extension DiagnosticCode {
  /// Rows leave a number out, or hold none.
  public static let rowsDoNotCover = DiagnosticCode(
    "I3206",
    "The rows of a number item do not cover its numbers",
    """
    Every number that may be answered lies in one row and so has points; every row holds at least \
    one such number. Nothing is read between rows. Change the ends of the rows, or the limits of \
    the item.
    """
  )

  /// Rows share a number.
  public static let rowsOverlap = DiagnosticCode(
    "I3207",
    "Two rows of a number item overlap",
    """
    A number in two rows would have two scores. Both ends of a row are included, so a row begins \
    one step above the end of the row below it. Change one of the ends.
    """
  )
}
