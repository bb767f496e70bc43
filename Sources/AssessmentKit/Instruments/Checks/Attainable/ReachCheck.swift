/// What complete forms reach fits bands, levels, tables and divisions.
enum ReachCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    findings(in: index, .standard)
  }

  /// The same within other limits.
  static func findings(in index: InstrumentIndex, _ limits: OutcomeLimits) -> [Finding] {
    let scales = index.instrument.scales.flatMap { scaleFindings($0, index, limits) }
    let values = index.instrument.values.flatMap { valueFindings($0, index, limits) }
    let indexes = index.instrument.profiles.flatMap(\.indexes).flatMap {
      indexFindings($0, index, limits)
    }
    return scales + values + indexes
  }

  private static func scaleFindings(
    _ scale: Scale,
    _ index: InstrumentIndex,
    _ limits: OutcomeLimits
  ) -> [Finding] {
    guard let bands = scale.bands else { return [] }
    let reach = BandReach(set: bands, owner: "the scale \"\(scale.id)\"")
    do {
      return reach.findings(try OutcomeEvaluator(index, limits).allOutcomes(of: scale))
    } catch {
      return bounded(scale.id, reach, index) + [notProved(reach.owner, bands.place)]
    }
  }

  private static func valueFindings(
    _ value: DerivedValue,
    _ index: InstrumentIndex,
    _ limits: OutcomeLimits
  ) -> [Finding] {
    let tables = value.expression.tables
    guard value.bands != nil || !tables.isEmpty || value.expression.divides else { return [] }
    let owner = "the derived value \"\(value.id)\""
    let reach = value.bands.map { BandReach(set: $0, owner: owner) }
    let evaluator = OutcomeEvaluator(index, limits)
    do {
      let outcomes = try evaluator.allOutcomes(of: value)
      return (reach?.findings(outcomes) ?? [])
        + tables.flatMap { TableReach.findings($0, evaluator.log) }
        + DivisionReach.findings(value, evaluator.log)
    } catch {
      return (reach.map { bounded(value.id, $0, index) } ?? [])
        + [notProved(owner, value.place)]
    }
  }

  private static func indexFindings(
    _ sum: Index,
    _ index: InstrumentIndex,
    _ limits: OutcomeLimits
  ) -> [Finding] {
    guard let levels = sum.levels else { return [] }
    let reach = BandReach(set: levels, owner: "the index \"\(sum.id)\"")
    do {
      return reach.findings(try OutcomeEvaluator(index, limits).allOutcomes(of: sum))
    } catch {
      return [notProved(reach.owner, levels.place)]
    }
  }

  private static func bounded(
    _ id: String,
    _ reach: BandReach,
    _ index: InstrumentIndex
  ) -> [Finding] {
    var extents = ExpressionExtent(index, .complete)
    guard let extent = try? extents.extent(ofValue: id) else { return [] }
    return reach.findings(extent)
  }

  private static func notProved(_ owner: String, _ place: Place) -> Finding {
    Finding(
      .reachNotProved,
      .note,
      "What complete forms can reach of \(owner) is too much to be worked out",
      at: place,
      help: "Its bands, tables and divisions are accepted without proof; check them by cases."
    )
  }
}

extension Expression {
  /// Whether it divides anywhere.
  fileprivate var divides: Bool {
    withParts.contains { if case .divide = $0 { true } else { false } }
  }
}

extension DiagnosticCode {
  /// What complete forms reach is too much to be worked out.
  public static let reachNotProved = DiagnosticCode(
    "I3504",
    "What complete forms can reach is too much to be worked out",
    """
    The loader lists every value that a complete form can have, as long as there are at most \
    20,000 of them and at most 200,000 ways in which the questions that depend on each other can \
    be answered. Beyond that it finds only what is certain from the lowest and highest values, \
    and accepts the rest. Nothing is known to be wrong. Write cases for every edge of a band and \
    every corner of a table, or make the rule simpler. A numeric fact with decimals is one cause: \
    round it in a derived value of its own first.
    """
  )
}
