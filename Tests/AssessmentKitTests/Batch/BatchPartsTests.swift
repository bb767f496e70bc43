import Foundation
import Testing

@testable import AssessmentKit

/// The parts of a batch beside their slow twins.
@Suite struct BatchPartsTests {
  @Test func `a set of ids says what a dictionary says`() {
    var set = IdentifierSet()
    var twin: [UInt64: Int] = [:]
    var random = SplitMix64(seed: 1)
    for line in 1...20_000 {
      let hash =
        random.below(3) == 0
        ? random.next() : IdentifierHash.of(Array("c\(random.below(5000))".utf8)[...])
      let first = twin[hash | 32]
      if first == nil { twin[hash | 32] = line }
      #expect(set.insert(hash, line: line) == first)
    }
    #expect(set.count == twin.count)
  }

  @Test func `ids that differ have hashes that differ`() {
    let ids = (0..<100_000).map { "sim_\($0)" } + (0..<100_000).map { "C-\($0)-a" }
    #expect(Set(ids.map { IdentifierHash.of(Array($0.utf8)[...]) }).count == ids.count)
  }

  @Test func `a tally of parts is the tally of the whole`() {
    var random = SplitMix64(seed: 4)
    let findings = (0..<300).map { line in
      Finding(
        [.batchBadID, .answerUnknownCode, .batchFieldCount][random.below(3)],
        .error,
        "x",
        at: Place(position: TextPosition(line: line, column: 1))
      )
    }
    var whole = FindingTally()
    whole.add(findings)
    for size in [1, 7, 50, 299] {
      var joined = FindingTally()
      for start in stride(from: 0, to: findings.count, by: size) {
        var part = FindingTally()
        part.add(Array(findings[start..<min(start + size, findings.count)]))
        joined.add(part)
      }
      #expect(joined.findings == whole.findings)
      #expect(joined.counted.map(\.count) == whole.counted.map(\.count))
    }
  }

  static let shapes = BatchFixture.shapes

  @Test(arguments: shapes) func `known cells mean what reading in full says`(shape: String) throws {
    let instrument = try BatchFixture.shape(shape)
    let codes = [try MissingCode(statement: "-77=declined")]
    let scorer = try Scorer(
      instrument,
      profile: instrument.resolvedProfiles[0].id,
      missingCodes: codes
    )
    let facts = instrument.facts.indices.map { TableLayout.Target.fact($0) }
    let targets = instrument.items.indices.map { TableLayout.Target.item($0) } + facts
    let uses = targets.enumerated().map {
      TableLayout.Use(column: $0, target: $1, recoding: nil)
    }
    let known = KnownCells(uses, scorer.reader, scorer.plan)
    let texts = Self.texts(instrument)
    var found = 0
    for (column, use) in uses.enumerated() {
      for text in texts {
        guard let meaning = known.meaning(of: text, 0, text.count, column: column) else { continue }
        let full = CellTexts.meaning(of: text, use, scorer.reader)
        #expect(full?.state == meaning.state && full?.cell == meaning.cell)
        found += 1
      }
    }
    #expect(found > 0)
  }

  /// Codes of all items, numbers, and their neighbours.
  private static func texts(_ instrument: Instrument) -> [[UInt8]] {
    let codes = instrument.responseSets.flatMap { $0.options.map(\.code) }
    let numbers = (-3...120).map { "\($0)" } + ["-77", "01", "1.0", "-9"]
    return (codes + numbers + codes.map { $0 + "0" } + codes.map { "0" + $0 })
      .map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  static let instruments =
    shapes.map { "Tests/Fixtures/shapes/\($0)/instrument.json" }
    + ["instruments/starting-points/0.1.0/instrument.json"]

  @Test(arguments: instruments) func `the steps of a condition say what its tree says`(path: String)
    throws
  {
    let instrument = try BatchFixture.instrument(path)
    let profile = BatchFixture.firstProfile(instrument)
    let plan = try Scorer(instrument, profile: profile).plan
    let trees =
      plan.flags + plan.prompts.compactMap { $0 } + plan.constraints.map(\.condition)
      + plan.items.compactMap(\.gate) + plan.sectionGates.compactMap { $0 }
      + [plan.completeWhen].compactMap { $0 }
    let conditions = trees.map { ($0, CompiledCondition($0)) }
    for line in try forms(instrument, profile) {
      var evaluation = Evaluation(plan)
      let reader = FormReader(plan)
      _ = reader.read(line, into: &evaluation.form, at: Place())
      try evaluation.run()
      for (tree, compiled) in conditions {
        #expect(try evaluation.truth(tree) == evaluation.truth(compiled))
      }
    }
  }

  private func forms(_ instrument: Instrument, _ profile: String?) throws -> [Answers] {
    let bytes = try BatchFixture.simulated(
      instrument,
      40,
      seed: 9,
      missing: "0.5",
      profile: profile,
      form: .jsonl
    )
    return bytes.split(separator: ASCII.lineFeed).compactMap {
      AnswerLine.read(Array($0), at: Place()).line?.answers
    }
  }

  @Test func `lines are cut where lines end, whatever the pieces`() throws {
    let text = "{\"a\":1}\n\n  \r\nänd\r\nlast without an end"
    let expected = text.utf8.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    for size in [1, 2, 5, 13, 1000] {
      for mark in ["", "\u{FEFF}"] {
        var chunker = LineChunker(
          MemorySource(Array((mark + text).utf8), largestPiece: size),
          chunkSize: size
        )
        var (bytes, lines, records): ([UInt8], Int, Int) = ([], 1, 1)
        while let chunk = try chunker.next(reusing: []) {
          #expect(chunk.firstLine == lines)
          #expect(chunk.firstRecord == records)
          bytes += chunk.bytes
          lines += chunk.bytes.count { $0 == ASCII.lineFeed }
          records += chunk.bytes.split(separator: ASCII.lineFeed)
            .count { !LineChunker.isBlank($0) }
        }
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(lines == expected.count)
      }
    }
  }

  @Test(arguments: [1000, 4096, 300_000, 5_000_000])
  func `a line above the limit is refused, and those before it are given`(size: Int) throws {
    let long = String(repeating: "x", count: LineChunker.lineLimit + 1)
    var chunker = LineChunker(MemorySource(Array("a\nb\n\(long)\nc\n".utf8)), chunkSize: size)
    var bytes: [UInt8] = []
    do {
      while let chunk = try chunker.next(reusing: []) { bytes += chunk.bytes }
      Issue.record("accepted")
    } catch {
      #expect(error.finding(file: nil).place.position?.line == 3)
    }
    #expect(bytes == Array("a\nb\n".utf8))
  }

  @Test(arguments: [1, 3, 100]) func `bytes that are not UTF-8 end the lines at their place`(
    size: Int
  ) {
    var chunker = LineChunker(
      MemorySource(Array("{}\n{}\n{\"a".utf8) + [0xFF] + Array("\"}\n{}\n".utf8)),
      chunkSize: size
    )
    var bytes: [UInt8] = []
    do {
      while let chunk = try chunker.next(reusing: []) { bytes += chunk.bytes }
      Issue.record("accepted")
    } catch {
      #expect(error.finding(file: nil).code.id == "T3201")
      #expect(error.finding(file: nil).place.position?.line == 3)
    }
    #expect(bytes == Array("{}\n{}\n".utf8))
  }

  @Test func `the id of a result is what its rule says`() async throws {
    let instrument = try BatchFixture.shape("five-items")
    let text = "assessment_id,plot_one,plot_two,plot_three,plot_four,plot_five\nA1,0,2,,1,0\n"
    let outcome = try await BatchOutcome.of(text, instrument) { $0.output = .long }
    let lines = "plot_one=0\nplot_two=2\nplot_four=1\nplot_five=0\n"
    let digest = SHA256Digest(of: Array(lines.utf8))
    for (row, scale) in zip(outcome.lines.dropFirst(), instrument.scales) {
      let text = "A1\n\(digest)\n\(instrument.scoringDigest)\n\(scale.id)\n"
      let id = SHA256Digest(of: Array(text.utf8)).description.dropFirst(7).prefix(24)
      #expect(row.hasPrefix("r\(id),A1,"))
    }
  }
}
