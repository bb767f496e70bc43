import Testing

@testable import AssessmentKit

/// Damages the document in one place, many times over: nothing may crash, and nothing may be
/// refused without saying why.
@Suite struct DecoderMutationTests {
  @Test(arguments: 0..<40)
  func `a damaged document is read, or refused with findings`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let document = try JSONParser.parse(
      Array(LoaderDocument.text.utf8),
      limits: InstrumentLoader.limits
    )
    for _ in 0..<15 {
      let damaged = Self.damage(document, &random)
      do throws(Refused) {
        _ = try InstrumentDecoder(damaged).instrument()
      } catch {
        #expect(error.findings.contains { $0.severity == .error })
        #expect(error.findings.allSatisfy { $0.place.pointer != nil })
      }
    }
  }

  /// Walks down at random and replaces what it comes to.
  private static func damage(_ node: JSONNode, _ random: inout SplitMix64) -> JSONNode {
    if Int.random(in: 0..<8, using: &random) == 0 { return replacement(node, &random) }
    switch node.content {
    case .array(var elements) where !elements.isEmpty:
      let index = Int.random(in: elements.indices, using: &random)
      elements[index] = damage(elements[index], &random)
      return JSONNode(.array(elements), at: node.position)
    case .object(let members) where !members.isEmpty:
      return JSONNode(.object(damage(members, &random)), at: node.position)
    default:
      return replacement(node, &random)
    }
  }

  private static func damage(
    _ members: [JSONMember],
    _ random: inout SplitMix64
  ) -> [JSONMember] {
    var members = members
    let index = Int.random(in: members.indices, using: &random)
    let member = members[index]
    switch Int.random(in: 0..<10, using: &random) {
    case 0: members.remove(at: index)
    case 1:
      members[index] = JSONMember(
        name: member.name + "x",
        namePosition: member.namePosition,
        value: member.value
      )
    default:
      members[index] = JSONMember(
        name: member.name,
        namePosition: member.namePosition,
        value: damage(member.value, &random)
      )
    }
    return members
  }

  private static func replacement(_ node: JSONNode, _ random: inout SplitMix64) -> JSONNode {
    let contents: [JSONNode.Content] = [
      .null, .bool(true), .string(""), .string("x"), .string("1.5"), .string("tea"), .array([]),
      .array([node]), .object([]), .number(JSONNumber(text: "1.5", integer: nil, double: 1.5)),
      .number(JSONNumber(text: "-1", integer: -1, double: -1)),
      .number(JSONNumber(text: "9007199254740991", integer: 9_007_199_254_740_991, double: 9e15)),
      .object([JSONMember(name: "value", namePosition: node.position, value: node)]),
    ]
    return JSONNode(contents.randomElement(using: &random) ?? .null, at: node.position)
  }
}
