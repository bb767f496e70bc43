import AssessmentKit

/// Section 3: what answers are worth.
extension NaiveInstrument {
  /// Weight x points of one answer, after reversing.
  func contribution(_ scale: Scale, _ entry: ScaleEntry, _ answer: Response) -> Fraction {
    weight(scale, entry) * points(scale, entry, answer)
  }

  func weight(_ scale: Scale, _ entry: ScaleEntry) -> Fraction {
    scale.method == .sum || scale.method == .mean ? Fraction(entry.weight) : Fraction(1)
  }

  /// The points of one answer, after reversing and before weighting.
  func points(_ scale: Scale, _ entry: ScaleEntry, _ answer: Response) -> Fraction {
    switch answer {
    case .chosen(let code): reversed(entry, optionPoints(scale, entry, code))
    case .several(let codes): combined(scale, entry, codes)
    case .number(let number): numberPoints(scale, entry, Fraction(number))
    case .date, .text, .none: .zero
    }
  }

  /// What every permitted answer would contribute; for a number without rows its two ends.
  func permittedContributions(_ scale: Scale, _ entry: ScaleEntry) -> [Fraction] {
    guard let item = item[entry.item.id] else { return [] }
    let weight = weight(scale, entry)
    return permittedPoints(scale, entry, item).map { weight * $0 }
  }

  private func permittedPoints(_ scale: Scale, _ entry: ScaleEntry, _ item: Item) -> [Fraction] {
    switch item.kind {
    case .choice:
      let codes = options(of: item)?.options.map(\.code) ?? []
      return codes.map { reversed(entry, optionPoints(scale, entry, $0)) }
    case .multiple:
      return permittedSelections(item).map { combined(scale, entry, $0) }
    case .number(let rule):
      return permittedNumberPoints(scale, entry, rule.reach)
    case .date, .text:
      return []
    }
  }

  /// Every set of options that can be chosen together; exclusive ones stand alone.
  func permittedSelections(_ item: Item) -> [[String]] {
    let options = options(of: item)?.options ?? []
    let alone = options.filter(\.isExclusive).map { [$0.code] }
    var subsets: [[String]] = [[]]
    for option in options where !option.isExclusive {
      subsets += subsets.map { $0 + [option.code] }
    }
    return alone + subsets.filter { !$0.isEmpty }
  }

  private func optionPoints(_ scale: Scale, _ entry: ScaleEntry, _ code: String) -> Fraction {
    if scale.method == .count { return counts(scale, entry, code) ? .one : .zero }
    if let map = entry.points {
      return map.first { $0.code == code }.map { Fraction($0.points) } ?? .zero
    }
    return setPoints(entry.item.id, code) ?? .zero
  }

  /// The points that the response set of an item gives a code.
  func setPoints(_ item: String, _ code: String) -> Fraction? {
    guard let model = self.item[item], let set = options(of: model),
      let points = set.options.first(where: { $0.code == code })?.points
    else { return nil }
    return Fraction(points)
  }

  private func counts(_ scale: Scale, _ entry: ScaleEntry, _ code: String) -> Bool {
    (entry.counts ?? scale.counts ?? []).contains { $0.text == code }
  }

  private func reversed(_ entry: ScaleEntry, _ points: Fraction) -> Fraction {
    guard entry.isReversed, let item = item[entry.item.id], let range = options(of: item)?.range
    else { return points }
    return Fraction(range.low) + Fraction(range.high) - points
  }

  private func combined(_ scale: Scale, _ entry: ScaleEntry, _ codes: [String]) -> Fraction {
    let points = codes.map { optionPoints(scale, entry, $0) }
    switch entry.combine {
    case .sum, nil: return points.sum()
    case .max: return points.max() ?? .zero
    case .count:
      return codes.map { code in
        let isCounted = scale.method != .count || counts(scale, entry, code)
        return isCounted && !isExclusive(entry, code) ? .one : .zero
      }.sum()
    }
  }

  private func isExclusive(_ entry: ScaleEntry, _ code: String) -> Bool {
    guard let model = item[entry.item.id], let set = options(of: model) else { return false }
    return set.options.contains { $0.code == code && $0.isExclusive }
  }
}

/// Points of numbers.
extension NaiveInstrument {
  private func numberPoints(_ scale: Scale, _ entry: ScaleEntry, _ number: Fraction) -> Fraction {
    if scale.method == .count {
      return countedNumbers(scale, entry).contains(number) ? .one : .zero
    }
    if let rows = entry.rows {
      let row = rows.first { Fraction($0.from) <= number && number <= Fraction($0.to) }
      return row.map { Fraction($0.points) } ?? .zero
    }
    return reversedNumber(entry, number)
  }

  private func countedNumbers(_ scale: Scale, _ entry: ScaleEntry) -> [Fraction] {
    (entry.counts ?? scale.counts ?? []).compactMap { Fraction(decimal: $0.text) }
  }

  private func reversedNumber(_ entry: ScaleEntry, _ number: Fraction) -> Fraction {
    guard entry.isReversed, case .number(let rule) = item[entry.item.id]?.kind,
      let low = rule.min, let high = rule.max
    else { return number }
    return Fraction(low) + Fraction(high) - number
  }

  private func permittedNumberPoints(
    _ scale: Scale,
    _ entry: ScaleEntry,
    _ reach: Reach
  ) -> [Fraction] {
    if scale.method == .count {
      switch reach.isOne(of: countedNumbers(scale, entry)) {
      case .yes: return [Fraction(1)]
      case .no: return [.zero]
      case .unknown: return [.zero, Fraction(1)]
      }
    }
    if let rows = entry.rows {
      let met = rows.filter { reach.touches(Fraction($0.from), Fraction($0.to)) }
      return met.map { Fraction($0.points) }
    }
    return [reach.first, reach.last].compactMap(\.self).map { reversedNumber(entry, $0) }
  }
}

extension Item.NumberRule {
  /// All numbers that are permitted.
  var reach: Reach {
    Reach(min.map { Fraction($0) }, max.map { Fraction($0) }, step: step.map { Fraction($0) })
  }
}
