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
  let kernels: [ScaleKernel]
  let valueReads: [ReadList]
  let flags: [PlannedCondition]
  let prompts: [PlannedCondition?]
  let constraints: [PlannedConstraint]
  let completeWhen: PlannedCondition?
  let indexes: [PlannedIndex]
  let itemPositions: [String: Int]
  let factPositions: [String: Int]
  /// The positions of what the profile selects.
  let selectedItems: [Int]
  let selectedScales: [Int]
  let selectedValues: [Int]
  /// The section of each item, and every condition laid out for speed.
  let itemSections: [Int]
  let compiled: CompiledConditions

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
      items: parts.items,
      sectionGates: parts.sectionGates,
      scales: parts.scales,
      values: parts.values
    )
    let scaleReads = parts.scales.indices.map { index in
      ReadList(finder.reads(of: .scale(index)), values: parts.values)
    }
    self.scaleReads = scaleReads
    kernels = zip(parts.scales, scaleReads).map { ScaleKernel($0, reads: $1) }
    selectedItems = parts.items.indices.filter { parts.items[$0].isSelected }
    selectedScales = parts.scales.indices.filter { parts.scales[$0].isSelected }
    selectedValues = parts.values.indices.filter { parts.values[$0].isSelected }
    itemSections = parts.items.map(\.sectionIndex)
    compiled = CompiledConditions(parts)
    valueReads = parts.values.indices.map { index in
      ReadList(finder.reads(of: .derived(index)), values: parts.values)
    }
  }
}

/// A constraint with its condition resolved and the items and facts that it reads.
struct PlannedConstraint: Sendable {
  let id: String
  let condition: PlannedCondition
  let items: [Int]
  let facts: [Int]
  /// What to say, in the source language.
  let message: String
  let severity: Constraint.Severity
}

/// An index with its scales resolved.
struct PlannedIndex: Sendable {
  let id: String
  let add: [Int]
  let subtract: [Int]
  let levels: PlannedBands?
}

/// The conditions of a plan laid out for speed.
struct CompiledConditions: Sendable {
  let sections: [CompiledCondition?]
  let items: [CompiledCondition?]
  let constraints: [CompiledCondition]
  let flags: [CompiledCondition]
  let prompts: [CompiledCondition?]
  let completeWhen: CompiledCondition?

  init(_ parts: PlanCompiler.Parts) {
    sections = parts.sectionGates.map { $0.map(CompiledCondition.init) }
    items = parts.items.map { $0.gate.map(CompiledCondition.init) }
    constraints = parts.constraints.map { CompiledCondition($0.condition) }
    flags = parts.flags.map(CompiledCondition.init)
    prompts = parts.prompts.map { $0.map(CompiledCondition.init) }
    completeWhen = parts.completeWhen.map(CompiledCondition.init)
  }
}
