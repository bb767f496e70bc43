@testable import AssessmentKit

/// Changes of a condition.
struct ConditionChanges {
  let context: MutantContext

  /// A condition that stands as a member: negated, taken out where it may be, changed inside.
  func of(_ owner: JSONNode, _ member: String, dropping kind: MutantKind?) -> [Change] {
    owner.changes(in: member) { negated($0) + inside($0) }
      + (kind.map { owner.dropping(member, $0) } ?? [])
  }

  /// Everything inside a condition.
  func inside(_ condition: JSONNode) -> [Change] {
    lists(condition) + counted(condition) + unwrapped(condition)
      + condition.changes(in: "not", inside) + TestChanges(context: context).of(condition)
  }

  /// The opposite.
  func negated(_ condition: JSONNode) -> [Change] {
    guard condition.member("not") == nil else { return [] }
    return [
      Change(kind: .condition, words: "negated", node: condition.object("not", condition))
    ]
  }

  private func unwrapped(_ condition: JSONNode) -> [Change] {
    condition.member("not").map {
      [Change(kind: .condition, words: "negated no more", node: $0)]
    } ?? []
  }

  private func lists(_ condition: JSONNode) -> [Change] {
    let others = ["all": "any", "any": "all"]
    return ["all", "any", "countOf"].flatMap { name in
      let renamed =
        others[name].map { other in
          [
            Change(
              kind: .condition,
              words: "\(name) becomes \(other)",
              node: condition.renaming(name, to: other)
            )
          ]
        } ?? []
      let hasSeveral = (condition.member(name)?.elements ?? []).count > 1
      return condition.changes(in: name) { $0.changesInEach(inside) + $0.droppingEach(.condition) }
        + (hasSeveral ? renamed : [])
    }
  }

  private func counted(_ condition: JSONNode) -> [Change] {
    guard condition.member("countOf") != nil else { return [] }
    return condition.changes(in: "atLeast") { $0.oneMoreAndLess(.threshold) }
  }
}

/// Changes of one test of a condition.
struct TestChanges {
  let context: MutantContext

  func of(_ test: JSONNode) -> [Change] {
    let subject = ["item", "value", "fact"].lazy.compactMap { test.member($0)?.string }.first
    guard let subject else { return [] }
    let codes = context.codes(of: subject)
    let literals = ["is", "atLeast", "atMost", "includes"].flatMap { name in
      test.changes(in: name) { literal($0, codes) }
    }
    return literals + test.changes(in: "between") { $0.changesInEach { literal($0, codes) } }
      + test.changes(in: "in") { among($0, codes) } + renamed(test)
  }

  private func renamed(_ test: JSONNode) -> [Change] {
    let pairs = [
      ("atLeast", "atMost"), ("atMost", "atLeast"), ("answered", "recorded"),
      ("recorded", "answered"),
    ]
    return pairs.filter { test.member($0.0) != nil }.map { name, other in
      Change(
        path: [name],
        kind: .condition,
        words: "\(name) becomes \(other)",
        node: test.renaming(name, to: other)
      )
    }
  }

  /// A code becomes its neighbours, a number 1 more and less, a day the next and the one before.
  private func literal(_ literal: JSONNode, _ codes: [String]) -> [Change] {
    if let code = literal.string, let index = codes.firstIndex(of: code) {
      let next = codes[(index + 1) % codes.count]
      let last = codes[(index + codes.count - 1) % codes.count]
      return literal.becoming([next, last], .threshold).distinct(from: literal)
    }
    if let day = literal.string.flatMap({ CalendarDate($0) }) {
      let days = [1, -1].compactMap { CalendarDate(daysSinceEpoch: day.daysSinceEpoch + $0) }
      return literal.becoming(days.map { "\($0)" }, .threshold)
    }
    return literal.exact == nil ? [] : literal.oneMoreAndLess(.threshold)
  }

  private func among(_ list: JSONNode, _ codes: [String]) -> [Change] {
    let known = (list.elements ?? []).compactMap(\.string)
    let added = codes.filter { !known.contains($0) }.prefix(1).map { code in
      Change(
        path: ["-"],
        kind: .threshold,
        words: "\(code) added",
        node: list.list((list.elements ?? []) + [list.string(code)])
      )
    }
    return list.droppingEach(.threshold) + added
  }
}
