import Testing

@testable import AssessmentKit

@Suite struct CanonicalJSONTests {
  @Test func `the example of RFC 8785 section 3_2`() throws {
    let document = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try canonical(document) == expected)
  }

  @Test func `members are sorted by UTF-16 code units`() throws {
    let document = #"""
      {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
       "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
       "\u00f6": "Latin Small Letter O With Diaeresis"}
      """#
    let node = try parsed(canonical(document))
    #expect(
      node.members?.map(\.value.string) == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
        "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
      ]
    )
  }

  @Test(arguments: [
    (" [ 1 , 2 ] ", "[1,2]"),
    ("{\"b\":1,\"a\":{\"d\":1,\"c\":2}}", "{\"a\":{\"c\":2,\"d\":1},\"b\":1}"),
    ("[-0, -0.0, 0e5, 1.0, 10e-1, 1e2]", "[0,0,0,1,1,100]"),
    ("\"\\u007f\\u0080\"", "\"\u{7F}\u{80}\""),
    ("\"\\b\\f\\n\\r\\t\\u0000\\u001f\"", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\""),
    ("{\"aa\":1,\"a\":2,\"\":3,\"A\":4}", "{\"\":3,\"A\":4,\"a\":2,\"aa\":1}"), ("{}", "{}"),
    ("[]", "[]"),
    ("\"\\u2028</script>\"", "\"\u{2028}</script>\""),
  ])
  func `what means the same is written the same`(document: String, expected: String) throws {
    #expect(try canonical(document) == expected)
  }

  @Test func `the order by bytes is the order by UTF-16 code units`() {
    let scalars: [Unicode.Scalar] = [
      "\u{0}", "a", "b", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}",
      "\u{FB33}", "\u{FFFF}", "\u{10000}", "\u{1F600}", "\u{10FFFF}",
    ]
    let names =
      [""]
      + scalars.flatMap { first in
        [String(first)] + scalars.map { String(first) + String($0) }
      }
    for left in names {
      for right in names {
        let expected = left.utf16.lexicographicallyPrecedes(right.utf16)
        #expect(JSONWriter.comesBefore(left.utf8, right.utf8) == expected)
      }
    }
  }

  @Test func `the digest is that of the canonical form`() throws {
    let one = CanonicalJSON.digest(of: try parsed("{\"b\":1,\"a\":2}"))
    let other = CanonicalJSON.digest(of: try parsed("{ \"a\": 2.0, \"\\u0062\": 1 }"))
    #expect(one == other)
    #expect(one == SHA256Digest(of: Array("{\"a\":2,\"b\":1}".utf8)))
    #expect(one != CanonicalJSON.digest(of: try parsed("{\"a\":2,\"b\":\"1\"}")))
  }
}
