import AssessmentKit

/// What an expression gives.
struct NaivePart {
  var applies = true
  var mayNotApply = false
  var value: Fraction?
  var isEstimated = false
  var ends: Ends?
  var mayBeMissing = false

  static let doesNotApply = NaivePart(applies: false)
}

/// Section 7: derived values.
extension NaiveForm {
  func read(_ value: DerivedValue) -> NaiveReading {
    let part = part(value.expression)
    let items = instrument.itemsRead(value.expression).map(item)
    var reading = NaiveReading()
    reading.expected = items.count
    reading.applicable = items.filter { !$0.isRemoved }.count
    reading.answered = items.filter { $0.answer != nil }.count
    reading.applies = part.applies
    guard part.applies else { return reading }
    reading.mayNotApply = part.mayNotApply
    reading.mayBeMissing = part.mayBeMissing
    reading.ends = part.ends?.map { $0.rounded(value.rounding) }
    reading.status = status(reading, part)
    if [.complete, .estimated].contains(reading.status) {
      reading.value = part.value?.rounded(value.rounding)
    }
    return reading
  }

  private func status(_ reading: NaiveReading, _ part: NaivePart) -> ScoreStatus {
    if reading.expected > 0, reading.answered == 0 { return .unanswered }
    if part.value == nil { return .notScorable }
    return part.isEstimated ? .estimated : .complete
  }

  func part(_ expression: Expression) -> NaivePart {
    switch expression {
    case .value(let reference): part(reading(reference.id))
    case .fact(let reference): factPart(reference.id)
    case .constant(let number, _):
      NaivePart(value: Fraction(number), ends: Ends(at: Fraction(number)))
    case .add(let parts, _): sum(parts.map(part))
    case .mean(let parts, let minimum, _): mean(parts.map(part), minimum)
    case .lookup(let table): lookUp(table)
    case .count(let conditions, _): count(conditions.map(truth))
    case .choose(let condition, let then, let otherwise, _):
      choose(truth(condition), then, otherwise)
    default: strict(expression)
    }
  }

  private func part(_ reading: NaiveReading) -> NaivePart {
    NaivePart(
      applies: reading.applies,
      mayNotApply: reading.mayNotApply,
      value: reading.value,
      isEstimated: reading.isEstimated,
      ends: reading.ends,
      mayBeMissing: reading.mayBeMissing
    )
  }

  private func factPart(_ id: String) -> NaivePart {
    if let number = number(ofFact: id) { return NaivePart(value: number, ends: Ends(at: number)) }
    guard case .number(let low, let high) = instrument.fact[id]?.kind else { return NaivePart() }
    return NaivePart(ends: Ends(Fraction(low), Fraction(high)))
  }
}

/// Operations that leave out what does not apply.
extension NaiveForm {
  private func sum(_ all: [NaivePart]) -> NaivePart {
    let parts = all.filter(\.applies)
    guard !parts.isEmpty else { return .doesNotApply }
    let values = parts.compactMap(\.value)
    let ends = parts.compactMap { $0.mayNotApply ? $0.ends?.offeringZero : $0.ends }
    return NaivePart(
      mayNotApply: parts.allSatisfy(\.mayNotApply),
      value: values.count == parts.count ? values.sum() : nil,
      isEstimated: parts.contains(where: \.isEstimated),
      ends: ends.count == parts.count ? .sum(ends) : nil,
      mayBeMissing: parts.contains(where: \.mayBeMissing)
    )
  }

  private func mean(_ all: [NaivePart], _ minimum: Int?) -> NaivePart {
    let parts = all.filter(\.applies)
    guard !parts.isEmpty else { return .doesNotApply }
    let values = parts.compactMap(\.value)
    let hasValue = values.count >= (minimum ?? parts.count) && !values.isEmpty
    return NaivePart(
      mayNotApply: parts.allSatisfy(\.mayNotApply),
      value: hasValue ? values.sum() / Fraction(Int128(values.count)) : nil,
      isEstimated: parts.contains(where: \.isEstimated) || values.count < parts.count,
      ends: meanEnds(parts),
      mayBeMissing: parts.contains(where: \.mayBeMissing)
    )
  }

  private func meanEnds(_ parts: [NaivePart]) -> Ends? {
    let ends = parts.compactMap(\.ends)
    guard ends.count == parts.count else { return nil }
    if parts.contains(where: \.mayNotApply) {
      return Ends(of: ends.flatMap { [$0.low, $0.high] })
    }
    return Ends.sum(ends).map { $0 / Fraction(Int128(ends.count)) }
  }
}

/// Operations that apply only when all their parts do.
extension NaiveForm {
  private func strict(_ expression: Expression) -> NaivePart {
    switch expression {
    case .subtract(let left, let right, _):
      combined([left, right], value: { $0[0] - $0[1] }, ends: { .corners($0[0], $0[1], -) })
    case .multiply(let parts, _):
      combined(
        parts,
        value: { $0.reduce(Fraction(1), *) },
        ends: { $0.reduce(Ends(at: Fraction(1))) { .corners($0, $1, *) } }
      )
    case .divide(let left, let right, _):
      combined([left, right], value: NaiveForm.quotient, ends: NaiveForm.quotientEnds)
    case .min(let parts, _):
      combined(parts, value: { $0.min() }, ends: { NaiveForm.together($0) { $0.min() } })
    case .max(let parts, _):
      combined(parts, value: { $0.max() }, ends: { NaiveForm.together($0) { $0.max() } })
    case .clamp(let part, let from, let to, _):
      rising(part) { Swift.min(Swift.max($0, Fraction(from)), Fraction(to)) }
    case .round(let part, let rounding, _):
      rising(part) { $0.rounded(rounding) }
    default: NaivePart()
    }
  }

  private func combined(
    _ expressions: [Expression],
    value: ([Fraction]) -> Fraction?,
    ends: ([Ends]) -> Ends?
  ) -> NaivePart {
    let parts = expressions.map(part)
    guard parts.allSatisfy(\.applies) else { return .doesNotApply }
    let values = parts.compactMap(\.value)
    let known = parts.compactMap(\.ends)
    return NaivePart(
      mayNotApply: parts.contains(where: \.mayNotApply),
      value: values.count == parts.count ? value(values) : nil,
      isEstimated: parts.contains(where: \.isEstimated),
      ends: known.count == parts.count ? ends(known) : nil,
      mayBeMissing: parts.contains(where: \.mayBeMissing)
    )
  }

  private func rising(_ expression: Expression, _ function: (Fraction) -> Fraction) -> NaivePart {
    combined([expression], value: { function($0[0]) }, ends: { $0[0].map(function) })
  }

  private static func quotient(_ parts: [Fraction]) -> Fraction? {
    parts[1] == .zero ? nil : parts[0] / parts[1]
  }

  private static func quotientEnds(_ parts: [Ends]) -> Ends? {
    let touchesZero = parts[1].low <= .zero && .zero <= parts[1].high
    return touchesZero ? nil : .corners(parts[0], parts[1], /)
  }

  private static func together(_ ends: [Ends], _ choose: ([Fraction]) -> Fraction?) -> Ends? {
    guard let low = choose(ends.map(\.low)), let high = choose(ends.map(\.high)) else {
      return nil
    }
    return Ends(low, high)
  }
}
