import AssessmentKit

/// Random answer sets for any instrument; the same seed gives the same sets.
///
/// Items hidden by their conditions are answered like the others, so that superseded answers are
/// met; facts are left out; now and then an answer cannot be read.
struct RandomAnswers {
  private var random: SplitMix64
  let instrument: Instrument
  private let days: [CalendarDate]

  init(_ instrument: Instrument, seed: UInt64) {
    self.instrument = instrument
    random = SplitMix64(seed: seed)
    days = instrument.allConditions.flatMap(\.literals).compactMap { CalendarDate($0.text) }
  }

  /// The next set: empty, nearly empty, half full, nearly full or full.
  mutating func next() throws -> Answers {
    let density = [0, 10, 50, 90, 100][random.below(5)]
    var answers = Answers()
    for item in instrument.items where isChosen(density + 5) {
      answers.items[item.id] =
        isChosen(density) ? try answer(item) : .none(try nonAnswer(item))
    }
    for fact in instrument.facts where isChosen(70) { answers.facts[fact.id] = try value(fact) }
    if isChosen(1) {
      let item = try pick(instrument.items)
      answers.items[item.id] = unreadable(item)
    }
    return answers
  }

  /// An answer that the item cannot have.
  private func unreadable(_ item: Item) -> Response {
    switch item.kind {
    case .choice, .date: .chosen("no_such_code")
    case .multiple: .several(["no_such_code"])
    case .number(let rule): rule.min == nil ? .chosen("many") : .number(Rational(999_999))
    case .text(let maxLength): .text(String(repeating: "x", count: maxLength + 1))
    }
  }

  mutating func isChosen(_ percent: Int) -> Bool { random.chance(percent) }

  private mutating func pick<Part>(_ parts: [Part]) throws -> Part { try random.pick(parts) }

  private mutating func nonAnswer(_ item: Item) throws -> NonAnswer {
    try pick(item.permittedNonAnswers)
  }

  private mutating func answer(_ item: Item) throws -> Response {
    if isChosen(5), let code = try missingCode(item) { return code }
    return try permitted(item)
  }

  /// An answer that the item can have.
  mutating func permitted(_ item: Item) throws -> Response {
    switch item.kind {
    case .choice(let set): return .chosen(try pick(instrument.options(set)).code)
    case .multiple(let set): return .several(try selection(instrument.options(set)))
    case .number(let rule): return .number(try number(rule))
    case .date(let approximate): return .date(try date(approximate))
    case .text: return .text("y")
    }
  }

  /// A code of files for a non-answer that the item allows.
  private mutating func missingCode(_ item: Item) throws -> Response? {
    let codes = item.missingCodes + instrument.missingCodes
    let allowed = codes.filter { code in
      let first = codes.first { $0.code == code.code }
      return first.map { item.permittedNonAnswers.contains($0.meaning) } ?? false
    }
    guard !allowed.isEmpty else { return nil }
    let code = try pick(allowed).code
    switch item.kind {
    case .choice: return .chosen(code)
    case .number: return Rational(decimal: code).map { .number($0) }
    default: return nil
    }
  }

  /// One exclusive option, or some of the others in any order.
  private mutating func selection(_ options: [ResponseSet.Option]) throws -> [String] {
    let alone = options.filter(\.isExclusive).map(\.code)
    let others = options.filter { !$0.isExclusive }.map(\.code)
    if others.isEmpty || (!alone.isEmpty && isChosen(20)) { return [try pick(alone)] }
    return Array(others.shuffled(using: &random).prefix(1 + random.below(others.count)))
  }

  private mutating func number(_ rule: Item.NumberRule) throws -> Rational {
    guard let low = rule.min, let high = rule.max else {
      return try Rational(numerator: random.below(41) - 20, denominator: try pick([1, 2, 4]))
    }
    let step = try rule.step ?? Rational(numerator: 1, denominator: 4)
    let count = try high.subtracting(low).divided(by: step).rounded(digits: 0, mode: .floor)
    let steps = Rational(random.below(Swift.min(count.numerator, 1_000_000) + 1))
    return try low.adding(step.multiplied(by: steps))
  }

  private mutating func date(_ approximate: Bool) throws -> PartialDate {
    let near = days.isEmpty ? CalendarDate(year: 2024, month: 2, day: 28) : try pick(days)
    guard let date = near?.adding(days: random.below(9) - 4) else { throw NothingToChooseFrom() }
    let whole = PartialDate(date)
    guard approximate, isChosen(40) else { return whole }
    return PartialDate(String("\(date)".prefix(try pick([4, 7])))) ?? whole
  }

  mutating func value(_ fact: Fact) throws -> String {
    switch fact.kind {
    case .code(let codes): return try pick(codes).code
    case .number(let low, let high):
      let width = try high.subtracting(low).rounded(digits: 0, mode: .floor).numerator
      let number = try low.adding(Rational(random.below(Swift.min(width, 1_000_000) + 1)))
      return number.decimalText(digits: 6)
    }
  }
}

/// A random choice was asked of an empty list.
struct NothingToChooseFrom: Error {}

extension SplitMix64 {
  /// True in so many cases out of 100.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// Any one of a list.
  mutating func pick<Part>(_ parts: [Part]) throws -> Part {
    guard !parts.isEmpty else { throw NothingToChooseFrom() }
    return parts[below(parts.count)]
  }

  /// Some of a list in its order, at least one unless the list is empty.
  mutating func some<Part>(_ parts: [Part], atMost: Int) -> [Part] {
    guard !parts.isEmpty else { return [] }
    var left = Array(parts.indices)
    for _ in 0..<(parts.count - min(parts.count, 1 + below(atMost))) {
      left.remove(at: below(left.count))
    }
    return left.map { parts[$0] }
  }
}

extension Item {
  /// The non-answers that may be recorded, in a fixed order.
  var permittedNonAnswers: [NonAnswer] {
    NonAnswer.allCases.filter { $0 == .blank || $0 == .leftOut || nonAnswers.contains($0) }
  }
}

extension Instrument {
  func options(_ set: Reference) -> [ResponseSet.Option] {
    responseSets.first { $0.id == set.id }?.options ?? []
  }

  /// The conditions of sections, items, flags, prompts, constraints and completeness.
  var allConditions: [Condition] {
    sections.compactMap(\.showIf) + items.compactMap(\.showIf) + flags.map(\.condition)
      + constraints.map(\.condition) + prompts.compactMap(\.raisedWhen)
      + [completeWhen].compactMap(\.self)
  }
}

extension Condition {
  /// Everything that its tests compare with.
  var literals: [Literal] {
    switch self {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      parts.flatMap(\.literals)
    case .not(let part, _): part.literals
    case .test(_, let test, _): test.literals
    }
  }
}

extension Condition.Test {
  var literals: [Condition.Literal] {
    switch self {
    case .equals(let literal), .includes(let literal), .atLeast(let literal),
      .atMost(let literal):
      [literal]
    case .isIn(let list): list
    case .between(let low, let high): [low, high]
    case .answered, .recorded: []
    }
  }
}
