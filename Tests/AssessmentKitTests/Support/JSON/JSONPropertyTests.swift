import Testing

@testable import AssessmentKit

/// Properties that hold for every document, tried on random ones that are the same in every run.
@Suite struct JSONPropertyTests {
  @Test func `every way of writing a value reads back as the same value`() throws {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<400 {
      let value = randomValue(&generator, depth: 4)
      let canonical = value.canonical()
      for bytes in [value.compact(), value.pretty(), canonical] {
        let node = try JSONParser.parse(bytes)
        #expect(CanonicalJSON.bytes(of: node) == canonical)
      }
    }
  }

  @Test func `order is kept by compact and pretty`() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<200 {
      let value = randomValue(&generator, depth: 4)
      let compact = value.compact()
      #expect(JSONOutput(try JSONParser.parse(compact)).compact() == compact)
      #expect(JSONOutput(try JSONParser.parse(value.pretty())).compact() == compact)
    }
  }

  @Test func `a damaged document is read or refused, and never with nothing to say`() {
    var generator = SplitMix64(seed: 3)
    var refused = 0
    for _ in 0..<5_000 {
      var bytes = randomValue(&generator, depth: 3).pretty()
      for _ in 0...generator.below(3) { damage(&bytes, &generator) }
      refused += outcome(of: bytes)
    }
    #expect(refused > 1_000 && refused < 5_000)
  }

  /// Reads bytes; 1 when they're refused.
  private func outcome(of bytes: [UInt8]) -> Int {
    do throws(Refused) {
      let node = try JSONParser.parse(bytes)
      #expect(throws: Never.self) { try JSONParser.parse(CanonicalJSON.bytes(of: node)) }
      return 0
    } catch {
      #expect(error.findings.contains { $0.severity == .error })
      for finding in error.findings { #expect(isInside(finding.place.position, of: bytes)) }
      return 1
    }
  }

  /// Whether a position is one that a reader of the text can go to.
  private func isInside(_ position: TextPosition?, of bytes: [UInt8]) -> Bool {
    guard let position else { return false }
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }
    guard (1...lines.count).contains(position.line) else { return false }
    return position.column >= 1
  }

  @Test func `positions are those that counting from the start gives`() throws {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<100 {
      let document = withRandomSpace(randomValue(&generator, depth: 3), &generator)
      let node = try parsed(document)
      let expected = slowPositions(of: document)
      var found: [TextPosition] = []
      collect(node, into: &found)
      #expect(found == expected)
    }
  }

  @Test func `a fault anywhere in a document is found where counting puts it`() {
    let document = "{\r\n \"\u{E9}\u{1F600}\": [1,\r \"\u{20AC}\",\n\n{\"x\": true}]}"
    let scalars = Array(document.unicodeScalars)
    for index in scalars.indices where [",", "]", "}", "1", "t"].contains(scalars[index]) {
      var damaged = scalars
      damaged[index] = "\u{1}"
      var text = String.UnicodeScalarView()
      text.append(contentsOf: damaged)
      let found = findings(String(text)).first
      #expect(found?.code == .jsonUnexpected)
      #expect(found?.place.position == slowPosition(of: index, in: scalars))
    }
  }
}

// The slow, obvious twin: positions by counting the whole text from its start.
extension JSONPropertyTests {
  private func slowPosition(of index: Int, in scalars: [Unicode.Scalar]) -> TextPosition {
    var line = 1
    var column = 1
    for (number, scalar) in scalars[..<index].enumerated() {
      let isFirstOfPair =
        scalar == "\r" && number + 1 < scalars.count && scalars[number + 1] == "\n"
      if isFirstOfPair { continue }
      if scalar == "\n" || scalar == "\r" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return TextPosition(line: line, column: column)
  }

  /// Where each value and each name of a valid document begins, in the order of the text.
  private func slowPositions(of document: String) -> [TextPosition] {
    let scalars = Array(document.unicodeScalars)
    var starts: [Int] = []
    var index = 0
    while index < scalars.count {
      let start = index
      index += 1
      switch scalars[start] {
      case " ", "\t", "\r", "\n", ",", ":", "]", "}": continue
      case "[", "{": break
      case "\"":
        while scalars[index] != "\"" { index += scalars[index] == "\\" ? 2 : 1 }
        index += 1
      default:
        while index < scalars.count, !" \t\r\n,:]}".unicodeScalars.contains(scalars[index]) {
          index += 1
        }
      }
      starts.append(start)
    }
    return starts.map { slowPosition(of: $0, in: scalars) }
  }

  private func collect(_ node: JSONNode, into positions: inout [TextPosition]) {
    positions.append(node.position)
    for element in node.elements ?? [] { collect(element, into: &positions) }
    for member in node.members ?? [] {
      positions.append(member.namePosition)
      collect(member.value, into: &positions)
    }
  }
}

// Random documents.
extension JSONPropertyTests {
  private func randomValue(_ generator: inout SplitMix64, depth: Int) -> JSONOutput {
    switch generator.below(depth > 0 ? 8 : 5) {
    case 0: .null
    case 1: .bool(generator.below(2) == 0)
    case 2: .integer(Int(truncatingIfNeeded: generator.next()) >> (11 + generator.below(50)))
    case 3: .double(Double(bitPattern: generator.next()))
    case 4: .string(randomText(&generator))
    case 5: .array((0..<generator.below(5)).map { _ in randomValue(&generator, depth: depth - 1) })
    default: randomObject(&generator, depth: depth)
    }
  }

  private func randomObject(_ generator: inout SplitMix64, depth: Int) -> JSONOutput {
    var members: [(String, JSONOutput)] = []
    for _ in 0..<generator.below(20) {
      let name = randomText(&generator)
      let isNew = !members.contains { $0.0.hasSameScalars(as: name) }
      if isNew { members.append((name, randomValue(&generator, depth: depth - 1))) }
    }
    return .object(members)
  }

  private func randomText(_ generator: inout SplitMix64) -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "b", "K", "\u{212A}", "\"", "\\", "/", "~", "\n", "\r", "\t", "\u{0}", "\u{1F}",
      "\u{7F}", "\u{80}", "\u{E9}", "\u{301}", "\u{2028}", "\u{FB33}", "\u{FFFF}", "\u{1F600}",
      "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<generator.below(6) { text.append(alphabet[generator.below(alphabet.count)]) }
    return String(text)
  }

  private func withRandomSpace(_ value: JSONOutput, _ generator: inout SplitMix64) -> String {
    let spaces = ["", " ", "\t", "\n", "\r", "\r\n", "\n\r", "\r\r\n"]
    return text(value.pretty()).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 + spaces[generator.below(spaces.count)] }.joined()
  }

  private func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let index = generator.below(bytes.count)
    let marks = Array("[]{},:\"\\'/-+.0e5tnu \n\u{E9}".utf8)
    switch generator.below(4) {
    case 0: bytes[index] = UInt8(generator.below(256))
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(marks[generator.below(marks.count)], at: index)
    default: bytes.removeSubrange(index...)
    }
  }
}
