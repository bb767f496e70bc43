import AssessmentKit

/// Sections 4 and 6: scales.
extension NaiveForm {
  /// One entry whose item was not removed.
  private struct Part {
    let weight: Fraction
    let contribution: Fraction?
    let ends: Ends
    let mayBeRemoved: Bool
  }

  func read(_ scale: Scale) -> NaiveReading {
    let parts = scale.entries.compactMap { part(scale, $0) }
    var reading = NaiveReading()
    reading.expected = scale.entries.count
    reading.applicable = parts.count
    reading.answered = parts.filter { $0.contribution != nil }.count
    reading.applies = !parts.isEmpty
    guard !parts.isEmpty else { return reading }
    reading.mayNotApply = parts.allSatisfy(\.mayBeRemoved)
    reading.ends = ends(scale, parts).map { finished(scale, $0) }
    reading.status = status(scale, reading)
    if [.complete, .prorated, .partialAsZero].contains(reading.status) {
      reading.value = finished(scale, value(scale, parts))
    }
    return reading
  }

  private func part(_ scale: Scale, _ entry: ScaleEntry) -> Part? {
    let item = item(entry.item.id)
    guard !item.isRemoved else { return nil }
    let contribution = item.answer.map { instrument.contribution(scale, entry, $0) }
    return Part(
      weight: instrument.weight(scale, entry),
      contribution: contribution,
      ends: contribution.map(Ends.init(at:)) ?? instrument.openContribution(scale, entry),
      mayBeRemoved: item.mayBeRemoved
    )
  }

  private func finished(_ scale: Scale, _ number: Fraction) -> Fraction {
    (Fraction(scale.factor) * number).rounded(scale.rounding)
  }

  private func status(_ scale: Scale, _ reading: NaiveReading) -> ScoreStatus {
    if reading.answered == 0 { return .unanswered }
    let required = scale.missing.required.map { item($0.id) }
    guard !required.contains(where: \.isOpen), hasEnough(scale, reading) else {
      return .notScorable
    }
    if reading.answered == reading.applicable { return .complete }
    return scale.missing.rule == .prorate ? .prorated : .partialAsZero
  }

  private func hasEnough(_ scale: Scale, _ reading: NaiveReading) -> Bool {
    let answered = Fraction(Int128(reading.answered))
    let applicable = Fraction(Int128(reading.applicable))
    if scale.missing.rule == .none { return answered == applicable }
    switch scale.missing.minimum {
    case .answered(let minimum): return answered >= Fraction(Int128(minimum))
    case .share(let share): return answered >= Fraction(share) * applicable
    case nil: return reading.answered >= 1
    }
  }

  /// The value of the answered parts, of which there is at least one.
  private func value(_ scale: Scale, _ parts: [Part]) -> Fraction {
    let answered = parts.filter { $0.contribution != nil }
    let contributions = answered.compactMap(\.contribution)
    switch scale.method {
    case .sum, .count:
      guard scale.missing.rule == .prorate else { return contributions.sum() }
      return contributions.sum() * Fraction(Int128(parts.count), over: Int128(answered.count))
    case .mean: return contributions.sum() / answered.map(\.weight).sum()
    case .highest: return contributions.max() ?? .zero
    case .lowest: return contributions.min() ?? .zero
    }
  }

  private func ends(_ scale: Scale, _ parts: [Part]) -> Ends? {
    let lows = parts.map(\.ends.low)
    let highs = parts.map(\.ends.high)
    switch scale.method {
    case .sum, .count:
      return .sum(parts.map { $0.mayBeRemoved ? $0.ends.offeringZero : $0.ends })
    case .mean, .highest, .lowest: break
    }
    if parts.contains(where: \.mayBeRemoved) { return extremes(parts) }
    switch scale.method {
    case .highest: return lows.max().flatMap { low in highs.max().map { Ends(low, $0) } }
    case .lowest: return lows.min().flatMap { low in highs.min().map { Ends(low, $0) } }
    default: return Ends.sum(parts.map(\.ends)).map { $0 / parts.map(\.weight).sum() }
    }
  }

  /// The smallest and largest points that any of the items can have, without weights.
  private func extremes(_ parts: [Part]) -> Ends? {
    Ends(of: parts.flatMap { [$0.ends.low / $0.weight, $0.ends.high / $0.weight] })
  }

  private func finished(_ scale: Scale, _ ends: Ends) -> Ends {
    ends.map { finished(scale, $0) }
  }
}
