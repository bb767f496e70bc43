/// Results as JSON: exact numbers as text, every undefined thing as `null` with its reason.
public struct ScoreSheetJSON: Sendable {
  /// Creates the writer.
  public init() {}

  /// The results of one record.
  ///
  /// - Parameters:
  ///   - sheet: the results.
  ///   - record: the record as its file identifies it.
  /// - Returns: an object; the order of its members is fixed.
  public func output(_ sheet: ScoreSheet, record: String) -> JSONOutput {
    .object(
      header(sheet, record) + [
        ("scales", scores(sheet.scales)),
        ("values", scores(sheet.values)),
        ("indexes", scores(sheet.indexes)),
      ] + states(sheet)
    )
  }

  /// The results of one record with every step.
  ///
  /// - Parameters:
  ///   - trace: the results with their traces.
  ///   - record: the record as its file identifies it.
  /// - Returns: an object; the order of its members is fixed.
  public func output(_ trace: ScoreTrace, record: String) -> JSONOutput {
    .object(
      header(trace.sheet, record) + [
        ("scales", .array(trace.scales.map(scale))),
        ("values", .array(trace.values.map(value))),
        ("indexes", .array(trace.indexes.map(index))),
      ] + states(trace.sheet)
    )
  }

  private func header(_ sheet: ScoreSheet, _ record: String) -> [(String, JSONOutput)] {
    [
      ("assessment_id", .string(record)),
      ("instrument_id", .string(sheet.instrument)),
      ("instrument_version", .string(sheet.version.description)),
      ("instrument_digest", .string(sheet.digest.description)),
      ("scoring_digest", .string(sheet.scoringDigest.description)),
      ("engine_version", .string(sheet.engineVersion)),
      ("profile", .string(sheet.profile)),
      ("evidence_status", .string(EvidenceStatus.none.rawValue)),
      ("review_status", .string(ReviewStatus.draft.rawValue)),
      ("complete", .bool(sheet.isComplete)),
    ]
  }

  private func states(_ sheet: ScoreSheet) -> [(String, JSONOutput)] {
    [
      ("flags", states(sheet.flags)),
      ("prompts", states(sheet.prompts)),
      ("warnings", list(sheet.warnings)),
      ("hidden", list(sheet.hidden)),
      ("superseded", list(sheet.superseded)),
    ]
  }

  private func states(_ results: [ScoreSheet.FlagResult]) -> JSONOutput {
    .object(results.map { ($0.id, .string($0.state.rawValue)) })
  }

  private func list(_ ids: [String]) -> JSONOutput {
    .array(ids.map(JSONOutput.string))
  }

  private func scores(_ scores: [Score]) -> JSONOutput {
    .array(scores.map { .object(members($0)) })
  }

  private func members(_ score: Score) -> [(String, JSONOutput)] {
    [
      ("id", .string(score.id)),
      ("role", text(score.role?.rawValue)),
      ("status", .string(score.status.rawValue)),
      ("reason", text(score.reason?.rawValue)),
      ("value", text(score.value?.exactText)),
      ("shown", text(score.shown)),
      ("lowest", text(score.lowest?.exactText)),
      ("highest", text(score.highest?.exactText)),
      ("exact", .bool(score.isExact)),
      ("may_not_apply", .bool(score.mayNotApply)),
      ("outside_possible", .bool(score.isOutsidePossible)),
      ("answered", .integer(score.answered)),
      ("applicable", .integer(score.applicable)),
      ("expected", .integer(score.expected)),
      ("band", text(score.band)),
      ("band_lowest", text(score.bandRange?.lowest)),
      ("band_highest", text(score.bandRange?.highest)),
      ("estimated_band", text(score.estimatedBand)),
    ]
  }

  private func scale(_ trace: ScaleTrace) -> JSONOutput {
    .object(members(trace.score) + [("items", .array(trace.entries.map(entry)))])
  }

  private func entry(_ entry: EntryTrace) -> JSONOutput {
    .object([
      ("item", .string(entry.item)),
      ("state", .string(stateWord(entry.state))),
      ("codes", codes(entry.state)),
      ("number", text(entry.number?.exactText)),
      ("may_be_removed", .bool(entry.mayBeRemoved)),
      ("raw_points", text(entry.rawPoints?.exactText)),
      ("points", text(entry.points?.exactText)),
      ("reversed", .bool(entry.isReversed)),
      ("weight", .string(entry.weight.exactText)),
      ("contribution", text(entry.contribution?.exactText)),
      ("lowest", text(entry.lowest?.exactText)),
      ("highest", text(entry.highest?.exactText)),
    ])
  }

  private func stateWord(_ state: EntryTrace.State) -> String {
    switch state {
    case .answered: "answered"
    case .hidden: "hidden"
    case .none(let kind): kind.rawValue
    }
  }

  private func codes(_ state: EntryTrace.State) -> JSONOutput {
    guard case .answered(let codes) = state else { return .null }
    return list(codes)
  }

  private func value(_ trace: ValueTrace) -> JSONOutput {
    .object(members(trace.score) + [("steps", step(trace.step))])
  }

  private func step(_ step: StepTrace) -> JSONOutput {
    .object([
      ("step", .string(step.name)),
      ("value", text(step.value?.exactText)),
      ("reason", text(step.reason?.rawValue)),
      ("lowest", text(step.lowest?.exactText)),
      ("highest", text(step.highest?.exactText)),
      ("applies", .bool(!step.doesNotApply)),
      ("parts", .array(step.parts.map(self.step))),
    ])
  }

  private func index(_ trace: IndexTrace) -> JSONOutput {
    .object(members(trace.score) + [("ingredients", .array(trace.ingredients.map(ingredient)))])
  }

  private func ingredient(_ part: IndexTrace.Ingredient) -> JSONOutput {
    .object([
      ("scale", .string(part.scale)),
      ("subtracted", .bool(part.isSubtracted)),
      ("band", text(part.band)),
      ("points", text(part.points?.exactText)),
      ("applies", .bool(!part.doesNotApply)),
    ])
  }

  private func text(_ text: String?) -> JSONOutput {
    text.map(JSONOutput.string) ?? .null
  }
}
