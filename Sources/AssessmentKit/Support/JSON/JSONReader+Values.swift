extension JSONReader {
  /// Reads the value that begins at the current byte.
  mutating func value() throws(Refused) -> JSONNode {
    let start = position
    try countValue()
    return JSONNode(try content(), at: start)
  }

  private mutating func content() throws(Refused) -> JSONNode.Content {
    switch current {
    case ASCII.quote: return .string(try string())
    case ASCII.openBrace: return .object(try object())
    case ASCII.openBracket: return .array(try array())
    case ASCII.minus, UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw noValue()
    }
  }

  private mutating func word(
    _ word: String,
    _ content: JSONNode.Content
  ) throws(Refused) -> JSONNode.Content {
    let end = index + word.utf8.count
    guard end <= bytes.count, bytes[index..<end].elementsEqual(word.utf8),
      end == bytes.count || !ASCII.isWord(bytes[end])
    else { throw noValue() }
    index = end
    return content
  }
}

extension JSONReader {
  private mutating func array() throws(Refused) -> [JSONNode] {
    try open(isObject: false)
    var elements: [JSONNode] = []
    guard current != ASCII.closeBracket else {
      close()
      return elements
    }
    repeat {
      path.append(.index(elements.count))
      elements.append(try value())
      path.removeLast()
    } while try continues()
    return elements
  }

  private mutating func object() throws(Refused) -> [JSONMember] {
    try open(isObject: true)
    var members = JSONMemberList()
    guard current != ASCII.closeBrace else {
      close()
      return members.members
    }
    repeat {
      try member(into: &members)
    } while try continues()
    return members.members
  }

  private mutating func member(into members: inout JSONMemberList) throws(Refused) {
    let namePosition = position
    let name = try name()
    path.append(.name(name))
    if let first = members.firstUse(of: name) {
      try addRepeat(of: name, at: namePosition, first: first)
    }
    skipWhiteSpace()
    guard current == ASCII.colon else { throw noColon() }
    index += 1
    skipWhiteSpace()
    members.add(JSONMember(name: name, namePosition: namePosition, value: try value()))
    path.removeLast()
  }

  private mutating func name() throws(Refused) -> String {
    guard current == ASCII.quote else { throw noName() }
    let start = position
    let name = try string()
    guard name.utf8.count <= limits.nameBytes else { throw nameTooLong(at: start) }
    return name
  }

  private mutating func open(isObject: Bool) throws(Refused) {
    guard containers.count < limits.depth else { throw tooDeep() }
    containers.append(Container(isObject: isObject, opening: position))
    index += 1
    skipWhiteSpace()
  }

  private mutating func close() {
    containers.removeLast()
    index += 1
  }

  /// After an entry: goes past a comma to the next entry, or past the closing bracket.
  private mutating func continues() throws(Refused) -> Bool {
    skipWhiteSpace()
    let closer = containers.last?.closer ?? 0
    guard current != closer else {
      close()
      return false
    }
    guard current == ASCII.comma else { throw noComma() }
    let comma = position
    index += 1
    skipWhiteSpace()
    guard current != closer else { throw trailingComma(at: comma) }
    return true
  }
}
