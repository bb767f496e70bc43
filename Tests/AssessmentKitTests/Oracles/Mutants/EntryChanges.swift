@testable import AssessmentKit

/// Changes of the items of a scale.
struct EntryChanges {
  let context: MutantContext
  /// The items that the scale lists.
  let listed: [String]
  /// Whether weights count in the scale's method.
  let takesWeights: Bool

  func of(_ list: JSONNode) -> [Change] {
    list.changesInEach(ofEntry) + list.droppingEach(.entry) + list.duplicatingEach(.entry)
      + added(to: list)
  }

  private func ofEntry(_ entry: JSONNode) -> [Change] {
    let id = entry.member("item")?.string ?? ""
    return reversed(entry) + weighted(entry) + replaced(entry, id) + counted(entry, id)
      + entry.changes(in: "points") { PointsChanges.ofMap($0, .points) }
      + entry.changes(in: "rows") {
        PointsChanges.ofList($0, "points", .points) + EdgeChanges.ofList($0, .table)
          + $0.droppingEach(.table)
      }
      + entry.changes(in: "combine") { $0.becoming(["sum", "max", "count"], .combine) }
  }

  private func reversed(_ entry: JSONNode) -> [Change] {
    let isReversed = entry.member("reverse")?.bool ?? false
    let node = isReversed ? nil : JSONNode(.bool(true), at: entry.position)
    return [
      Change(
        path: ["reverse"],
        kind: .reverse,
        words: isReversed ? "reversed no more" : "reversed",
        node: entry.replacing("reverse", with: node)
      )
    ]
  }

  private func weighted(_ entry: JSONNode) -> [Change] {
    guard entry.member("weight") == nil else {
      return entry.changes(in: "weight") { $0.scaled(.weight) }
        + entry.dropping("weight", .weight)
    }
    guard takesWeights else { return [] }
    return [
      Change(
        path: ["weight"],
        kind: .weight,
        words: "weight 2 added",
        node: entry.replacing("weight", with: entry.number(Rational(2)))
      )
    ]
  }

  private func replaced(_ entry: JSONNode, _ id: String) -> [Change] {
    guard let other = context.another(like: id, notIn: listed) else { return [] }
    return entry.changes(in: "item") { $0.becoming([other], .entry) }
  }

  private func counted(_ entry: JSONNode, _ id: String) -> [Change] {
    entry.changes(in: "counts") { CountsChanges.of($0, context.codes(of: id)) }
  }

  private func added(to list: JSONNode) -> [Change] {
    guard let other = context.ofAnotherScale(notIn: listed), let first = list.elements?.first
    else { return [] }
    let entry = first.object("item", first.string(other))
    return [
      Change(
        path: ["-"],
        kind: .entry,
        words: "\(other) added",
        node: list.list((list.elements ?? []) + [entry])
      )
    ]
  }
}

/// Changes of the codes that count.
enum CountsChanges {
  static func of(_ list: JSONNode, _ codes: [String]) -> [Change] {
    let known = (list.elements ?? []).compactMap(\.string)
    let added = codes.filter { !known.contains($0) }.map { code in
      Change(
        path: ["-"],
        kind: .counts,
        words: "\(code) added",
        node: list.list((list.elements ?? []) + [list.string(code)])
      )
    }
    return list.droppingEach(.counts) + added + numbers(list)
  }

  private static func numbers(_ list: JSONNode) -> [Change] {
    list.changesInEach { $0.number == nil ? [] : $0.oneMoreAndLess(.counts) }
  }
}
