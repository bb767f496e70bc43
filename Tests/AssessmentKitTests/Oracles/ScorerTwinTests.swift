import AssessmentKit
import Testing

/// The scorer agrees with its slow twin to the last digit.
@Suite struct ScorerTwinTests {
  @Test(arguments: OracleInstrument.all)
  func `the scorer agrees with its twin on random answers`(_ file: OracleInstrument) throws {
    let instrument = try file.load()
    for profile in instrument.profileIDs {
      let comparison = try ScorerComparison(instrument, profile: profile, name: file.name)
      let differences = try Self.differences(comparison, instrument, OracleInstrument.count(10_000))
      #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
  }

  /// The first few differences on so many random records.
  static func differences(
    _ comparison: ScorerComparison,
    _ instrument: Instrument,
    _ count: Int
  ) throws -> [String] {
    var differences: [String] = []
    for seed in UInt64(0)..<UInt64(count) where differences.count < 3 {
      var random = RandomAnswers(instrument, seed: seed)
      let answers = try random.next()
      if let difference = comparison.difference(answers, seed: seed) {
        differences.append(difference)
      }
    }
    return differences
  }
}
