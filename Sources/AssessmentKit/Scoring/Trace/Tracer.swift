/// Makes the trace of a record from the evaluation that scored it.
struct Tracer {
  var evaluation: Evaluation
  private let items: [Item]

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    items = evaluation.plan.instrument.items
  }

  private var plan: ScoringPlan { evaluation.plan }

  mutating func trace() throws(RationalFault) -> ScoreTrace {
    let sheet = evaluation.sheet()
    var scales: [ScaleTrace] = []
    for index in plan.scales.indices where plan.scales[index].isSelected {
      guard let score = sheet[plan.scales[index].id] else { continue }
      scales.append(try scaleTrace(index, score))
    }
    var values: [ValueTrace] = []
    for index in plan.values.indices where plan.values[index].isSelected {
      guard let score = sheet[plan.values[index].id] else { continue }
      values.append(ValueTrace(score: score, step: try step(plan.values[index].expression)))
    }
    return ScoreTrace(
      sheet: sheet,
      scales: scales,
      values: values,
      indexes: plan.indexes.compactMap { index in
        sheet[index.id].map { indexTrace(index, $0, sheet) }
      },
      flags: zip(sheet.flags, plan.flags).map { result, condition in
        ConditionTrace(
          id: result.id,
          state: result.state,
          items: condition.itemsNamed.map { plan.items[$0].id }
        )
      }
    )
  }

  private func scaleTrace(_ index: Int, _ score: Score) throws(RationalFault) -> ScaleTrace {
    let model = plan.instrument.scales[index]
    var entries: [EntryTrace] = []
    for (entry, planned) in zip(model.entries, plan.scales[index].entries) {
      entries.append(try entryTrace(entry, planned, plan.scales[index]))
    }
    return ScaleTrace(score: score, scale: model, entries: entries)
  }

  private func entryTrace(
    _ entry: ScaleEntry,
    _ planned: PlannedScale.Entry,
    _ scale: PlannedScale
  ) throws(RationalFault) -> EntryTrace {
    let item = planned.item
    let isAnswered = evaluation.isAnswered(item)
    let isOpen = evaluation.isOpen(item)
    let points = planned.points.points(of: isAnswered ? evaluation.form.cells[item] : 0)
    let unit = scale.unit * scale.weightUnit
    return EntryTrace(
      item: plan.items[item].id,
      state: state(item),
      number: isAnswered ? try number(item) : nil,
      mayBeRemoved: evaluation.mayBeRemoved(item),
      rawPoints: isAnswered ? rawPoints(item) : nil,
      points: isAnswered ? try Rational(numerator: points, denominator: scale.unit) : nil,
      isReversed: entry.isReversed,
      weight: entry.weight,
      contribution: isAnswered
        ? try Rational(numerator: points * planned.weight, denominator: unit) : nil,
      lowest: isOpen
        ? try Rational(numerator: planned.contributionLow, denominator: unit) : nil,
      highest: isOpen
        ? try Rational(numerator: planned.contributionHigh, denominator: unit) : nil
    )
  }

  private func state(_ item: Int) -> EntryTrace.State {
    if evaluation.isShown[item] == .no { return .hidden }
    if let kind = evaluation.form.states[item].nonAnswer { return .none(kind) }
    let cell = evaluation.form.cells[item]
    let codes = plan.instrument.optionCodes(of: items[item])
    switch plan.items[item].kind {
    case .choice: return .answered([codes[cell]])
    case .multiple:
      return .answered(codes.indices.filter { cell >> $0 & 1 == 1 }.map { codes[$0] })
    case .number, .date, .text: return .answered([])
    }
  }

  private func number(_ item: Int) throws(RationalFault) -> Rational? {
    guard case .number = plan.items[item].kind else { return nil }
    return try Millionths.rational(evaluation.form.cells[item])
  }

  private func rawPoints(_ item: Int) -> Rational? {
    guard case .choice = plan.items[item].kind else { return nil }
    return plan.instrument.responseSet(of: items[item])?.options[evaluation.form.cells[item]].points
  }

  private func indexTrace(_ index: PlannedIndex, _ score: Score, _ sheet: ScoreSheet) -> IndexTrace
  {
    let added = index.add.map { ingredient($0, isSubtracted: false) }
    let subtracted = index.subtract.map { ingredient($0, isSubtracted: true) }
    return IndexTrace(score: score, ingredients: added + subtracted)
  }

  private func ingredient(_ scale: Int, isSubtracted: Bool) -> IndexTrace.Ingredient {
    let reading = evaluation.scales[scale]
    let bands = plan.scales[scale].bands
    return IndexTrace.Ingredient(
      scale: plan.scales[scale].id,
      isSubtracted: isSubtracted,
      band: reading.band.flatMap { bands?.ids[$0] },
      points: reading.band.flatMap { bands?.points[$0] },
      doesNotApply: !reading.applies
    )
  }

  private mutating func step(_ expression: PlannedExpression) throws(RationalFault) -> StepTrace {
    let part = try evaluation.part(expression)
    var parts: [StepTrace] = []
    for inner in expression.innerParts { parts.append(try step(inner)) }
    return StepTrace(
      name: name(expression),
      value: part.value,
      reason: part.value == nil ? part.reason : nil,
      lowest: part.ends.low,
      highest: part.ends.high,
      doesNotApply: part.doesNotApply,
      parts: parts
    )
  }

  private func name(_ expression: PlannedExpression) -> String {
    switch expression {
    case .value(.scale(let scale)): plan.scales[scale].id
    case .value(.derived(let value)): plan.values[value].id
    case .fact(let fact): plan.instrument.facts[fact].id
    default: expression.operationName
    }
  }
}

extension PlannedExpression {
  /// The parts of an operation, in order.
  fileprivate var innerParts: [PlannedExpression] {
    switch self {
    case .add(let parts), .multiply(let parts), .min(let parts), .max(let parts),
      .mean(let parts, _):
      parts
    case .subtract(let left, let right), .divide(let left, let right): [left, right]
    case .clamp(let part, _, _), .round(let part, _): [part]
    case .choose(_, let then, let otherwise): [then] + (otherwise.map { [$0] } ?? [])
    case .lookup(let table): table.keys.compactMap(\.valuePart)
    case .value, .fact, .constant, .count: []
    }
  }

  /// The word that the format uses for an operation.
  fileprivate var operationName: String {
    switch self {
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .divide: "divide"
    case .mean: "mean"
    case .min: "min"
    case .max: "max"
    case .clamp(_, let from, let to): "clamp \(from.exactText) to \(to.exactText)"
    case .round(_, let rounding): "round to \(rounding.digits) digits"
    case .lookup: "lookup"
    case .count: "count"
    case .choose: "if"
    case .constant(let number): number.exactText
    case .value, .fact: ""
    }
  }
}

extension PlannedTable.Key {
  fileprivate var valuePart: PlannedExpression? {
    guard case .value(let index) = self else { return nil }
    return .value(index)
  }
}

extension Scorer {
  /// Scores one record and says how every point came about.
  ///
  /// - Parameters:
  ///   - answers: facts and answers by id; what is left out is unknown or blank.
  ///   - place: where the record stands, for findings.
  /// - Returns: the results with their traces.
  /// - Throws: `Refused` as ``score(_:at:)`` does.
  public func explain(
    _ answers: Answers,
    at place: Place = Place()
  ) throws(Refused) -> ScoreTrace {
    var tracer = Tracer(try evaluate(answers, at: place))
    do {
      return try tracer.trace()
    } catch {
      throw Refused([
        Finding(.scoreDoesNotFit, .error, "a score of this record does not fit", at: place)
      ])
    }
  }
}
