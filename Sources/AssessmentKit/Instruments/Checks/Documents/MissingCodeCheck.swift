/// No code is both an answer and a sign that there is none; each code is named once.
enum MissingCodeCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    var seen: Set<Place> = []
    return index.items.flatMap { item in
      clashes(item, item.missingCodes, index)
        + clashes(item, inherited(by: item, index), index)
        + notAllowed(item)
    }.filter { seen.insert($0.place).inserted }
  }

  private static func inherited(by item: Item, _ index: InstrumentIndex) -> [MissingCode] {
    let own = Set(item.missingCodes.map(\.code))
    return index.instrument.missingCodes.filter { !own.contains($0.code) }
  }

  private static func clashes(
    _ item: Item,
    _ codes: [MissingCode],
    _ index: InstrumentIndex
  ) -> [Finding] {
    if case .number(let rule) = item.kind {
      return codes.compactMap { numberFinding($0, item, rule) }
    }
    guard let set = index.responseSet(of: item) else { return [] }
    return codes.filter { set.index(of: $0.code) != nil }.map { optionFinding($0, item) }
  }

  private static func optionFinding(_ code: MissingCode, _ item: Item) -> Finding {
    Finding(
      .missingCodeIsOption,
      .error,
      "The code \"\(code.code)\" means \(code.meaning.rawValue), and is an option of the item"
        + " \"\(item.id)\"",
      at: code.place,
      expected: "a code that no option has"
    )
  }

  private static func numberFinding(
    _ code: MissingCode,
    _ item: Item,
    _ rule: Item.NumberRule
  ) -> Finding? {
    guard let number = Rational(decimal: code.code) else { return nil }
    guard rule.min != nil || rule.max != nil else { return unbounded(code, item) }
    guard rule.permits(number) else { return nil }
    return Finding(
      .missingCodeIsNumber,
      .error,
      "The code \"\(code.code)\" means \(code.meaning.rawValue), and is a permitted number of the"
        + " item \"\(item.id)\"",
      at: code.place,
      expected: "a code outside the numbers that may be answered"
    )
  }

  private static func unbounded(_ code: MissingCode, _ item: Item) -> Finding {
    Finding(
      .missingCodeIsNumber,
      .warning,
      "The item \"\(item.id)\" has no smallest and largest number, so the code \"\(code.code)\""
        + " could be meant as a number",
      at: code.place,
      help: "Give the item \"min\" and \"max\"."
    )
  }

  private static func notAllowed(_ item: Item) -> [Finding] {
    let always: Set<NonAnswer> = [.blank, .leftOut]
    let allowed = item.nonAnswers.union(always)
    return item.missingCodes.filter { !allowed.contains($0.meaning) }.map { code in
      Finding(
        .missingCodeNotAllowed,
        .warning,
        "The code \"\(code.code)\" means \(code.meaning.rawValue), which this item does not allow",
        at: code.place,
        help: "Add it to \"nonAnswers\", or take the code out."
      )
    }
  }
}

extension Item.NumberRule {
  /// Whether a number may be an answer: within the bounds and on a step.
  func permits(_ number: Rational) -> Bool {
    if let min, number < min { return false }
    if let max, number > max { return false }
    guard let min, let step, step > Rational(0) else { return true }
    guard let steps = try? number.subtracting(min).divided(by: step) else { return true }
    return steps.denominator == 1
  }
}

extension DiagnosticCode {
  /// A code is both an option and a missing code.
  public static let missingCodeIsOption = DiagnosticCode(
    "I3033",
    "A code is both an answer and a missing code",
    """
    Files use certain codes for "no answer". When an option of an item has the same code, an \
    answer would be thrown away or a gap would be scored. The item's own missing codes and the \
    instrument's are both compared. Use a missing code that no option has, such as -9.
    """
  )

  /// A missing code of a number item is a permitted number.
  public static let missingCodeIsNumber = DiagnosticCode(
    "I3034",
    "A missing code is a number that could be an answer",
    """
    On a number item a missing code such as 99 is compared as a number. Within the item's limits \
    and on its step it could also be an answer, and nobody could tell the two apart. Use a code \
    outside the limits, or narrow the limits.
    """
  )

  /// An item's own missing code stands for a non-answer that the item does not allow.
  public static let missingCodeNotAllowed = DiagnosticCode(
    "I3035",
    "An item has a missing code for a non-answer that it does not allow",
    """
    The item maps a code of files to a kind of non-answer that is not among its "nonAnswers", so \
    a file that uses the code has its record refused. Allow the non-answer or take the code out. \
    "blank" and "leftOut" are always possible.
    """
  )
}
