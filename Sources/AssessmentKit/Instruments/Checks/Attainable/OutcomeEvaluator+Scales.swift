/// Scales: contributions of independent items are combined set by set.
extension OutcomeEvaluator {
  /// A scale and all that decides about it.
  struct ScaleKey: Hashable {
    fileprivate let scale: String
    fileprivate let answers: [AnswerState?]
    fileprivate let facts: [AnswerState?]
  }

  /// All that a scale can come to on the form.
  ///
  /// The form decides every item that a condition of the scale's items reads.
  func outcomes(of scale: Scale) throws(OutcomeFault) -> Set<Outcome> {
    if let outcome = pinned[scale.id] { return [outcome] }
    let key = key(of: scale)
    if let outcomes = knownScales[key] { return outcomes }
    let rule = ScaleTallyRule(scale)
    var tallies: Set<ScaleTally> = [ScaleTally()]
    for entry in try entries(of: scale) {
      tallies = try extended(tallies, entry, rule)
    }
    var outcomes: Set<Outcome> = []
    for tally in tallies { outcomes.insert(try tally.outcome(rule)) }
    knownScales[key] = outcomes
    return outcomes
  }

  private func key(of scale: Scale) -> ScaleKey {
    let items = relevantItems[scale.id] ?? relevantItems(of: scale)
    relevantItems[scale.id] = items
    let facts = index.instrument.facts.map { form.facts[$0.id] }
    return ScaleKey(scale: scale.id, answers: items.map { form.answers[$0] }, facts: facts)
  }

  private func relevantItems(of scale: Scale) -> [String] {
    let dependencies = Dependencies(index)
    let items = scale.entries.map(\.item.id)
    let gates = items.flatMap { index.gates(ofItem: $0) }
    return gates.reduce(into: Set(items)) { items, gate in
      items.formUnion(dependencies.reach(of: gate).items)
    }.sorted()
  }

  private func entries(of scale: Scale) throws(OutcomeFault) -> [EntryContributions] {
    if let entries = contributions[scale.id] { return entries }
    var entries: [EntryContributions] = []
    for entry in ScaledEntry.all(of: scale, index) {
      if let contribution = try EntryContributions(entry, &budget) { entries.append(contribution) }
    }
    contributions[scale.id] = entries
    return entries
  }

  private func extended(
    _ tallies: Set<ScaleTally>,
    _ entry: EntryContributions,
    _ rule: ScaleTallyRule
  ) throws(OutcomeFault) -> Set<ScaleTally> {
    let states = try states(of: entry)
    try budget.spend(steps: tallies.count * states.count)
    var extended: Set<ScaleTally> = []
    for tally in tallies {
      for points in states {
        extended.insert(try tally.adding(points, entry.weight, rule))
      }
    }
    try budget.hold(extended.count)
    return extended
  }

  /// The points that an item can bring; `nil` among them when it can be removed.
  private func states(of entry: EntryContributions) throws(OutcomeFault) -> [Rational?] {
    if let state = form.answers[entry.item.id] { return [try entry.points(of: state)] }
    let removed: [Rational?] = entry.item.nonAnswers.contains(.notApplicable) ? [nil] : []
    switch try truth(ofAll: index.gates(ofItem: entry.item.id)) {
    case true?: return entry.points + removed
    case false?: return [nil]
    case nil: return entry.points + [nil]
    }
  }
}
