/// Finds what scales and derived values read.
struct ReadsFinder {
  let items: [PlannedItem]
  let sectionGates: [PlannedCondition?]
  let scales: [PlannedScale]
  let values: [PlannedValue]
  private var ofValue: [ValueIndex: Reads] = [:]
  private var ofGate: [Int: Reads] = [:]

  init(
    items: [PlannedItem],
    sectionGates: [PlannedCondition?],
    scales: [PlannedScale],
    values: [PlannedValue]
  ) {
    self.items = items
    self.sectionGates = sectionGates
    self.scales = scales
    self.values = values
  }

  mutating func reads(of index: ValueIndex) -> Reads {
    if let known = ofValue[index] { return known }
    var reads = Reads(itemCount: items.count)
    switch index {
    case .scale(let scale):
      for entry in scales[scale].entries { add(item: entry.item, to: &reads) }
    case .derived(let value):
      reads.addValue(value)
      add(values[value].expression, to: &reads)
    }
    ofValue[index] = reads
    return reads
  }

  private mutating func gate(of item: Int) -> Reads {
    if let known = ofGate[item] { return known }
    var reads = Reads(itemCount: items.count)
    if let condition = sectionGates[items[item].sectionIndex] { add(condition, to: &reads) }
    if let condition = items[item].gate { add(condition, to: &reads) }
    ofGate[item] = reads
    return reads
  }

  private mutating func add(item: Int, to reads: inout Reads) {
    reads.addPart(item)
    reads.addGate(gate(of: item))
  }

  private mutating func add(_ condition: PlannedCondition, to reads: inout Reads) {
    switch condition {
    case .all(let parts), .any(let parts), .countOf(let parts, _):
      for part in parts { add(part, to: &reads) }
    case .not(let part): add(part, to: &reads)
    case .item(let item, _): add(item: item, to: &reads)
    case .value(let index, _): reads.add(self.reads(of: index))
    case .fact: break
    }
  }

  private mutating func add(_ expression: PlannedExpression, to reads: inout Reads) {
    switch expression {
    case .value(let index): reads.add(self.reads(of: index))
    case .fact, .constant: break
    case .add(let parts), .multiply(let parts), .min(let parts), .max(let parts),
      .mean(let parts, _):
      for part in parts { add(part, to: &reads) }
    case .subtract(let left, let right), .divide(let left, let right):
      add(left, to: &reads)
      add(right, to: &reads)
    case .clamp(let part, _, _), .round(let part, _): add(part, to: &reads)
    case .lookup(let table): for key in table.keys { add(key, to: &reads) }
    case .count(let conditions): for part in conditions { add(part, to: &reads) }
    case .choose(let condition, let then, let otherwise):
      add(condition, to: &reads)
      add(then, to: &reads)
      if let otherwise { add(otherwise, to: &reads) }
    }
  }

  private mutating func add(_ key: PlannedTable.Key, to reads: inout Reads) {
    switch key {
    case .value(let index): reads.add(self.reads(of: index))
    case .choiceItem(let item), .numberItem(let item): add(item: item, to: &reads)
    case .numberFact, .codeFact: break
    }
  }
}
