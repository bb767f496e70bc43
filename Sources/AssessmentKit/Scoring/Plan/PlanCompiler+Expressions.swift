extension PlanCompiler {
  func value(_ value: DerivedValue) throws(PlanFault) -> PlannedValue {
    PlannedValue(
      id: value.id,
      expression: try expression(value.expression),
      rounding: value.rounding,
      bands: bands(value.bands),
      shownDigits: value.shownDigits,
      isSelected: profile.values.contains(value.id)
    )
  }

  private func expression(_ expression: Expression) throws(PlanFault) -> PlannedExpression {
    switch expression {
    case .value(let reference): return .value(try valueIndex(reference))
    case .fact(let reference): return .fact(try position(reference, in: factPositions))
    case .constant(let number, _): return .constant(number)
    case .add(let parts, _): return .add(try expressions(parts))
    case .multiply(let parts, _): return .multiply(try expressions(parts))
    case .min(let parts, _): return .min(try expressions(parts))
    case .max(let parts, _): return .max(try expressions(parts))
    case .mean(let parts, let least, _): return .mean(try expressions(parts), minimum: least)
    case .subtract(let left, let right, _):
      return .subtract(try self.expression(left), try self.expression(right))
    case .divide(let left, let right, _):
      return .divide(try self.expression(left), try self.expression(right))
    case .clamp(let part, let from, let to, _):
      return .clamp(try self.expression(part), from: from, to: to)
    case .round(let part, let rounding, _):
      return .round(try self.expression(part), rounding)
    case .lookup(let table): return .lookup(try self.table(table))
    case .count(let parts, _): return .count(try conditions(parts))
    case .choose(let condition, let then, let otherwise, _):
      return .choose(
        try self.condition(condition),
        then: try self.expression(then),
        otherwise: try otherwise.map { part throws(PlanFault) in try self.expression(part) }
      )
    }
  }

  private func expressions(_ parts: [Expression]) throws(PlanFault) -> [PlannedExpression] {
    try parts.map { part throws(PlanFault) in try expression(part) }
  }

  private func table(_ table: LookupTable) throws(PlanFault) -> PlannedTable {
    let keys = try table.keys.map { key throws(PlanFault) in try plannedKey(key) }
    let rows = try table.rows.map { row throws(PlanFault) in
      try plannedRow(row, keys: table.keys)
    }
    return PlannedTable(keys: keys, rows: rows, risesAndFalls: Self.risesAndFalls(rows))
  }

  private func plannedKey(_ key: LookupTable.Key) throws(PlanFault) -> PlannedTable.Key {
    switch key {
    case .value(let reference):
      return .value(try valueIndex(reference))
    case .fact(let reference):
      let position = try position(reference, in: factPositions)
      if case .code = instrument.facts[position].kind { return .codeFact(position) }
      return .numberFact(position)
    case .item(let reference):
      let position = try position(reference, in: itemPositions)
      if case .number = modelItems[position].kind { return .numberItem(position) }
      return .choiceItem(position)
    }
  }

  private func plannedRow(
    _ row: LookupTable.Row,
    keys: [LookupTable.Key]
  ) throws(PlanFault) -> PlannedTable.Row {
    var matches: [PlannedTable.Match] = []
    for (match, key) in zip(row.when, keys) {
      matches.append(try plannedMatch(match, key))
    }
    return PlannedTable.Row(when: matches, gives: row.gives)
  }

  private func plannedMatch(
    _ match: LookupTable.Match,
    _ key: LookupTable.Key
  ) throws(PlanFault) -> PlannedTable.Match {
    switch match {
    case .range(let from, let to, _): return .range(from: from, to: to)
    case .code(let literal):
      if let position = try codePosition(literal, key) { return .code(position) }
      let number = try number(literal)
      return .range(from: number, to: number)
    }
  }

  /// The position of a code; `nil` when the key is a number.
  private func codePosition(
    _ literal: Condition.Literal,
    _ key: LookupTable.Key
  ) throws(PlanFault) -> Int? {
    switch key {
    case .value: return nil
    case .fact(let reference):
      let fact = instrument.facts[try position(reference, in: factPositions)]
      guard case .code(let codes) = fact.kind else { return nil }
      return try found(codes.firstIndex { $0.code == literal.text }, literal)
    case .item(let reference):
      let item = modelItems[try position(reference, in: itemPositions)]
      guard let set = try responseSet(of: item) else { return nil }
      return try found(set.index(of: literal.text), literal)
    }
  }

  private func found(_ position: Int?, _ literal: Condition.Literal) throws(PlanFault) -> Int {
    guard let position else { throw PlanFault.unresolved(literal.text, literal.place) }
    return position
  }

  /// Whether the numbers of a table with one numeric key go both up and down.
  private static func risesAndFalls(_ rows: [PlannedTable.Row]) -> Bool {
    let ranges = rows.compactMap { row -> (Rational, Rational)? in
      guard row.when.count == 1, case .range(let from, _) = row.when[0] else { return nil }
      return (from, row.gives)
    }
    let gives = ranges.sorted { $0.0 < $1.0 }.map(\.1)
    let steps = zip(gives, gives.dropFirst())
    return steps.contains { $0 < $1 } && steps.contains { $0 > $1 }
  }
}
