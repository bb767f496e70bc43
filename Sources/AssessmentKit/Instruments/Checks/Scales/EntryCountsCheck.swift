/// Counted codes stand in counts, and can be chosen.
enum EntryCountsCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.scales.flatMap { scale in
      let entries = ScaledEntry.all(of: scale, index)
      return scale.method == .count ? counted(scale, entries) : outOfPlace(scale)
    }
  }

  private static func outOfPlace(_ scale: Scale) -> [Finding] {
    let own = scale.counts == nil ? [] : [scale.place]
    let places = own + scale.entries.filter { $0.counts != nil }.map(\.place)
    return places.map { place in
      Finding(
        .countsOutOfPlace, .error,
        "The scale's method is \(scale.method.rawValue), where no codes are counted",
        at: place.inside("counts"),
        expected: "\"counts\" with the method \"count\" only"
      )
    }
  }

  private static func counted(_ scale: Scale, _ entries: [ScaledEntry]) -> [Finding] {
    let own = entries.flatMap { entry in
      (entry.entry.counts ?? []).filter { !entry.knows($0) }.map { unknown($0, entry.choices) }
    }
    let sharing = entries.filter { $0.entry.counts == nil }
    guard let counts = scale.counts else { return own + sharing.map(missing) }
    let shared = counts.filter { literal in !sharing.contains { $0.knows(literal) } }
    return own + shared.map { unknown($0, sharing.first?.choices ?? []) }
  }

  private static func missing(_ entry: ScaledEntry) -> Finding {
    Finding(
      .countsMissing, .error,
      "Neither the scale nor the entry says which codes of \"\(entry.item.id)\" count",
      at: entry.entry.place,
      expected: "\"counts\" in the scale or in the entry"
    )
  }

  private static func unknown(_ literal: Condition.Literal, _ codes: [String]) -> Finding {
    Finding(
      .countsUnknownCode, .error,
      "The counted code \"\(literal.text)\" cannot be answered",
      at: literal.place,
      expected: codes.isEmpty
        ? "a number that the item takes" : codes.map { "\"\($0)\"" }.joined(separator: ", "),
      help: Suggestion.nearest(to: literal.text, in: codes).map { "Did you mean \"\($0)\"?" }
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
  /// Counted codes in a scale that does not count.
  public static let countsOutOfPlace = DiagnosticCode(
    "I3209",
    "Counted codes stand in a scale that does not count",
    """
    "counts" belongs to the method "count", where an answer with one of the codes adds 1. In \
    another method it would be passed over. Take it out or change the method.
    """
  )

  /// A counted item without counted codes.
  public static let countsMissing = DiagnosticCode(
    "I3210",
    "A count does not say which codes count",
    """
    In a count an answer adds 1 when it is one of the counted codes. The scale can name them for \
    all its items, or an entry for itself. Add "counts".
    """
  )

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
