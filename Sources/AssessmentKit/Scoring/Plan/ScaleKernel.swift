/// A scale laid out for speed: the numbers of its ``PlannedScale`` side by side, so that scoring a
/// record follows no references and counts none.
final class ScaleKernel: Sendable {
  struct Entry: Sendable {
    let item: Int
    let weight: Int
    let contributionLow: Int
    let contributionHigh: Int
    let pointsLow: Int
    let pointsHigh: Int
    /// Where the points of the first option stand; -1 when the points are not by option.
    let firstPoints: Int
  }

  let scale: PlannedScale
  let entries: [Entry]
  let reads: ReadList
  /// Whether the method looks at the points of single items and not only at their sum.
  let needsPoints: Bool
  private let choicePoints: [Int]

  init(_ scale: PlannedScale, reads: ReadList) {
    self.scale = scale
    self.reads = reads
    needsPoints = scale.method != .sum && scale.method != .count
    var points: [Int] = []
    entries = scale.entries.map { entry in
      let first = points.count
      let isByOption = if case .choice = entry.points { true } else { false }
      if case .choice(let table) = entry.points { points += table }
      return Entry(
        item: entry.item,
        weight: entry.weight,
        contributionLow: entry.contributionLow,
        contributionHigh: entry.contributionHigh,
        pointsLow: entry.pointsLow,
        pointsHigh: entry.pointsHigh,
        firstPoints: isByOption ? first : -1
      )
    }
    choicePoints = points
  }

  /// The points of an answer to an entry.
  @inline(__always)
  func points(of cell: Int, entry: Int) -> Int {
    let first = entries[entry].firstPoints
    return first >= 0 ? choicePoints[first + cell] : scale.entries[entry].points.points(of: cell)
  }
}
