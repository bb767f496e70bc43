import Testing

@testable import AssessmentKit

/// Workers and size of chunks change nothing: no byte, no finding, no count.
@Suite struct BatchWorkersTests {
  static let settings = [1, 2, 3, 8].flatMap { workers in
    [64, 100, 4096, 262_144].map { (workers, $0) }
  }

  /// Rows of every kind: scored, refused, repeated, cut off, with line ends in quotation marks.
  private static func table() throws -> String {
    let instrument = try BatchFixture.shape("five-items")
    let names = instrument.items.map(\.id)
    var lines = ["assessment_id,note," + names.joined(separator: ",")]
    var random = SplitMix64(seed: 8)
    for row in 0..<400 {
      let cells = names.map { _ in
        random.below(40) == 0 ? "7" : ["0", "1", "2", ""][random.below(4)]
      }
      let id = random.below(20) == 0 ? "c\(random.below(50))" : "c\(row)"
      let note = ["", "plain", "\"two\nlines, \"\"quoted\"\"\"", "£"][random.below(4)]
      let short = random.below(50) == 0
      lines.append(([id, note] + (short ? [] : cells)).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: BatchOptions.Output.allCases)
  func `every number of workers and every size of chunks gives the same`(
    output: BatchOptions.Output
  ) async throws {
    let instrument = try BatchFixture.shape("five-items")
    let text = try Self.table()
    let reference = try await outcome(text, instrument, output, (1, 1 << 20))
    #expect(reference.scored > 100)
    #expect(reference.rows == 400)
    #expect(Set(reference.codes).isSuperset(of: ["A4001", "T3310", "T3312"]))
    for setting in Self.settings {
      let outcome = try await outcome(text, instrument, output, setting)
      #expect(outcome == reference, "\(setting)")
    }
  }

  @Test(arguments: ["\"unclosed,0\n1,2\n", "a\"b,0\n", "x,\u{0},1\n"])
  func `a fault of the file gives the same rows before it and the same findings`(
    fault: String
  ) async throws {
    let instrument = try BatchFixture.shape("five-items")
    let text = try Self.table()
    let damaged = text.prefix(6000) + "\n" + fault + text.suffix(3000)
    let reference = try await outcome(damaged + "", instrument, .wide, (1, 1 << 20))
    #expect(!reference.stopped.isEmpty)
    for setting in Self.settings {
      let outcome = try await outcome(damaged + "", instrument, .wide, setting)
      #expect(outcome == reference, "\(setting)")
    }
  }

  @Test func `bytes that are not UTF-8 give the same rows before them`() async throws {
    let instrument = try BatchFixture.shape("five-items")
    let text = Array(try Self.table().utf8)
    let damaged = text.prefix(5000) + [0xE9, 0x0A] + text.suffix(100)
    let reference = try await outcome(Array(damaged), instrument, (1, 1 << 20))
    #expect(reference.stops == ["T3201"])
    for setting in Self.settings {
      let other = try await outcome(Array(damaged), instrument, setting)
      #expect(other == reference, "\(setting)")
    }
  }

  @Test func `lines of JSON give the same`() async throws {
    let instrument = try BatchFixture.shape("five-items")
    var lines = String(
      decoding: try BatchFixture.simulated(instrument, 200, seed: 2, form: .jsonl),
      as: UTF8.self
    ).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[20] = "{"
    lines[40] = lines[39]
    lines[60] = "  "
    lines[80] = #"{"id":"a\u0001","answers":{}}"#
    let text = lines.joined(separator: "\n")
    func run(_ setting: (Int, Int)) async throws -> BatchOutcome {
      try await BatchOutcome.of(text, instrument) {
        ($0.input, $0.workers, $0.chunkSize) = (.jsonl, setting.0, setting.1)
      }
    }
    let reference = try await run((1, 1 << 20))
    #expect(reference.rows == 199)
    #expect(reference.scored == 196)
    for setting in Self.settings { #expect(try await run(setting) == reference, "\(setting)") }
  }

  private func outcome(
    _ text: String,
    _ instrument: Instrument,
    _ output: BatchOptions.Output,
    _ setting: (workers: Int, chunk: Int)
  ) async throws -> BatchOutcome {
    try await BatchOutcome.of(text, instrument, pieces: max(1, setting.chunk / 3)) {
      ($0.output, $0.workers, $0.chunkSize) = (output, setting.workers, setting.chunk)
      $0.keep = ["note"]
    }
  }

  private func outcome(
    _ bytes: [UInt8],
    _ instrument: Instrument,
    _ setting: (workers: Int, chunk: Int)
  ) async throws -> BatchOutcome {
    try await BatchOutcome.of(bytes, instrument) {
      ($0.workers, $0.chunkSize) = (setting.workers, setting.chunk)
    }
  }
}
