/// Finds missing codes that an item would also take as an answer.
struct FileMissingCodes {
  let plan: ScoringPlan

  /// One finding for each code that is an answer to some items, an error when a scale reads one
  /// of them, and one warning for each code to which the instrument gives another meaning.
  func findings(_ codes: [MissingCode]) -> [Finding] {
    twice(codes) + codes.compactMap(collision) + codes.compactMap(otherMeaning)
  }

  /// The items that take a code as an answer.
  private func takers(of code: MissingCode) -> [String] {
    zip(plan.instrument.items, plan.items).compactMap { item, planned in
      isAnswer(code.code, item, planned) ? item.id : nil
    }
  }

  private var scored: Set<String> {
    Set(plan.instrument.scales.flatMap(\.entries).map(\.item.id))
  }

  private func isAnswer(_ code: String, _ item: Item, _ planned: PlannedItem) -> Bool {
    switch planned.kind {
    case .choice, .multiple: return plan.instrument.optionCodes(of: item).contains(code)
    case .number(let bounds):
      return CellDecoder.millionths(Array(code.utf8)).map(bounds.permits) ?? false
    case .date, .text: return false
    }
  }

  private func twice(_ codes: [MissingCode]) -> [Finding] {
    var meanings: [String: NonAnswer] = [:]
    return codes.compactMap { code in
      let before = meanings.updateValue(code.meaning, forKey: code.code)
      guard let before, before != code.meaning else { return nil }
      return Finding(
        .batchMissingTwice,
        .error,
        "the missing code \(code.code) is given two meanings",
        at: code.place,
        expected: "one meaning for each code",
        help: "take one of them out"
      )
    }
  }

  private func collision(_ code: MissingCode) -> Finding? {
    let takers = takers(of: code)
    guard let first = takers.first else { return nil }
    let isScored = !scored.isDisjoint(with: takers)
    let rest = takers.count == 1 ? "" : " and \(takers.count - 1) more"
    var place = code.place
    place.column = takers.prefix(5).joined(separator: ", ")
    return Finding(
      .batchMissingCollision,
      isScored ? .error : .warning,
      isScored
        ? "\(code.code) cannot stand for a missing answer: it is an answer to \(first)\(rest)"
        : "\(code.code) stays an answer to \(first)\(rest), which no scale reads",
      at: place,
      expected: "a code that no item takes as an answer",
      help: "change the code in your file, or map the codes of one column with --map"
    )
  }

  private func otherMeaning(_ code: MissingCode) -> Finding? {
    let own = plan.instrument.missingCodes.first { $0.code == code.code }
    guard let own, own.meaning != code.meaning else { return nil }
    return Finding(
      .batchMissingMeaning,
      .warning,
      "\(code.code) means \(own.meaning.words) in the instrument; here it is read as "
        + code.meaning.words,
      at: code.place,
      help: "check which of the two your file means"
    )
  }
}

extension DiagnosticCode {
  /// A missing code that is an answer.
  public static let batchMissingCollision = DiagnosticCode(
    "A4104",
    "a missing code is also an answer",
    """
    The code was said to stand for a missing answer, and an item takes it as an answer. Nobody \
    could tell the two apart, and a need could vanish from a score. Change the code in the file, \
    or map that column's codes.
    """
  )

  /// A missing code with two meanings.
  public static let batchMissingTwice = DiagnosticCode(
    "A4105",
    "a missing code is given two meanings",
    "A code of a file stands for one kind of non-answer. The kinds are never merged."
  )

  /// A missing code that the instrument reads otherwise.
  public static let batchMissingMeaning = DiagnosticCode(
    "A4106",
    "a missing code has another meaning in the instrument",
    """
    The instrument gives this code one meaning and the command line or map gives it another. What \
    was said for this file wins. Check that it is right: "does not apply" leaves the denominators, \
    the other kinds do not.
    """
  )
}
