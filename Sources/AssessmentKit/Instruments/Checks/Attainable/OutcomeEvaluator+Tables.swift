/// Tables: every combination of keys looks for its row.
extension OutcomeEvaluator {
  private enum KeyState: Hashable {
    case number(Rational)
    case code(String)
    case notApplicable
    case none
  }

  /// All that a table can give on the form.
  func outcomes(of table: LookupTable) throws(OutcomeFault) -> Set<Outcome> {
    var combinations: [[KeyState]] = [[]]
    for key in table.keys {
      let states = try states(of: key)
      try budget.spend(steps: combinations.count * states.count)
      combinations = combinations.flatMap { keys in states.map { keys + [$0] } }
    }
    try budget.spend(steps: combinations.count * table.rows.count)
    return Set(combinations.map { outcome(of: table, $0) })
  }

  private func outcome(of table: LookupTable, _ keys: [KeyState]) -> Outcome {
    if keys.contains(.notApplicable) { return .notApplicable }
    if keys.contains(.none) { return .none }
    let found = table.rows.firstIndex { row in
      zip(row.when, keys).allSatisfy { Self.matches($0, $1) }
    }
    guard let found else {
      log.miss(keys.map(Self.words).joined(separator: ", "), in: table.place)
      return .none
    }
    log.use(row: found, of: table.place)
    return .value(table.rows[found].gives)
  }

  private static func matches(_ match: LookupTable.Match, _ key: KeyState) -> Bool {
    switch (match, key) {
    case (.code(let literal), .code(let code)): literal.text == code
    case (.range(let from, let to, _), .number(let number)): from <= number && number <= to
    default: false
    }
  }

  private static func words(_ key: KeyState) -> String {
    switch key {
    case .number(let number): number.exactText
    case .code(let code): "\"\(code)\""
    case .notApplicable, .none: ""
    }
  }

  private func states(of key: LookupTable.Key) throws(OutcomeFault) -> [KeyState] {
    switch key {
    case .value(let reference):
      return try outcomes(ofValue: reference.id).map(Self.state)
    case .fact(let reference):
      let codes = index.fact(reference.id)?.codes.map(\.code) ?? []
      return [Self.state(form.facts[reference.id], codes)]
    case .item(let reference):
      let set = index.item(reference.id).flatMap { index.responseSet(of: $0) }
      return [Self.state(form.answers[reference.id], set?.options.map(\.code) ?? [])]
    }
  }

  private static func state(_ outcome: Outcome) -> KeyState {
    switch outcome {
    case .value(let number): .number(number)
    case .notApplicable: .notApplicable
    case .none: .none
    }
  }

  private static func state(_ answer: AnswerState?, _ codes: [String]) -> KeyState {
    switch answer {
    case .option(let position)?: .code(codes[position])
    case .number(let number)?: .number(number)
    case .removed?: .notApplicable
    case .options?, .day?, .text?, nil: .none
    }
  }
}
