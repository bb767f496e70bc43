import AssessmentKit
import Testing

@Suite struct FindingTextTests {
  private let code = DiagnosticCode("A9001", "an answer is not a choice", "Look at the codebook.")
  private let other = DiagnosticCode("D9002", "a date is missing", "Give the date.")

  @Test func `a finding says what, where, what was expected and what to do`() {
    let place = Place(
      file: "april.csv",
      position: TextPosition(line: 14, column: 9),
      record: "C-0412",
      column: "home_2"
    )
    let finding = Finding(
      code,
      .error,
      "the answer is not a choice of home_2",
      at: place,
      expected: "0, 1, 2 or 3",
      help: "if 7 means declined in your file, add --missing 7=declined"
    )
    let expected = """
      error[A9001]: the answer is not a choice of home_2
        --> april.csv:14:9   record C-0412, column "home_2"
         expected: 0, 1, 2 or 3
         help: if 7 means declined in your file, add --missing 7=declined
         see:  assess help A9001

      """
    #expect(FindingText().render([finding]) == expected)
  }

  @Test func `a finding without a place has no arrow`() {
    let text = FindingText().render([Finding(other, .warning, "38 rows have no date")])
    #expect(text == "warning[D9002]: 38 rows have no date\n   see:  assess help D9002\n")
  }

  @Test(arguments: [
    (Place(file: "a.json"), "  --> a.json"),
    (Place(position: TextPosition(line: 2, column: 3)), "  --> line 2, column 3"),
    (Place(file: "a.json", pointer: ""), "  --> a.json   the whole document"),
    (Place(file: "a.json", pointer: "/items/2"), "  --> a.json   /items/2"),
    (Place(record: "row 14", column: "x"), "  --> row 14, column \"x\""),
    (Place(file: "a\u{1B}[2Jb"), "  --> a\\u{1B}[2Jb"),
  ])
  func `the parts of a place that are known are shown`(_ place: Place, _ line: String) {
    let text = FindingText().render([Finding(code, .error, "m", at: place)])
    #expect(text.split(separator: "\n")[1] == line)
  }

  @Test func `after five of a code the rest are counted`() {
    let many = (1...7).map { Finding(code, .error, "number \($0)") }
    let text = FindingText().render(many + [Finding(other, .note, "another")])
    #expect(text.contains("error[A9001]: number 5\n   and 2 more like this\n\nnote[D9002]"))
    #expect(!text.contains("number 6"))
  }

  @Test func `exactly five are all shown`() {
    let text = FindingText().render((1...5).map { Finding(code, .error, "number \($0)") })
    #expect(text.contains("number 5"))
    #expect(!text.contains("more like this"))
  }

  @Test func `the page is named once for each code`() {
    let text = FindingText().render([
      Finding(code, .error, "a"), Finding(other, .error, "b"), Finding(code, .error, "c"),
    ])
    #expect(text.split(separator: "see:  assess help A9001").count == 2)
    #expect(text.split(separator: "see:  assess help D9002").count == 2)
  }

  @Test func `with a limit of one the count and the page stand together`() {
    let text = FindingText(limit: 0).render([
      Finding(code, .error, "a"), Finding(code, .error, "b"),
    ])
    #expect(text == "error[A9001]: a\n   see:  assess help A9001\n   and 1 more like this\n")
  }

  @Test func `nothing found is nothing written`() {
    #expect(FindingText().render([]).isEmpty)
    #expect(FindingText().summary(of: []) == "no findings")
  }

  @Test func `the summary counts the most serious first`() {
    let findings = [
      Finding(other, .warning, "w"), Finding(code, .error, "a"), Finding(code, .error, "b"),
      Finding(other, .note, "n"),
    ]
    #expect(FindingText().summary(of: findings) == "2 errors, 1 warning, 1 note")
  }

  @Test func `a message cannot rewrite the terminal or add a line`() {
    let text = FindingText().render([Finding(code, .error, "a\u{9B}2J\nerror[X]: \u{202E}b")])
    #expect(text.hasPrefix("error[A9001]: a\\u{9B}2J\\u{A}error[X]: \\u{202E}b\n"))
  }

  @Test func `colour marks the severity and nothing else`() {
    let text = FindingText(colour: true).render([Finding(code, .error, "a")])
    #expect(text.hasPrefix("\u{1B}[31merror[A9001]\u{1B}[0m: a\n"))
  }
}
