import AssessmentKit

/// What something reads by the document alone: items with how often, and derived values.
///
/// Two paths to an item are all that matters, so counting stops at two.
struct NaiveReads {
  var paths: [String: Int] = [:]
  var values: Set<String> = []

  mutating func add(_ other: NaiveReads) {
    paths.merge(other.paths) { min($0 + $1, 2) }
    values.formUnion(other.values)
  }
}

extension NaiveInstrument {
  func reads(_ condition: Condition) -> NaiveReads {
    switch condition {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      joined(parts.map(reads))
    case .not(let part, _): reads(part)
    case .test(.item(let reference), _, _): reads(item: reference.id)
    case .test(.value(let reference), _, _): reads(result: reference.id)
    case .test(.fact, _, _): NaiveReads()
    }
  }

  func reads(_ expression: Expression) -> NaiveReads {
    switch expression {
    case .value(let reference): reads(result: reference.id)
    case .lookup(let table): joined(table.keys.map(reads))
    case .count(let conditions, _): joined(conditions.map(reads))
    case .choose(let condition, _, _, _):
      joined([reads(condition)] + expression.parts.map(reads))
    default: joined(expression.parts.map(reads))
    }
  }

  /// A scale or derived value.
  func reads(result id: String) -> NaiveReads {
    remembered(id) {
      if let scale = scale[id] { return joined(scale.entries.map { reads(item: $0.item.id) }) }
      guard let value = value[id] else { return NaiveReads() }
      var found = reads(value.expression)
      found.values.insert(id)
      return found
    }
  }

  /// An item by one path, and all that the conditions of the item and its section read.
  private func reads(item id: String) -> NaiveReads {
    remembered("item \(id)") {
      let gates = [sectionOfItem[id]?.showIf, item[id]?.showIf].compactMap(\.self)
      return joined([NaiveReads(paths: [id: 1])] + gates.map(reads))
    }
  }

  private func reads(_ key: LookupTable.Key) -> NaiveReads {
    switch key {
    case .value(let reference): reads(result: reference.id)
    case .item(let reference): reads(item: reference.id)
    case .fact: NaiveReads()
    }
  }

  func joined(_ all: [NaiveReads]) -> NaiveReads {
    all.reduce(into: NaiveReads()) { $0.add($1) }
  }
}

/// Items without the conditions that show them, for counts.
extension NaiveInstrument {
  func itemsRead(_ expression: Expression) -> Set<String> {
    switch expression {
    case .value(let reference): itemsRead(result: reference.id)
    case .lookup(let table): Set(table.keys.flatMap(itemsRead))
    case .count(let conditions, _): Set(conditions.flatMap(itemsRead))
    case .choose(let condition, _, _, _):
      itemsRead(condition).union(expression.parts.flatMap(itemsRead))
    default: Set(expression.parts.flatMap(itemsRead))
    }
  }

  func itemsRead(result id: String) -> Set<String> {
    if let scale = scale[id] { return Set(scale.entries.map(\.item.id)) }
    return value[id].map { itemsRead($0.expression) } ?? []
  }

  func itemsRead(_ condition: Condition) -> Set<String> {
    switch condition {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      Set(parts.flatMap(itemsRead))
    case .not(let part, _): itemsRead(part)
    case .test(.item(let reference), _, _): [reference.id]
    case .test(.value(let reference), _, _): itemsRead(result: reference.id)
    case .test(.fact, _, _): []
    }
  }

  private func itemsRead(_ key: LookupTable.Key) -> Set<String> {
    switch key {
    case .value(let reference): itemsRead(result: reference.id)
    case .item(let reference): [reference.id]
    case .fact: []
    }
  }
}

extension Expression {
  /// The expressions directly inside.
  var parts: [Expression] {
    switch self {
    case .value, .fact, .constant, .lookup, .count: []
    case .add(let parts, _), .multiply(let parts, _), .min(let parts, _), .max(let parts, _):
      parts
    case .mean(let parts, _, _): parts
    case .subtract(let left, let right, _), .divide(let left, let right, _): [left, right]
    case .clamp(let part, _, _, _), .round(let part, _, _): [part]
    case .choose(_, let then, let otherwise, _): [then] + (otherwise.map { [$0] } ?? [])
    }
  }
}
