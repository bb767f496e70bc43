import Testing

@testable import assess

@Suite struct ManualPageTests {
  @Test func `the manual looks as it did`() throws {
    try Snapshot.check(ManualPage(FixtureTable.table).render(), "assess.1")
  }

  @Test func `text cannot become a request`() {
    #expect(RoffText.escape(".SH x") == "\\&.SH x")
    #expect(RoffText.escape("'a' \\ -b") == "\\&\\(aqa\\(aq \\e \\-b")
    #expect(RoffText.argument("say \"x\"") == "\"say \\(dqx\\(dq\"")
  }

  @Test(.enabled(if: Tool.find("groff") != nil, "groff is not installed"))
  func `groff reads the manual without a warning`() throws {
    for table in [CommandTable.standard, FixtureTable.table] {
      let page = ManualPage(table).render()
      let outcome = try Tool.run("groff", ["-ww", "-man", "-Tascii", "-z"], input: page)
      #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome.err)")
    }
  }

  @Test(.enabled(if: Tool.find("man") != nil, "man is not installed"))
  func `man shows every command and option`() throws {
    let page = ManualPage(FixtureTable.table).render()
    let outcome = try Tool.run("man", ["-E", "ascii", "-l", "-"], input: page)
    #expect(outcome.status == 0)
    let shown = outcome.out.filter { $0 != "\u{8}" }
    for command in FixtureTable.table.commands {
      #expect(shown.contains(command.name), "\(command.name)")
      for option in command.options { #expect(shown.contains("--\(option.long)")) }
    }
  }
}
