import AssessmentKit
import Testing

@testable import assess

@Suite struct HelpTextTests {
  /// Every page of both tables, by the words that ask for it.
  private func pages() -> [(String, HelpSubject)] {
    [CommandTable.standard, FixtureTable.table].flatMap { table in
      let words =
        [""] + table.commands.map(\.name) + table.families.map(\.name) + table.topics.map(\.name)
        + ["codes"] + table.codes.map(\.id)
      return words.compactMap { name in HelpSubject.find(name, in: table).map { (name, $0) } }
    }
  }

  @Test(arguments: [40, 41, 59, 60, 80, 120])
  func `no line of any page is wider than asked`(_ width: Int) {
    #expect(pages().count > 30)
    for (name, subject) in pages() {
      for line in HelpText(width: width).render(subject).split(separator: "\n") {
        #expect(line.count <= width, "\(name): \(line)")
        #expect(line.last != " ", "\(name): \(line)")
      }
    }
  }

  @Test func `pages are plain ASCII and end with one line end`() {
    for (name, subject) in pages() {
      let text = HelpText(width: 80).render(subject)
      #expect(text.utf8.allSatisfy { $0 == 10 || (32...126).contains($0) }, "\(name)")
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(name)")
    }
  }

  @Test func `a page says the same at every width`() {
    for (name, subject) in pages() {
      let words = [40, 80, 120].map { width in
        HelpText(width: width).render(subject).split { " \n\\".contains($0) }.joined(separator: " ")
      }
      #expect(Set(words).count == 1, "\(name)")
    }
  }

  @Test(arguments: [40, 80, 120])
  func `the help of a command looks as it did`(_ width: Int) throws {
    let subject = try #require(HelpSubject.find("score", in: FixtureTable.table))
    try Snapshot.check(HelpText(width: width).render(subject), "help-score-\(width).txt")
  }

  @Test(arguments: ["", "instrument", "A9001", "codes", "exit-codes"])
  func `a page looks as it did`(_ words: String) throws {
    let subject = try #require(HelpSubject.find(words, in: FixtureTable.table))
    let name = words.isEmpty ? "overview" : words
    try Snapshot.check(HelpText(width: 80).render(subject), "help-\(name).txt")
  }

  @Test func `examples stand before everything else`() throws {
    let subject = try #require(HelpSubject.find("score", in: FixtureTable.table))
    let lines = HelpText(width: 80).render(subject).split(separator: "\n")
    #expect(lines[1] == "Examples")
  }
}
