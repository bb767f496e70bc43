import AssessmentKit
import Testing

/// The scorer agrees with its slow twin to the last digit.
@Suite struct ScorerTwinTests {
  /// Parts of the seeds, so that a large instrument is tried by several workers at a time.
  static let parts = 4

  @Test(arguments: OracleInstrument.all, 0..<parts)
  func `the scorer agrees with its twin on random answers`(
    _ file: OracleInstrument,
    part: Int
  ) throws {
    let instrument = try file.load()
    let seeds = OracleInstrument.seeds(10_000, part: part, of: Self.parts)
    for profile in instrument.profileIDs {
      let comparison = try ScorerComparison(instrument, profile: profile, name: file.name)
      let differences = try Self.differences(comparison, instrument, seeds)
      #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
  }

  @Test(arguments: 0..<parts)
  func `the scorer agrees with its twin on random instruments`(part: Int) throws {
    var accepted = 0
    let seeds = OracleInstrument.seeds(400, part: part, of: Self.parts)
    for seed in seeds {
      guard let (instrument, text) = RandomDocument.accepted(seed: seed) else { continue }
      accepted += 1
      let differences = try Self.differences(instrument, name: "random instrument \(seed)")
      #expect(differences.isEmpty, "\((differences + [text]).joined(separator: "\n"))")
    }
    #expect(accepted * 10 >= seeds.count * 3, "\(accepted) of \(seeds.count) loaded")
  }

  /// What differs on random records of every profile.
  private static func differences(_ instrument: Instrument, name: String) throws -> [String] {
    try instrument.profileIDs.flatMap { profile in
      let comparison = try ScorerComparison(instrument, profile: profile, name: name)
      return try differences(comparison, instrument, 0..<30)
    }
  }

  /// The first few differences on random records, one for each seed.
  private static func differences(
    _ comparison: ScorerComparison,
    _ instrument: Instrument,
    _ seeds: Range<UInt64>
  ) throws -> [String] {
    var differences: [String] = []
    for seed in seeds where differences.count < 3 {
      var random = RandomAnswers(instrument, seed: seed)
      let answers = try random.next()
      if let difference = comparison.difference(answers, seed: seed) {
        differences.append(difference)
      }
    }
    return differences
  }
}
