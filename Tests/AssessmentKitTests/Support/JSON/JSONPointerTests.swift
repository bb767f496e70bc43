import AssessmentKit
import Testing

@Suite struct JSONPointerTests {
  // The examples of RFC 6901, section 5.
  @Test(arguments: [
    ("", []), ("/foo", ["foo"]), ("/foo/0", ["foo", "0"]), ("/", [""]), ("/a~1b", ["a/b"]),
    ("/c%d", ["c%d"]), ("/i\\j", ["i\\j"]), ("/k\"l", ["k\"l"]), ("/ ", [" "]), ("/m~0n", ["m~n"]),
    ("/~01", ["~1"]), ("//", ["", ""]), ("/e\u{301}", ["e\u{301}"]), ("/\u{301}", ["\u{301}"]),
  ])
  func `a pointer is written and read back`(text: String, tokens: [String]) throws {
    let pointer = try #require(JSONPointer(text))
    #expect(pointer == JSONPointer(tokens: tokens))
    #expect(pointer.tokens == tokens)
    #expect(pointer.description.hasSameScalars(as: text))
  }

  @Test(arguments: ["a", "a/b", " /a", "#/a", "/~", "/~2", "/a~"])
  func `what is not a pointer is not read`(text: String) {
    #expect(JSONPointer(text) == nil)
  }

  @Test func `a pointer grows by names and indexes`() {
    let pointer = JSONPointer.root.appending("a").appending(0).appending("b/c")
    #expect(pointer.description == "/a/0/b~1c")
  }

  @Test func `pointers differ when their scalars do`() {
    #expect(JSONPointer(tokens: ["\u{212A}"]) != JSONPointer(tokens: ["K"]))
    #expect(JSONPointer(tokens: ["a", ""]) != JSONPointer(tokens: ["a"]))
    #expect(Set([JSONPointer(tokens: ["a"]), JSONPointer(tokens: ["a"])]).count == 1)
  }
}
