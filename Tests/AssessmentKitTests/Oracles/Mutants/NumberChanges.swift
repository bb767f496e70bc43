@testable import AssessmentKit

extension JSONNode {
  /// This number, 1 more and 1 less.
  func oneMoreAndLess(_ kind: MutantKind) -> [Change] {
    becoming([plus(1), plus(-1)], kind)
  }

  /// This number multiplied: 1 more, half, double.
  func scaled(_ kind: MutantKind) -> [Change] {
    becoming([plus(1), times("0.5"), times("2")], kind)
  }

  /// This number plus another.
  func plus(_ step: Int) -> Rational? {
    exact.flatMap { try? $0.adding(Rational(step)) }
  }

  /// This number plus a decimal.
  func plus(decimal: String) -> Rational? {
    guard let exact, let step = Rational(decimal: decimal) else { return nil }
    return try? exact.adding(step)
  }

  private func times(_ decimal: String) -> Rational? {
    guard let exact, let factor = Rational(decimal: decimal) else { return nil }
    return try? exact.multiplied(by: factor)
  }

  /// This number changed to each of several others.
  func becoming(_ values: [Rational?], _ kind: MutantKind) -> [Change] {
    values.compactMap(\.self).map { value in
      let words = "\(exact?.exactText ?? "it") becomes \(value.exactText)"
      return Change(kind: kind, words: words, node: number(value))
    }.distinct(from: self)
  }

  /// This word changed to each of several others.
  func becoming(_ words: [String], _ kind: MutantKind) -> [Change] {
    words.filter { $0 != string }.map { word in
      Change(kind: kind, words: "\(string ?? "it") becomes \(word)", node: self.string(word))
    }
  }
}

/// Points in lists and in maps.
enum PointsChanges {
  /// Points of one member in each object of a list: of options, rows, bands.
  static func ofList(_ list: JSONNode, _ member: String, _ kind: MutantKind) -> [Change] {
    let single = list.changesInEach { $0.changes(in: member) { ofNumber($0, kind) } }
    return single + swapsWithNext(list, member, kind)
  }

  /// Points of a map from codes.
  static func ofMap(_ map: JSONNode, _ kind: MutantKind) -> [Change] {
    let members = map.members ?? []
    let single = map.changesInMembers { _, value in ofNumber(value, kind) }
    let swaps = zip(members, members.dropFirst()).compactMap { first, second -> Change? in
      guard first.value.exact != second.value.exact else { return nil }
      let swapped = map.replacing(first.name, with: second.value)
        .replacing(second.name, with: first.value)
      return Change(
        path: [first.name],
        kind: kind,
        words: "exchanged with the next",
        node: swapped
      )
    }
    return single + swaps
  }

  private static func ofNumber(_ number: JSONNode, _ kind: MutantKind) -> [Change] {
    number.becoming([number.plus(1), number.plus(-1), Rational(0)], kind)
  }

  /// The exchange of a member with that of the next object of the list.
  static func swapsWithNext(_ list: JSONNode, _ member: String, _ kind: MutantKind) -> [Change] {
    let elements = list.elements ?? []
    return elements.indices.dropLast().compactMap { index in
      let (first, second) = (elements[index], elements[index + 1])
      guard let one = first.member(member), let other = second.member(member),
        one.text != other.text
      else { return nil }
      let swapped = list.replacing("\(index)", with: first.taking(member, of: second))
        .replacing("\(index + 1)", with: second.taking(member, of: first))
      return Change(
        path: ["\(index)", member],
        kind: kind,
        words: "exchanged with the next",
        node: swapped
      )
    }
  }
}

/// Ends of ranges that follow each other: bands, levels, rows.
enum EdgeChanges {
  /// Each end moved alone, and each edge between two neighbours moved with both its ends.
  static func ofList(_ list: JSONNode, _ kind: MutantKind) -> [Change] {
    let ends = list.changesInEach { element in
      ["from", "to"].flatMap { end in
        element.changes(in: end) { $0.oneMoreAndLess(kind) }
      }
    }
    return ends + [1, -1].flatMap { edges(list, by: $0, kind) }
  }

  private static func edges(_ list: JSONNode, by step: Int, _ kind: MutantKind) -> [Change] {
    let elements = list.elements ?? []
    return elements.indices.dropLast().compactMap { index in
      let (first, second) = (elements[index], elements[index + 1])
      guard let end = first.member("to"), let start = second.member("from"),
        let newEnd = end.plus(step), let newStart = start.plus(step)
      else { return nil }
      let moved = list.replacing("\(index)", with: first.replacing("to", with: end.number(newEnd)))
        .replacing(
          "\(index + 1)",
          with: second.replacing("from", with: start.number(newStart))
        )
      return Change(
        path: ["\(index)"],
        kind: kind,
        words: "its edge to the next moved by \(step)",
        node: moved
      )
    }
  }
}
