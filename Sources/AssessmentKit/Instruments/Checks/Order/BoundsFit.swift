/// Whether the two ends of a `between` are in order.
enum BoundsFit {
  /// What is wrong with the ends, if anything.
  static func finding(_ test: ConditionTest, _ subject: ConditionSubject) -> Finding? {
    guard case .between(let low, let high) = test.test else { return nil }
    guard areReversed(low.text, high.text, subject) else { return nil }
    return Finding(
      .boundsReversed,
      .error,
      "\(low.text) comes after \(high.text)",
      at: test.place.inside("between"),
      expected: "the lower end first"
    )
  }

  private static func areReversed(
    _ low: String,
    _ high: String,
    _ subject: ConditionSubject
  ) -> Bool {
    switch subject {
    case .choice(let set): isAbove(set.points(of: low), set.points(of: high))
    case .date: isAbove(CalendarDate(low), CalendarDate(high))
    default: isAbove(Rational(decimal: low), Rational(decimal: high))
    }
  }

  private static func isAbove<Ordered: Comparable>(_ low: Ordered?, _ high: Ordered?) -> Bool {
    guard let low, let high else { return false }
    return low > high
  }
}

extension ResponseSet {
  /// The set's own points of a code.
  func points(of code: String) -> Rational? {
    index(of: code).flatMap { options[$0].points }
  }
}

extension DiagnosticCode {
  /// The ends of a `between` are the wrong way round.
  public static let boundsReversed = DiagnosticCode(
    "I3114",
    "The ends of a test are the wrong way round",
    """
    "between" takes the lower end first and includes both. With the higher end first nothing lies \
    between, and the test is never true. Options are in the order of their points. Exchange the \
    two.
    """
  )
}
