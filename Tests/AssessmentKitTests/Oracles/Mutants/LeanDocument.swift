@testable import AssessmentKit

extension JSONNode {
  /// The document without what is read out or explained and may be left out.
  ///
  /// Nothing of it is scored, so the mutants are the same, and a large instrument loads faster.
  var lean: JSONNode {
    switch content {
    case .array(let elements): list(elements.map(\.lean))
    case .object(let members): JSONNode(.object(members.compactMap(Self.lean)), at: position)
    default: self
    }
  }

  private static func lean(_ member: JSONMember) -> JSONMember? {
    guard !prose.contains(member.name) else { return nil }
    if ["points", "missingCodes", "offers"].contains(member.name) { return member }
    return JSONMember(
      name: member.name,
      namePosition: member.namePosition,
      value: member.value.lean
    )
  }

  private static let prose: Set<String> = [
    "help", "examples", "workerNote", "introduction", "opening", "closing", "glossary", "concept",
    "source", "lookBack", "notice", "checkpoints", "note", "unit",
  ]
}
