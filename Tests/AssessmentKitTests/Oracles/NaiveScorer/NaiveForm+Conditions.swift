import AssessmentKit

/// Section 10: conditions.
extension NaiveForm {
  func truth(_ condition: Condition) -> Three {
    switch condition {
    case .all(let parts, _): .all(parts.map(truth))
    case .any(let parts, _): .any(parts.map(truth))
    case .not(let part, _): truth(part).negated
    case .countOf(let parts, let count, _): .atLeast(count, of: parts.map(truth))
    case .test(let subject, let test, _): truth(subject, test)
    }
  }

  private func truth(_ subject: Condition.Subject, _ test: Condition.Test) -> Three {
    switch subject {
    case .item(let reference): itemTruth(reference.id, test)
    case .value(let reference): valueTruth(reading(reference.id), test)
    case .fact(let reference): factTruth(reference.id, test)
    }
  }

  /// A value passes when all of lowest to highest does.
  private func valueTruth(_ reading: NaiveReading, _ test: Condition.Test) -> Three {
    guard reading.applies else { return .no }
    guard let ends = reading.ends, !reading.mayBeMissing else { return .unknown }
    let truth = truth(of: Reach(ends.low, ends.high), test) { Fraction(decimal: $0) }
    return reading.mayNotApply ? truth.neverCertainlyTrue : truth
  }

  private func factTruth(_ id: String, _ test: Condition.Test) -> Three {
    guard let known = facts[id] else { return .unknown }
    guard let number = number(ofFact: id), case .number = instrument.fact[id]?.kind else {
      return codeTruth(known, test)
    }
    return truth(of: Reach(number, number), test) { Fraction(decimal: $0) }
  }

  private func codeTruth(_ code: String, _ test: Condition.Test) -> Three {
    switch test {
    case .equals(let literal): Three(code == literal.text)
    case .isIn(let list): Three(list.contains { $0.text == code })
    default: .unknown
    }
  }

  /// A test of a number, date or interval that may be any of several.
  private func truth(
    of reach: Reach,
    _ test: Condition.Test,
    _ read: (String) -> Fraction?
  ) -> Three {
    switch test {
    case .equals(let literal): reach.isOne(of: [literal].compactMap { read($0.text) })
    case .isIn(let list): reach.isOne(of: list.compactMap { read($0.text) })
    case .atLeast(let literal): reach.isBetween(read(literal.text), nil)
    case .atMost(let literal): reach.isBetween(nil, read(literal.text))
    case .between(let low, let high): reach.isBetween(read(low.text), read(high.text))
    case .includes, .answered, .recorded: .unknown
    }
  }
}

/// Tests of items.
extension NaiveForm {
  private func itemTruth(_ id: String, _ test: Condition.Test) -> Three {
    let item = item(id)
    switch test {
    case .answered: return answeredTruth(item)
    case .recorded: return recordedTruth(item)
    default: break
    }
    if item.isRemoved { return .no }
    let truth = contentTruth(id, item.answer, test)
    return item.mayBeRemoved ? truth.neverCertainlyTrue : truth
  }

  private func answeredTruth(_ item: NaiveItem) -> Three {
    guard item.answer != nil else { return .no }
    return item.mayBeRemoved ? .unknown : .yes
  }

  /// A removed item counts as recorded, so nothing is certain while it may be removed.
  func recordedTruth(_ item: NaiveItem) -> Three {
    if item.mayBeRemoved { return .unknown }
    switch item.state {
    case .answered, .removed: return .yes
    case .open(let kind): return Three(kind == .doesNotKnow || kind == .declined)
    }
  }

  /// What the answer says; without one, what all permitted answers say together.
  private func contentTruth(_ id: String, _ answer: Response?, _ test: Condition.Test) -> Three {
    guard let item = instrument.item[id] else { return .unknown }
    switch item.kind {
    case .choice: return choiceTruth(item, answer, test)
    case .multiple: return multipleTruth(item, answer, test)
    case .number(let rule): return numberTruth(rule, answer, test)
    case .date: return dateTruth(answer, test)
    case .text: return .unknown
    }
  }

  private func choiceTruth(_ item: Item, _ answer: Response?, _ test: Condition.Test) -> Three {
    if case .chosen(let code) = answer { return Three(passes(item, code, test)) }
    let codes = instrument.options(of: item)?.options.map(\.code) ?? []
    return .agreed(codes.map { passes(item, $0, test) })
  }

  private func passes(_ item: Item, _ code: String, _ test: Condition.Test) -> Bool {
    func points(_ code: String) -> Fraction { instrument.setPoints(item.id, code) ?? .zero }
    return switch test {
    case .equals(let literal): code == literal.text
    case .isIn(let list): list.contains { $0.text == code }
    case .atLeast(let literal): points(code) >= points(literal.text)
    case .atMost(let literal): points(code) <= points(literal.text)
    case .between(let low, let high):
      points(low.text) <= points(code) && points(code) <= points(high.text)
    case .includes, .answered, .recorded: false
    }
  }

  private func multipleTruth(_ item: Item, _ answer: Response?, _ test: Condition.Test) -> Three {
    guard case .includes(let literal) = test else { return .unknown }
    if case .several(let codes) = answer { return Three(codes.contains(literal.text)) }
    return .agreed(instrument.permittedSelections(item).map { $0.contains(literal.text) })
  }

  private func numberTruth(
    _ rule: Item.NumberRule,
    _ answer: Response?,
    _ test: Condition.Test
  ) -> Three {
    var reach = rule.reach
    if case .number(let number) = answer { reach = Reach(Fraction(number), Fraction(number)) }
    return truth(of: reach, test) { Fraction(decimal: $0) }
  }

  /// A partial date stands for all its days, an open one for all days that there are.
  private func dateTruth(_ answer: Response?, _ test: Condition.Test) -> Three {
    func day(_ date: CalendarDate?) -> Fraction? {
      date.map { Fraction(Int128($0.daysSinceEpoch)) }
    }
    var reach = Reach(
      day(CalendarDate("1900-01-01")),
      day(CalendarDate("2199-12-31")),
      step: Fraction(1)
    )
    if case .date(let date) = answer {
      reach = Reach(day(date.first), day(date.last), step: Fraction(1))
    }
    return truth(of: reach, test) { day(CalendarDate($0)) }
  }
}
