import AssessmentKit
import Foundation

@testable import assess

/// A folder of its own, with the project's instruments and example files under their usual paths.
///
/// Commands of `assess` run in process, so the words that name files are made absolute first and
/// the folder is taken out of what they say. All other commands are run by `sh`, inside it.
struct ExampleFolder {
  /// What a command line said, on both streams as a terminal shows them, and how it ended.
  struct Outcome {
    var text: String
    var code: Int32
  }

  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "assess-docs-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: url.appending(path: "docs"),
      withIntermediateDirectories: true
    )
    for name in ["instruments", "docs/examples"] {
      try FileManager.default.copyItem(
        at: Snapshot.root.appending(path: name),
        to: url.appending(path: name)
      )
    }
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  /// Puts the example files where the examples in help expect them.
  func addExampleFiles() throws {
    let examples = url.appending(path: "docs/examples")
    for name in try FileManager.default.contentsOfDirectory(atPath: examples.path) {
      try FileManager.default.copyItem(
        at: examples.appending(path: name),
        to: url.appending(path: name)
      )
    }
  }

  /// Writes a file, and the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// Runs a command line: stages between `|`, the last of them perhaps with `> FILE`.
  func run(_ line: String) async throws -> Outcome {
    var words = Self.words(line)
    var target: String?
    if let redirect = words.firstIndex(of: ">") {
      target = words.indices.contains(redirect + 1) ? words[redirect + 1] : nil
      words.removeSubrange(redirect...)
    }
    let stages = words.split(separator: "|").map(Array.init)
    var outcome = Outcome(text: "", code: 0)
    for (number, stage) in stages.enumerated() {
      let isLast = number == stages.count - 1
      outcome = try await run(stage, input: outcome.text, keepsErrors: isLast && target == nil)
    }
    if let target, !target.hasPrefix("~") {
      try write(outcome.text, to: target)
      outcome.text = ""
    }
    return outcome
  }

  private func run(_ stage: [String], input: String, keepsErrors: Bool) async throws -> Outcome {
    guard stage.first == "assess" else {
      let line = stage.map { "'\($0)'" }.joined(separator: " ")
      let outcome = try Tool.run("sh", ["-c", line], input: input, in: url)
      return Outcome(text: outcome.out + outcome.err, code: outcome.status)
    }
    var console = TestConsole(input: input)
    if keepsErrors { console.err = console.out }
    let code = await console.run(absolute(Array(stage.dropFirst())))
    let text = console.out.text.replacing(url.path + "/", with: "")
    return Outcome(text: text, code: code.rawValue)
  }

  /// The words of a line, without quotation marks.
  private static func words(_ line: String) -> [String] {
    TextWrap.shellWords(line).map { word in
      String(word.filter { $0 != "'" && $0 != "\"" })
    }
  }

  private func absolute(_ words: [String]) -> [String] {
    words.enumerated().map { number, word in
      let follows = number > 0 && Self.takesFile.contains(words[number - 1])
      let isFile = follows || Self.endings.contains { word.hasSuffix($0) } || exists(word)
      return isFile && word != "-" && !word.hasPrefix("/") ? "\(url.path)/\(word)" : word
    }
  }

  private func exists(_ word: String) -> Bool {
    !word.isEmpty && FileManager.default.fileExists(atPath: url.appending(path: word).path)
  }

  private static let takesFile = ["-o", "--output", "--instruments", "--rejects", "--dictionary"]
  private static let endings = [".json", ".jsonl", ".csv"]
}
