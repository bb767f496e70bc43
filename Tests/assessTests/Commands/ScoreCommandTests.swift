import Foundation
import Testing

@testable import assess

/// `assess score`, `template` and `simulate` on real files.
@Suite struct ScoreCommandTests {
  private static let names = "plot_one,plot_two,plot_three,plot_four,plot_five"
  private static let good = "assessment_id,\(names)\na,0,0,0,0,0\nb,1,1,1,1,1\n"
  private static let bad = "assessment_id,\(names)\na,0,0,0,0,0\nb,9,1,1,1,1\n"
  private static let cut = "assessment_id,\(names)\na,0,0,0,0,0\nb,\"1,1,1,1,1\n"
  private static let instrument = Snapshot.root.appending(
    path: "Tests/Fixtures/shapes/five-items/instrument.json"
  ).path

  /// A folder with a file of answers, what a command said, and what is left in the folder.
  private struct Outcome {
    var code = ExitCode.done
    var out = ""
    var err = ""
    var files: [String: String] = [:]
    var names: [String] { files.keys.sorted() }
  }

  private func run(
    _ options: String,
    answers: String,
    input: String = "",
    command: String = "score in.csv"
  ) async throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "assess-score-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(answers.utf8).write(to: folder.appending(path: "in.csv"))
    var test = TestConsole()
    test.input = input
    let line = "\(command) --instrument \(Self.instrument) \(options)"
    let words = TextWrap.shellWords(line).map { word in
      ["in.csv", "out.csv", "rejects.csv", "map.json", "no/out.csv", "missing.csv"].contains(word)
        ? folder.appending(path: word).path : word == "." ? folder.path : word
    }
    var outcome = Outcome()
    outcome.code = await test.run(words)
    outcome.out = test.out.text
    outcome.err = test.err.text.replacingOccurrences(of: folder.path + "/", with: "")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let data = try? Data(contentsOf: folder.appending(path: name))
      outcome.files[name] = data.map { String(decoding: $0, as: UTF8.self) }
    }
    return outcome
  }

  @Test func `rows go to standard output and the account to standard error`() async throws {
    let outcome = try await run("", answers: Self.good)
    #expect(outcome.code == .done)
    #expect(outcome.out.split(separator: "\r\n").count == 3)
    #expect(outcome.err.contains("2 rows read, 2 scored, 0 refused"))
    #expect(outcome.err.contains("Results are drafts"))
    #expect(outcome.err.contains("Evidence for five-items 0.1.0: none."))
  }

  @Test func `quiet leaves out the account`() async throws {
    #expect(try await run("--quiet", answers: Self.good).err.isEmpty)
  }

  @Test func `a refused row gives code 1, and the others are scored`() async throws {
    let outcome = try await run("-o out.csv --rejects rejects.csv", answers: Self.bad)
    #expect(outcome.code == .problemsFound)
    #expect(outcome.names == ["in.csv", "out.csv", "rejects.csv"])
    #expect(outcome.files["out.csv"]?.split(separator: "\r\n").count == 2)
    #expect(outcome.files["rejects.csv"]?.contains("3,plot_one,A4001,") == true)
    #expect(outcome.files["rejects.csv"]?.hasSuffix(",b,9,1,1,1,1\r\n") == true)
    #expect(outcome.err.contains("error[A4001]"))
    #expect(outcome.err.contains("in.csv:3:3"))
  }

  @Test(arguments: ["", "-o out.csv", "-o out.csv --rejects rejects.csv", "--rejects rejects.csv"])
  func `strict writes nothing when a row is refused`(options: String) async throws {
    let outcome = try await run("--strict \(options)", answers: Self.bad)
    #expect(outcome.code == .data)
    #expect(outcome.out.isEmpty)
    #expect(outcome.names == ["in.csv"])
    #expect(outcome.err.contains("nothing was written"))
  }

  @Test(arguments: ["", "-o out.csv", "-o out.csv --rejects rejects.csv", "--out jsonl"])
  func `a file that is not in order leaves nothing behind`(options: String) async throws {
    let outcome = try await run(options, answers: Self.cut)
    #expect(outcome.code == .data)
    #expect(outcome.out.isEmpty)
    #expect(outcome.names == ["in.csv"])
    #expect(outcome.err.contains("error[T3003]"))
    #expect(outcome.err.contains("in.csv:3:3"))
  }

  @Test func `standard input is read once, and a fault leaves the rows before it`() async throws {
    let sound = try await run("", answers: "", input: Self.good, command: "score -")
    #expect(sound.code == .done)
    #expect(sound.out.split(separator: "\r\n").count == 3)
    let outcome = try await run("", answers: "", input: Self.cut, command: "score -")
    #expect(outcome.code == .data)
    #expect(outcome.out.split(separator: "\r\n").count == 2)
    let whole = try await run("-o out.csv", answers: "", input: Self.cut, command: "score -")
    #expect(whole.code == .data)
    #expect(whole.names == ["in.csv"])
  }

  @Test(
    arguments: [
      ("score -", "--strict", ExitCode.usage), ("score in.csv", "-o in.csv", .usage),
      ("score in.csv", "-o out.csv --rejects out.csv", .usage),
      ("score in.csv", "--in jsonl --keep x", .usage),
      ("score in.csv", "--in jsonl --id x", .usage),
      ("score in.csv", "--scored-at 27/04/2026", .usage), ("score in.csv", "--workers 0", .usage),
      ("score in.csv", "--missing 7", .usage), ("score in.csv", "--profile none", .usage),
      ("score missing.csv", "", .noInput), ("score .", "", .noInput),
      ("score in.csv", "-o no/out.csv", .cannotCreate), ("score in.csv", "-o .", .cannotCreate),
      ("score in.csv", "-o /dev/full", .cannotCreate),
      ("score in.csv", "--map missing.csv", .noInput),
      ("score in.csv", "--missing 1=declined", .usage),
    ]
  ) func `what cannot be done ends with its own code`(
    command: String,
    options: String,
    code: ExitCode
  ) async throws {
    let outcome = try await run(options, answers: Self.good, input: Self.good, command: command)
    #expect(outcome.code == code, "\(outcome.err)")
    #expect(outcome.out.isEmpty)
    #expect(outcome.files == ["in.csv": Self.good])
    #expect(!outcome.err.isEmpty)
  }

  @Test func `the form of the answers follows from the name`() async throws {
    let lines = #"{"id":"a","answers":{"plot_one":"1"}}"#
    let outcome = try await run("--in jsonl --out jsonl", answers: lines)
    #expect(outcome.code == .done)
    #expect(outcome.out.hasPrefix(#"{"assessment_id":"a","instrument_id":"five-items""#))
  }

  @Test func `simulated answers are scored, the same for every number of workers`() async throws {
    let made = try await run(
      "",
      answers: "",
      command: "simulate \(Self.instrument) --n 300 --seed 4"
    )
    #expect(made.code == .usage)
    var test = TestConsole()
    #expect(await test.run("simulate \(Self.instrument) --n 300 --seed 4") == .done)
    let answers = test.out.text
    test = TestConsole()
    let first = try await run("--workers 1", answers: answers)
    let second = try await run("--workers 5", answers: answers)
    #expect(first.code == .done)
    #expect(first.out == second.out)
    #expect(first.out.split(separator: "\r\n").count == 301)
  }

  @Test(arguments: ["1.5", "-1", "x", ""]) func `a share outside 0 to 1 is refused`(share: String)
    async
  {
    let test = TestConsole()
    let words = ["simulate", Self.instrument, "--seed", "1", "--missing-share", share]
    #expect(await test.run(words) == .usage)
  }

  @Test func `a template is what scoring reads`() async throws {
    let test = TestConsole()
    #expect(await test.run("template \(Self.instrument)") == .done)
    #expect(test.out.text == "assessment_id,\(Self.names)\r\n")
    let outcome = try await run("", answers: test.out.text)
    #expect(outcome.code == .done)
    #expect(outcome.err.contains("0 rows read"))
  }

  /// What only the real process can show.
  @Test(.enabled(if: BuiltProgram.path != nil && Tool.find("bash") != nil, "no program or no bash"))
  func `a full disk, a gone reader and an unreadable file end as promised`() throws {
    let program = try #require(BuiltProgram.path)
    let script = """
      set +e
      "\(program)" simulate \(Self.instrument) --n 20000 --seed 1 -o in.csv
      score() { "\(program)" score in.csv -i \(Self.instrument) -q "$@"; }
      score > /dev/full 2>err; echo full $?
      score | head -1 > /dev/null; echo gone ${PIPESTATUS[0]}
      score > whole.csv; echo whole $? $(wc -l < whole.csv)
      cat in.csv | "\(program)" score - -i \(Self.instrument) -q | cmp - whole.csv; echo piped $?
      ls -A | tr '\\n' ' '
      """
    let outcome = try Tool.run("bash", ["--norc", "-c", script])
    let lines = outcome.out.split(separator: "\n").map(String.init)
    let full = FileManager.default.fileExists(atPath: "/dev/full") ? "full 74" : "full 1"
    #expect(lines.prefix(4) == [full, "gone 0", "whole 0 20001", "piped 0"])
    #expect(lines.last?.contains("unfinished") == false)
  }
}
