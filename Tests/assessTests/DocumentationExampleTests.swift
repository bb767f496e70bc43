import AssessmentKit
import Foundation
import Testing

@testable import assess

/// Every example in README.md and docs/ is run, and every fragment is loaded.
@Suite struct DocumentationExampleTests {
  private typealias Block = DocumentationPage.Block

  /// The kinds of block; `text` is a mock-up that is not run, all others are checked here.
  private static let known = [
    "console", "json", "csv", "jsonl", "sh", "python", "sql", "r", "text",
  ]

  @Test func `there are pages`() {
    #expect(DocumentationPage.all.count > 8)
    #expect(DocumentationPage.all.contains { $0.path == "README.md" })
  }

  @Test(arguments: DocumentationPage.all)
  func `every block says what it is`(_ page: DocumentationPage) {
    #expect(!page.isBroken, "a fence is left open or not at the margin")
    for block in page.blocks {
      #expect(Self.known.contains(block.language), "\(page.path):\(block.line)")
    }
  }

  @Test(arguments: DocumentationPage.all)
  func `commands say what the page says`(_ page: DocumentationPage) async throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    for block in page.blocks { try await play(block, of: page, in: folder) }
  }

  @Test(arguments: DocumentationPage.all)
  func `links lead to files of the project`(_ page: DocumentationPage) {
    let folder = Snapshot.root.appending(path: page.path).deletingLastPathComponent()
    for link in page.links {
      let file = folder.appending(path: link)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(page.path): \(link)")
    }
  }

  @Test(arguments: DocumentationPage.all)
  func `shell lines name targets of the Makefile`(_ page: DocumentationPage) throws {
    let makefile = try String(
      contentsOf: Snapshot.root.appending(path: "Makefile"),
      encoding: .utf8
    )
    for block in page.blocks where block.language == "sh" {
      for line in block.lines {
        let words = line.split(separator: " ")
        try #require(words.count > 1 && words[0] == "make", "\(page.path):\(block.line): \(line)")
        #expect(makefile.contains("\n\(words[1]):"), "\(page.path):\(block.line): \(line)")
      }
    }
  }

  @Test(arguments: DocumentationPage.all)
  func `fragments fit into an instrument`(_ page: DocumentationPage) throws {
    let base = try Self.base()
    for block in page.blocks where block.language == "json" && block.setting("file") == nil {
      _ = try JSONParser.parse(Array(block.text.utf8), file: page.path, limits: .standard)
      let fragment = try Self.fragment(block)
      let document = InstrumentSplice.merge(fragment, into: base)
      check(try JSONSerialization.data(withJSONObject: document), block, page)
    }
  }

  @Test(arguments: CommandTable.standard.commands.flatMap(\.examples))
  func `the examples in help work`(_ example: Example) async throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    try folder.addExampleFiles()
    let line = example.command.replacing("source <(", with: "").replacing("bash)", with: "bash")
    let ours = line.components(separatedBy: " | ").prefix { $0.hasPrefix("assess ") }
    try #require(!ours.isEmpty, "\(example.command)")
    let outcome = try await folder.run(ours.joined(separator: " | "))
    #expect(outcome.code == 0, "\(example.command)\n\(outcome.text)")
  }

  private func play(_ block: Block, of page: DocumentationPage, in folder: ExampleFolder)
    async throws
  {
    if let file = block.setting("file") { try folder.write(block.text, to: file) }
    guard block.language == "console" else { return try runCode(block, of: page, in: folder) }
    let steps = ConsoleStep.steps(of: block.lines)
    #expect(!steps.isEmpty, "\(page.path):\(block.line): no line starts with $")
    for step in steps {
      let outcome = try await folder.run(step.command)
      let place = "\(page.path):\(block.line): \(step.command)"
      #expect(outcome.code == step.exitCode, "\(place)\n\(outcome.text)")
      #expect(step.accepts(outcome.text), "\(place)\n\(outcome.text)")
    }
  }

  /// Other languages are run where their programs are installed.
  private func runCode(_ block: Block, of page: DocumentationPage, in folder: ExampleFolder) throws
  {
    let call: (program: String, arguments: [String])? =
      switch block.language {
      case "python": ("python3", ["-c", block.text] + [block.setting("with")].compactMap(\.self))
      case "sql": ("python3", ["-c", Self.duckdb, block.text])
      case "r": ("Rscript", ["-e", block.text])
      default: nil
      }
    guard let call, Tool.find(call.program) != nil else { return }
    let outcome = try Tool.run(call.program, call.arguments, in: folder.url)
    #expect(outcome.status == 0, "\(page.path):\(block.line)\n\(outcome.err)")
  }

  /// Runs a query with the Python package of DuckDB, or ends quietly where it is not installed.
  private static let duckdb = """
    import sys
    try: import duckdb
    except ImportError: sys.exit(0)
    print(duckdb.sql(sys.argv[1]))
    """

  private func check(_ data: Data, _ block: Block, _ page: DocumentationPage) {
    let place = "\(page.path):\(block.line)"
    var findings: [Finding]
    do throws(Refused) {
      findings = try InstrumentLoader.load(Array(data), file: nil).findings
    } catch {
      findings = error.findings
    }
    let faults = findings.filter { $0.severity != .note }
    let said = "\(place)\n\(FindingText().render(faults))"
    if let refused = block.setting("refused") {
      #expect(Set(faults.map(\.code.id)) == [refused], "\(said)")
    } else {
      #expect(faults.isEmpty, "\(said)")
    }
  }

  /// A fragment is an object of members, or one entry of the list that the block names.
  private static func fragment(_ block: Block) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(block.text.utf8))
    if let list = block.setting("in") { return [list: value is [Any] ? value : [value]] }
    return try #require(value as? [String: Any])
  }

  /// The finished instrument of the authors' guide, into which fragments are put.
  private static func base() throws -> [String: Any] {
    let file = Snapshot.root.appending(path: "docs/examples/warm-home/instrument.json")
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(value as? [String: Any])
  }
}

/// The reader of pages and the comparison must themselves be able to fail.
@Suite struct DocumentationPageTests {
  @Test func `blocks keep their words, lines and place`() throws {
    let page = DocumentationPage("x", text: "a\n```json file=m.json\n{}\n```\n```\nb\n```\n")
    #expect(page.blocks.map(\.language) == ["json", ""])
    #expect(page.blocks.map(\.line) == [2, 5])
    #expect(page.blocks[0].setting("file") == "m.json")
    #expect(page.blocks[0].text == "{}\n")
    #expect(!page.isBroken)
  }

  @Test(arguments: ["```json\n{}\n", "  ```json\n{}\n  ```\n"])
  func `a fence that is open or set in is a fault`(_ text: String) {
    #expect(DocumentationPage("x", text: text).isBroken)
  }

  @Test func `links to other places on the web or the page are left out`() {
    let text = "[a](b.md) and [c](d/e.md#f), [g](https://example.org), [h](#i)\n"
    #expect(DocumentationPage("x", text: text).links == ["b.md", "d/e.md"])
  }

  @Test func `a step has its command, its lines and its exit code`() throws {
    let steps = ConsoleStep.steps(of: [
      #"$ assess score a.csv \"#, "    --strict", "one", "...", "(exit 65)", "$ cat b",
    ])
    #expect(steps.map(\.command) == ["assess score a.csv --strict", "cat b"])
    #expect(steps.map(\.expected) == [["one", "..."], []])
    #expect(steps.map(\.exitCode) == [65, 0])
  }

  @Test(arguments: [
    (["a", "b"], "a\nb\n", true),
    (["a", "b"], "a\n", false),
    (["a"], "a\nb\n", false),
    ([], "", true),
    ([], "a\n", false),
    (["a"], "a\r\n", true),
    (["...", "b"], "a\na\nb\n", true),
    (["...", "b"], "a\nb\nc\n", false),
    (["..."], "", true),
    (["a", "...", "c"], "a\nc\n", true),
    (["a...c"], "abbc\n", true),
    (["a...c"], "abbd\n", false),
    (["a...b...c"], "a1b2c\n", true),
    (["a...b...c"], "a12c\n", false),
  ])
  func `lines are compared, with places left open`(
    _ expected: [String],
    _ output: String,
    _ accepted: Bool
  ) {
    #expect(ConsoleStep(command: "", expected: expected).accepts(output) == accepted)
  }
}
