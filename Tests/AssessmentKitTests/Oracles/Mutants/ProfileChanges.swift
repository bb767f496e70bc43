@testable import AssessmentKit

/// Changes of a profile and its indexes.
enum ProfileChanges {
  static func of(_ profile: JSONNode) -> [Change] {
    let selections = ["sections", "items", "scales", "values", "flags"].flatMap { name in
      profile.changes(in: name) { list in
        list.changesInEach { _ in [Change(kind: .profile, words: "taken out", node: nil)] }
      }
    }
    return selections
      + profile.changes(in: "scales") { $0.changesInEach(role) }
      + profile.changes(in: "indexes") { $0.changesInEach(index) }
  }

  private static func role(_ selected: JSONNode) -> [Change] {
    let role = selected.member("role")?.string
    let roles = ["need", "strength", "history", "index", "plan"]
    let next = roles.firstIndex { $0 == role }.map { roles[($0 + 1) % roles.count] }
    return selected.dropping("role", .role)
      + selected.changes(in: "role") { $0.becoming([next].compactMap(\.self), .role) }
  }

  private static func index(_ index: JSONNode) -> [Change] {
    let dropped = ["add", "subtract"].flatMap { name in
      index.changes(in: name) { list in
        list.changesInEach { _ in [Change(kind: .index, words: "taken out", node: nil)] }
      }
    }
    return dropped + moved(index, "add", "subtract") + moved(index, "subtract", "add")
      + index.changes(in: "levels") { BandChanges.of($0, .index) }
  }

  /// Each scale of one side on the other side.
  private static func moved(_ index: JSONNode, _ side: String, _ other: String) -> [Change] {
    let here = index.member(side)?.elements ?? []
    let there = index.member(other)?.elements ?? []
    return here.indices.map { position in
      var rest = here
      let scale = rest.remove(at: position)
      let node = index.replacing(side, with: index.list(rest))
        .replacing(other, with: index.list(there + [scale]))
      return Change(
        path: [side, "\(position)"],
        kind: .index,
        words: "moved to \(other)",
        node: node
      )
    }
  }
}

/// Changes of what may be answered: bounds and missing codes.
enum AnswerChanges {
  /// The bounds of a number item or numeric fact.
  static func bounds(_ owner: JSONNode) -> [Change] {
    ["min", "max"].flatMap { end in
      owner.changes(in: end) { $0.oneMoreAndLess(.range) }
    }
  }

  /// Each code dropped, and each meaning changed to the kinds that count otherwise.
  ///
  /// Kinds that count alike (declined and does not know; blank, skipped and left out) are not
  /// exchanged: no score, end, band, flag or completeness can tell them apart.
  static func missingCodes(_ owner: JSONNode) -> [Change] {
    owner.changes(in: "missingCodes") { codes in
      codes.changesInMembers { _, meaning in
        [Change(kind: .missingCode, words: "taken out", node: nil)]
          + meaning.becoming(others(meaning.string), .missingCode)
      }
    }
  }

  private static func others(_ meaning: String?) -> [String] {
    let classes = [
      ["doesNotKnow", "declined"], ["skipped", "blank", "leftOut"], ["notApplicable"],
    ]
    return classes.filter { !$0.contains(meaning ?? "") }.map { $0[0] }
  }
}
