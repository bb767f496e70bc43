import Testing

@testable import AssessmentKit

/// Simulated answers, templates and dictionaries.
@Suite struct MakingTests {
  static let instruments =
    BatchFixture.shapes.map { "Tests/Fixtures/shapes/\($0)/instrument.json" }
    + ["instruments/starting-points/0.1.0/instrument.json"]

  @Test(arguments: instruments, ["0", "0.1", "1"])
  func `simulated answers are accepted and ask only what is asked`(path: String, missing: String)
    async throws
  {
    let instrument = try BatchFixture.instrument(path)
    let profile = BatchFixture.firstProfile(instrument)
    let table = try BatchFixture.simulated(
      instrument,
      80,
      seed: 3,
      missing: missing,
      profile: profile
    )
    let outcome = try await BatchOutcome.of(table, instrument) { $0.output = .jsonl }
    #expect(outcome.scored == 80)
    #expect(outcome.codes.allSatisfy { $0 == "A4301" })
    #expect(!outcome.result.contains(#""superseded":[""#))
  }

  @Test func `the same seed gives the same bytes, and a longer run begins with a shorter one`()
    throws
  {
    let instrument = try BatchFixture.starting()
    let first = try BatchFixture.simulated(instrument, 20, seed: 7)
    #expect(try BatchFixture.simulated(instrument, 20, seed: 7) == first)
    #expect(try BatchFixture.simulated(instrument, 30, seed: 7).starts(with: first))
    #expect(try BatchFixture.simulated(instrument, 20, seed: 8) != first)
  }

  @Test func `the bytes of a seed never change`() throws {
    let instrument = try BatchFixture.shape("five-items")
    let bytes = try BatchFixture.simulated(instrument, 100, seed: 7)
    #expect(SHA256Digest(of: bytes).short == "b0029907d4da")
  }

  @Test func `ids say that a record is simulated`() throws {
    let instrument = try BatchFixture.shape("five-items")
    let text = String(
      decoding: try BatchFixture.simulated(instrument, 2, seed: 1),
      as: UTF8.self
    )
    #expect(
      text.split(separator: "\r\n").map { $0.prefix(11) }.dropFirst() == [
        "sim_0000001", "sim_0000002",
      ]
    )
  }

  @Test func `without gaps every form is complete`() async throws {
    let instrument = try BatchFixture.starting()
    let table = try BatchFixture.simulated(instrument, 200, seed: 3, missing: "0")
    var options = BatchOptions()
    options.workers = 2
    let summary = try await BatchScorer(instrument, options: options)
      .check(MemorySource(table), scoring: true)
    #expect(summary.complete == 200)
    #expect(summary.certain == summary.banded)
  }

  @Test func `a template is a header that scoring accepts`() async throws {
    for path in Self.instruments {
      let instrument = try BatchFixture.instrument(path)
      let outcome = try await BatchOutcome.of(AnswerTemplate(instrument).table(), instrument)
      #expect(outcome.stops.isEmpty && outcome.codes.isEmpty)
      #expect(outcome.rows == 0)
    }
  }

  @Test func `a template in JSON names every item, and an id must be put in`() async throws {
    let instrument = try BatchFixture.shape("five-items")
    let line = AnswerTemplate(instrument).line()
    let outcome = try await BatchOutcome.of(line, instrument) { $0.input = .jsonl }
    #expect(outcome.codes == ["T3311"])
    let text = String(decoding: line, as: UTF8.self)
    #expect(instrument.items.allSatisfy { text.contains("\"\($0.id)\":null") })
  }

  @Test(arguments: instruments) func `a dictionary has a row for each column`(path: String) throws {
    let instrument = try BatchFixture.instrument(path)
    let bytes = DataDictionary(instrument).table()
    var scanner = CSVScanner(.comma)
    var fields: [CSVField] = []
    var names: [String] = []
    while scanner.next(in: bytes, isFinal: true, fields: &fields) == .record {
      #expect(fields.count == DataDictionary.columns.count)
      names.append(fields[0].text(in: bytes) ?? "")
    }
    let expected =
      ["name", "assessment_id"] + instrument.facts.map(\.id) + instrument.items.map(\.id)
    #expect(names == expected)
  }

  @Test func `a dictionary says codes, missing codes and when a question is asked`() throws {
    let text = String(
      decoding: DataDictionary(try BatchFixture.shape("three-valued")).table(),
      as: UTF8.self
    )
    #expect(text.contains(" = "))
    let start = String(decoding: DataDictionary(try BatchFixture.starting()).table(), as: UTF8.self)
    #expect(start.contains("-8 = prefers not to say"))
    #expect(start.contains("0 to ") || start.contains("1 to "))
  }
}
