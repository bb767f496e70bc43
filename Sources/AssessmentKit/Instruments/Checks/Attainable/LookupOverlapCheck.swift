/// No two rows of a table hold the same keys; a table that rises and falls is pointed out.
enum LookupOverlapCheck {
  private struct Block {
    let row: LookupTable.Row
    let ranges: [ClosedRange<Rational>]
  }

  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.values.flatMap { value in
      value.expression.tables.flatMap { overlaps($0) + [bends($0)].compactMap(\.self) }
    }
  }

  private static func overlaps(_ table: LookupTable) -> [Finding] {
    let groups = Dictionary(grouping: table.rows, by: codes)
    let found = groups.values.flatMap { rows in
      overlaps(rows.map { Block(row: $0, ranges: ranges($0)) }.sorted(by: comesFirst))
    }
    return found.sorted { ($0.place.pointer ?? "") < ($1.place.pointer ?? "") }
  }

  private static func codes(_ row: LookupTable.Row) -> [String] {
    row.when.compactMap { if case .code(let literal) = $0 { literal.text } else { nil } }
  }

  private static func ranges(_ row: LookupTable.Row) -> [ClosedRange<Rational>] {
    row.when.compactMap { match in
      if case .range(let from, let to, _) = match, from <= to { from...to } else { nil }
    }
  }

  private static func comesFirst(_ left: Block, _ right: Block) -> Bool {
    guard let first = left.ranges.first, let second = right.ranges.first else { return false }
    return first.lowerBound < second.lowerBound
  }

  /// Blocks are in the order of their first range, so a block is compared only while that lasts.
  private static func overlaps(_ blocks: [Block]) -> [Finding] {
    blocks.indices.compactMap { position in
      let block = blocks[position]
      let near = blocks[(position + 1)...].prefix { next in
        guard let first = block.ranges.first, let second = next.ranges.first else { return true }
        return second.lowerBound <= first.upperBound
      }
      let other = near.first { next in
        zip(block.ranges, next.ranges).allSatisfy { $0.overlaps($1) }
      }
      return other.map { overlap(block.row, $0.row) }
    }
  }

  private static func overlap(_ row: LookupTable.Row, _ other: LookupTable.Row) -> Finding {
    Finding(
      .lookupRowsOverlap,
      .error,
      "Two rows of the table hold the same keys"
        + (row.place.pointer.map { "; the other is at \($0)" } ?? ""),
      at: other.place,
      expected: "rows of which only one fits",
      help: "Both ends of a row are included."
    )
  }

  /// A table of one numeric key that rises and falls.
  private static func bends(_ table: LookupTable) -> Finding? {
    guard table.keys.count == 1 else { return nil }
    let rows = table.rows.compactMap { row in
      ranges(row).first.map { (from: $0.lowerBound, gives: row.gives) }
    }
    guard rows.count == table.rows.count else { return nil }
    let gives = rows.sorted { $0.from < $1.from }.map(\.gives)
    let steps = zip(gives, gives.dropFirst())
    guard steps.contains(where: { $0 < $1 }), steps.contains(where: { $0 > $1 }) else { return nil }
    return Finding(
      .lookupRisesAndFalls,
      .note,
      "The table rises and falls along its key",
      at: table.place,
      help: "Its lowest and highest possible value are then a bound and not exact."
    )
  }
}

extension DiagnosticCode {
  /// Rows of a table overlap.
  public static let lookupRowsOverlap = DiagnosticCode(
    "I3511",
    "Two rows of a table hold the same keys",
    """
    A table gives one number for each combination of keys. When two rows hold the same \
    combination it would depend on their order which one is read. Both ends of a row are \
    included, so the next row begins above the end of this one. Change one of the rows.
    """
  )

  /// A table rises and falls along its key.
  public static let lookupRisesAndFalls = DiagnosticCode(
    "I3514",
    "A table rises and falls",
    """
    While answers are open, the lowest and highest possible value of a table are read over all \
    rows that its key may still reach. In a table that goes up and down the result says that they \
    are a bound and not exact. Nothing is wrong if that is meant; often it is a slip of the \
    typing.
    """
  )
}
