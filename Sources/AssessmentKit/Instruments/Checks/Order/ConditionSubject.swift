/// What a condition's subject is, as far as its tests are concerned.
enum ConditionSubject: Sendable {
  /// A choice, with its response set.
  case choice(ResponseSet)
  /// A multiple choice, with its response set.
  case multiple(ResponseSet)
  /// A number item, with its rule.
  case number(Item.NumberRule)
  /// A date item.
  case date
  /// A text item.
  case text
  /// A scale or derived value.
  case value
  /// A numeric fact with its limits.
  case numericFact(min: Rational, max: Rational)
  /// A fact with codes.
  case codeFact([String])

  /// Finds out what a subject is; `nil` when it leads nowhere.
  init?(_ subject: Condition.Subject, _ index: InstrumentIndex) {
    switch subject {
    case .value: self = .value
    case .fact(let reference):
      guard let fact = index.fact(reference.id) else { return nil }
      self.init(fact)
    case .item(let reference):
      guard let item = index.item(reference.id) else { return nil }
      self.init(item, index.responseSet(of: item))
    }
  }

  private init(_ fact: Fact) {
    switch fact.kind {
    case .number(let min, let max): self = .numericFact(min: min, max: max)
    case .code(let codes): self = .codeFact(codes.map(\.code))
    }
  }

  private init?(_ item: Item, _ set: ResponseSet?) {
    switch (item.kind, set) {
    case (.choice, let set?): self = .choice(set)
    case (.multiple, let set?): self = .multiple(set)
    case (.number(let rule), _): self = .number(rule)
    case (.date, _): self = .date
    case (.text, _): self = .text
    default: return nil
    }
  }

  /// What it is, in words.
  var noun: String {
    switch self {
    case .choice: "a choice"
    case .multiple: "a multiple choice"
    case .number: "a number item"
    case .date: "a date"
    case .text: "a text item"
    case .value: "a scale or derived value"
    case .numericFact: "a numeric fact"
    case .codeFact: "a fact with codes"
    }
  }

  /// The tests that it takes, in words.
  var accepted: String {
    switch self {
    case .choice(let set) where !set.hasPoints: "is, in, answered, recorded"
    case .choice, .number, .date: "is, in, atLeast, atMost, between, answered, recorded"
    case .multiple: "includes, answered, recorded"
    case .text: "answered, recorded"
    case .value, .numericFact: "is, in, atLeast, atMost, between"
    case .codeFact: "is, in"
    }
  }

  /// Whether it takes a test.
  func accepts(_ test: Condition.Test) -> Bool {
    accepted.split(separator: ", ").contains { $0 == test.word }
  }

  /// The codes that a literal may name; `nil` where literals are numbers or dates.
  var codes: [String]? {
    switch self {
    case .choice(let set), .multiple(let set): set.options.map(\.code)
    case .codeFact(let codes): codes
    case .number, .date, .text, .value, .numericFact: nil
    }
  }

  /// Whether a number may be the subject's; `true` where any number may.
  func permits(_ number: Rational) -> Bool {
    switch self {
    case .number(let rule): rule.permits(number)
    case .numericFact(let min, let max): min <= number && number <= max
    default: true
    }
  }
}

extension Condition.Test {
  /// The word that the document uses for it.
  var word: String {
    switch self {
    case .equals: "is"
    case .isIn: "in"
    case .includes: "includes"
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .between: "between"
    case .answered: "answered"
    case .recorded: "recorded"
    }
  }

  /// What it compares with.
  var literals: [Condition.Literal] {
    switch self {
    case .equals(let literal), .includes(let literal): [literal]
    case .atLeast(let literal), .atMost(let literal): [literal]
    case .isIn(let literals): literals
    case .between(let low, let high): [low, high]
    case .answered, .recorded: []
    }
  }
}
