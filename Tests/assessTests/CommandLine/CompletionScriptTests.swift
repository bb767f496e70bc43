import Testing

@testable import assess

/// What is typed, and what bash then offers.
struct Typed: Sendable, CustomTestStringConvertible {
  let words: [String]
  let offered: [String]

  init(_ words: [String], _ offered: [String]) {
    self.words = words
    self.offered = offered
  }

  var testDescription: String { words.joined(separator: " ") }
}

@Suite struct CompletionScriptTests {
  @Test(arguments: CompletionScript.Shell.allCases)
  func `the script looks as it did`(_ shell: CompletionScript.Shell) throws {
    let script = CompletionScript(FixtureTable.table).render(shell)
    try Snapshot.check(script, "completions.\(shell.rawValue)")
  }

  @Test(arguments: CompletionScript.Shell.allCases)
  func `no line ends in spaces and all is ASCII`(_ shell: CompletionScript.Shell) {
    let script = CompletionScript(FixtureTable.table).render(shell)
    #expect(script.utf8.allSatisfy { $0 < 127 })
    #expect(script.split(separator: "\n").allSatisfy { $0.last != " " })
  }

  @Test(.enabled(if: Tool.find("bash") != nil, "bash is not installed"))
  func `bash can read the script`() throws { try check("bash") }

  @Test(.enabled(if: Tool.find("zsh") != nil, "zsh is not installed"))
  func `zsh can read the script`() throws { try check("zsh") }

  @Test(.enabled(if: Tool.find("fish") != nil, "fish is not installed"))
  func `fish can read the script`() throws { try check("fish") }

  private func check(_ name: String) throws {
    let shell = try #require(CompletionScript.Shell(rawValue: name))
    for table in [CommandTable.standard, FixtureTable.table] {
      let script = CompletionScript(table).render(shell)
      let outcome = try Tool.run(name, ["-n"], input: script)
      #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome.err)")
    }
  }

  @Test(
    .enabled(if: Tool.find("bash") != nil, "bash is not installed"),
    arguments: [
      Typed(["s"], ["score", "simulate"]),
      Typed(["instrument", "l"], ["list", "lint"]),
      Typed(["-q", "instrument", "s"], ["show"]),
      Typed(["--diagnostics", "j"], ["json"]),
      Typed(["--diagnostics", "json", "sc"], ["score"]),
      Typed(["score", "--o"], ["--out", "--output"]),
      Typed(["score", "--out", ""], ["wide", "long", "jsonl"]),
      Typed(["score", "--out", "=", "l"], ["long"]),
      Typed(["score", "--out", "="], ["wide", "long", "jsonl"]),
      Typed(["score", "--out", "=", "long", "--stri"], ["--strict"]),
      Typed(["score", "-i", "e"], ["early-help"]),
      Typed(["score", "--instrument", "h"], ["housing"]),
      Typed(["score", "--map", "a"], ["answers one.csv", "answers.csv"]),
      Typed(["score", "answers"], ["answers one.csv", "answers.csv"]),
      Typed(["score", "x", "answers"], []),
      Typed(["score", "--instruments", ""], ["folder"]),
      Typed(["instrument", "lint", "x", "answers."], ["answers.csv"]),
      Typed(["instrument", "show", ""], ["early-help", "housing"]),
      Typed(["instrument", "show", "x", ""], []),
      Typed(["instrument", "test", "answers."], ["answers.csv"]),
      Typed(["instrument", "test", "ea"], ["early-help"]),
      Typed(["instrument", "lint", "--", "--str"], []),
      Typed(["completions", ""], ["bash", "zsh", "fish"]),
      Typed(["completions", "bash", ""], []),
      Typed(["help", "exi"], ["exit-codes"]),
      Typed(["version", "--js"], ["--json"]),
      Typed(["man", "--js"], []),
    ]
  )
  func `bash offers what can follow`(_ typed: Typed) throws {
    let words = (["assess"] + typed.words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      touch 'answers one.csv' answers.csv; mkdir folder
      assess() { [[ $* == 'instrument list --ids' ]] && printf 'early-help\\nhousing\\n'; }
      \(CompletionScript(FixtureTable.table).render(.bash))
      COMP_WORDS=(\(words)); COMP_CWORD=\(typed.words.count)
      _assess
      for reply in "${COMPREPLY[@]}"; do printf '%s\\n' "$reply"; done
      """
    let outcome = try Tool.run("bash", ["--norc", "-c", script])
    #expect(outcome.err.isEmpty)
    let offered = outcome.out.split(separator: "\n").map(String.init)
    #expect(offered.sorted() == typed.offered.sorted())
  }
}
