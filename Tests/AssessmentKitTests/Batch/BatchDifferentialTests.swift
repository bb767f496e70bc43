import Testing

@testable import AssessmentKit

/// A batch must say what the scorer says record by record: the scorer is the slow twin.
@Suite struct BatchDifferentialTests {
  static let instruments =
    BatchFixture.shapes.map { "Tests/Fixtures/shapes/\($0)/instrument.json" }
    + ["instruments/starting-points/0.1.0/instrument.json"]

  @Test(arguments: instruments) func `lines of JSON are the scorer's sheets`(path: String)
    async throws
  {
    let instrument = try BatchFixture.instrument(path)
    let profile = BatchFixture.firstProfile(instrument)
    let table = try Table.damaged(instrument, profile)
    let outcome = try await BatchOutcome.of(table.text, instrument) { $0.output = .jsonl }
    let scorer = try Scorer(instrument, profile: profile)
    let expected = table.records.compactMap { record -> String? in
      guard let sheet = try? scorer.score(record.answers) else { return nil }
      return ScoreSheetJSON().output(sheet, record: record.id).compactText + "\n"
    }
    #expect(outcome.result == expected.joined())
    #expect(outcome.scored == expected.count)
    #expect(outcome.rows == table.records.count)
    #expect(outcome.stops.isEmpty)
  }

  @Test(arguments: instruments) func `rows of a wide table are the scorer's sheets`(path: String)
    async throws
  {
    let instrument = try BatchFixture.instrument(path)
    let profile = BatchFixture.firstProfile(instrument)
    let table = try Table.damaged(instrument, profile)
    let outcome = try await BatchOutcome.of(table.text, instrument)
    let scorer = try Scorer(instrument, profile: profile)
    let expected = table.records.compactMap { record -> String? in
      (try? scorer.score(record.answers)).map { NaiveWideRow.text($0, record.id) }
    }
    #expect(Array(outcome.lines.dropFirst()) == expected)
    #expect(outcome.lines.first?.split(separator: ",").count == expected.first.map(Self.cells))
  }

  @Test(arguments: instruments) func `JSON records give what the same table gives`(path: String)
    async throws
  {
    let instrument = try BatchFixture.instrument(path)
    let profile = BatchFixture.firstProfile(instrument)
    let table = try BatchFixture.simulated(instrument, 25, seed: 5, profile: profile)
    let lines = try BatchFixture.simulated(instrument, 25, seed: 5, profile: profile, form: .jsonl)
    for output in BatchOptions.Output.allCases {
      let first = try await BatchOutcome.of(table, instrument) { $0.output = output }
      let second = try await BatchOutcome.of(lines, instrument) {
        ($0.output, $0.input) = (output, .jsonl)
      }
      #expect(first.result == second.result)
      #expect(first.scored == second.scored)
    }
  }

  private static func cells(_ row: String) -> Int {
    row.split(separator: ",", omittingEmptySubsequences: false).count
  }
}

/// A table without quotation marks, and its records read in the simplest way.
private struct Table {
  struct Record {
    let id: String
    let answers: Answers
  }

  let text: String
  let records: [Record]

  /// Simulated rows of which some cells were exchanged for others.
  static func damaged(_ instrument: Instrument, _ profile: String?) throws -> Table {
    let bytes = try BatchFixture.simulated(instrument, 60, seed: 11, profile: profile)
    var rows = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var random = SplitMix64(seed: 3)
    let odd = ["99", "x", "-9", "0", "1", "2", "01", " 1", "a|b", "2024-02", "1.5", ""]
    for row in rows.indices.dropFirst() where random.below(3) == 0 {
      rows[row][1 + random.below(rows[row].count - 1)] = odd[random.below(odd.count)]
    }
    let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
    return Table(text: text, records: rows.dropFirst().map { record($0, rows[0], instrument) })
  }

  private static func record(
    _ cells: [String],
    _ names: [String],
    _ instrument: Instrument
  ) -> Record {
    let facts = Set(instrument.facts.map(\.id))
    var answers = Answers()
    for (name, cell) in zip(names, cells).dropFirst() where !cell.isEmpty {
      if facts.contains(name) {
        answers.facts[name] = cell
      } else {
        answers.items[name] = .chosen(cell)
      }
    }
    return Record(id: cells[0], answers: answers)
  }
}

/// A wide row put together from a sheet, cell by cell.
private enum NaiveWideRow {
  static func text(_ sheet: ScoreSheet, _ id: String) -> String {
    let start = [
      id, sheet.instrument, "\(sheet.version)", "\(sheet.digest)", "\(sheet.scoringDigest)",
      sheet.engineVersion, sheet.profile, "none", "draft", sheet.isComplete ? "yes" : "no",
    ]
    let scores = (sheet.scales + sheet.values + sheet.indexes).flatMap(cells)
    let states = (sheet.flags + sheet.prompts).map(\.state.rawValue)
    return (start + scores + states).joined(separator: ",")
  }

  private static func cells(_ score: Score) -> [String] {
    let digits = score.shownDigits
    return [
      score.shown ?? "", score.lowest?.decimalText(digits: digits) ?? "",
      score.highest?.decimalText(digits: digits) ?? "",
      score.lowest == nil ? "" : score.isExact ? "yes" : "no", score.status.rawValue,
      "\(score.answered)", score.band ?? "",
      score.bandRange.map { "\($0.lowest):\($0.highest)" } ?? "", score.estimatedBand ?? "",
    ]
  }
}
