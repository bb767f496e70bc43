/// Whether what a test compares with can be the subject's: a code of its own, a number, a date.
enum LiteralFit {
  /// What is wrong with a literal, if anything.
  static func finding(
    _ literal: Condition.Literal,
    _ subject: ConditionSubject,
    _ test: Condition.Test
  ) -> Finding? {
    if let codes = subject.codes { return codeFinding(literal, codes) }
    if case .date = subject { return dateFinding(literal) }
    return numberFinding(literal, subject, test)
  }

  private static func codeFinding(_ literal: Condition.Literal, _ codes: [String]) -> Finding? {
    guard !literal.isNumber else { return numberAsCode(literal) }
    guard !codes.contains(literal.text) else { return nil }
    return Finding(
      .unknownCodeInCondition,
      .error,
      "The code \"\(literal.text)\" is not one that can be chosen",
      at: literal.place,
      expected: codes.map { "\"\($0)\"" }.joined(separator: ", "),
      help: Suggestion.nearest(to: literal.text, in: codes).map { "Did you mean \"\($0)\"?" }
    )
  }

  private static func numberAsCode(_ literal: Condition.Literal) -> Finding {
    Finding(
      .literalDoesNotFit,
      .error,
      "A number is compared with a code",
      at: literal.place,
      expected: "a code in quotation marks",
      help: "Codes are text: write \"\(literal.text)\"."
    )
  }

  private static func dateFinding(_ literal: Condition.Literal) -> Finding? {
    guard literal.isNumber || CalendarDate(literal.text) == nil else { return nil }
    return Finding(
      .literalDoesNotFit,
      .error,
      "\"\(literal.text)\" is not a date",
      at: literal.place,
      expected: "a day that exists, as \"YYYY-MM-DD\""
    )
  }

  private static func numberFinding(
    _ literal: Condition.Literal,
    _ subject: ConditionSubject,
    _ test: Condition.Test
  ) -> Finding? {
    guard let number = Rational(decimal: literal.text) else { return notANumber(literal) }
    switch test {
    case .equals, .isIn: return subject.permits(number) ? nil : never(literal, subject)
    default: return nil
    }
  }

  private static func notANumber(_ literal: Condition.Literal) -> Finding {
    Finding(
      .literalDoesNotFit,
      .error,
      "\"\(literal.text)\" is not a number",
      at: literal.place,
      expected: "an integer, or a decimal number as text such as \"2.5\""
    )
  }

  private static func never(
    _ literal: Condition.Literal,
    _ subject: ConditionSubject
  ) -> Finding {
    Finding(
      .testNeverTrue,
      .warning,
      "\(literal.text) is never the number of \(subject.noun) like this one",
      at: literal.place,
      expected: "a number within its limits and on its step"
    )
  }
}

extension DiagnosticCode {
  /// A condition names a code that cannot be chosen.
  public static let unknownCodeInCondition = DiagnosticCode(
    "I3112",
    "A condition names a code that cannot be chosen",
    """
    The code is not among the options of the item or the codes of the fact, so the test would \
    never be true, and a question, a flag or a safety step that hangs on it would never come up. \
    Codes are compared letter by letter: "1" is not "01". Correct the code.
    """
  )

  /// A test compares with something of the wrong kind.
  public static let literalDoesNotFit = DiagnosticCode(
    "I3113",
    "A test compares with the wrong kind of thing",
    """
    Options and fact codes are compared with codes in quotation marks, numbers and values with \
    numbers, dates with days that exist in the calendar. Write what the finding asks for.
    """
  )

  /// A test that can never be true.
  public static let testNeverTrue = DiagnosticCode(
    "I3116",
    "A test can never be true",
    """
    The number lies outside what may be answered, so the test is false for every answer. Most \
    often the limits of the item have changed and the condition has not. Correct one of them.
    """
  )
}
