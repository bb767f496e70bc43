/// One value of a JSON document, with the place where it stands.
///
/// Members keep the order of the document. Names are compared scalar by scalar, as JSON does.
public struct JSONNode: Sendable {
  /// What a value is.
  public enum Content: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(JSONNumber)
    /// A text; any Unicode scalar may be in it, U+0000 included (written as an escape).
    case string(String)
    /// The values of an array.
    case array([JSONNode])
    /// The members of an object, with no name twice.
    case object([JSONMember])
  }

  /// What the value is.
  public let content: Content

  /// Where the first character of the value stands.
  public let position: TextPosition

  init(_ content: Content, at position: TextPosition) {
    self.content = content
    self.position = position
  }

  /// The kind of value in words for a message: "a string", "an object".
  public var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// One member of a JSON object: a name and a value.
public struct JSONMember: Sendable {
  /// The name, with its escapes resolved.
  public let name: String

  /// Where the name's opening quotation mark stands.
  public let namePosition: TextPosition

  /// The value.
  public let value: JSONNode

  init(name: String, namePosition: TextPosition, value: JSONNode) {
    self.name = name
    self.namePosition = namePosition
    self.value = value
  }
}

extension JSONNode {
  /// Whether the value is `null`.
  public var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// The value of `true` or `false`, or `nil` for another kind.
  public var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The number, or `nil` for another kind.
  public var number: JSONNumber? {
    if case .number(let value) = content { value } else { nil }
  }

  /// The text, or `nil` for another kind.
  public var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  /// The values of an array, or `nil` for another kind.
  public var elements: [JSONNode]? {
    if case .array(let values) = content { values } else { nil }
  }

  /// The members of an object in the order of the document, or `nil` for another kind.
  public var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// Finds the value of a member; takes time in proportion to the number of members.
  ///
  /// - Parameter name: the member's name.
  /// - Returns: its value, or `nil` when there's none or this value isn't an object.
  public func member(_ name: String) -> JSONNode? {
    members?.first { $0.name.hasSameScalars(as: name) }?.value
  }

  /// Finds the value that a pointer points to, starting from this value.
  ///
  /// - Parameter pointer: where to go; the empty pointer is this value itself.
  /// - Returns: the value, or `nil` when there's nothing.
  public func at(_ pointer: JSONPointer) -> JSONNode? {
    var node = self
    for token in pointer.tokens {
      guard let next = node.child(token) else { return nil }
      node = next
    }
    return node
  }

  private func child(_ token: String) -> JSONNode? {
    guard let elements else { return member(token) }
    guard let index = JSONPointer.index(token), index < elements.count else { return nil }
    return elements[index]
  }
}
