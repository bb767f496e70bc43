@testable import AssessmentKit

/// Changes of a set of bands or levels.
enum BandChanges {
  static func of(_ bands: JSONNode, _ kind: MutantKind) -> [Change] {
    bands.changes(in: "list") { list in
      EdgeChanges.ofList(list, kind) + PointsChanges.ofList(list, "points", .points)
        + PointsChanges.swapsWithNext(list, "id", kind) + places(list, kind)
        + list.droppingEach(kind) + joined(list, kind)
    }
  }

  /// Two neighbours in each other's places.
  private static func places(_ list: JSONNode, _ kind: MutantKind) -> [Change] {
    let elements = list.elements ?? []
    return elements.indices.dropLast().map { index in
      var swapped = elements
      swapped.swapAt(index, index + 1)
      return Change(
        path: ["\(index)"],
        kind: kind,
        words: "changes places with the next",
        node: list.list(swapped)
      )
    }
  }

  /// A band taken out, and the one before it made to reach as far.
  private static func joined(_ list: JSONNode, _ kind: MutantKind) -> [Change] {
    let elements = list.elements ?? []
    return elements.indices.dropFirst().map { index in
      let wider = elements[index - 1].taking("to", of: elements[index])
      let joined = list.replacing("\(index - 1)", with: wider).replacing("\(index)", with: nil)
      return Change(
        path: ["\(index)"],
        kind: kind,
        words: "joined to the one before",
        node: joined
      )
    }
  }
}
