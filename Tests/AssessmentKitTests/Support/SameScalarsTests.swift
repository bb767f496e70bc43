import Testing

@testable import AssessmentKit

@Suite struct SameScalarsTests {
  @Test(arguments: [("\u{212A}", "K"), ("\u{E9}", "e\u{301}"), ("\u{37E}", ";")])
  func `texts that Swift takes for equal are told apart`(one: String, other: String) {
    #expect(one == other)
    #expect(!one.hasSameScalars(as: other))
    #expect(one.hasSameScalars(as: one))
  }

  @Test(arguments: [
    ("home_2", "home_2"), ("two words", "two words"), ("caf\u{E9}", "caf\u{E9}"),
    ("a\u{1B}[2J", "aU+001B[2J"), ("\u{202E}x", "U+202Ex"), ("a\u{A0}b", "aU+00A0b"),
    ("\u{2028}", "U+2028"), ("\u{0}\n", "U+0000U+000A"),
    (String(repeating: "x", count: 61), String(repeating: "x", count: 60) + "..."),
  ])
  func `text in a message is short and shows what is invisible`(text: String, shown: String) {
    #expect(text.shownInMessage.hasSameScalars(as: shown))
  }
}
