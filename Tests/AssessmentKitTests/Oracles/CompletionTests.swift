import AssessmentKit
import Testing

/// The meaning of ends, bands, flags and visibility, tried out: every open item gets every
/// permitted answer.
///
/// Forms that may become more than a few hundred others are left out, and so are instruments that
/// ask how an item was dealt with: `answered` speaks of now, not of completions.
@Suite struct CompletionTests {
  @Test(arguments: OracleInstrument.shapes + OracleInstrument.valid)
  func `what is stated holds in every completion`(_ file: OracleInstrument) throws {
    let instrument = try file.load()
    guard !instrument.testsStates else { return }
    let faults = try Self.faults(instrument, records: OracleInstrument.count(30), limit: 300)
    #expect(faults.isEmpty, "\(file.name)\n\(faults.joined(separator: "\n"))")
  }

  @Test func `what is stated of random instruments holds in every completion`() throws {
    var tried = 0
    let count = OracleInstrument.count(200)
    for seed in UInt64(0)..<UInt64(count) {
      guard let (instrument, text) = RandomDocument.accepted(seed: seed, isPlain: true) else {
        continue
      }
      tried += 1
      let faults = try Self.faults(instrument, records: 8, limit: 100)
      #expect(faults.isEmpty, "random instrument \(seed)\n\(faults.first ?? "")\n\(text)")
    }
    #expect(tried * 10 >= count * 3, "\(tried) of \(count) loaded")
  }

  /// What does not hold, for every profile and so many records.
  static func faults(_ instrument: Instrument, records: Int, limit: Int) throws -> [String] {
    try instrument.profileIDs.flatMap { profile in
      let scorer = try Scorer(instrument, profile: profile)
      return try (0..<UInt64(records)).flatMap { seed in
        let completions = try Completions(instrument, seed: seed, limit: limit)
        let faults = faults(scorer, completions)
        guard let first = faults.first else { return [String]() }
        return ["profile \(profile ?? "none"), seed \(seed)\n\(completions.partial.text)\n\(first)"]
      }
    }
  }

  private static func faults(_ scorer: Scorer, _ completions: Completions) -> [String] {
    guard case .scored(let partial) = NaiveOutcome(scorer, completions.partial) else { return [] }
    var check = CompletionCheck(partial)
    var areAllScored = completions.partial.facts.count == scorer.instrument.facts.count
    for number in 0..<completions.count {
      if case .scored(let complete) = NaiveOutcome(scorer, completions.form(number)) {
        check.take(complete)
      } else {
        areAllScored = false
      }
    }
    return check.faults + (areAllScored ? check.unreached() : [])
  }
}
