/// Compares what one case expects with what came out.
struct CaseCheck {
  let scoringCase: ScoringCase
  private(set) var checks = 0
  private(set) var findings: [Finding] = []
  /// The scales, values and indexes that the case says something about.
  private(set) var covered: [String] = []

  init(_ scoringCase: ScoringCase) {
    self.scoringCase = scoringCase
  }

  /// Compares a refusal.
  mutating func compare(refusal: [Finding]) {
    checks += 1
    guard case .refused(let code, let items) = scoringCase.outcome else {
      fail("the record", "scored", refusal.map(\.code.id).joined(separator: ", "))
      return
    }
    let refusals = refusal.filter { $0.severity == .error }
    if let code, !refusals.contains(where: { $0.code.id == code }) {
      fail("the refusal", code, refusals.map(\.code.id).joined(separator: ", "))
    }
    guard let items else { return }
    let named = Set(refusals.flatMap { Self.items($0.place.column) })
    if named != Set(items) {
      fail(
        "the items named",
        items.sorted().joined(separator: ", "),
        named.sorted().joined(separator: ", ")
      )
    }
  }

  private static func items(_ column: String?) -> [String] {
    column?.split(separator: ",").map { part in
      String(part.drop { $0 == " " })
    } ?? []
  }

  /// Compares results.
  mutating func compare(_ sheet: ScoreSheet) {
    guard case .scored(let expected) = scoringCase.outcome else {
      checks += 1
      fail("the record", "refused", "scored")
      return
    }
    compare(expected.scales, sheet.scales)
    compare(expected.values, sheet.values)
    compare(expected.indexes, sheet.indexes)
    compare(expected.flags, sheet.flags, "flag")
    compare(expected.prompts, sheet.prompts, "prompt")
    equal(expected.isComplete.map(Self.yesNo), Self.yesNo(sheet.isComplete), "complete")
    equal(expected.hidden.map(Self.list), Self.list(sheet.hidden), "hidden")
    equal(expected.warnings.map(Self.list), Self.list(sheet.warnings), "warnings")
  }

  private mutating func compare(_ expected: [Expected<ExpectedScore>], _ scores: [Score]) {
    for expectation in expected {
      guard let score = scores.first(where: { $0.id == expectation.id }) else {
        checks += 1
        fail(expectation.id, "a result", "none of that name", at: expectation.place)
        continue
      }
      covered.append(expectation.id)
      compare(expectation.value, score, expectation.place)
    }
  }

  private mutating func compare(_ expected: ExpectedScore, _ score: Score, _ place: Place) {
    let id = score.id
    equal(expected.status?.rawValue, score.status.rawValue, "\(id) status", at: place)
    check(expected.reason, score.reason, "\(id) reason", place, \.rawValue)
    check(expected.value, score.value, "\(id) value", place, \.exactText)
    check(expected.lowest, score.lowest, "\(id) lowest", place, \.exactText)
    check(expected.highest, score.highest, "\(id) highest", place, \.exactText)
    equal(expected.isExact.map(Self.yesNo), Self.yesNo(score.isExact), "\(id) exact", at: place)
    equal(
      expected.mayNotApply.map(Self.yesNo),
      Self.yesNo(score.mayNotApply),
      "\(id) mayNotApply",
      at: place
    )
    equal(
      expected.isOutsidePossible.map(Self.yesNo),
      Self.yesNo(score.isOutsidePossible),
      "\(id) outsidePossible",
      at: place
    )
    check(expected.band, score.band, "\(id) band", place, \.self)
    check(
      expected.bandRange,
      score.bandRange.map { [$0.lowest, $0.highest] },
      "\(id) bandRange",
      place,
      { $0.joined(separator: " to ") }
    )
    check(expected.estimatedBand, score.estimatedBand, "\(id) estimatedBand", place, \.self)
    equal(expected.answered.map(String.init), "\(score.answered)", "\(id) answered", at: place)
    equal(
      expected.applicable.map(String.init),
      "\(score.applicable)",
      "\(id) applicable",
      at: place
    )
    equal(expected.expected.map(String.init), "\(score.expected)", "\(id) expected", at: place)
  }

  private mutating func compare(
    _ expected: [Expected<ScoreSheet.FlagState>],
    _ results: [ScoreSheet.FlagResult],
    _ what: String
  ) {
    for expectation in expected {
      let state = results.first { $0.id == expectation.id }?.state.rawValue
      equal(
        expectation.value.rawValue,
        state ?? "no \(what) of that name",
        "\(what) \(expectation.id)",
        at: expectation.place
      )
    }
  }

  private mutating func check<Value>(
    _ expected: ExpectedScore.Check<Value>,
    _ found: Value?,
    _ what: String,
    _ place: Place,
    _ words: (Value) -> String
  ) {
    switch expected {
    case .anything: return
    case .none: equal("none", found.map(words) ?? "none", what, at: place)
    case .exactly(let value):
      equal(words(value), found.map(words) ?? "none", what, at: place)
    }
  }

  private mutating func equal(
    _ expected: String?,
    _ found: String,
    _ what: String,
    at place: Place? = nil
  ) {
    guard let expected else { return }
    checks += 1
    if expected != found { fail(what, expected, found, at: place) }
  }

  private mutating func fail(
    _ what: String,
    _ expected: String,
    _ found: String,
    at place: Place? = nil
  ) {
    var place = place ?? scoringCase.place
    place.record = scoringCase.id
    findings.append(
      Finding(
        .caseNotMet,
        .error,
        "case \"\(scoringCase.id)\": \(what) is \(found)",
        at: place,
        expected: expected
      )
    )
  }

  private static func yesNo(_ isTrue: Bool) -> String { isTrue ? "yes" : "no" }

  private static func list(_ ids: [String]) -> String {
    ids.isEmpty ? "none" : ids.sorted().joined(separator: ", ")
  }
}
