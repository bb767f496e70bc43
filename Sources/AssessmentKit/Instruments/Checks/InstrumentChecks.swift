/// Every rule about what must fit together in an instrument.
///
/// The checks run in stages, and a stage with an error is the last: a later stage relies on what
/// the earlier ones have shown (ids resolve; nothing is circular; every entry has points).
/// Warnings and notes never stop anything.
public enum InstrumentChecks {
  /// One check: all that it finds in an instrument.
  typealias Check = @Sendable (InstrumentIndex) -> [Finding]

  /// Finds everything in an instrument that does not fit together.
  ///
  /// An instrument without faults gives an empty list. Findings come in the order of the stages
  /// and, inside a check, of the document; the same document always gives the same findings.
  ///
  /// - Parameter instrument: an instrument whose shape is right.
  /// - Returns: errors, warnings and notes; with an error the instrument must not be used.
  public static func findings(of instrument: Instrument) -> [Finding] {
    let index = InstrumentIndex(instrument)
    var found: [Finding] = []
    for stage in stages {
      found += stage.flatMap { $0(index) }
      if found.contains(where: { $0.severity == .error }) { break }
    }
    return found
  }

  private static let stages: [[Check]] = [names, order, entries, rules, arithmetic, reach]

  /// Ids, languages, references, codes and plain values.
  private static let names: [Check] = [
    IdentifierCheck.findings, ColumnCheck.findings, LanguageCheck.findings,
    ReferenceCheck.findings, SourceUseCheck.findings, CodeCheck.findings,
    MissingCodeCheck.findings, NonAnswerCheck.findings, PlainValueCheck.findings,
  ]

  /// What reads what, and whether it can.
  private static let order: [Check] = [
    CycleCheck.findings, OrderCheck.findings, ConstraintCheck.findings,
    ConditionFitCheck.findings, NegationCheck.findings, ExpressionFitCheck.findings,
    LookupFitCheck.findings,
  ]

  /// What each entry of a scale says.
  private static let entries: [Check] = [
    EntryKindCheck.findings, EntryPointsCheck.findings, EntryRowsCheck.findings,
    EntryCountsCheck.findings, ResponseSetCheck.findings,
  ]

  /// Missing answers, equality data, directions, bands, profiles.
  private static let rules: [Check] = [
    MissingRuleCheck.findings, EqualityCheck.findings, DirectionCheck.findings,
    BandOrderCheck.findings, SelectionCheck.findings, ProfileReadingCheck.findings,
    IndexCheck.findings, ForbiddenCheck.findings,
  ]

  /// Tables and the size of numbers.
  private static let arithmetic: [Check] = [
    LookupOverlapCheck.findings, OverflowCheck.findings,
  ]

  /// What complete forms can reach.
  private static let reach: [Check] = [ReachCheck.findings]
}
