/// What is known of a table key.
private struct KeyReading {
  /// The exact number or the code's position.
  var number: Rational?
  var code: Int?
  /// The ends of a number; `nil` for a fact that is not known and for an open item.
  var ends: Ends?
  var isEstimated = false
  var applies = Ends.Applies.yes
  /// Whether it may turn out to have no value at all.
  var mayBeMissing = false
  var reason: ScoreReason?

  /// Whether the key could be one of several things.
  var isRange: Bool {
    guard code == nil else { return false }
    guard let ends else { return true }
    return ends.pair.map { $0.low != $0.high } ?? false
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
      mayBeMissing: keys.contains(where: \.mayBeMissing)
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

  /// Whether a table that may have more between two ends than at them is read over a range.
  ///
  /// One whose key does not apply is not read; a part without ends is no range.
  mutating func isReadLoosely(_ table: PlannedTable) throws(RationalFault) -> Bool {
    guard table.isLoose else { return false }
    var isOverRange = false
    for key in table.keys {
      let reading = try keyReading(key)
      if reading.applies == .no { return false }
      isOverRange = isOverRange || reading.isRange
    }
    return isOverRange
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
        mayBeMissing: reading.mayBeMissing,
        reason: reading.value == nil ? .partWithoutValue : nil
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
