import AssessmentKit
import Testing

@testable import assess

@Suite struct ProgramTests {
  private let fixture = TestConsole(table: FixtureTable.table)

  @Test func `alone on a terminal it shows short help`() async {
    let test = TestConsole(terminals: [.output])
    #expect(await test.run("") == .done)
    #expect(test.out.text.hasPrefix("assess: gender-responsive needs assessment"))
    #expect(test.err.text.isEmpty)
  }

  @Test func `alone in a script it complains`() async {
    let test = TestConsole()
    #expect(await test.run("") == .usage)
    #expect(test.out.text.isEmpty)
    #expect(test.err.text.contains("assess help"))
  }

  @Test func `a wrong line ends with 64, one message and one hint`() async {
    #expect(await fixture.run("scroe x") == .usage)
    #expect(fixture.out.text.isEmpty)
    let expected = "assess: unknown command \"scroe\". Did you mean \"score\"?\nsee: assess help\n"
    #expect(fixture.err.text == expected)
  }

  @Test func `wrong data ends with 65 and its findings`() async {
    #expect(await fixture.run("instrument lint mine.json") == .data)
    let expected = """
      error[I9002]: two choices have the code 1
        --> mine.json
         see:  assess help I9002

      """
    #expect(fixture.err.text == expected)
  }

  @Test func `findings are JSON when asked`() async {
    #expect(await fixture.run("instrument lint mine.json --diagnostics json") == .data)
    #expect(fixture.err.text.hasPrefix(#"{"code":"I9002","severity":"error","#))
  }

  @Test func `findings are coloured on a terminal only, and not when forbidden`() async {
    func output(_ line: String, _ environment: [String: String] = [:]) async -> String {
      var test = TestConsole(table: FixtureTable.table, terminals: [.error])
      test.environment = environment
      _ = await test.run(line)
      return test.err.text
    }
    #expect(await output("instrument lint x").contains("\u{1B}["))
    #expect(await !output("instrument lint x --no-color").contains("\u{1B}"))
    #expect(await !output("instrument lint x", ["NO_COLOR": "1"]).contains("\u{1B}"))
    #expect(await output("instrument lint x", ["NO_COLOR": ""]).contains("\u{1B}["))
    #expect(await !output("instrument lint x", ["TERM": "dumb"]).contains("\u{1B}"))
    #expect(await !output("instrument lint x --diagnostics json").contains("\u{1B}"))
  }

  @Test func `a command's own failure gives its code, message and help`() async {
    #expect(await fixture.run("explain april.csv --record C-1 -i x") == .noInput)
    #expect(fixture.err.text == "assess: april.csv does not exist\nhelp: look at the name\n")
  }

  @Test func `a command's own code is handed on`() async {
    #expect(await fixture.run("instrument test x") == .problemsFound)
  }

  @Test func `an unforeseen error shows its kind and nothing that it holds`() async {
    struct Surprise: Error { let answer = "her words" }
    let spec = CommandSpec(["boom"], group: .system, summary: "Fail", examples: []) { _, _ in
      throw Surprise()
    }
    let test = TestConsole(table: CommandTable(commands: [spec]))
    #expect(await test.run("boom") == .fault)
    #expect(test.err.text.contains("Surprise"))
    #expect(!test.err.text.contains("her words"))
  }

  @Test func `a closed pipe ends a reading command in silence`() async {
    var test = fixture
    test.out = MemorySink(failing: .closed, after: 10)
    #expect(await test.run("simulate x --seed 1 -n 50000") == .done)
    #expect(test.err.text.isEmpty)
  }

  @Test func `a closed pipe is no success for a command that changes records`() async {
    var test = fixture
    test.out = MemorySink(failing: .closed)
    #expect(await test.run("erase") == .inputOutput)
    #expect(test.err.text == "assess: the output was closed before all of it was shown\n")
  }

  @Test func `a full disk ends with 74 and says so once`() async {
    var test = fixture
    test.out = MemorySink(failing: .failed(errno: 28), after: 100)
    #expect(await test.run("simulate x --seed 1 -n 50000") == .inputOutput)
    #expect(test.err.text == "assess: cannot write the output: the disk is full\n")
  }

  @Test func `standard error that nobody reads does not stop a command`() async {
    var test = fixture
    test.err = MemorySink(failing: .closed)
    #expect(await test.run("version") == .done)
    #expect(await test.run("scroe") == .usage)
  }

  @Test func `quiet leaves out notes and keeps complaints`() {
    var console = fixture.console
    console.quiet = true
    console.note("a note")
    console.complain("a complaint")
    #expect(fixture.err.text == "a complaint\n")
  }
}
