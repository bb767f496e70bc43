/// Walking through the forms that decide.
extension OutcomeEvaluator {
  /// All that a scale can come to on complete forms.
  func allOutcomes(of scale: Scale) throws(OutcomeFault) -> Set<Outcome> {
    var found: Set<Outcome> = []
    try walk(OutcomePlan(scales: [scale], index)) { () throws(OutcomeFault) in
      found.formUnion(try self.outcomes(of: scale))
    }
    return found
  }

  /// All that a derived value can come to on complete forms.
  func allOutcomes(of value: DerivedValue) throws(OutcomeFault) -> Set<Outcome> {
    let plan = OutcomePlan(value, index)
    var found: Set<Outcome> = []
    try walk(plan) { () throws(OutcomeFault) in
      try self.pin(plan.pinned[...]) { () throws(OutcomeFault) in
        found.formUnion(try self.outcomes(ofValue: value.id))
        try self.budget.hold(found.count)
      }
    }
    return found
  }

  /// Visits every way in which the decided items and facts can stand together.
  func walk(
    _ plan: OutcomePlan,
    _ visit: () throws(OutcomeFault) -> Void
  ) throws(OutcomeFault) {
    let domain = AnswerDomain(index)
    var domains: [String: [AnswerState]] = [:]
    for item in plan.items {
      guard let states = domain.states(of: item, scored: plan.scored.contains(item.id)) else {
        throw .tooMany
      }
      domains[item.id] = states
    }
    form = DecidedForm()
    defer { form = DecidedForm() }
    try decide(plan.facts[...], domain) { () throws(OutcomeFault) in
      try self.decide(plan.items[...], domains, visit)
    }
  }

  private func decide(
    _ facts: ArraySlice<Fact>,
    _ domain: AnswerDomain,
    _ next: () throws(OutcomeFault) -> Void
  ) throws(OutcomeFault) {
    guard let fact = facts.first else { return try next() }
    for state in domain.states(of: fact) {
      form.facts[fact.id] = state
      try decide(facts.dropFirst(), domain, next)
    }
    form.facts[fact.id] = nil
  }

  private func decide(
    _ items: ArraySlice<Item>,
    _ domains: [String: [AnswerState]],
    _ visit: () throws(OutcomeFault) -> Void
  ) throws(OutcomeFault) {
    guard let item = items.first else {
      try budget.spendForm()
      return try visit()
    }
    for state in try states(of: item, domains[item.id, default: []]) {
      form.answers[item.id] = state
      try decide(items.dropFirst(), domains, visit)
    }
    form.answers[item.id] = nil
  }

  private func states(
    of item: Item,
    _ domain: [AnswerState]
  ) throws(OutcomeFault) -> [AnswerState] {
    switch try truth(ofAll: index.gates(ofItem: item.id)) {
    case true?: domain
    case false?: [.removed]
    case nil: domain.contains(.removed) ? domain : domain + [.removed]
    }
  }

  /// Holds each of several scales at each of its outcomes in turn.
  private func pin(
    _ scales: ArraySlice<Scale>,
    _ visit: () throws(OutcomeFault) -> Void
  ) throws(OutcomeFault) {
    guard let scale = scales.first else {
      try budget.spendForm()
      return try visit()
    }
    for outcome in try outcomes(of: scale) {
      pinned[scale.id] = outcome
      try pin(scales.dropFirst(), visit)
      pinned[scale.id] = nil
    }
  }
}
