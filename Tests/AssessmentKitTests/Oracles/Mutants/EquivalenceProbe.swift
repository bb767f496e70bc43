@testable import AssessmentKit

/// Looks for a record that two instruments score differently, among records drawn by seed.
struct EquivalenceProbe {
  let original: Instrument
  let mutant: Instrument

  /// The first record of so many that gives different results in some profile.
  func difference(records: Int, seed: UInt64 = 1) throws -> Answers? {
    var random = SplitMix64(seed: seed)
    let profiles = original.resolvedProfiles.map(\.id)
    let pairs = try profiles.map {
      (try Scorer(original, profile: $0), try Scorer(mutant, profile: $0))
    }
    for number in 0..<records {
      let answers = original.randomAnswers(openIn: [0, 4, 12, 40][number % 4], &random)
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

extension Instrument {
  /// Answers to every item and fact, some open, some removed.
  ///
  /// - Parameters:
  ///   - percent: how many of a hundred have no answer.
  ///   - random: where the draws come from.
  func randomAnswers(openIn percent: Int, _ random: inout SplitMix64) -> Answers {
    var answers = Answers()
    for item in items {
      let isOpen = Int.random(in: 0..<100, using: &random) < percent
      let none = item.nonAnswers.sorted { $0.rawValue < $1.rawValue }.randomElement(using: &random)
      answers.items[item.id] = isOpen ? .none(none ?? .blank) : answer(to: item, &random)
    }
    for fact in facts where Int.random(in: 0..<100, using: &random) >= percent {
      answers.facts[fact.id] = Self.value(of: fact, &random)
    }
    return answers
  }

  private func answer(to item: Item, _ random: inout SplitMix64) -> Response {
    switch item.kind {
    case .choice(let set):
      codes(set).randomElement(using: &random).map(Response.chosen)
        ?? .none(.blank)
    case .multiple(let set):
      codes(set).randomElement(using: &random).map { .several([$0]) } ?? .none(.blank)
    case .number(let rule): number(rule, &random)
    case .date, .text: .none(.blank)
    }
  }

  private func codes(_ set: Reference) -> [String] {
    responseSets.first { $0.id == set.id }?.options.map(\.code) ?? []
  }

  private func number(_ rule: Item.NumberRule, _ random: inout SplitMix64) -> Response {
    guard let low = rule.min, let high = rule.max, let step = rule.step,
      let span = try? high.subtracting(low).divided(by: step)
    else { return .none(.blank) }
    let steps = Rational(Int.random(in: 0...(span.numerator / span.denominator), using: &random))
    let number = try? low.adding(step.multiplied(by: steps))
    return number.map(Response.number) ?? .none(.blank)
  }

  private static func value(of fact: Fact, _ random: inout SplitMix64) -> String? {
    switch fact.kind {
    case .code(let codes): codes.map(\.code).randomElement(using: &random)
    case .number(let low, let high):
      "\(Int.random(in: low.numerator...high.numerator, using: &random))"
    }
  }
}
