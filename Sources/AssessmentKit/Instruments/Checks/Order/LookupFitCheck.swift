/// Every row of a lookup has one test for each key, and each test fits its key.
enum LookupFitCheck {
  private enum Key {
    case number
    case codes([String])
    case unusable(String)
  }

  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.values.flatMap { value in
      value.expression.tables.flatMap { findings(of: $0, index) }
    }
  }

  private static func findings(of table: LookupTable, _ index: InstrumentIndex) -> [Finding] {
    let keys = table.keys.map { kind(of: $0, index) }
    let unusable = keys.enumerated().compactMap { position, key in
      keyFinding(key, table.place.inside("by").inside("\(position)"))
    }
    return unusable + table.rows.flatMap { findings(of: $0, keys) }
  }

  private static func kind(of key: LookupTable.Key, _ index: InstrumentIndex) -> Key? {
    switch key {
    case .value: return .number
    case .fact(let reference): return index.fact(reference.id).map(kind)
    case .item(let reference):
      guard let item = index.item(reference.id) else { return nil }
      return kind(of: item, index)
    }
  }

  private static func kind(of fact: Fact) -> Key {
    if case .number = fact.kind { .number } else { .codes(fact.codes.map(\.code)) }
  }

  private static func kind(of item: Item, _ index: InstrumentIndex) -> Key? {
    switch item.kind {
    case .number: .number
    case .choice: index.responseSet(of: item).map { .codes($0.options.map(\.code)) }
    case .multiple, .date, .text: .unusable(item.id)
    }
  }

  private static func keyFinding(_ key: Key?, _ place: Place) -> Finding? {
    guard case .unusable(let id)? = key else { return nil }
    return Finding(
      .lookupTestDoesNotFit,
      .error,
      "The item \"\(id)\" cannot be the key of a lookup",
      at: place,
      expected: "a choice, a number item, a fact, a scale or a derived value"
    )
  }

  private static func findings(of row: LookupTable.Row, _ keys: [Key?]) -> [Finding] {
    guard row.when.count == keys.count else { return [countFinding(row, keys.count)] }
    return zip(row.when, keys).enumerated().compactMap { position, pair in
      matchFinding(pair.0, pair.1, row.place.inside("when").inside("\(position)"))
    }
  }

  private static func countFinding(_ row: LookupTable.Row, _ keys: Int) -> Finding {
    Finding(
      .lookupTestCount,
      .error,
      "The row has \(row.when.count) tests for \(keys) keys",
      at: row.place.inside("when"),
      expected: "one test for each key, in the same order"
    )
  }

  private static func matchFinding(
    _ match: LookupTable.Match,
    _ key: Key?,
    _ place: Place
  ) -> Finding? {
    switch (match, key) {
    case (.code(let literal), .codes(let codes)?): codeFinding(literal, codes)
    case (.code, .number?): misfit(place, "{\"from\": ..., \"to\": ...}, since the key is a number")
    case (.range, .codes?): misfit(place, "{\"is\": ...}, since the key has codes")
    case (.range(let from, let to, let place), .number?): rangeFinding(from, to, place)
    default: nil
    }
  }

  private static func codeFinding(_ literal: Condition.Literal, _ codes: [String]) -> Finding? {
    guard literal.isNumber || !codes.contains(literal.text) else { return nil }
    return Finding(
      .lookupTestDoesNotFit,
      .error,
      "The code \"\(literal.text)\" is not one that the key can have",
      at: literal.place,
      expected: codes.map { "\"\($0)\"" }.joined(separator: ", "),
      help: Suggestion.nearest(to: literal.text, in: codes).map { "Did you mean \"\($0)\"?" }
    )
  }

  private static func rangeFinding(_ from: Rational, _ to: Rational, _ place: Place) -> Finding? {
    guard to < from else { return nil }
    return Finding(
      .limitsReversed,
      .error,
      "The row runs from \(from.exactText) to \(to.exactText)",
      at: place,
      expected: "a lower end that is not above the upper one"
    )
  }

  private static func misfit(_ place: Place, _ expected: String) -> Finding {
    Finding(
      .lookupTestDoesNotFit,
      .error,
      "The test of this row does not fit its key",
      at: place,
      expected: expected
    )
  }
}

extension DiagnosticCode {
  /// A test of a lookup row does not fit its key.
  public static let lookupTestDoesNotFit = DiagnosticCode(
    "I3122",
    "A test in a table does not fit its key",
    """
    Keys that are numbers (scales, derived values, numeric facts, number items) are tested with \
    "from" and "to"; keys that are codes (choices, facts with codes) with "is" and a code that \
    they can have. Other items cannot be keys. Correct the test or the key.
    """
  )

  /// A row of a lookup has too few or too many tests.
  public static let lookupTestCount = DiagnosticCode(
    "I3123",
    "A row of a table does not have one test for each key",
    """
    The tests of a row stand in the order of the keys, one for each. With one too many or too few \
    it would be a guess which test belongs to which key. Add or take out tests.
    """
  )
}
