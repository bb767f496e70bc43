@testable import AssessmentKit

/// Looks for a record that two instruments score differently, among records drawn by seed.
struct EquivalenceProbe {
  let original: Instrument
  let mutant: Instrument

  /// The first of so many records that gives different results in some profile.
  func difference(records: Int, seed: UInt64 = 1) throws -> Answers? {
    var random = RandomAnswers(original, seed: seed)
    let pairs = try original.resolvedProfiles.map { profile in
      (try Scorer(original, profile: profile.id), try Scorer(mutant, profile: profile.id))
    }
    for _ in 0..<records {
      let answers = try random.next()
      for (scorer, other) in pairs
      where Self.result(scorer, answers) != Self.result(other, answers) { return answers }
    }
    return nil
  }

  /// Every result of a record but the digests, in words.
  private static func result(_ scorer: Scorer, _ answers: Answers) -> String {
    let known = answers.items.filter { scorer.profile.items.contains($0.key) }
    do throws(Refused) {
      let sheet = try scorer.score(Answers(items: known, facts: answers.facts))
      let scores = (sheet.scales + sheet.values + sheet.indexes).map(line)
      let flags = (sheet.flags + sheet.prompts).map { "\($0.id) \($0.state)" }
      return
        (scores + flags + sheet.warnings + sheet.hidden + sheet.superseded
        + ["\(sheet.isComplete)"]).joined(separator: "\n")
    } catch {
      return error.findings.map { "\($0.code.id) \($0.place.column ?? "")" }
        .joined(separator: "\n")
    }
  }

  private static func line(_ score: Score) -> String {
    let numbers = [score.value, score.lowest, score.highest].map { $0?.exactText ?? "none" }
    let words = [
      score.band, score.bandRange?.lowest, score.bandRange?.highest,
      score.estimatedBand, score.reason?.rawValue,
    ].map { $0 ?? "none" }
    let states = [score.isExact, score.mayNotApply, score.isOutsidePossible].map { "\($0)" }
    let counts = [score.answered, score.applicable, score.expected].map { "\($0)" }
    return ([score.id, score.status.rawValue] + numbers + words + states + counts)
      .joined(separator: " ")
  }
}
