import AssessmentKit

/// The scorer and its twin side by side for one instrument and profile.
struct ScorerComparison {
  let name: String
  let scorer: Scorer
  let twin: NaiveScorer

  init(_ instrument: Instrument, profile: String?, name: String) throws {
    self.name = "\(name), profile \(profile ?? "none")"
    scorer = try Scorer(instrument, profile: profile)
    twin = NaiveScorer(instrument, profile: profile)
  }

  /// What differs for one record, with everything needed to see it again; `nil` for nothing.
  func difference(_ answers: Answers, seed: UInt64) -> String? {
    let ours = NaiveOutcome(scorer, answers)
    let twins = twin.score(answers)
    guard ours != twins else { return nil }
    let lines = zip(ours.lines, twins.lines).filter { $0 != $1 }
    let details = lines.map { "  scorer: \($0)\n  twin:   \($1)" }
    return """
      \(name), seed \(seed)
      \(answers.text)
      \(details.joined(separator: "\n"))
      """
  }
}

extension Answers {
  /// All answers and facts in a fixed order, one line.
  var text: String {
    let items = items.sorted { $0.key < $1.key }.map { "\($0): \($1.brief)" }
    let facts = facts.sorted { $0.key < $1.key }.map { "\($0) = \($1)" }
    return "  answers: \((items + facts).joined(separator: ", "))"
  }
}

extension Response {
  fileprivate var brief: String {
    switch self {
    case .chosen(let code): code
    case .several(let codes): codes.joined(separator: "+")
    case .number(let number): "#\(number)"
    case .date(let date): "\(date)"
    case .text: "text"
    case .none(let kind): "(\(kind.rawValue))"
    }
  }
}

extension NaiveOutcome {
  /// One line for each part that can differ.
  var lines: [String] {
    switch self {
    case .contradiction(let items): ["contradiction \(items)"]
    case .unreadable(let items): ["unreadable \(items.sorted())"]
    case .scored(let sheet): sheet.lines
    }
  }
}

extension NaiveSheet {
  fileprivate var lines: [String] {
    let states = (flags.sorted { $0.key < $1.key } + prompts.sorted { $0.key < $1.key })
      .map { "\($0) \($1)" }
    let form = "hidden \(hidden) superseded \(superseded) warnings \(warnings) \(isComplete)"
    return scores.map(\.line) + states + [form]
  }
}

extension NaiveScore {
  fileprivate var line: String {
    func text(_ part: Any?) -> String { part.map { "\($0)" } ?? "-" }
    let ends = "[\(text(lowest)), \(text(highest))]\(isExact ? " exact" : "")"
    let bands = "band \(text(band)) range \(text(bandLow))..\(text(bandHigh))"
    let marks = "\(mayNotApply ? " mayNotApply" : "")\(isOutsidePossible ? " outside" : "")"
    return "\(kind) \(id) \(status) \(text(value)) \(ends) \(answered)/\(applicable)/\(expected) "
      + "\(bands) estimated \(text(estimatedBand))\(marks) role \(text(role))"
  }
}
