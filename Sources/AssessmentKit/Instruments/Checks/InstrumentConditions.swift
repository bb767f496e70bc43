extension Instrument {
  /// Every condition in the document, in its order.
  var conditions: [Condition] {
    gates + values.flatMap { $0.expression.withParts.flatMap(\.conditions) } + rules
  }

  /// The conditions under which sections and items are asked.
  var gates: [Condition] {
    sections.flatMap { section in
      [section.showIf].compactMap(\.self) + section.items.compactMap(\.showIf)
    }
  }

  /// The conditions of flags, constraints, completeness and prompts.
  var rules: [Condition] {
    flags.map(\.condition) + constraints.map(\.condition)
      + [completeWhen].compactMap(\.self) + prompts.compactMap(\.raisedWhen)
  }

  /// Every set of bands, levels of indexes included.
  var bandSets: [BandSet] {
    let levels = profiles.flatMap { $0.indexes.compactMap(\.levels) }
    return scales.compactMap(\.bands) + values.compactMap(\.bands) + levels
  }
}
