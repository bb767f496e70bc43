@testable import AssessmentKit

/// Changes of an expression.
struct ExpressionChanges {
  let context: MutantContext

  func of(_ expression: JSONNode) -> [Change] {
    guard expression.exact == nil else { return constant(expression) }
    return sums(expression) + pairs(expression) + clamped(expression) + rounded(expression)
      + table(expression) + counted(expression) + chosen(expression)
  }

  private func constant(_ number: JSONNode) -> [Change] {
    number.oneMoreAndLess(.constant)
  }

  private func sums(_ expression: JSONNode) -> [Change] {
    let parts = ["add", "multiply", "min", "max", "mean"].flatMap { name in
      expression.changes(in: name) { list in
        list.changesInEach(of) + list.droppingEach(.expression) + list.duplicatingEach(.expression)
      }
    }
    return parts + swapped(expression, [("min", "max"), ("max", "min")])
      + expression.changes(in: "minimum") { $0.oneMoreAndLess(.minimum) }
      + expression.dropping("minimum", .minimum)
  }

  private func pairs(_ expression: JSONNode) -> [Change] {
    let pairs = ["subtract", "divide"].flatMap { name in
      expression.changes(in: name) { list in
        list.changesInEach(of) + turned(list)
      }
    }
    let isPair = expression.member("add")?.elements?.count == 2
    return pairs + swapped(expression, [("subtract", "add"), ("divide", "multiply")])
      + (isPair ? swapped(expression, [("add", "subtract")]) : [])
  }

  private func turned(_ list: JSONNode) -> [Change] {
    [
      Change(
        kind: .expression,
        words: "its two parts exchanged",
        node: list.list((list.elements ?? []).reversed())
      )
    ].distinct(from: list)
  }

  private func swapped(_ expression: JSONNode, _ names: [(String, String)]) -> [Change] {
    names.filter { expression.member($0.0) != nil }.map { name, other in
      Change(
        path: [name],
        kind: .expression,
        words: "\(name) becomes \(other)",
        node: expression.renaming(name, to: other)
      )
    }
  }

  private func clamped(_ expression: JSONNode) -> [Change] {
    guard expression.member("clamp") != nil else { return [] }
    return expression.changes(in: "clamp", of)
      + ["from", "to"].flatMap { end in
        expression.changes(in: end) { $0.oneMoreAndLess(.constant) }
      } + unwrapped(expression, "clamp", .expression)
  }

  private func rounded(_ expression: JSONNode) -> [Change] {
    guard expression.member("round") != nil else { return [] }
    return expression.changes(in: "round", of) + RoundingChanges.modes(expression)
      + expression.changes(in: "digits") { $0.oneMoreAndLess(.rounding) }
      + unwrapped(expression, "round", .rounding)
  }

  /// The part alone, without what is done to it.
  private func unwrapped(
    _ expression: JSONNode,
    _ name: String,
    _ kind: MutantKind
  ) -> [Change] {
    expression.member(name).map {
      [Change(path: [name], kind: kind, words: "\(name) left out", node: $0)]
    } ?? []
  }

  private func table(_ expression: JSONNode) -> [Change] {
    expression.changes(in: "lookup") { lookup in
      lookup.changes(in: "rows") { rows in
        rows.changesInEach(keys) + rows.droppingEach(.table)
          + PointsChanges.ofList(rows, "gives", .points)
      }
    }
  }

  private func keys(_ row: JSONNode) -> [Change] {
    row.changes(in: "when") { tests in
      tests.changesInEach { test in
        ["from", "to"].flatMap { end in test.changes(in: end) { $0.oneMoreAndLess(.table) } }
      }
    }
  }

  private func counted(_ expression: JSONNode) -> [Change] {
    let conditions = ConditionChanges(context: context)
    return expression.changes(in: "count") { list in
      list.changesInEach { conditions.negated($0) + conditions.inside($0) }
        + list.droppingEach(.expression) + list.duplicatingEach(.expression)
    }
  }

  private func chosen(_ expression: JSONNode) -> [Change] {
    guard expression.member("if") != nil else { return [] }
    let conditions = ConditionChanges(context: context)
    return conditions.of(expression, "if", dropping: nil)
      + expression.changes(in: "then", of) + expression.changes(in: "else", of)
      + expression.dropping("else", .expression) + branches(expression)
  }

  private func branches(_ expression: JSONNode) -> [Change] {
    guard let yes = expression.member("then"), let no = expression.member("else") else {
      return []
    }
    let turned = expression.replacing("then", with: no).replacing("else", with: yes)
    return [Change(kind: .expression, words: "then and else exchanged", node: turned)]
  }
}
