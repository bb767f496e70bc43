/// The arithmetic of derived values fits what it works on.
enum ExpressionFitCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.values.flatMap { value in
      value.expression.withParts.compactMap { finding($0, index) }
    }
  }

  private static func finding(_ expression: Expression, _ index: InstrumentIndex) -> Finding? {
    switch expression {
    case .fact(let reference): factFinding(reference, index)
    case .mean(let parts, let minimum?, let place): meanFinding(parts.count, minimum, place)
    case .clamp(_, let from, let to, let place): clampFinding(from, to, place)
    default: nil
    }
  }

  private static func factFinding(_ reference: Reference, _ index: InstrumentIndex) -> Finding? {
    guard case .code? = index.fact(reference.id)?.kind else { return nil }
    return Finding(
      .factIsNotNumber,
      .error,
      "The fact \"\(reference.id)\" has codes, and arithmetic needs a number",
      at: reference.place,
      expected: "a fact of kind number",
      help: "A fact with codes can be the key of a lookup."
    )
  }

  private static func meanFinding(_ count: Int, _ minimum: Int, _ place: Place) -> Finding? {
    guard minimum > count else { return nil }
    return Finding(
      .meanMinimumOutOfReach,
      .error,
      "The mean needs \(minimum) of \(count) parts",
      at: place.inside("minimum"),
      expected: "a number from 1 to \(count)"
    )
  }

  private static func clampFinding(_ from: Rational, _ to: Rational, _ place: Place) -> Finding? {
    guard to < from else { return nil }
    return Finding(
      .limitsReversed,
      .error,
      "The lower limit \(from.exactText) is above the upper one, \(to.exactText)",
      at: place.inside("from"),
      expected: "a lower limit that is not above the upper one"
    )
  }
}

extension DiagnosticCode {
  /// Arithmetic on a fact that has codes.
  public static let factIsNotNumber = DiagnosticCode(
    "I3121",
    "Arithmetic is done with a fact that is not a number",
    """
    A fact of kind "code" names a group. Groups are not added or multiplied; they choose a row of \
    a lookup or a branch of an "if". Use a fact of kind "number", or a lookup.
    """
  )

  /// A mean needs more parts than it has.
  public static let meanMinimumOutOfReach = DiagnosticCode(
    "I3124",
    "A mean needs more parts than it has",
    """
    The "minimum" of a mean says how many of its parts must have a value. With more than there \
    are the mean would never have a value. Choose a number from 1 to the number of parts.
    """
  )
}
