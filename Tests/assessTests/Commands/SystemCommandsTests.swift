import Testing

@testable import assess

@Suite struct SystemCommandsTests {
  private func output(_ line: String, _ table: CommandTable = .standard) async -> String {
    let test = TestConsole(table: table)
    #expect(await test.run(line) == .done)
    #expect(test.err.text.isEmpty)
    return test.out.text
  }

  @Test func `the version is one line`() async {
    #expect(await output("version").hasPrefix("assess 0.1.0 (instrument format 1, "))
    #expect(await output("--version") == output("version"))
  }

  @Test func `the version as JSON names engine and format`() async {
    #expect(await output("version --json").hasPrefix(#"{"assess":"0.1.0","format":1,"swift":""#))
    #expect(await output("version --json").hasSuffix("\"}\n"))
  }

  @Test func `help and the option --help show the same page`() async {
    let table = FixtureTable.table
    #expect(await output("instrument lint --help", table) == output("help instrument lint", table))
    #expect(await output("instrument -h", table) == output("help instrument", table))
    #expect(await output("--help", table) == output("help", table))
  }

  @Test func `help finds a code in small letters too`() async {
    #expect(await output("help i9002", FixtureTable.table).contains("Give each its own code."))
  }

  @Test func `help lists all codes in order`() async {
    let text = await output("help codes", FixtureTable.table)
    #expect(text.contains("  A9001  an answer is not a choice.\n  I9002  two choices"))
  }

  @Test(arguments: [
    ("help privcay", "assess: no help about \"privcay\". Did you mean \"privacy\"?\n"),
    ("help I9003", "assess: no help about \"I9003\". Did you mean \"I9002\"?\n"),
    ("help score now", "assess: no help about \"score now\"\n"),
  ])
  func `help about nothing is refused`(_ line: String, _ message: String) async {
    let test = TestConsole(table: FixtureTable.table)
    #expect(await test.run(line) == .usage)
    #expect(test.err.text == message + "see: assess help\n")
  }

  @Test(arguments: CompletionScript.Shell.allCases)
  func `completions are written for each shell`(_ shell: CompletionScript.Shell) async {
    #expect(await output("completions \(shell.rawValue)").contains("completion for assess"))
  }

  @Test func `man writes the manual`() async {
    #expect(await output("man").hasPrefix(".TH \"ASSESS\" \"1\""))
  }

  @Test(arguments: Topic.all.map(\.name))
  func `every topic can be read`(_ name: String) async {
    #expect(await output("help \(name)").split(separator: "\n").count > 5)
  }
}
