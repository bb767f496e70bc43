import AssessmentKit

/// Section 7: `lookup`, `count` and `if`.
extension NaiveForm {
  /// What is known of a key of a table.
  enum Key {
    /// Any of some codes; exactly one when it is known.
    case codes([String], isKnown: Bool)
    /// Any number that can be reached; the number when it is known.
    case numbers(Reach, known: Fraction?)
    /// A fact that is not known.
    case anything
    /// A part without ends.
    case nothing
  }

  func lookUp(_ table: LookupTable) -> NaivePart {
    let parts = table.keys.map(part)
    guard parts.allSatisfy(\.applies) else { return .doesNotApply }
    let keys = table.keys.map(key)
    let row = table.rows.first { row in zip(keys, row.when).allSatisfy(isMet) }
    let touched = table.rows.filter { row in zip(keys, row.when).allSatisfy(isTouched) }
    return NaivePart(
      mayNotApply: parts.contains(where: \.mayNotApply),
      value: row.map { Fraction($0.gives) },
      isEstimated: parts.contains(where: \.isEstimated),
      ends: Ends(of: touched.map { Fraction($0.gives) }),
      mayBeMissing: parts.contains(where: \.mayBeMissing)
    )
  }

  /// Whether a key applies and is estimated; its value is in ``key(_:)``.
  private func part(_ key: LookupTable.Key) -> NaivePart {
    switch key {
    case .fact: return NaivePart()
    case .value(let reference):
      return part(Expression.value(reference))
    case .item(let reference):
      let item = item(reference.id)
      return NaivePart(applies: !item.isRemoved, mayNotApply: item.mayBeRemoved)
    }
  }

  func key(_ key: LookupTable.Key) -> Key {
    switch key {
    case .value(let reference):
      let reading = reading(reference.id)
      guard let ends = reading.ends else { return .nothing }
      return .numbers(Reach(ends.low, ends.high), known: reading.value)
    case .fact(let reference): return factKey(reference.id)
    case .item(let reference): return itemKey(reference.id)
    }
  }

  private func factKey(_ id: String) -> Key {
    guard let code = facts[id] else { return .anything }
    if case .number = instrument.fact[id]?.kind, let number = number(ofFact: id) {
      return .numbers(Reach(number, number), known: number)
    }
    return .codes([code], isKnown: true)
  }

  private func itemKey(_ id: String) -> Key {
    guard let model = instrument.item[id] else { return .nothing }
    switch item(id).answer {
    case .chosen(let code): return .codes([code], isKnown: true)
    case .number(let number):
      return .numbers(Reach(Fraction(number), Fraction(number)), known: Fraction(number))
    default: break
    }
    if case .number(let rule) = model.kind { return .numbers(rule.reach, known: nil) }
    return .codes(instrument.options(of: model)?.options.map(\.code) ?? [], isKnown: false)
  }

  private func isMet(_ key: Key, _ match: LookupTable.Match) -> Bool {
    switch key {
    case .codes(let codes, let isKnown): isKnown && includes(codes, match)
    case .numbers(_, let known): known.map { reaches(Reach($0, $0), match) } ?? false
    case .anything, .nothing: false
    }
  }

  private func isTouched(_ key: Key, _ match: LookupTable.Match) -> Bool {
    switch key {
    case .codes(let codes, _): includes(codes, match)
    case .numbers(let reach, _): reaches(reach, match)
    case .anything: true
    case .nothing: false
    }
  }

  private func includes(_ codes: [String], _ match: LookupTable.Match) -> Bool {
    if case .code(let literal) = match { return codes.contains(literal.text) }
    return false
  }

  private func reaches(_ reach: Reach, _ match: LookupTable.Match) -> Bool {
    switch match {
    case .range(let from, let to, _): reach.touches(Fraction(from), Fraction(to))
    case .code(let literal): Fraction(decimal: literal.text).map(reach.contains) ?? false
    }
  }
}

extension NaiveForm {
  func count(_ truths: [Three]) -> NaivePart {
    let sure = Fraction(Int128(truths.filter { $0 == .yes }.count))
    let open = Fraction(Int128(truths.filter { $0 == .unknown }.count))
    return NaivePart(value: open == .zero ? sure : nil, ends: Ends(sure, sure + open))
  }

  func choose(_ truth: Three, _ then: Expression, _ otherwise: Expression?) -> NaivePart {
    switch truth {
    case .yes: return part(then)
    case .no: return otherwise.map(part) ?? NaivePart()
    case .unknown: return either(part(then), otherwise.map(part))
    }
  }

  /// Both branches together: one that does not apply adds nothing, and without an `else` there may
  /// be no value at all.
  private func either(_ then: NaivePart, _ otherwise: NaivePart?) -> NaivePart {
    let branches = [then, otherwise].compactMap(\.self)
    let parts = branches.filter(\.applies)
    guard let first = parts.first else {
      return otherwise == nil ? NaivePart(mayNotApply: true, mayBeMissing: true) : .doesNotApply
    }
    var result = NaivePart(
      mayNotApply: parts.count < branches.count || parts.contains(where: \.mayNotApply),
      mayBeMissing: otherwise == nil || parts.contains(where: \.mayBeMissing)
    )
    if parts.allSatisfy({ $0.ends != nil }) {
      result.ends = parts.compactMap(\.ends).reduce(first.ends) { $0?.joined($1) }
    }
    return result
  }
}
