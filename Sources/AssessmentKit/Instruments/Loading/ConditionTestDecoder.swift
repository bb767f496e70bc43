/// Reads the test of a condition; which tests and which literals fit depends on the subject.
///
/// What depends on the kind of the item or fact that is named is left to the checks.
struct ConditionTestDecoder {
  private typealias Literal = Condition.Literal

  private static let tests = [
    "is", "in", "includes", "atLeast", "atMost", "between", "answered", "recorded",
  ]
  private static let testsOfItemsOnly = ["includes", "answered", "recorded"]

  private let object: ObjectReader
  private let subject: String

  /// Reads the test of a subject: `item`, `value` or `fact`.
  init(object: ObjectReader, subject: String) {
    self.object = object
    self.subject = subject
  }

  /// The test, or `nil` after a finding.
  func test() -> Condition.Test? {
    guard let name = object.exactlyOne(of: Self.tests) else { return nil }
    if subject != "item", Self.testsOfItemsOnly.contains(name) {
      object.refuse([name], in: "a test of a \(subject)")
      return nil
    }
    switch name {
    case "is": return object.need(name, equal).map { .equals($0) }
    case "in": return object.need(name, .list(of: equal, atLeast: 1)).map { .isIn($0) }
    case "includes": return object.need(name, .codeLiteral).map { .includes($0) }
    case "atLeast": return object.need(name, ordered).map { .atLeast($0) }
    case "atMost": return object.need(name, ordered).map { .atMost($0) }
    case "between": return object.need(name, .pair(of: ordered)).map { .between($0.0, $0.1) }
    case "answered": return object.need(name, .yes).map { _ in .answered }
    default: return object.need(name, .yes).map { _ in .recorded }
    }
  }

  /// What a subject can be equal to.
  private var equal: ValueReader<Literal> {
    subject == "value" ? .numberLiteral : .literal
  }

  /// What a subject can be higher or lower than.
  private var ordered: ValueReader<Literal> {
    subject == "item" ? .literal : .numberLiteral
  }
}

extension ValueReader where Value == Condition.Literal {
  /// A code, number or date.
  static var literal: Self {
    ValueReader { value in
      value.node.number == nil ? codeLiteral.read(value) : numberLiteral.read(value)
    }
  }

  /// A code, or a decimal number or date written as text.
  static var codeLiteral: Self {
    ValueReader<String>.code.map { Condition.Literal(text: $0, isNumber: false, place: $1) }
  }

  /// A whole number, or a decimal number written as text.
  static var numberLiteral: Self {
    ValueReader { value in
      guard ValueReader<Rational>.number.read(value) != nil else { return nil }
      let number = value.node.number?.integer
      let text = number.map(String.init) ?? value.node.string
      return text.map {
        Condition.Literal(text: $0, isNumber: number != nil, place: value.place)
      }
    }
  }
}
