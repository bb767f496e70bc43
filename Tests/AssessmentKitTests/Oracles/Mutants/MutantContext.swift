@testable import AssessmentKit

/// What an operator must know of the rest of the document.
struct MutantContext {
  /// The ids of the items in order.
  let items: [String]
  /// The items of each scale.
  let scales: [[String]]
  /// How each item is answered: its response set, or its kind.
  private let shapes: [String: String]
  /// The codes of each item and fact.
  private let codes: [String: [String]]

  init(_ document: JSONNode) {
    let nodes = (document.member("sections")?.elements ?? []).flatMap {
      $0.member("items")?.elements ?? []
    }
    let sets = Self.codesByID(document.member("responseSets"), list: "options")
    items = nodes.compactMap { $0.member("id")?.string }
    scales = (document.member("scales")?.elements ?? []).map(Self.entries)
    var shapes: [String: String] = [:]
    var codes = Self.codesByID(document.member("facts"), list: "codes")
    for node in nodes {
      guard let id = node.member("id")?.string, let kind = node.member("kind")?.string else {
        continue
      }
      let set = node.member("responses")?.string
      shapes[id] = set.map { "\(kind) of \($0)" } ?? kind
      codes[id] = set.flatMap { sets[$0] }
    }
    (self.shapes, self.codes) = (shapes, codes)
  }

  /// The codes of an item or fact in order; none where it has none.
  func codes(of id: String) -> [String] { codes[id] ?? [] }

  /// An item that is answered alike and is not among those listed; the next one, round and round.
  func another(like id: String, notIn listed: [String]) -> String? {
    guard let start = items.firstIndex(of: id) else { return nil }
    let round = items[(start + 1)...] + items[..<start]
    let free = round.filter { !listed.contains($0) }
    return free.first { shapes[$0] == shapes[id] } ?? free.first
  }

  /// The first item of another scale that is not among those listed.
  func ofAnotherScale(notIn listed: [String]) -> String? {
    scales.joined().first { !listed.contains($0) }
  }

  /// The items that a scale lists.
  static func entries(_ scale: JSONNode) -> [String] {
    (scale.member("items")?.elements ?? []).compactMap { $0.member("item")?.string }
  }

  private static func codesByID(_ nodes: JSONNode?, list: String) -> [String: [String]] {
    let pairs = (nodes?.elements ?? []).compactMap { node -> (String, [String])? in
      guard let id = node.member("id")?.string else { return nil }
      return (id, (node.member(list)?.elements ?? []).compactMap { $0.member("code")?.string })
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
