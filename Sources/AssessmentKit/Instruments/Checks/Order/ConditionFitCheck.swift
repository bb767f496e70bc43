/// Every test fits what it looks at, and compares it with something that it can be.
enum ConditionFitCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.conditions.flatMap { condition in
      condition.tests.flatMap { findings(of: $0, index) }
        + condition.withParts.compactMap(countFinding)
    }
  }

  private static func findings(of test: ConditionTest, _ index: InstrumentIndex) -> [Finding] {
    guard let subject = ConditionSubject(test.subject, index) else { return [] }
    guard subject.accepts(test.test) else { return [misfit(test, subject)] }
    let literals = test.test.literals.compactMap { LiteralFit.finding($0, subject, test.test) }
    guard literals.isEmpty else { return literals }
    return [BoundsFit.finding(test, subject)].compactMap(\.self)
  }

  private static func misfit(_ test: ConditionTest, _ subject: ConditionSubject) -> Finding {
    Finding(
      .testDoesNotFit,
      .error,
      "The test \"\(test.test.word)\" does not fit \(subject.noun)",
      at: test.place.inside(test.test.word),
      expected: subject.accepted,
      help: needsPoints(test, subject)
    )
  }

  private static func needsPoints(_ test: ConditionTest, _ subject: ConditionSubject) -> String? {
    guard case .choice(let set) = subject, test.test.word != "includes" else { return nil }
    return "Options are compared by points, and the response set \"\(set.id)\" has none."
  }

  private static func countFinding(_ condition: Condition) -> Finding? {
    guard case .countOf(let parts, let least, let place) = condition else { return nil }
    guard least > parts.count else { return nil }
    return Finding(
      .countOutOfReach,
      .error,
      "At least \(least) of \(parts.count) conditions are asked for",
      at: place.inside("atLeast"),
      expected: "a number from 1 to \(parts.count)"
    )
  }
}

extension DiagnosticCode {
  /// A test that its subject does not take.
  public static let testDoesNotFit = DiagnosticCode(
    "I3111",
    "A test does not fit what it looks at",
    """
    Each kind of item, value and fact takes certain tests: a multiple choice "includes" a code, a \
    text can only be answered or recorded, and options are compared in order only when their \
    response set has points. A test that does not fit has no meaning. Use one of those that the \
    finding names.
    """
  )

  /// A countOf that asks for more than there are conditions.
  public static let countOutOfReach = DiagnosticCode(
    "I3115",
    "A condition asks for more than it counts",
    """
    "countOf" is true when at least so many of its conditions are. Asked for more than there are \
    it is never true, so it is a slip. Change the number or the list.
    """
  )
}
