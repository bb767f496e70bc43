/// Counted codes can be chosen.
enum EntryCountsCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.scales.filter { $0.method == .count }.flatMap { scale in
      let entries = ScaledEntry.all(of: scale, index)
      return own(entries) + shared(scale, entries.filter { $0.entry.counts == nil })
    }
  }

  private static func own(_ entries: [ScaledEntry]) -> [Finding] {
    entries.flatMap { entry in
      (entry.entry.counts ?? []).filter { !entry.knows($0) }.map { unknown($0, entry.choices) }
    }
  }

  /// The scale's codes are for the items without codes of their own; one of these must know each.
  private static func shared(_ scale: Scale, _ entries: [ScaledEntry]) -> [Finding] {
    guard let first = entries.first else { return [] }
    return (scale.counts ?? []).filter { literal in !entries.contains { $0.knows(literal) } }
      .map { unknown($0, first.choices) }
  }

  private static func unknown(_ literal: Condition.Literal, _ codes: [String]) -> Finding {
    Finding(
      .countsUnknownCode,
      .error,
      "The counted code \"\(literal.text)\" cannot be answered",
      at: literal.place,
      expected: codes.isEmpty
        ? "a number that the item takes" : codes.map { "\"\($0)\"" }.joined(separator: ", "),
      help: literal.isNumber && codes.contains(literal.text)
        ? "Codes are text: write \"\(literal.text)\"."
        : Suggestion.nearest(to: literal.text, in: codes).map { "Did you mean \"\($0)\"?" }
    )
  }
}

extension ScaledEntry {
  /// The codes that can be chosen; none for a number.
  fileprivate var choices: [String] { (set?.options ?? []).map(\.code) }

  /// Whether a counted code or number can be answered.
  fileprivate func knows(_ literal: Condition.Literal) -> Bool {
    if let set { return !literal.isNumber && set.index(of: literal.text) != nil }
    guard let number = Rational(decimal: literal.text) else { return false }
    return numberRule?.permits(number) ?? false
  }
}

extension DiagnosticCode {
  /// A counted code that cannot be answered.
  public static let countsUnknownCode = DiagnosticCode(
    "I3211",
    "A counted code cannot be answered",
    """
    The code or number is not one that the item takes, so it would never be counted. On a choice \
    the counted codes stand in quotation marks, letter by letter as in the response set. Correct \
    it.
    """
  )
}
