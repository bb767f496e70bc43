@testable import AssessmentKit

extension JSONNode {
  /// The value as text.
  var text: String { JSONOutput(self).compactText }

  /// The exact number, written as a number or as text.
  var exact: Rational? {
    number?.integer.map { Rational($0) } ?? string.flatMap { Rational(decimal: $0) }
  }

  /// A number as instruments write it, standing where this value stands.
  func number(_ value: Rational) -> JSONNode {
    guard value.isWhole else { return string(value.exactText) }
    let whole = value.numerator
    let number = JSONNumber(text: "\(whole)", integer: whole, double: Double(whole))
    return JSONNode(.number(number), at: position)
  }

  /// A text, standing where this value stands.
  func string(_ text: String) -> JSONNode {
    JSONNode(.string(text), at: position)
  }

  /// An object with one member, standing where this value stands.
  func object(_ name: String, _ value: JSONNode) -> JSONNode {
    JSONNode(.object([member(name, value)]), at: position)
  }

  /// A list, standing where this value stands.
  func list(_ elements: [JSONNode]) -> JSONNode {
    JSONNode(.array(elements), at: position)
  }

  /// The object with a member set or taken out, or the list with an element set or taken out.
  func replacing(_ token: String, with node: JSONNode?) -> JSONNode {
    if let elements { return list(Self.replacing(elements, Int(token), node)) }
    return JSONNode(.object(replacing(members ?? [], token, node)), at: position)
  }

  /// The object with another name for one of its members.
  func renaming(_ name: String, to other: String) -> JSONNode {
    let renamed = (members ?? []).map { $0.name == name ? member(other, $0.value) : $0 }
    return JSONNode(.object(renamed), at: position)
  }

  /// The object with the values of one member in another exchanged.
  func taking(_ name: String, of other: JSONNode) -> JSONNode {
    replacing(name, with: other.member(name))
  }

  private func member(_ name: String, _ value: JSONNode) -> JSONMember {
    JSONMember(name: name, namePosition: position, value: value)
  }

  private func replacing(
    _ members: [JSONMember],
    _ name: String,
    _ node: JSONNode?
  ) -> [JSONMember] {
    guard let index = members.firstIndex(where: { $0.name == name }) else {
      return members + (node.map { [member(name, $0)] } ?? [])
    }
    var members = members
    members.replaceSubrange(index...index, with: node.map { [member(name, $0)] } ?? [])
    return members
  }

  private static func replacing(
    _ elements: [JSONNode],
    _ index: Int?,
    _ node: JSONNode?
  ) -> [JSONNode] {
    guard let index, elements.indices.contains(index) else { return elements }
    var elements = elements
    elements.replaceSubrange(index...index, with: node.map { [$0] } ?? [])
    return elements
  }
}

extension JSONNode {
  /// Changes of a member, as changes of this object; none where the member is absent.
  func changes(in name: String, _ make: (JSONNode) -> [Change]) -> [Change] {
    member(name).map { lifted(make($0), at: name) } ?? []
  }

  /// Changes of each element, as changes of this list.
  func changesInEach(_ make: (JSONNode) -> [Change]) -> [Change] {
    (elements ?? []).enumerated().flatMap { lifted(make($1), at: "\($0)") }
  }

  /// Changes of each member, as changes of this object.
  func changesInMembers(_ make: (String, JSONNode) -> [Change]) -> [Change] {
    (members ?? []).flatMap { member in lifted(make(member.name, member.value), at: member.name) }
  }

  /// The taking out of a member, where it is there.
  func dropping(_ name: String, _ kind: MutantKind) -> [Change] {
    changes(in: name) { _ in [Change(kind: kind, words: "taken out", node: nil)] }
  }

  /// The taking out of each element, as long as one is left.
  func droppingEach(_ kind: MutantKind) -> [Change] {
    guard (elements ?? []).count > 1 else { return [] }
    return changesInEach { _ in [Change(kind: kind, words: "taken out", node: nil)] }
  }

  /// The doubling of each element.
  func duplicatingEach(_ kind: MutantKind) -> [Change] {
    let elements = elements ?? []
    return elements.indices.map { index in
      var doubled = elements
      doubled.insert(elements[index], at: index)
      return Change(path: ["\(index)"], kind: kind, words: "repeated", node: list(doubled))
    }
  }

  private func lifted(_ changes: [Change], at token: String) -> [Change] {
    changes.map { change in
      Change(
        path: [token] + change.path,
        kind: change.kind,
        words: change.words,
        node: replacing(token, with: change.node)
      )
    }
  }
}
