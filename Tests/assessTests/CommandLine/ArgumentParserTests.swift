import Testing

@testable import assess

/// A command line and what it means, or what is wrong with it.
struct LineCase: Sendable, CustomTestStringConvertible {
  let line: String
  let expected: String

  init(_ line: String, _ expected: String) {
    self.line = line
    self.expected = expected
  }

  var testDescription: String { line.isEmpty ? "(nothing)" : line }
}

@Suite struct ArgumentParserTests {
  private func parse(
    _ line: String,
    _ environment: [String: String] = [:]
  ) throws(UsageFault) -> Arguments {
    let words = TextWrap.shellWords(line).map { $0 == "''" ? "" : $0 }
    return try ArgumentParser(FixtureTable.table, environment: environment).parse(words)
  }

  /// Everything that was understood, on one line, without what was not given.
  private func describe(_ arguments: Arguments) -> String {
    var parts = [arguments.command.name]
    for option in arguments.table.options(of: arguments.command) {
      switch option.kind {
      case .flag: if arguments.flag(option.long) { parts.append("+\(option.long)") }
      case .repeated: parts += arguments.values(option.long).map { "\(option.long)=\($0)" }
      case .integer: parts += given(option, arguments.integer(option.long).map { "\($0)" })
      case .value: parts += given(option, arguments.value(option.long))
      }
    }
    for operand in arguments.command.operands {
      parts += arguments.operands(operand.name).map { "\(operand.name):\($0)" }
    }
    return parts.joined(separator: " ")
  }

  private func given(_ option: OptionSpec, _ value: String?) -> [String] {
    guard let value, value != option.defaultValue else { return [] }
    return ["\(option.long)=\(value)"]
  }

  @Test(arguments: [
    LineCase("version", "version"),
    LineCase("version --json", "version +json"),
    LineCase("--json version", "version +json"),
    LineCase("-q version", "version +quiet"),
    LineCase("version -q --ascii --no-color", "version +quiet +ascii +no-color"),
    LineCase("--diagnostics json version", "version diagnostics=json"),
    LineCase("--diagnostics=json version", "version diagnostics=json"),
    LineCase("version --instruments here", "version instruments=here"),
    LineCase("help", "help"),
    LineCase("help instrument lint", "help SUBJECT:instrument SUBJECT:lint"),
    LineCase("completions zsh", "completions SHELL:zsh"),
    LineCase("instrument list", "instrument list"),
    LineCase("-q instrument --ascii list --ids", "instrument list +ids +quiet +ascii"),
    LineCase("instrument lint a b c", "instrument lint FILE:a FILE:b FILE:c"),
    LineCase("instrument lint a --strict b", "instrument lint +strict FILE:a FILE:b"),
    LineCase("instrument lint -", "instrument lint FILE:-"),
    LineCase("instrument lint -- --strict", "instrument lint FILE:--strict"),
    LineCase("instrument lint -- -- a", "instrument lint FILE:-- FILE:a"),
    LineCase("instrument lint --strict --strict a", "instrument lint +strict FILE:a"),
    LineCase("instrument test x", "instrument test ID:x"),
    LineCase("instrument test x a b", "instrument test ID:x CASES:a CASES:b"),
    LineCase("score f --instrument x", "score instrument=x FILE:f"),
    LineCase("score --instrument x f", "score instrument=x FILE:f"),
    LineCase("score f -i x", "score instrument=x FILE:f"),
    LineCase("score f -ix", "score instrument=x FILE:f"),
    LineCase("score f -i=x", "score instrument==x FILE:f"),
    LineCase("score f -six", "score instrument=x +strict FILE:f"),
    LineCase("score f -sqi x", "score instrument=x +strict +quiet FILE:f"),
    LineCase("score f -sqix -o-", "score instrument=x +strict output=- +quiet FILE:f"),
    LineCase("score f -i x -o -", "score instrument=x output=- FILE:f"),
    LineCase("score - -i x", "score instrument=x FILE:-"),
    LineCase("score f -i x --output=a=b", "score instrument=x output=a=b FILE:f"),
    LineCase("score f -i x --output=--strict", "score instrument=x output=--strict FILE:f"),
    LineCase("score f -i x --profile -9", "score instrument=x profile=-9 FILE:f"),
    LineCase(
      "score f -i x --missing 7=declined --missing=-9=blank",
      "score instrument=x missing=7=declined missing=-9=blank FILE:f"
    ),
    LineCase("score f -i x --keep a --keep a", "score instrument=x keep=a keep=a FILE:f"),
    LineCase("score f -i x --in jsonl --out long", "score instrument=x in=jsonl out=long FILE:f"),
    LineCase("score f -i x --workers 64", "score instrument=x workers=64 FILE:f"),
    LineCase("score f -i x -i x", "score instrument=x FILE:f"),
    LineCase("score f -i x@1.0.0", "score instrument=x@1.0.0 FILE:f"),
    LineCase("score 'my file' -i x", "score instrument=x FILE:'my file'"),
    LineCase("simulate x --seed 0", "simulate seed=0 ID:x"),
    LineCase("simulate x -n5 --seed 7", "simulate n=5 seed=7 ID:x"),
    LineCase("score --help", "help SUBJECT:score"),
    LineCase("score -h", "help SUBJECT:score"),
    LineCase("--help", "help"),
    LineCase("--help score", "help SUBJECT:score"),
    LineCase("score --bogus f --help", "help SUBJECT:score"),
    LineCase("score -o --help", "help SUBJECT:score"),
    LineCase("instrument --help", "help SUBJECT:instrument"),
    LineCase("instrument lint x --help", "help SUBJECT:instrument SUBJECT:lint"),
    LineCase("--diagnostics json score --help", "help SUBJECT:score"),
    LineCase("version -qh", "version +help +quiet"),
    LineCase("--version", "version"),
    LineCase("--version --json", "version +json"),
    LineCase("score --version", "version"),
    LineCase("instrument lint -- --help", "instrument lint FILE:--help"),
  ])
  func `a line is understood`(_ test: LineCase) throws {
    #expect(describe(try parse(test.line)) == test.expected)
  }

  @Test(arguments: [
    LineCase("vershun", #"unknown command "vershun". Did you mean "version"?"#),
    LineCase("scroe f", #"unknown command "scroe". Did you mean "score"?"#),
    LineCase("vers", #"unknown command "vers""#),
    LineCase("xyzzy", #"unknown command "xyzzy""#),
    LineCase("lint a", #"unknown command "lint". Did you mean "instrument lint"?"#),
    LineCase(
      "instrument lnit",
      #"unknown command "instrument lnit". Did you mean "instrument lint"?"#
    ),
    LineCase("instrument score", #"unknown command "instrument score""#),
    LineCase("instrument", #""instrument" needs a command after it: list, show, lint, test"#),
    LineCase("--json", "no command is given"),
    LineCase("--", "no command is given"),
    LineCase("''", #"unknown command """#),
    LineCase("-", #"unknown command "-""#),
    LineCase(
      "score f --instrumant x",
      #"unknown option "--instrumant". Did you mean "--instrument"?"#
    ),
    LineCase("score f --instr x", #"unknown option "--instr""#),
    LineCase("score f --zzzz", #"unknown option "--zzzz""#),
    LineCase("score f --", #""score" needs --instrument ID[@VERSION]"#),
    LineCase("score f -x", #"unknown option "-x""#),
    LineCase("score f -sx", #"unknown option "-x" in "-sx""#),
    LineCase(
      "instrument lint -strict a",
      #"unknown option "-s" in "-strict". Did you mean "--strict"?"#
    ),
    LineCase("version --strict", #"unknown option "--strict""#),
    LineCase(
      "--strict score f",
      #"unknown option before the command. "--strict" belongs to a command; write it after the command"#
    ),
    LineCase("score f -i", "-i needs a value: -i ID[@VERSION]"),
    LineCase("score f --instrument", "--instrument needs a value: --instrument ID[@VERSION]"),
    LineCase("score f --instrument=", "--instrument needs a value: --instrument ID[@VERSION]"),
    LineCase("score f -i ''", "-i needs a value: -i ID[@VERSION]"),
    LineCase("score f -i --strict", #"-i needs a value, and "--strict" is an option"#),
    LineCase("score f -i -s", #"-i needs a value, and "-s" is an option"#),
    LineCase("score f -i --", #"-i needs a value, and "--" is an option"#),
    LineCase("score f -i --out=long", #"-i needs a value, and "--out=long" is an option"#),
    LineCase("score f -i x --strict=yes", "--strict takes no value"),
    LineCase(
      "score f -i x -i y",
      "--instrument is given twice with different values; give it once"
    ),
    LineCase("score -i x", #""score" needs FILE: The answers, or - for standard input."#),
    LineCase("score '' -i x", "FILE is empty"),
    LineCase("score f g -i x", #""score" takes no more than 1 word after it; found "g""#),
    LineCase("version now", #""version" takes nothing after it; found "now""#),
    LineCase("completions", #""completions" needs SHELL: The shell."#),
    LineCase(
      "completions bsah",
      #"SHELL takes one of bash, zsh, fish; found "bsah". Did you mean "bash"?"#
    ),
    LineCase(
      "score f -i x --out wdie",
      #"--out takes one of wide, long, jsonl; found "wdie". Did you mean "wide"?"#
    ),
    LineCase("score f -i x --in CSV", #"--in takes one of csv, jsonl; found "CSV""#),
    LineCase("--diagnostics xml version", #"--diagnostics takes one of text, json; found "xml""#),
    LineCase("score f -i x --workers 0", #"--workers takes a whole number, 1 to 64; found "0""#),
    LineCase("score f -i x --workers 65", #"--workers takes a whole number, 1 to 64; found "65""#),
    LineCase(
      "score f -i x --workers two",
      #"--workers takes a whole number, 1 to 64; found "two""#
    ),
    LineCase(
      "score f -i x --workers 1.5",
      #"--workers takes a whole number, 1 to 64; found "1.5""#
    ),
    LineCase(
      "simulate x --seed 99999999999999999999",
      #"--seed takes a whole number, 0 or more; found "99999999999999999999""#
    ),
    LineCase("simulate x --seed -1", #"--seed takes a whole number, 0 or more; found "-1""#),
    LineCase("simulate x", #""simulate" needs --seed N"#),
    LineCase("completions bash --json", #""completions" has no JSON form; leave out --json"#),
  ])
  func `a line is refused`(_ test: LineCase) {
    let fault = #expect(throws: UsageFault.self) { try parse(test.line) }
    #expect(fault?.message == test.expected)
  }

  @Test(arguments: [
    LineCase("vershun", "assess help"),
    LineCase("score f", "assess help score"),
    LineCase("score f --zz", "assess help score"),
    LineCase("instrument", "assess help instrument"),
    LineCase("instrument lnit", "assess help instrument"),
    LineCase("instrument lint", "assess help instrument lint"),
  ])
  func `a fault names the page that helps`(_ test: LineCase) {
    let fault = #expect(throws: UsageFault.self) { try parse(test.line) }
    #expect(fault?.help == test.expected)
  }

  @Test func `the environment stands in for an option, and the option wins`() throws {
    let variable = ["ASSESS_INSTRUMENTS": "there"]
    #expect(try parse("version", variable).value("instruments") == "there")
    #expect(try parse("version --instruments here", variable).value("instruments") == "here")
    #expect(try parse("version", ["ASSESS_INSTRUMENTS": ""]).value("instruments") == nil)
  }

  @Test func `a default is given when nothing else is`() throws {
    #expect(try parse("score f -i x").value("out") == "wide")
    #expect(try parse("simulate x --seed 1").integer("n") == 10)
    #expect(try parse("version").value("diagnostics") == "text")
  }

  @Test func `a word from outside cannot rewrite the terminal`() {
    #expect(UsageFault.quote("a\u{1B}[2Jb\u{202E}\n") == #""a\u{1b}[2Jb\u{202e}\u{a}""#)
    #expect(UsageFault.quote(String(repeating: "x", count: 100)).count == 65)
  }
}
