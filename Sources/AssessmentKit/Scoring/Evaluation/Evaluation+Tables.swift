/// What is known of a table key.
private struct KeyReading {
  /// The exact number or the code's position.
  var number: Rational?
  var code: Int?
  /// The ends of a number; `nil` for a fact that is not known and for an open item.
  var ends: Ends?
  var isEstimated = false
  var applies = Ends.Applies.yes
  var reason: ScoreReason?
  /// Whether the ends are only a bound.
  var isBound = false

  /// Whether the key is one certain thing.
  var isCertain: Bool {
    if code != nil { return true }
    guard let pair = ends?.pair else { return false }
    return pair.low == pair.high
  }
}

extension Evaluation {
  /// Reads a table: the meaning page, sections 6 and 7.
  mutating func lookup(_ table: PlannedTable) throws(RationalFault) -> PartReading {
    var keys: [KeyReading] = []
    for key in table.keys { keys.append(try keyReading(key)) }
    if keys.contains(where: { $0.applies == .no }) { return .notApplicable }
    var result = PartReading(
      isEstimated: keys.contains(where: \.isEstimated),
      isBound: isBound(table, keys)
    )
    result.ends.applies = keys.contains { $0.applies == .maybe } ? .maybe : .yes
    setValue(&result, table, keys)
    let touched = table.rows.filter { touches($0, keys) }.map(\.gives)
    (result.ends.low, result.ends.high) = (touched.min(), touched.max())
    return result
  }

  private func setValue(_ result: inout PartReading, _ table: PlannedTable, _ keys: [KeyReading]) {
    guard keys.allSatisfy({ $0.number != nil || $0.code != nil }) else {
      result.reason = keys.lazy.compactMap(\.reason).first ?? .keyUnknown
      return
    }
    result.value =
      table.rows.first { row in
        zip(row.when, keys).allSatisfy { matches($0, $1) }
      }?.gives
    if result.value == nil { result.reason = .notInTable }
  }

  private func isBound(_ table: PlannedTable, _ keys: [KeyReading]) -> Bool {
    let isOverRange = keys.contains { !$0.isCertain }
    let isLoose = table.keys.count > 1 || table.risesAndFalls
    return keys.contains(where: \.isBound) || (isOverRange && isLoose)
  }

  private mutating func keyReading(_ key: PlannedTable.Key) throws(RationalFault) -> KeyReading {
    switch key {
    case .value(let index):
      let reading = try reading(index)
      guard reading.applies else { return KeyReading(applies: .no) }
      return KeyReading(
        number: reading.value,
        ends: Ends(low: reading.low, high: reading.high),
        isEstimated: reading.isEstimated || reading.status == .prorated
          || reading.status == .partialAsZero,
        applies: reading.mayNotApply ? .maybe : .yes,
        reason: reading.value == nil ? .partWithoutValue : nil,
        isBound: !reading.isExact
      )
    case .codeFact(let fact):
      return KeyReading(code: form.facts[fact], reason: .keyUnknown)
    case .numberFact(let fact):
      return try numberKey(form.facts[fact])
    case .choiceItem(let item):
      guard !isRemoved[item] else { return KeyReading(applies: .no) }
      return KeyReading(
        code: isAnswered(item) ? form.cells[item] : nil,
        applies: mayBeRemoved(item) ? .maybe : .yes,
        reason: .keyUnknown
      )
    case .numberItem(let item):
      guard !isRemoved[item] else { return KeyReading(applies: .no) }
      var reading = try numberKey(isAnswered(item) ? form.cells[item] : nil)
      reading.applies = mayBeRemoved(item) ? .maybe : .yes
      return reading
    }
  }

  private func numberKey(_ millionths: Int?) throws(RationalFault) -> KeyReading {
    guard let millionths else { return KeyReading(reason: .keyUnknown) }
    let number = try Millionths.rational(millionths)
    return KeyReading(number: number, ends: .exactly(number))
  }

  private func matches(_ match: PlannedTable.Match, _ key: KeyReading) -> Bool {
    switch match {
    case .code(let code): key.code == code
    case .range(let from, let to): key.number.map { from <= $0 && $0 <= to } ?? false
    }
  }

  /// Whether a row could be the one, given what is known of each key.
  ///
  /// A fact that is not known and an open item could be anything; a part without ends leaves no
  /// row.
  private func touches(_ row: PlannedTable.Row, _ keys: [KeyReading]) -> Bool {
    zip(row.when, keys).allSatisfy { match, key in
      switch match {
      case .code(let code): key.code.map { $0 == code } ?? true
      case .range(let from, let to):
        key.ends.map { ends in
          ends.pair.map { from <= $0.high && $0.low <= to } ?? false
        } ?? true
      }
    }
  }
}
