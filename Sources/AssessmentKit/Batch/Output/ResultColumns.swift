/// One scale, derived value or index of a result, with all that its columns need.
final class ResultPart: Sendable {
  /// Where its reading stands in an evaluation.
  enum Source: Sendable {
    case scale(Int)
    case value(Int)
    case index(Int)
  }

  let id: String
  let source: Source
  let kind: Score.Kind
  let role: Profile.Role?
  let bands: PlannedBands?
  let bandIDs: [[UInt8]]
  let bandLabels: [String]
  let digits: Int
  let label: String

  fileprivate init(
    _ plan: ScoringPlan,
    id: String,
    _ source: Source,
    _ kind: Score.Kind,
    role: Profile.Role?,
    bands: PlannedBands?,
    _ set: BandSet?,
    digits: Int,
    title: LocalizedText
  ) {
    let language = plan.instrument.languages.first?.code ?? ""
    (self.id, self.source, self.kind, self.role) = (id, source, kind, role)
    (self.bands, self.digits) = (bands, digits)
    bandIDs = (bands?.ids ?? []).map { Array($0.utf8) }
    bandLabels = (set?.bands ?? []).map { $0.label[language] ?? "" }
    label = title[language] ?? ""
  }

  /// Its reading.
  @inline(__always)
  func reading(in evaluation: borrowing Evaluation) -> Reading {
    switch source {
    case .scale(let index): evaluation.scales[index]
    case .value(let index): evaluation.values[index]
    case .index(let index): evaluation.indexes[index]
    }
  }
}

/// The columns of results: names, order, and what is the same in every row.
struct ResultColumns: Sendable {
  /// The columns that the long form copies from the input.
  static let context = ["case_ref", "centre_id", "administered_at"]

  /// The columns that say by what a row was scored.
  static let provenance = [
    "instrument_id", "instrument_version", "instrument_digest", "scoring_digest",
    "engine_version", "profile",
  ]

  /// What follows a result's id in the wide form.
  static let suffixes = [
    "score", "low", "high", "exact", "status", "n", "band", "range", "eband",
  ]

  /// The columns of the long form.
  static let long =
    ["result_id", "assessment_id", "case_ref", "centre_id"] + provenance + [
      "administered_at", "scored_at", "scale_id", "scale_label", "kind", "role", "status",
      "reason", "raw_score", "score", "lowest", "highest", "ends_exact", "max_score", "prorated",
      "items_answered", "items_applicable", "items_expected", "items_not_applicable",
      "items_missing", "band_id", "band_label", "band_lowest", "band_highest", "estimated_band",
      "evidence_status", "review_status", "complete", "supersedes_result_id",
    ]

  let plan: ScoringPlan
  /// Scales, derived values and indexes, in this order.
  let parts: [ResultPart]
  /// Flags and prompts, in this order.
  let conditions: [String]

  init(_ plan: ScoringPlan) {
    self.plan = plan
    parts = Self.scales(plan) + Self.values(plan) + Self.indexes(plan)
    conditions = plan.profile.flags + plan.instrument.prompts.map(\.id)
  }

  /// The columns of the wide form, without those that are copied.
  var wide: [String] {
    let results = parts.flatMap { part in Self.suffixes.map { "\(part.id)_\($0)" } }
    return [TableLayout.usualID] + Self.provenance
      + ["evidence_status", "review_status", "complete"] + results + conditions
  }

  /// The values of ``provenance``.
  var provenanceValues: [String] {
    let instrument = plan.instrument
    return [
      instrument.id, instrument.version.description, instrument.digest.description,
      instrument.scoringDigest.description, EngineVersion.current, plan.profile.id,
    ]
  }

  private static func scales(_ plan: ScoringPlan) -> [ResultPart] {
    plan.scales.indices.filter { plan.scales[$0].isSelected }.map { index in
      let model = plan.instrument.scales[index]
      return ResultPart(
        plan,
        id: model.id,
        .scale(index),
        .scale,
        role: plan.profile.roles[model.id],
        bands: plan.scales[index].bands,
        model.bands,
        digits: model.shownDigits,
        title: model.title
      )
    }
  }

  private static func values(_ plan: ScoringPlan) -> [ResultPart] {
    plan.values.indices.filter { plan.values[$0].isSelected }.map { index in
      let model = plan.instrument.values[index]
      return ResultPart(
        plan,
        id: model.id,
        .value(index),
        .value,
        role: nil,
        bands: plan.values[index].bands,
        model.bands,
        digits: model.shownDigits,
        title: model.title
      )
    }
  }

  private static func indexes(_ plan: ScoringPlan) -> [ResultPart] {
    plan.indexes.indices.map { index in
      let model = plan.profile.indexes[index]
      return ResultPart(
        plan,
        id: model.id,
        .index(index),
        .index,
        role: nil,
        bands: plan.indexes[index].levels,
        model.levels,
        digits: 0,
        title: model.title
      )
    }
  }
}
