extension PlanCompiler {
  func plannedItems() throws(PlanFault) -> [PlannedItem] {
    var planned: [PlannedItem] = []
    for (sectionIndex, section) in instrument.sections.enumerated() {
      for item in section.items {
        planned.append(try plannedItem(item, sectionIndex))
      }
    }
    return planned
  }

  private func plannedItem(_ item: Item, _ section: Int) throws(PlanFault) -> PlannedItem {
    PlannedItem(
      id: item.id,
      sectionIndex: section,
      kind: try plannedKind(item),
      nonAnswers: item.nonAnswers.union([.blank, .leftOut]),
      gate: try item.showIf.map { condition throws(PlanFault) in try self.condition(condition) },
      isSelected: profile.items.contains(item.id)
    )
  }

  private func plannedKind(_ item: Item) throws(PlanFault) -> PlannedItem.Kind {
    switch item.kind {
    case .choice(let set):
      return .choice(optionCount: try responseSet(set).options.count)
    case .multiple(let set):
      let options = try responseSet(set).options
      let exclusive = options.indices.filter { options[$0].isExclusive }
      return .multiple(
        optionCount: options.count,
        exclusive: exclusive.reduce(0) { $0 | 1 << $1 }
      )
    case .number(let rule):
      return .number(try bounds(rule, item.place))
    case .date(let approximate):
      return .date(approximate: approximate)
    case .text(let maxLength):
      return .text(maxLength: maxLength)
    }
  }

  private func bounds(
    _ rule: Item.NumberRule,
    _ place: Place
  ) throws(PlanFault) -> PlannedItem.NumberBounds {
    PlannedItem.NumberBounds(
      min: try rule.min.map { number throws(PlanFault) in try millionths(number, place) },
      max: try rule.max.map { number throws(PlanFault) in try millionths(number, place) },
      step: try rule.step.map { number throws(PlanFault) in try millionths(number, place) }
    )
  }

  func millionths(_ number: Rational, _ place: Place) throws(PlanFault) -> Int {
    guard let result = Millionths.of(number) else { throw PlanFault.doesNotFit(place) }
    return result
  }

  func responseSet(_ reference: Reference) throws(PlanFault) -> ResponseSet {
    instrument.responseSets[try position(reference, in: setPositions)]
  }

  /// The response set of a choice or multiple choice; `nil` for other items.
  func responseSet(of item: Item) throws(PlanFault) -> ResponseSet? {
    switch item.kind {
    case .choice(let set), .multiple(let set): try responseSet(set)
    case .number, .date, .text: nil
    }
  }
}
