import Testing

@testable import AssessmentKit

@Suite struct JSONParserTests {
  @Test func `every kind of value is read`() throws {
    let node = try parsed(#"{"n":null,"t":true,"f":false,"i":-7,"d":1.50,"s":"x","a":[1],"o":{}}"#)
    #expect(node.member("n")?.isNull == true)
    #expect(node.member("t")?.bool == true)
    #expect(node.member("f")?.bool == false)
    #expect(node.member("i")?.number?.integer == -7)
    #expect(node.member("d")?.number?.text == "1.50")
    #expect(node.member("s")?.string == "x")
    #expect(node.member("a")?.elements?.count == 1)
    #expect(node.member("o")?.members?.isEmpty == true)
    #expect(node.member("missing") == nil)
  }

  @Test func `members keep their order`() throws {
    let names = try parsed(#"{"b":1,"a":2,"":3,"c":4}"#).members?.map(\.name)
    #expect(names == ["b", "a", "", "c"])
  }

  @Test(arguments: ["null", "true", "7", "\"x\"", "[]", "{}"], [" ", "\t", "\n", "\r\n", ""])
  func `any value may be a document, with white space around it`(value: String, space: String)
    throws
  {
    #expect(try canonical(space + value + space) == value)
  }

  @Test(arguments: [
    ("null", "null"), ("true", "true or false"), ("1", "a number"), ("\"\"", "a string"),
    ("[]", "an array"), ("{}", "an object"),
  ])
  func `a value names its kind`(text: String, name: String) throws {
    #expect(try parsed(text).kindName == name)
  }

  @Test(arguments: [
    (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
    (#""\u0041\u00e9\u20AC""#, "A\u{E9}\u{20AC}"), (#""\ud83d\ude00""#, "\u{1F600}"),
    (#""\uD834\uDD1E\u0000""#, "\u{1D11E}\u{0}"), (#""\udbff\udfff""#, "\u{10FFFF}"),
    ("\"\u{7F}\u{2028}\u{FFFF}\u{1F600}\"", "\u{7F}\u{2028}\u{FFFF}\u{1F600}"),
    (#""e\u0301""#, "e\u{301}"), ("\"\"", ""),
  ])
  func `a string is read scalar by scalar`(document: String, expected: String) throws {
    let string = try #require(try parsed(document).string)
    #expect(string.hasSameScalars(as: expected))
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("9007199254740991", 9_007_199_254_740_991),
    ("-9007199254740991", -9_007_199_254_740_991), ("1.0", nil), ("1e2", nil), ("-0.0", nil),
    ("1E0", nil),
  ])
  func `only what is written as a whole number is one`(text: String, integer: Int?) throws {
    let number = try #require(try parsed(text).number)
    #expect(number.integer == integer)
    #expect(number.text == text)
    #expect(number.double == Double(text))
  }

  @Test(arguments: ["1e308", "1e-400", "1e21", "0.1e1", "1E+2", "1e-0", "-1.5e-7", "123.456"])
  func `a number with point or exponent is the nearest floating point number`(text: String) throws {
    #expect(try parsed(text).number?.double == Double(text))
  }

  @Test func `names are compared scalar by scalar`() throws {
    let node = try parsed(#"{"K":1,"\u212a":2,"é":3,"e\u0301":4}"#)
    #expect(node.members?.count == 4)
    #expect(node.member("\u{212A}")?.number?.integer == 2)
    #expect(node.member("e\u{301}")?.number?.integer == 4)
  }

  @Test func `a pointer leads to its value`() throws {
    let node = try parsed(#"{"a":[10,{"b/c":11,"~":12}],"0":13}"#)
    let inner = JSONPointer.root.appending("a").appending(1)
    #expect(node.at(.root)?.members?.count == 2)
    #expect(node.at(inner.appending("b/c"))?.number?.integer == 11)
    #expect(node.at(inner.appending("~"))?.number?.integer == 12)
    #expect(node.at(JSONPointer(tokens: ["0"]))?.number?.integer == 13)
    for missing in ["/a/2", "/a/01", "/a/-1", "/a/+1", "/a/-", "/a/", "/a/0/x", "/b"] {
      #expect(JSONPointer(missing).flatMap(node.at)?.kindName == nil)
    }
  }
}

@Suite struct JSONLimitsTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func `nesting may reach the limit and not go beyond`() {
    #expect(findings(nested(64)).isEmpty)
    #expect(findings(nested(65)).map(\.code) == [.jsonTooDeep])
    #expect(findings(nested(65)).first?.place.position == TextPosition(line: 1, column: 65))
    #expect(findings(nested(3), limits: JSONLimits(depth: 2)).map(\.code) == [.jsonTooDeep])
    #expect(findings("7", limits: JSONLimits(depth: 0)).isEmpty)
  }

  @Test func `no limit lets the stack overflow`() throws {
    let limits = JSONLimits(depth: .max)
    #expect(findings(nested(JSONLimits.deepest + 1), limits: limits).map(\.code) == [.jsonTooDeep])
    let deepest = try parsed(nested(JSONLimits.deepest), limits: limits)
    #expect(text(CanonicalJSON.bytes(of: deepest)) == nested(JSONLimits.deepest))
    #expect(findings(String(repeating: "[", count: 5_000_000)).map(\.code) == [.jsonTooDeep])
    #expect(
      findings(String(repeating: "{\"a\":", count: 1_000_000)).map(\.code) == [.jsonTooDeep]
    )
  }

  @Test func `size may reach the limit and not go beyond`() {
    let limits = JSONLimits(bytes: 4)
    #expect(findings("1234", limits: limits).isEmpty)
    #expect(findings("12345", limits: limits).map(\.code) == [.jsonTooManyBytes])
  }

  @Test func `values may reach the limit and not go beyond`() {
    let limits = JSONLimits(nodes: 4)
    #expect(findings("[1,{\"a\":2}]", limits: limits).isEmpty)
    #expect(findings("[1,{\"a\":2},3]", limits: limits).map(\.summary) == ["J1008 1:12 /2"])
  }

  @Test func `a name may reach the limit and not go beyond`() {
    let limits = JSONLimits(nameBytes: 4)
    #expect(findings("{\"\u{E9}\u{E9}\":1}", limits: limits).isEmpty)
    #expect(findings("{\"\u{E9}\u{E9}x\":1}", limits: limits).map(\.summary) == ["J1009 1:2 "])
  }

  @Test func `reading stops after too many repeated names`() {
    let document = "{" + repeatElement("\"a\":1", count: 9).joined(separator: ",") + "}"
    let found = findings(document, limits: JSONLimits(repeatedNames: 3))
    #expect(found.map(\.severity) == [.error, .error, .error, .note])
    #expect(findings(document).count == 8)
  }

  @Test func `large objects are read in time, and their repeated names found`() {
    let members = (0..<50_000).map { "\"n\($0)\":\($0)" }.joined(separator: ",")
    #expect(findings("{\(members)}").isEmpty)
    #expect(findings("{\(members),\"n49999\":1,\"n3\":2}").count == 2)
  }
}
