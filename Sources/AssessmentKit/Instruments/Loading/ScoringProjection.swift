/// The part of a document that can change a score, made by taking out members by name.
///
/// Nothing is added, ordered or filled in: a default that is written down and one that is left
/// out give different projections. The page on the format says how to reproduce it.
enum ScoringProjection {
  /// The members of the document that are kept.
  static let keptMembers: Set<String> = [
    "format", "missingCodes", "facts", "responseSets", "sections", "scales", "values", "flags",
    "constraints", "completeWhen", "profiles", "prompts",
  ]

  /// The members that are taken out wherever they stand inside the kept ones.
  static let droppedMembers: Set<String> = [
    "title", "text", "label", "introduction", "workerNote", "notice", "why", "help", "examples",
    "unit", "message", "provenance", "reason", "note", "sensitive", "source", "lookBack",
    "concept", "role", "area", "alpha", "show", "meaning", "maxLength",
  ]

  /// Objects whose names are codes chosen by the author; nothing is taken out of them.
  static let maps: Set<String> = ["points", "missingCodes"]

  /// The projection of a document.
  ///
  /// - Parameter document: the whole document; one that isn't an object stays as it is.
  /// - Returns: a node with the members that are kept, in the order of the document.
  static func of(_ document: JSONNode) -> JSONNode {
    guard let members = document.members else { return document }
    let kept = members.filter { keptMembers.contains($0.name) }.map(withoutDropped)
    return JSONNode(.object(kept), at: document.position)
  }

  private static func withoutDropped(_ node: JSONNode) -> JSONNode {
    switch node.content {
    case .array(let elements):
      return JSONNode(.array(elements.map(withoutDropped)), at: node.position)
    case .object(let members):
      let kept = members.filter { !droppedMembers.contains($0.name) }.map(withoutDropped)
      return JSONNode(.object(kept), at: node.position)
    case .null, .bool, .number, .string:
      return node
    }
  }

  private static func withoutDropped(_ member: JSONMember) -> JSONMember {
    let isMap = maps.contains(member.name) && member.value.members != nil
    return JSONMember(
      name: member.name,
      namePosition: member.namePosition,
      value: isMap ? member.value : withoutDropped(member.value)
    )
  }
}

/// The two digests of a document.
struct InstrumentDigests {
  /// Of the whole document.
  let instrument: SHA256Digest

  /// Of what can change a score.
  let scoring: SHA256Digest

  /// Computes both from a parsed document; layout and the order of members make no difference.
  init(of document: JSONNode) {
    instrument = SHA256Digest(of: CanonicalJSON.bytes(of: document))
    scoring = SHA256Digest(of: CanonicalJSON.bytes(of: ScoringProjection.of(document)))
  }
}
