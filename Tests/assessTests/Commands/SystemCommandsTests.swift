import Testing

@testable import assess

@Suite struct SystemCommandsTests {
  private func output(_ line: String, _ table: CommandTable = .standard) -> String {
    let test = TestConsole(table: table)
    #expect(test.run(line) == .done)
    #expect(test.err.text.isEmpty)
    return test.out.text
  }

  @Test func `the version is one line`() {
    #expect(output("version").hasPrefix("assess 0.1.0 (instrument format 1, "))
    #expect(output("--version") == output("version"))
  }

  @Test func `the version as JSON names engine and format`() {
    #expect(output("version --json").hasPrefix(#"{"assess":"0.1.0","format":1,"swift":""#))
    #expect(output("version --json").hasSuffix("\"}\n"))
  }

  @Test func `help and the option --help show the same page`() {
    let table = FixtureTable.table
    #expect(output("instrument lint --help", table) == output("help instrument lint", table))
    #expect(output("instrument -h", table) == output("help instrument", table))
    #expect(output("--help", table) == output("help", table))
  }

  @Test func `help finds a code in small letters too`() {
    #expect(output("help i9002", FixtureTable.table).contains("Give each its own code."))
  }

  @Test func `help lists all codes in order`() {
    let text = output("help codes", FixtureTable.table)
    #expect(text.contains("  A9001  an answer is not a choice.\n  I9002  two choices"))
  }

  @Test(arguments: [
    ("help privcay", "assess: no help about \"privcay\". Did you mean \"privacy\"?\n"),
    ("help I9003", "assess: no help about \"I9003\". Did you mean \"I9002\"?\n"),
    ("help score now", "assess: no help about \"score now\"\n"),
  ])
  func `help about nothing is refused`(_ line: String, _ message: String) {
    let test = TestConsole(table: FixtureTable.table)
    #expect(test.run(line) == .usage)
    #expect(test.err.text == message + "see: assess help\n")
  }

  @Test(arguments: CompletionScript.Shell.allCases)
  func `completions are written for each shell`(_ shell: CompletionScript.Shell) {
    #expect(output("completions \(shell.rawValue)").contains("completion for assess"))
  }

  @Test func `man writes the manual`() {
    #expect(output("man").hasPrefix(".TH \"ASSESS\" \"1\""))
  }

  @Test(arguments: Topic.all.map(\.name))
  func `every topic can be read`(_ name: String) {
    #expect(output("help \(name)").split(separator: "\n").count > 5)
  }
}
