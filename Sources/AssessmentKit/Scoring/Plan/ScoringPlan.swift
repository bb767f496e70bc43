/// An instrument and a profile compiled for scoring: positions instead of names, whole numbers
/// instead of decimals.
///
/// A plan is made once and used for any number of records, by any number of workers at a time.
final class ScoringPlan: Sendable {
  let instrument: Instrument
  let profile: ResolvedProfile
  let items: [PlannedItem]
  /// The condition of each section.
  let sectionGates: [PlannedCondition?]
  let scales: [PlannedScale]
  let values: [PlannedValue]
  let scaleReads: [ReadList]
  let valueReads: [ReadList]
  let flags: [PlannedCondition]
  let prompts: [PlannedCondition?]
  let constraints: [PlannedConstraint]
  let completeWhen: PlannedCondition?
  let indexes: [PlannedIndex]
  let itemPositions: [String: Int]
  let factPositions: [String: Int]

  init(_ instrument: Instrument, profile: ResolvedProfile) throws(Refused) {
    let compiler = PlanCompiler(instrument, profile)
    let parts = try compiler.compile()
    self.instrument = instrument
    self.profile = profile
    (items, sectionGates) = (parts.items, parts.sectionGates)
    (scales, values) = (parts.scales, parts.values)
    (flags, prompts) = (parts.flags, parts.prompts)
    (constraints, completeWhen) = (parts.constraints, parts.completeWhen)
    indexes = parts.indexes
    (itemPositions, factPositions) = (compiler.itemPositions, compiler.factPositions)
    var finder = ReadsFinder(
      items: parts.items, sectionGates: parts.sectionGates, scales: parts.scales,
      values: parts.values)
    scaleReads = parts.scales.indices.map { ReadList(finder.reads(of: .scale($0)), values: parts.values) }
    valueReads = parts.values.indices.map { ReadList(finder.reads(of: .derived($0)), values: parts.values) }
  }
}

/// A constraint with its condition resolved and the items that it reads.
struct PlannedConstraint: Sendable {
  let id: String
  let condition: PlannedCondition
  let items: [Int]
  let severity: Constraint.Severity
}

/// An index with its scales resolved.
struct PlannedIndex: Sendable {
  let id: String
  let add: [Int]
  let subtract: [Int]
  let levels: PlannedBands?
}
