/// Writes a JSON value into bytes.
struct JSONWriter {
  /// How a value is written.
  enum Style {
    case compact, pretty, canonical
  }

  let style: Style
  private(set) var bytes: [UInt8] = []
  private var level = 0

  init(style: Style) {
    self.style = style
  }

  mutating func write(_ value: JSONOutput) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): write(value)
    case .double(let value): write(value)
    case .string(let text): write(text)
    case .array(let values): write(values)
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ value: Int) {
    let isSafe = value.magnitude <= UInt(JSONNumber.largestInteger)
    if isSafe { bytes += String(value).utf8 } else { write(String(value)) }
  }

  private mutating func write(_ value: Double) {
    guard let text = ECMAScriptNumber.text(of: value) else { return write(.null) }
    let isUnsafe = value.magnitude > Double(JSONNumber.largestInteger) && value.magnitude < 1e21
    if isUnsafe { write(text) } else { bytes += text.utf8 }
  }

  private mutating func write(_ values: [JSONOutput]) {
    write(values, between: ASCII.openBracket, and: ASCII.closeBracket) { $0.write($1) }
  }

  private mutating func write(_ members: [(String, JSONOutput)]) {
    precondition(Self.areDifferent(members), "an object to be written has one name twice")
    let ordered = style == .canonical ? Self.sorted(members) : members
    write(ordered, between: ASCII.openBrace, and: ASCII.closeBrace) { writer, member in
      writer.write(member.0)
      writer.bytes += (writer.style == .pretty ? ": " : ":").utf8
      writer.write(member.1)
    }
  }

  private mutating func write<Entry>(
    _ entries: [Entry],
    between open: UInt8,
    and close: UInt8,
    each: (inout JSONWriter, Entry) -> Void
  ) {
    bytes.append(open)
    level += 1
    for (index, entry) in entries.enumerated() {
      if index > 0 { bytes.append(ASCII.comma) }
      breakLine()
      each(&self, entry)
    }
    level -= 1
    if !entries.isEmpty { breakLine() }
    bytes.append(close)
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(ASCII.lineFeed)
    bytes += repeatElement(ASCII.space, count: 2 * level)
  }

  private static func areDifferent(_ members: [(String, JSONOutput)]) -> Bool {
    guard members.count <= 16 else {
      return Set(members.map { Array($0.0.utf8) }).count == members.count
    }
    return members.indices.allSatisfy { index in
      !members[..<index].contains { $0.0.hasSameScalars(as: members[index].0) }
    }
  }

  /// Whether a name comes before another by their UTF-16 code units, found by their UTF-8 bytes.
  ///
  /// Both orders are the same except that UTF-16 puts characters beyond U+FFFF (which begin with a
  /// byte from F0 on) before U+E000 to U+FFFF (which begin with EE or EF).
  static func comesBefore(_ left: String.UTF8View, _ right: String.UTF8View) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      let isSwapped = one >= 0xEE && other >= 0xEE && (one >= 0xF0) != (other >= 0xF0)
      return isSwapped ? one > other : one < other
    }
    return left.count < right.count
  }

  private static func sorted(_ members: [(String, JSONOutput)]) -> [(String, JSONOutput)] {
    members.sorted { comesBefore($0.0.utf8, $1.0.utf8) }
  }
}

// Strings.
extension JSONWriter {
  private mutating func write(_ text: String) {
    bytes.append(ASCII.quote)
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes += text.utf8
    } else {
      for byte in text.utf8 { Self.isPlain(byte) ? bytes.append(byte) : escape(byte) }
    }
    bytes.append(ASCII.quote)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= ASCII.space && byte != ASCII.quote && byte != ASCII.backslash
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case ASCII.quote, ASCII.backslash: bytes += [ASCII.backslash, byte]
    case 0x08: bytes += "\\b".utf8
    case ASCII.tab: bytes += "\\t".utf8
    case ASCII.lineFeed: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case ASCII.carriageReturn: bytes += "\\r".utf8
    default: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
    }
  }
}
