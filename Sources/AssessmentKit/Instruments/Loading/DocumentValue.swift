/// One value of a document on its way into the model, with the way that leads to it.
struct DocumentValue {
  /// The value.
  let node: JSONNode

  /// The way to it from the top of the document.
  let pointer: JSONPointer

  /// What messages call it, such as `"weight"` or `entry 2 of "options"`.
  let name: String

  /// Where findings go.
  let log: ShapeLog

  /// The whole of a document.
  init(document: JSONNode, log: ShapeLog) {
    self.init(node: document, pointer: .root, name: "the document", log: log)
  }

  private init(node: JSONNode, pointer: JSONPointer, name: String, log: ShapeLog) {
    self.node = node
    self.pointer = pointer
    self.name = name
    self.log = log
  }

  /// Whether this is an object with a member of that name.
  func has(_ name: String) -> Bool {
    node.member(name) != nil
  }

  /// Where the value stands.
  var place: Place {
    Place(position: node.position, pointer: pointer.description)
  }

  /// The value of a member of this object.
  func member(_ member: JSONMember) -> DocumentValue {
    DocumentValue(
      node: member.value,
      pointer: pointer.appending(member.name),
      name: "\"\(member.name.shownInMessage)\"",
      log: log
    )
  }

  /// An entry of this list.
  func entry(_ index: Int, _ node: JSONNode) -> DocumentValue {
    DocumentValue(
      node: node,
      pointer: pointer.appending(index),
      name: "entry \(index + 1) of \(name)",
      log: log
    )
  }

  /// Where the name of a member of this object stands.
  func placeOfName(_ member: JSONMember) -> Place {
    Place(
      position: member.namePosition,
      pointer: pointer.appending(member.name).description
    )
  }

  /// Adds a finding about this value; `message` goes on from the value's name.
  func report(
    _ code: DiagnosticCode,
    _ message: String,
    expected: String? = nil,
    help: String? = nil
  ) {
    log.add(Finding(code, .error, "\(name) \(message)", at: place, expected: expected, help: help))
  }

  /// Adds the finding that this value is of the wrong kind.
  func reportKind(expected: String) {
    report(.wrongType, "is \(node.kindName)", expected: expected)
  }
}
