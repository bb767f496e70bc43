/// A `not` over an item that may be removed is worth a second look.
enum NegationCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.conditions.flatMap(\.tests).compactMap { finding($0, index) }
  }

  private static func finding(_ test: ConditionTest, _ index: InstrumentIndex) -> Finding? {
    guard test.isNegated, case .item(let item) = test.subject else { return nil }
    if case .recorded = test.test { return nil }
    guard index.mayBeRemoved(item.id) else { return nil }
    return Finding(
      .negationOfRemovable,
      .warning,
      "A \"not\" stands over the item \"\(item.id)\", which may be hidden or not apply",
      at: test.place,
      help: "Where it is removed the test is false and its \"not\" true; say so with another test"
        + " if that is not meant."
    )
  }
}

extension DiagnosticCode {
  /// A `not` over an item that may be removed.
  public static let negationOfRemovable = DiagnosticCode(
    "I3117",
    "A \"not\" stands over an item that may be removed",
    """
    A test of an item that is hidden or does not apply is false, so a "not" over it is true for \
    every woman who was never asked. That is rarely meant. Test for the answers that are meant, \
    or join the "not" with a test that the item was answered. If it is meant, leave it: this is a \
    warning.
    """
  )
}
