import AssessmentKit

/// A form with open items, and every form that it can become.
struct Completions {
  let partial: Answers
  /// The open items with every answer that each can get.
  let choices: [(item: String, answers: [Response])]

  /// How many forms it can become.
  var count: Int { choices.reduce(1) { $0 * $1.answers.count } }

  /// Opens items of a complete form one after another, as long as not too many forms arise.
  init(_ instrument: Instrument, seed: UInt64, limit: Int) throws {
    var random = RandomAnswers(instrument, seed: seed)
    var answers = try random.complete()
    var choices: [(item: String, answers: [Response])] = []
    var product = 1
    for item in instrument.items where random.isChosen(60) {
      guard answers.items[item.id] != .none(.notApplicable),
        let permitted = instrument.permittedAnswers(item), product * permitted.count <= limit
      else { continue }
      product *= permitted.count
      choices.append((item.id, permitted))
      answers.items[item.id] = random.isChosen(50) ? nil : .none(.doesNotKnow)
    }
    if random.isChosen(25) {
      for fact in instrument.facts where random.isChosen(50) { answers.facts[fact.id] = nil }
    }
    for (id, answer) in answers.items where answer == .none(.doesNotKnow) {
      let item = instrument.items.first { $0.id == id }
      if item?.nonAnswers.contains(.doesNotKnow) != true { answers.items[id] = .none(.blank) }
    }
    partial = answers
    self.choices = choices
  }

  /// The form of a number from 0: each open item gets one of its answers.
  ///
  /// Items that turn out to be hidden get one too; it is superseded and changes nothing.
  func form(_ number: Int) -> Answers {
    var (answers, rest) = (partial, number)
    for choice in choices {
      answers.items[choice.item] = choice.answers[rest % choice.answers.count]
      rest /= choice.answers.count
    }
    return answers
  }
}

extension Instrument {
  /// Every answer that an item permits; for dates and texts some that differ for every test.
  ///
  /// `nil` when they are too many to try.
  func permittedAnswers(_ item: Item) -> [Response]? {
    switch item.kind {
    case .choice(let set): return options(set).map { .chosen($0.code) }
    case .multiple(let set):
      guard options(set).count <= 5 else { return nil }
      let twin = NaiveInstrument(self, profile: nil)
      return twin.permittedSelections(item).map { .several($0) }
    case .number(let rule): return rule.permitted
    case .date: return daysAroundLiterals.map { .date(PartialDate($0)) }
    case .text: return [.text("y")]
    }
  }

  private var daysAroundLiterals: [CalendarDate] {
    let conditions = allConditions + values.flatMap(\.expression.conditions)
    let named = conditions.flatMap(\.literals).compactMap { CalendarDate($0.text) }
    let days = Set(named).sorted().flatMap { day in
      [day.adding(days: -1), day, day.adding(days: 1)].compactMap(\.self)
    }
    return days.isEmpty ? [CalendarDate(year: 2024, month: 5, day: 6)].compactMap(\.self) : days
  }

  /// Whether a condition asks how an item was dealt with, which a completion changes by itself.
  var testsStates: Bool {
    (allConditions + values.flatMap(\.expression.conditions)).contains(where: \.testsStates)
  }
}

extension Item.NumberRule {
  fileprivate var permitted: [Response]? {
    guard var number = min, let max, let step else { return nil }
    var numbers: [Response] = []
    while number <= max, numbers.count <= 20 {
      numbers.append(.number(number))
      guard let next = try? number.adding(step) else { return nil }
      number = next
    }
    return numbers.count <= 20 ? numbers : nil
  }
}

extension Expression {
  /// The conditions in it.
  fileprivate var conditions: [Condition] {
    let inner = parts.flatMap(\.conditions)
    switch self {
    case .count(let conditions, _): return conditions + inner
    case .choose(let condition, _, _, _): return [condition] + inner
    default: return inner
    }
  }
}

extension Condition {
  fileprivate var testsStates: Bool {
    switch self {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      parts.contains(where: \.testsStates)
    case .not(let part, _): part.testsStates
    case .test(_, .answered, _), .test(_, .recorded, _): true
    case .test: false
    }
  }
}
