import Foundation
import Testing

@testable import AssessmentKit

/// Tables that are not in order, and rows that are refused.
@Suite struct BatchMalformedTests {
  /// A file that is refused whole.
  struct File: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let code: String
    var line = 1
    var encoding = TextEncoding.utf8

    init(
      _ name: String,
      _ text: String,
      _ code: String,
      line: Int = 1,
      encoding: TextEncoding = .utf8
    ) {
      self.init(name, Array(text.utf8), code, line: line, encoding: encoding)
    }

    init(
      _ name: String,
      _ bytes: [UInt8],
      _ code: String,
      line: Int = 1,
      encoding: TextEncoding = .utf8
    ) {
      (testDescription, self.bytes, self.code) = (name, bytes, code)
      (self.line, self.encoding) = (line, encoding)
    }
  }

  private static let header = "assessment_id,plot_one,plot_two,plot_three,plot_four,plot_five\n"

  static let files: [File] = [
    File("an empty file", "", "T3101"),
    File("one byte", "x", "T3302"),
    File("only line ends", "\n\n\r\n", "T3101"),
    File("only commas", ",,,\n", "T3101"),
    File("a byte of 0 in a row", header + "a,0,\u{0},1,2,0\n", "T3004", line: 2),
    File("a byte of 0 in the header", "plot_one,\u{0}\n1,2\n", "T3004"),
    File("an unclosed quotation mark", header + "a,0,0,0,0,0\n\"b,1,1,1,1,1\n", "T3003", line: 3),
    File("text after a quotation mark", header + "\"a\"x,0,0,0,0,0\n", "T3002", line: 2),
    File("a quotation mark in a field", header + "a\"b,0,0,0,0,0\n", "T3001", line: 2),
    File("a name that stands twice", "plot_one,plot_one\n1,1\n", "T3102"),
    File("a column without a name", "plot_one,,plot_two\n1,1,1\n", "T3103"),
    File("no item at all", "name,date\nx,y\n", "T3302"),
    File("semicolons", "assessment_id;plot_one;plot_two\na;1;2\n", "T3302"),
    File("a name that is nearly an item", "Plot One,plot_two\n1,1\n", "T3301"),
    File("a name that is nearly the id", "Assessment ID,plot_one\na,1\n", "T3301"),
    File("UTF-16", Array("plot_one,plot_two\n1,1\n".utf8).flatMap { [$0, 0] }, "T3204"),
    File("UTF-16 with a mark", [0xFF, 0xFE] + Array("plot".utf8).flatMap { [$0, 0] }, "T3204"),
    File("Windows-1252", Array(header.utf8) + [0xE9, 0x2C, 0x30, 0x0A], "T3201", line: 2),
    File(
      "a byte without meaning in Windows-1252",
      Array(header.utf8) + [0x81, 0x0A],
      "T3203",
      line: 2,
      encoding: .windows1252
    ),
    File("text cut off in a character", Array(header.utf8) + [0x61, 0xC3], "T3202", line: 2),
    File("one huge row", header + String(repeating: "1", count: 1 << 21), "T3005", line: 2),
    File("too many fields", header + String(repeating: ",", count: 5000), "T3006", line: 2),
  ]

  @Test(arguments: files) func `a file that is not in order is refused whole`(file: File)
    async throws
  {
    let instrument = try BatchFixture.shape("five-items")
    let outcome = try await BatchOutcome.of(file.bytes, instrument) { $0.encoding = file.encoding }
    let stop = outcome.stopped.first { $0.severity == .error }
    #expect(stop?.code.id == file.code)
    #expect(stop?.place.position?.line == file.line)
    #expect(stop?.place.file == "answers")
    #expect(stop?.help != nil)
  }

  @Test(arguments: files) func `looking first finds the same`(file: File) async throws {
    let instrument = try BatchFixture.shape("five-items")
    var options = BatchOptions()
    options.encoding = file.encoding
    let scorer = try BatchScorer(instrument, options: options)
    await #expect(throws: BatchFault.self) {
      try await scorer.check(MemorySource(file.bytes), scoring: false)
    }
  }

  /// A row that is refused, with the rows around it scored.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let code: String
    let column: Int
    let name: String?

    init(_ description: String, _ text: String, _ code: String, column: Int, _ name: String?) {
      (testDescription, self.text, self.code) = (description, text, code)
      (self.column, self.name) = (column, name)
    }
  }

  static let rows: [Row] = [
    Row("a code that is no choice", "b,0,9,0,0,0", "A4001", column: 5, "plot_two"),
    Row("a code with a space", "b,0, 1,0,0,0", "A4001", column: 5, "plot_two"),
    Row("a code with a zero in front", "b,01,1,0,0,0", "A4001", column: 3, "plot_one"),
    Row("a code in quotation marks", "b,\"9\",1,0,0,0", "A4001", column: 3, "plot_one"),
    Row("too few fields", "b,0,1", "T3310", column: 1, nil),
    Row("too many fields", "b,0,1,0,0,0,1", "T3310", column: 13, nil),
    Row("an empty id", ",0,1,0,0,0", "T3311", column: 1, "assessment_id"),
    Row("an id with a line end", "\"b\nc\",0,1,0,0,0", "T3311", column: 1, "assessment_id"),
    Row(
      "an id that is too long",
      String(repeating: "b", count: 65) + ",0,1,0,0,0",
      "T3311",
      column: 1,
      "assessment_id"
    ),
    Row("an id that was met before", "first,0,1,0,0,0", "T3312", column: 1, "assessment_id"),
  ]

  @Test(arguments: rows) func `a row that cannot be scored is refused, and no other`(row: Row)
    async throws
  {
    let instrument = try BatchFixture.shape("five-items")
    let text = Self.header + "first,0,0,0,0,0\n" + row.text + "\nlast,1,1,1,1,1\n"
    let outcome = try await BatchOutcome.of(text, instrument)
    #expect((outcome.rows, outcome.scored) == (3, 2))
    #expect(outcome.codes == [row.code])
    #expect(outcome.findings.first?.place.position == TextPosition(line: 3, column: row.column))
    #expect(outcome.findings.first?.place.column == row.name)
    #expect(outcome.lines.map { String($0.prefix(5)) } == ["asses", "first", "last,"])
    let reject = "\(3),\(row.name ?? ""),\(row.code),"
    #expect(outcome.rejects.hasPrefix("reject_line,reject_column,reject_code,reject_message,asse"))
    #expect(outcome.rejects.contains("\r\n" + reject))
    #expect(outcome.rejects.hasSuffix("," + row.text + "\r\n"))
  }

  @Test func `a contradiction refuses the row and names both items`() async throws {
    let instrument = try BatchFixture.shape("contradictions")
    let table = try BatchFixture.simulated(instrument, 200, seed: 1, missing: "0")
    #expect(try await BatchOutcome.of(table, instrument).scored == 200)
    let names = instrument.items.map(\.id).joined(separator: ",")
    let scorer = try Scorer(instrument)
    let cases = try CaseFile.read(
      [UInt8](
        String(
          contentsOf: BatchFixture.root.appending(
            path: "Tests/Fixtures/shapes/contradictions/cases.json"
          ),
          encoding: .utf8
        ).utf8
      ),
      file: nil
    ).cases
    for test in cases {
      let cells = instrument.items.map { test.answers.items[$0.id]?.cellText ?? "" }
      let facts = instrument.facts.map { test.answers.facts[$0.id] ?? "" }
      guard (test.answers.items.values.allSatisfy { !$0.isNone }) else { continue }
      let header = (instrument.facts.map(\.id) + [names]).joined(separator: ",")
      let text = header + "\n" + (facts + cells).joined(separator: ",") + "\n"
      let outcome = try await BatchOutcome.of(text, instrument)
      #expect(outcome.scored == ((try? scorer.score(test.answers)) == nil ? 0 : 1))
    }
  }

  @Test func `findings count everything and keep the first twenty of a code`() async throws {
    let instrument = try BatchFixture.shape("five-items")
    let rows = (0..<500).map { "r\($0),9,0,0,0,0\n" }.joined()
    var options = BatchOptions()
    options.chunkSize = 200
    let scorer = try BatchScorer(instrument, options: options)
    let source = MemorySource(Array((Self.header + rows).utf8))
    let summary = try await scorer.check(source, scoring: true)
    #expect(summary.tally.count(of: .answerUnknownCode) == 500)
    #expect(summary.findings.count == 20)
    #expect(summary.findings.last?.place.position?.line == 21)
    #expect(summary.refused == 500)
  }

  @Test func `a message never holds a cell that could be a name`() async throws {
    let instrument = try BatchFixture.shape("five-items")
    let text = Self.header + "a,secret words,0,0,0,0\n"
    let outcome = try await BatchOutcome.of(text, instrument)
    let words = FindingText().render(outcome.findings)
    #expect(!words.contains("secret"))
    #expect(words.contains("an answer of 12 characters"))
  }
}

extension Response {
  fileprivate var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
