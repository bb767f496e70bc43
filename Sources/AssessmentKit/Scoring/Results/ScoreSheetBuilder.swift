extension Evaluation {
  /// The sheet of the form that was last scored.
  func sheet() -> ScoreSheet {
    let instrument = plan.instrument
    let hidden = plan.items.indices.filter { isShown[$0] == .no && plan.items[$0].isSelected }
    return ScoreSheet(
      instrument: instrument.id,
      version: instrument.version,
      digest: instrument.digest,
      scoringDigest: instrument.scoringDigest,
      engineVersion: EngineVersion.current,
      profile: plan.profile.id,
      isComplete: isComplete,
      scales: scaleScores(),
      values: valueScores(),
      indexes: indexScores(),
      flags: zip(plan.profile.flags, flags).map(Self.result),
      prompts: zip(instrument.prompts.map(\.id), prompts).map(Self.result),
      warnings: broken.map { plan.constraints[$0].id },
      hidden: hidden.map { plan.items[$0].id },
      superseded: hidden.filter { form.states[$0] == .answered }.map { plan.items[$0].id }
    )
  }

  private static func result(_ id: String, _ truth: Truth) -> ScoreSheet.FlagResult {
    ScoreSheet.FlagResult(id: id, state: truth.flagState)
  }

  private func scaleScores() -> [Score] {
    plan.scales.indices.filter { plan.scales[$0].isSelected }.map { index in
      let scale = plan.scales[index]
      return Score(
        scales[index],
        id: scale.id,
        kind: .scale,
        role: plan.profile.roles[scale.id],
        bands: scale.bands,
        digits: scale.shownDigits
      )
    }
  }

  private func valueScores() -> [Score] {
    plan.values.indices.filter { plan.values[$0].isSelected }.map { index in
      let value = plan.values[index]
      return Score(
        values[index],
        id: value.id,
        kind: .value,
        role: nil,
        bands: value.bands,
        digits: value.shownDigits
      )
    }
  }

  private func indexScores() -> [Score] {
    plan.indexes.indices.map { index in
      Score(
        indexes[index],
        id: plan.indexes[index].id,
        kind: .index,
        role: nil,
        bands: plan.indexes[index].levels,
        digits: 0
      )
    }
  }
}

extension Truth {
  var flagState: ScoreSheet.FlagState {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .notKnown
    }
  }
}

extension Score {
  init(
    _ reading: Reading,
    id: String,
    kind: Kind,
    role: Profile.Role?,
    bands: PlannedBands?,
    digits: Int
  ) {
    let isStated = reading.isStated
    self.id = id
    self.kind = kind
    self.role = role
    status = reading.status
    reason = reading.reason
    value = reading.value
    lowest = isStated ? reading.low : nil
    highest = isStated ? reading.high : nil
    isExact = isStated && reading.isExact && reading.low != nil
    mayNotApply = reading.mayNotApply
    answered = reading.answered
    applicable = reading.applicable
    expected = reading.expected
    band = reading.band.flatMap { bands?.ids[$0] }
    bandRange = Self.range(reading, bands)
    estimatedBand = reading.estimatedBand.flatMap { bands?.ids[$0] }
    isOutsidePossible = reading.isOutsidePossible
    shownDigits = digits
  }

  private static func range(
    _ reading: Reading,
    _ bands: PlannedBands?
  ) -> (lowest: String, highest: String)? {
    guard reading.isStated, reading.band == nil, let bands, let low = reading.bandLow,
      let high = reading.bandHigh
    else { return nil }
    return (bands.ids[low], bands.ids[high])
  }
}
