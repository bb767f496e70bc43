/// Reads the members of one object by name and remembers which were asked for.
final class ObjectReader {
  /// The object.
  let value: DocumentValue

  /// What it is, for messages, such as `an option`.
  let kind: String

  private let members: [JSONMember]
  private var known: [String] = []
  private var ignoresUnknown = false

  /// Starts reading; reports a value that isn't an object.
  init?(_ value: DocumentValue, kind: String) {
    guard let members = value.node.members else {
      value.reportKind(expected: "\(kind), written as an object")
      return nil
    }
    self.value = value
    self.kind = kind
    self.members = members
  }

  /// Where the object stands.
  var place: Place { value.place }

  /// Whether the member is there; a reader that only looks has asked for it.
  func has(_ name: String) -> Bool {
    member(name) != nil
  }

  /// Reads a member that must be there.
  func need<Value>(_ name: String, _ reader: ValueReader<Value>) -> Value? {
    guard let member = member(name) else {
      reportMissing(name)
      return nil
    }
    return reader.read(value.member(member))
  }

  /// Reads a member that may be left out; `nil` when it is, and when it can't be read.
  func take<Value>(_ name: String, _ reader: ValueReader<Value>) -> Value? {
    member(name).flatMap { reader.read(value.member($0)) }
  }

  /// Finds the one member that is there of several that exclude each other.
  func exactlyOne(of names: [String]) -> String? {
    let there = membersThere(of: names)
    guard let first = there.first else {
      reportNone(of: names)
      return nil
    }
    guard refuse(there.dropFirst(), beside: first.name) else {
      ignoreOtherMembers()
      return nil
    }
    return first.name
  }

  /// Refuses several members of which at most one may be there.
  func atMostOne(of names: [String]) {
    let there = membersThere(of: names)
    guard let first = there.first else { return }
    _ = refuse(there.dropFirst(), beside: first.name)
  }

  /// Refuses members that have no meaning here.
  func refuse(_ names: [String], in place: String) {
    for member in names.compactMap(member) {
      report(
        .misplacedMember,
        member,
        "\"\(member.name)\" has no meaning in \(place)",
        expected: nil,
        help: "take it out, or change the kind"
      )
    }
  }

  /// Passes over members that can't be judged after a fault elsewhere.
  func passOver(_ names: [String]) {
    for name in names { _ = member(name) }
  }

  /// Says that a member must be there.
  func reportMissing(_ name: String, because reason: String = "") {
    value.log.add(
      Finding(
        .missingMember,
        .error,
        "\(kind) has no \"\(name)\"\(reason)",
        at: value.place,
        help: "add \"\(name)\""
      )
    )
  }

  /// Passes over members that weren't asked for; after a fault that hides which are known.
  func ignoreOtherMembers() {
    ignoresUnknown = true
  }

  /// Reports every member that nobody asked for; true when there is none.
  func refuseUnknownMembers() -> Bool {
    if ignoresUnknown { return true }
    let unknown = members.filter { member in
      !known.contains { $0.hasSameScalars(as: member.name) }
    }
    unknown.forEach(reportUnknown)
    return unknown.isEmpty
  }

  /// The members that are there of several, in the order of the document.
  private func membersThere(of names: [String]) -> [JSONMember] {
    names.compactMap(member).sorted { $0.namePosition < $1.namePosition }
  }

  private func member(_ name: String) -> JSONMember? {
    if !known.contains(name) { known.append(name) }
    return members.first { $0.name.hasSameScalars(as: name) }
  }
}

extension ObjectReader {
  private func refuse(_ others: ArraySlice<JSONMember>, beside first: String) -> Bool {
    for other in others {
      report(
        .exclusiveMembers,
        other,
        "\"\(other.name)\" may not stand beside \"\(first)\"",
        expected: "one of them",
        help: nil
      )
    }
    return others.isEmpty
  }

  private func reportNone(of names: [String]) {
    ignoreOtherMembers()
    value.log.add(
      Finding(
        .missingMember,
        .error,
        "\(kind) has no member that says what it is",
        at: value.place,
        expected: "one of \(names.joined(separator: ", "))"
      )
    )
  }

  private func reportUnknown(_ member: JSONMember) {
    let unused = known.filter { name in !members.contains { $0.name.hasSameScalars(as: name) } }
    let near = Suggestion.nearest(to: member.name, in: unused)
    report(
      .unknownMember,
      member,
      "\"\(member.name.shownInMessage)\" is not a member of \(kind)",
      expected: known.joined(separator: ", "),
      help: near.map { "did you mean \"\($0)\"?" }
    )
  }

  private func report(
    _ code: DiagnosticCode,
    _ member: JSONMember,
    _ message: String,
    expected: String?,
    help: String?
  ) {
    value.log.add(
      Finding(
        code,
        .error,
        message,
        at: value.placeOfName(member),
        expected: expected,
        help: help
      )
    )
  }
}
