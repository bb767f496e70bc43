import AssessmentKit
import Testing

@Suite struct JSONOutputTests {
  static let sample = JSONOutput.object([
    ("b", .array([.integer(1), .null, .object([])])), ("a", .object([("x", .bool(true))])),
    ("é\"", .string("line\nend")), ("e", .array([])), ("d", .double(0.5)),
  ])

  @Test func `compact has no white space and keeps the order`() {
    #expect(
      text(Self.sample.compact())
        == #"{"b":[1,null,{}],"a":{"x":true},"é\"":"line\nend","e":[],"d":0.5}"#
    )
  }

  @Test func `canonical sorts the members`() {
    #expect(
      text(Self.sample.canonical())
        == #"{"a":{"x":true},"b":[1,null,{}],"d":0.5,"e":[],"é\"":"line\nend"}"#
    )
  }

  @Test func `pretty indents by two and ends its last line`() {
    let expected = #"""
      {
        "b": [
          1,
          null,
          {}
        ],
        "a": {
          "x": true
        },
        "é\"": "line\nend",
        "e": [],
        "d": 0.5
      }

      """#
    #expect(text(Self.sample.pretty()) == expected)
  }

  @Test(arguments: [
    (JSONOutput.double(.nan), "null"), (.double(.infinity), "null"), (.double(-.infinity), "null"),
    (.double(-0.0), "0"), (.double(1e16), "\"10000000000000000\""), (.double(1e21), "1e+21"),
    (.integer(9_007_199_254_740_991), "9007199254740991"),
    (.integer(9_007_199_254_740_992), "\"9007199254740992\""),
    (.integer(.min), "\"-9223372036854775808\""), (.integer(-5), "-5"),
  ])
  func `what is no number everywhere is not written as one`(value: JSONOutput, expected: String) {
    #expect(text(value.compact()) == expected)
  }

  @Test func `a name that occurs twice stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = JSONOutput.object([("a", .null), ("a", .null)]).compact()
    }
  }

  @Test func `a name that occurs twice among many stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let members = (0..<40).map { ("n\($0 % 39)", JSONOutput.integer($0)) }
      _ = JSONOutput.object(members).canonical()
    }
  }

  @Test func `many names are written in order`() throws {
    let members = (0..<40).map { ("n\(99 - $0)", JSONOutput.integer($0)) }
    let names = try JSONParser.parse(JSONOutput.object(members).canonical()).members?.map(\.name)
    #expect(names == members.map(\.0).sorted())
  }

  @Test func `names that differ in their scalars are different names`() {
    let output = JSONOutput.object([("\u{212A}", .integer(1)), ("K", .integer(2))])
    #expect(text(output.canonical()) == "{\"K\":2,\"\u{212A}\":1}")
  }
}
