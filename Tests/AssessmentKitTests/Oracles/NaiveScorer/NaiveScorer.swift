import AssessmentKit

/// A second scorer, slow and obvious, written from the meaning page alone.
///
/// It reads the model by name and recursion and shares nothing with the library but the model.
struct NaiveScorer {
  let instrument: NaiveInstrument

  init(_ model: Instrument, profile: String?) {
    instrument = NaiveInstrument(model, profile: profile)
  }

  /// Section 1, in its order.
  func score(_ answers: Answers) -> NaiveOutcome {
    let (responses, unreadable) = instrument.read(answers)
    guard unreadable.isEmpty else { return .unreadable(unreadable) }
    let form = NaiveForm(instrument, responses: responses, facts: answers.facts)
    let broken = instrument.model.constraints.filter { form.truth($0.condition) == .yes }
    if broken.contains(where: { $0.severity == .refuse }) {
      return .contradiction(broken.map { instrument.itemsInOrder($0.condition) })
    }
    return .scored(sheet(form, warnings: broken.map(\.id)))
  }

  private func sheet(_ form: NaiveForm, warnings: [String]) -> NaiveSheet {
    let hidden = instrument.items.map(\.id).filter {
      instrument.selectedItems.contains($0) && form.item($0).isHidden
    }
    return NaiveSheet(
      scores: scores(form),
      flags: states(instrument.selectedFlags.map { ($0.id, form.truth($0.condition)) }),
      prompts: states(
        instrument.model.prompts.map { ($0.id, $0.raisedWhen.map(form.truth) ?? .no) }
      ),
      warnings: warnings,
      hidden: hidden,
      superseded: hidden.filter { form.responses[$0]?.isAnswer ?? false },
      isComplete: isComplete(form)
    )
  }

  private func states(_ truths: [(String, Three)]) -> [String: ScoreSheet.FlagState] {
    Dictionary(uniqueKeysWithValues: truths.map { ($0, $1.flagState) })
  }

  private func isComplete(_ form: NaiveForm) -> Bool {
    if let condition = instrument.model.completeWhen { return form.truth(condition) == .yes }
    let items = instrument.selectedItems.map(form.item)
    return Three.all(items.map(form.recordedTruth)) == .yes
  }

  private func scores(_ form: NaiveForm) -> [NaiveScore] {
    let scales = instrument.selectedScales.map { scale in
      score(
        form,
        scale.id,
        .scale,
        instrument.role(of: scale),
        form.reading(scale.id),
        scale.bands,
        instrument.reads(result: scale.id)
      )
    }
    let values = instrument.selectedValues.map { value in
      score(
        form,
        value.id,
        .value,
        nil,
        form.reading(value.id),
        value.bands,
        instrument.reads(result: value.id)
      )
    }
    let indexes = (instrument.profile?.indexes ?? []).map { index in
      let reads = (index.add + index.subtract).map { instrument.reads(result: $0.id) }
      var result = score(
        form,
        index.id,
        .index,
        nil,
        form.read(index),
        index.levels,
        instrument.joined(reads)
      )
      result.isExact = result.isExact && !form.touchesUnorderedPoints(index)
      return result
    }
    return scales + values + indexes
  }

  private func score(
    _ form: NaiveForm,
    _ id: String,
    _ kind: Score.Kind,
    _ role: Profile.Role?,
    _ reading: NaiveReading,
    _ bands: BandSet?,
    _ reads: NaiveReads
  ) -> NaiveScore {
    var score = NaiveScore(id: id, kind: kind, role: role, status: reading.status)
    score.value = reading.value
    score.mayNotApply = reading.mayNotApply
    score.answered = reading.answered
    score.applicable = reading.applicable
    score.expected = reading.expected
    guard ![.unanswered, .notApplicable].contains(reading.status) else { return score }
    score.lowest = reading.ends?.low
    score.highest = reading.ends?.high
    score.isExact = reading.ends != nil && form.isExact(reads)
    if let value = reading.value, let ends = reading.ends {
      score.isOutsidePossible = value < ends.low || value > ends.high
    }
    if let bands { score.place(reading, bands) }
    return score
  }
}

extension NaiveScore {
  /// Section 8.
  fileprivate mutating func place(_ reading: NaiveReading, _ bands: BandSet) {
    estimatedBand = reading.value.map { bands.bands[bands.position(of: $0)].id }
    guard let ends = reading.ends else { return }
    let low = bands.bands[bands.position(of: ends.low)].id
    let high = bands.bands[bands.position(of: ends.high)].id
    if low == high, !reading.mayNotApply, !reading.mayBeMissing {
      band = low
    } else {
      (bandLow, bandHigh) = (low, high)
    }
  }
}

extension Response {
  /// Whether it is an answer and not a non-answer.
  var isAnswer: Bool {
    if case .none = self { return false }
    return true
  }
}
