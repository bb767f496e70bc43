/// Limits are in order, steps fit, declared ranges are true, months rise.
enum PlainValueCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let instrument = index.instrument
    return instrument.responseSets.compactMap(rangeFinding)
      + instrument.items.flatMap(numberFindings)
      + instrument.facts.compactMap(factFinding)
      + monthFindings(instrument)
  }

  private static func rangeFinding(_ set: ResponseSet) -> Finding? {
    guard let range = set.range else { return nil }
    let points = set.options.compactMap(\.points)
    guard let low = points.min(), let high = points.max() else { return nil }
    guard low != range.low || high != range.high else { return nil }
    let expected = "\(low.exactText) to \(high.exactText)"
    return Finding(
      .rangeIsNotThePoints,
      .error,
      "The range is \(range.low.exactText) to \(range.high.exactText), and the points run from"
        + " \(expected)",
      at: range.place,
      expected: expected
    )
  }

  private static func numberFindings(_ item: Item) -> [Finding] {
    guard case .number(let rule) = item.kind else { return [] }
    return [
      limits(rule.min, rule.max, at: item.place),
      step(rule, at: item.place),
    ].compactMap(\.self)
  }

  private static func factFinding(_ fact: Fact) -> Finding? {
    guard case .number(let min, let max) = fact.kind else { return nil }
    return limits(min, max, at: fact.place)
  }

  private static func limits(_ min: Rational?, _ max: Rational?, at place: Place) -> Finding? {
    guard let min, let max, max < min else { return nil }
    return Finding(
      .limitsReversed,
      .error,
      "The smallest number \(min.exactText) is above the largest, \(max.exactText)",
      at: place.inside("min"),
      expected: "a smallest number that is not above the largest"
    )
  }

  private static func step(_ rule: Item.NumberRule, at place: Place) -> Finding? {
    guard let step = rule.step, step > Rational(0) else { return nil }
    guard let min = rule.min, let max = rule.max, min <= max else { return nil }
    guard let steps = try? max.subtracting(min).divided(by: step) else { return nil }
    guard steps.denominator != 1 else { return nil }
    return Finding(
      .stepDoesNotFit,
      .error,
      "Steps of \(step.exactText) do not lead from \(min.exactText) to \(max.exactText)",
      at: place.inside("step"),
      expected: "a step that divides the distance between the smallest and the largest number"
    )
  }

  private static func monthFindings(_ instrument: Instrument) -> [Finding] {
    let months = instrument.checkpoints?.months ?? []
    return zip(months, months.dropFirst()).enumerated().compactMap { position, pair in
      guard pair.1 <= pair.0 else { return nil }
      return Finding(
        .monthsDoNotRise,
        .error,
        "Month \(pair.1) comes after month \(pair.0)",
        at: Place(pointer: "/checkpoints/months/\(position + 1)"),
        expected: "months that rise"
      )
    }
  }
}

extension DiagnosticCode {
  /// A declared range is not that of the points.
  public static let rangeIsNotThePoints = DiagnosticCode(
    "I3041",
    "The declared range is not that of the points",
    """
    A reversed item scores low + high - points, with low and high from the declared range of its \
    response set. If the range is not the smallest and the largest points, every reversed answer \
    is scored wrongly. Declare the range that the points have, or correct the points.
    """
  )

  /// A smallest number is above the largest.
  public static let limitsReversed = DiagnosticCode(
    "I3042",
    "A lower limit is above the upper one",
    """
    No number lies between limits that are the wrong way round, so nothing could be answered, or \
    every value would be cut off. Exchange the two or correct the slip.
    """
  )

  /// A step is not above 0 or does not divide the range.
  public static let stepDoesNotFit = DiagnosticCode(
    "I3043",
    "A step does not lead from the smallest to the largest number",
    """
    A number item accepts its smallest number plus whole steps. With a step that does not meet \
    the largest number exactly, the largest number could never be answered, and reversed scores \
    would run from a value that no one can give. Change the step or one of the limits.
    """
  )

  /// Checkpoint months do not rise.
  public static let monthsDoNotRise = DiagnosticCode(
    "I3044",
    "The months of the checkpoints do not rise",
    """
    Outcomes are asked about at agreed times after the start. The list has each month once, from \
    early to late. Put them in order and take out repeats.
    """
  )
}
