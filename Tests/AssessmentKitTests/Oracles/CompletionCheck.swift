import AssessmentKit

/// What a form with open items states, held against every form that it can become.
struct CompletionCheck {
  let partial: NaiveSheet
  private(set) var faults: [String] = []
  /// The lowest and highest that was reached by each result.
  private var reached: [String: Ends] = [:]

  init(_ partial: NaiveSheet) { self.partial = partial }

  /// Looks at one form that it can become.
  mutating func take(_ complete: NaiveSheet) {
    for (before, after) in zip(partial.scores, complete.scores) {
      take(before, after)
    }
    take(partial.flags, complete.flags)
    take(partial.prompts, complete.prompts)
    for item in partial.hidden where !complete.hidden.contains(item) {
      faults.append("\(item) is shown after all")
    }
  }

  /// Where everything that was answered turns out to be hidden, nothing is printed any more; and
  /// an estimate, which an unknown fact can leave, is no completion.
  private mutating func take(_ before: NaiveScore, _ after: NaiveScore) {
    if after.status == .notApplicable {
      if before.status != .notApplicable, !before.mayNotApply {
        faults.append("\(before.id) does not apply after all")
      }
      return
    }
    guard after.status != .unanswered else { return }
    let value = after.status == .estimated ? nil : after.value
    if let ends = Ends(of: [value, after.lowest, after.highest].compactMap(\.self)) {
      take(before, ends)
    }
    if let band = before.band, after.band != band {
      faults.append("\(before.id) is in \(after.band ?? "no band"), not in \(band)")
    }
  }

  private mutating func take(_ before: NaiveScore, _ ends: Ends) {
    reached[before.id] = reached[before.id]?.joined(ends) ?? ends
    guard let low = before.lowest, let high = before.highest else { return }
    if ends.low < low || ends.high > high {
      faults.append("\(before.id) is \(ends), outside \(low) to \(high)")
    }
  }

  private mutating func take(
    _ before: [String: ScoreSheet.FlagState],
    _ after: [String: ScoreSheet.FlagState]
  ) {
    for (id, state) in before where state != .notKnown && after[id] != state {
      faults.append("\(id) is \(after[id]?.rawValue ?? "gone"), not \(state.rawValue)")
    }
  }

  /// What is said to be exact and was not reached; asked when all forms have been looked at.
  func unreached() -> [String] {
    partial.scores.compactMap { score in
      guard score.isExact, let low = score.lowest, let high = score.highest else { return nil }
      guard reached[score.id] != Ends(low, high) else { return nil }
      let found = reached[score.id].map { "\($0.low) to \($0.high)" } ?? "nothing"
      return "\(score.id) is exactly \(low) to \(high), and \(found) was reached"
    }
  }
}
