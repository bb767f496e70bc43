/// The rule for open answers can be met, and gives its reason where it is risky.
enum MissingRuleCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.scales.flatMap { scale in
      [minimum(scale), asZero(scale)].compactMap(\.self) + reasons(scale, index)
    }
  }

  private static func minimum(_ scale: Scale) -> Finding? {
    guard case .answered(let count)? = scale.missing.minimum else { return nil }
    guard count > scale.entries.count else { return nil }
    return Finding(
      .minimumTooLarge,
      .error,
      "The minimum is \(count) answers, and the scale has \(scale.entries.count)",
      at: scale.missing.place.inside("minimumAnswered"),
      expected: "1 to \(scale.entries.count)"
    )
  }

  private static func asZero(_ scale: Scale) -> Finding? {
    guard scale.missing.rule == .asZero else { return nil }
    guard scale.method != .sum, scale.method != .count else { return nil }
    return Finding(
      .asZeroOutOfPlace,
      .error,
      "The method is \(scale.method.rawValue), where an open answer cannot stand for 0",
      at: scale.missing.place.inside("rule"),
      expected: "none or prorate"
    )
  }

  private static func reasons(_ scale: Scale, _ index: InstrumentIndex) -> [Finding] {
    guard scale.missing.reason == nil else { return [] }
    return risks(scale, index).map { risk in
      Finding(
        .riskyRuleWithoutReason,
        .error,
        "The scale \"\(scale.id)\" \(risk), and gives no reason",
        at: scale.missing.place,
        expected: "a \"reason\" beside the rule"
      )
    }
  }

  private static func risks(_ scale: Scale, _ index: InstrumentIndex) -> [String] {
    var risks: [String] = []
    if isBelowHalf(scale) { risks.append("needs fewer than half of its answers") }
    if scale.missing.rule == .prorate, hasUnequalRanges(scale, index) {
      risks.append("is prorated over items of unequal range")
    }
    return risks
  }

  /// A share below half is refused with the shape of the rule.
  private static func isBelowHalf(_ scale: Scale) -> Bool {
    guard case .answered(let count)? = scale.missing.minimum else { return false }
    return 2 * count < scale.entries.count
  }

  private static func hasUnequalRanges(_ scale: Scale, _ index: InstrumentIndex) -> Bool {
    let ranges = ScaledEntry.all(of: scale, index).compactMap { entry in
      (try? ContributionRange(entry, weighted: scale.method != .mean)).flatMap(\.self)
    }
    return Set(ranges).count > 1
  }
}

extension DiagnosticCode {
  /// A minimum above the number of items.
  public static let minimumTooLarge = DiagnosticCode(
    "I3222",
    "A scale needs more answers than it has items",
    """
    The minimum number of answers is above the number of items, so the scale would never have a \
    value. Lower the minimum or add the items that are missing.
    """
  )

  /// Open answers as 0 in a method where 0 has no meaning.
  public static let asZeroOutOfPlace = DiagnosticCode(
    "I3224",
    "Open answers count as 0 in a method where that has no meaning",
    """
    In a sum or a count an open answer may add nothing. In a mean, a highest or a lowest value a \
    0 would be an answer that nobody gave. Use "none" or "prorate".
    """
  )

  /// A rule that can mislead, without a reason.
  public static let riskyRuleWithoutReason = DiagnosticCode(
    "I3225",
    "A rule for open answers can mislead, and gives no reason",
    """
    Needing fewer than half of the answers, and prorating items of unequal range, make numbers \
    that can be far from the truth. There can be good grounds. Write them as "reason" beside the \
    rule, so that a reader can judge them.
    """
  )
}
