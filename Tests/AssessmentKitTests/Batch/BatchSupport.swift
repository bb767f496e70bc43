import Foundation

@testable import AssessmentKit

/// Instruments and short ways for the tests of batches.
enum BatchFixture {
  static let root = SourceFile.root

  static func instrument(_ path: String) throws -> Instrument {
    let bytes = try [UInt8](Data(contentsOf: root.appending(path: path)))
    return try InstrumentLoader.load(bytes, file: path).instrument
  }

  static func starting() throws -> Instrument {
    try instrument("instruments/starting-points/0.1.0/instrument.json")
  }

  /// Five items of 0 to 2 in one scale.
  static func shape(_ name: String) throws -> Instrument {
    try instrument("Tests/Fixtures/shapes/\(name)/instrument.json")
  }

  /// The folders of the fixtures.
  static let shapes: [String] = {
    let folder = root.appending(path: "Tests/Fixtures/shapes").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }()

  /// Answers made by the simulation.
  static func simulated(
    _ instrument: Instrument,
    _ count: Int,
    seed: UInt64,
    missing: String = "0.2",
    profile: String? = nil,
    form: BatchOptions.Input = .csv
  ) throws -> [UInt8] {
    var simulation = try Simulation(
      instrument,
      profile: profile,
      seed: seed,
      missingShare: Rational(decimal: missing) ?? .zero
    )
    var bytes = simulation.header(form)
    for _ in 0..<count { simulation.appendRecord(form, to: &bytes) }
    return bytes
  }

  static func firstProfile(_ instrument: Instrument) -> String? {
    instrument.resolvedProfiles.first { $0.use == .practice }?.id
  }
}

/// All that comes out of one batch.
struct BatchOutcome: Equatable {
  var result = ""
  var rejects = ""
  var rows = 0
  var scored = 0
  var findings: [Finding] = []
  /// The codes of what stopped it.
  var stopped: [Finding] = []

  var codes: [String] { findings.map(\.code.id) }
  var stops: [String] { stopped.map(\.code.id) }
  var lines: [String] { result.split(separator: "\r\n").map(String.init) }

  static func of(
    _ text: String,
    _ instrument: Instrument,
    pieces: Int = .max,
    _ change: (inout BatchOptions) -> Void = { _ in }
  ) async throws -> BatchOutcome {
    try await of(Array(text.utf8), instrument, pieces: pieces, change)
  }

  static func of(
    _ bytes: [UInt8],
    _ instrument: Instrument,
    pieces: Int = .max,
    _ change: (inout BatchOptions) -> Void = { _ in }
  ) async throws -> BatchOutcome {
    var options = BatchOptions()
    options.profile = BatchFixture.firstProfile(instrument)
    change(&options)
    let scorer = try BatchScorer(instrument, options: options)
    var target = SinkTarget(result: MemorySink(), rejects: MemorySink())
    let source = MemorySource(bytes, path: "answers", largestPiece: pieces)
    var outcome = BatchOutcome()
    do {
      let summary = try await scorer.score(source, into: &target)
      (outcome.rows, outcome.scored) = (summary.rows, summary.scored)
      outcome.findings = summary.findings
    } catch {
      outcome.stopped = error.findings
    }
    outcome.result = text(target.result)
    outcome.rejects = text(target.rejects)
    return outcome
  }

  private static func text(_ sink: (any ByteSink)?) -> String {
    String(decoding: (sink as? MemorySink)?.bytes ?? [], as: UTF8.self)
  }
}
