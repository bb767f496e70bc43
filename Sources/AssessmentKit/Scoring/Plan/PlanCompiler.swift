/// Turns an instrument that passed its checks into positions and whole numbers.
struct PlanCompiler {
  struct Parts {
    let items: [PlannedItem]
    let sectionGates: [PlannedCondition?]
    let scales: [PlannedScale]
    let values: [PlannedValue]
    let flags: [PlannedCondition]
    let prompts: [PlannedCondition?]
    let constraints: [PlannedConstraint]
    let completeWhen: PlannedCondition?
    let indexes: [PlannedIndex]
  }

  let instrument: Instrument
  let profile: ResolvedProfile
  let modelItems: [Item]
  let itemPositions: [String: Int]
  let factPositions: [String: Int]
  let scalePositions: [String: Int]
  let valuePositions: [String: Int]
  let setPositions: [String: Int]

  init(_ instrument: Instrument, _ profile: ResolvedProfile) {
    self.instrument = instrument
    self.profile = profile
    modelItems = instrument.items
    itemPositions = Self.positions(modelItems.map(\.id))
    factPositions = Self.positions(instrument.facts.map(\.id))
    scalePositions = Self.positions(instrument.scales.map(\.id))
    valuePositions = Self.positions(instrument.values.map(\.id))
    setPositions = Self.positions(instrument.responseSets.map(\.id))
  }

  private static func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Compiles everything.
  ///
  /// - Throws: `Refused` when a number does not fit; the checks rule out everything else.
  func compile() throws(Refused) -> Parts {
    do {
      return try compileParts()
    } catch {
      throw Refused([error.finding])
    }
  }

  private func compileParts() throws(PlanFault) -> Parts {
    let sectionGates = try instrument.sections.map { section throws(PlanFault) in
      try section.showIf.map { condition throws(PlanFault) in try self.condition(condition) }
    }
    return Parts(
      items: try plannedItems(),
      sectionGates: sectionGates,
      scales: try instrument.scales.map { scale throws(PlanFault) in try self.scale(scale) },
      values: try instrument.values.map { value throws(PlanFault) in try self.value(value) },
      flags: try selectedFlags().map { flag throws(PlanFault) in
        try self.condition(flag.condition)
      },
      prompts: try instrument.prompts.map { prompt throws(PlanFault) in
        try prompt.raisedWhen.map { raised throws(PlanFault) in try self.condition(raised) }
      },
      constraints: try instrument.constraints.map { constraint throws(PlanFault) in
        try self.constraint(constraint)
      },
      completeWhen: try instrument.completeWhen.map { complete throws(PlanFault) in
        try self.condition(complete)
      },
      indexes: try profile.indexes.map { index throws(PlanFault) in try self.index(index) }
    )
  }

  func selectedFlags() -> [Flag] {
    let selected = Set(profile.flags)
    return instrument.flags.filter { selected.contains($0.id) }
  }

  private func constraint(_ constraint: Constraint) throws(PlanFault) -> PlannedConstraint {
    let condition = try self.condition(constraint.condition)
    return PlannedConstraint(
      id: constraint.id,
      condition: condition,
      items: condition.itemsNamed,
      facts: condition.factsNamed,
      message: instrument.languages.first.flatMap { constraint.message[$0.code] } ?? "",
      severity: constraint.severity
    )
  }

  private func index(_ index: Index) throws(PlanFault) -> PlannedIndex {
    PlannedIndex(
      id: index.id,
      add: try index.add.map { reference throws(PlanFault) in
        try position(reference, in: scalePositions)
      },
      subtract: try index.subtract.map { reference throws(PlanFault) in
        try position(reference, in: scalePositions)
      },
      levels: bands(index.levels)
    )
  }

  func bands(_ set: BandSet?) -> PlannedBands? {
    guard let set, !set.bands.isEmpty else { return nil }
    return PlannedBands(
      ids: set.bands.map(\.id),
      from: set.bands.map(\.from),
      points: set.bands.map(\.points)
    )
  }

  func position(
    _ reference: Reference,
    in positions: [String: Int]
  ) throws(PlanFault) -> Int {
    guard let position = positions[reference.id] else {
      throw PlanFault.unresolved(reference.id, reference.place)
    }
    return position
  }

  func valueIndex(_ reference: Reference) throws(PlanFault) -> ValueIndex {
    if let scale = scalePositions[reference.id] { return .scale(scale) }
    return .derived(try position(reference, in: valuePositions))
  }
}

/// Why an instrument could not be compiled.
///
/// Checks make each of these impossible.
enum PlanFault: Error {
  case unresolved(String, Place)
  case doesNotFit(Place)

  var finding: Finding {
    switch self {
    case .unresolved(let id, let place):
      Finding(.planUnresolved, .error, "\"\(id)\" could not be compiled", at: place)
    case .doesNotFit(let place):
      Finding(.planDoesNotFit, .error, "a number here does not fit in 64 bits", at: place)
    }
  }
}

extension DiagnosticCode {
  /// A name or form that the checks should have refused reached the compiler.
  public static let planUnresolved = DiagnosticCode(
    "S5001",
    "part of the instrument could not be compiled for scoring",
    """
    The checks of an instrument make this impossible, so it is a fault of the tool. Report it \
    with the instrument, if you may share it. Nothing was scored.
    """
  )

  /// A number does not fit.
  public static let planDoesNotFit = DiagnosticCode(
    "S5002",
    "a number does not fit",
    """
    Scores are exact whole numbers and fractions of at most 64 bits. A weight, points value or \
    factor here is so fine or so large that a score could leave that range. Use fewer decimals \
    or smaller numbers.
    """
  )
}
