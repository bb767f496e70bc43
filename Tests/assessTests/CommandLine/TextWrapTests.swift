import Testing

@testable import assess

@Suite struct TextWrapTests {
  @Test func `text is broken at spaces and indented`() {
    let lines = TextWrap.wrap("one two three four", width: 10, first: "- ", rest: "  ")
    #expect(lines == ["- one two", "  three", "  four"])
  }

  @Test func `a line may be exactly as wide as asked`() {
    #expect(TextWrap.wrap("ab cd", width: 5) == ["ab cd"])
    #expect(TextWrap.wrap("ab cd", width: 4) == ["ab", "cd"])
  }

  @Test func `a word that is too long is cut`() {
    #expect(TextWrap.wrap("abcdefg", width: 3) == ["abc", "def", "g"])
  }

  @Test func `nothing gives one line without spaces`() {
    #expect(TextWrap.wrap("", width: 10, first: "  ") == [""])
  }

  @Test func `a long command can still be copied`() {
    let lines = TextWrap.wrapCommand("a --b 'c d e' f", width: 12, first: "", rest: "  ")
    #expect(lines == ["a --b \\", "  'c d e' \\", "  f"])
  }
}
