/// Scores records with one instrument and profile.
///
/// ```swift
/// let scorer = try Scorer(instrument)
/// let sheet = try scorer.score(Answers(items: ["home_1": .chosen("2")]))
/// ```
///
/// - An empty form gives no value, end or band anywhere.
/// - A contradiction or an answer that cannot be read refuses the whole record.
/// - The same answers give the same sheet, always.
public struct Scorer: Sendable {
  let plan: ScoringPlan
  let reader: FormReader

  /// Prepares an instrument for scoring.
  ///
  /// - Parameters:
  ///   - instrument: an instrument that passed its checks.
  ///   - profile: the profile's id; may be left out when there is only one.
  ///   - missingCodes: codes of a file that stand for non-answers, beside the instrument's.
  /// - Throws: `Refused` when the profile is unknown, or several are there and none is named.
  public init(
    _ instrument: Instrument,
    profile: String? = nil,
    missingCodes: [MissingCode] = []
  ) throws(Refused) {
    guard let resolved = instrument.resolvedProfile(profile) else {
      throw Refused([instrument.profileFinding(profile)])
    }
    plan = try ScoringPlan(instrument, profile: resolved)
    reader = FormReader(plan, missingCodes: missingCodes)
  }

  /// The instrument.
  public var instrument: Instrument { plan.instrument }

  /// The profile.
  public var profile: ResolvedProfile { plan.profile }

  /// Scores one record.
  ///
  /// - Parameters:
  ///   - answers: facts and answers by id; what is left out is unknown or blank.
  ///   - place: where the record stands, for findings.
  /// - Returns: the sheet.
  /// - Throws: `Refused` with every answer that could not be read, or with the contradiction.
  public func score(_ answers: Answers, at place: Place = Place()) throws(Refused) -> ScoreSheet {
    try evaluate(answers, at: place).sheet()
  }

  /// Scores one record and keeps the state of everything, for traces.
  func evaluate(_ answers: Answers, at place: Place) throws(Refused) -> Evaluation {
    var evaluation = Evaluation(plan)
    let findings = reader.read(answers, into: &evaluation.form, at: place)
    guard findings.isEmpty else { throw Refused(findings) }
    try evaluation.runOrRefuse(at: place)
    return evaluation
  }
}

extension Evaluation {
  /// Scores the form, or says why it is refused.
  mutating func runOrRefuse(at place: Place) throws(Refused) {
    do {
      try run()
    } catch {
      throw Refused([
        Finding(.scoreDoesNotFit, .error, "a score of this record does not fit", at: place)
      ])
    }
    guard isRefused else { return }
    throw Refused(contradictions(at: place))
  }

  /// One finding for each constraint that the form breaks, naming what it reads.
  func contradictions(at place: Place) -> [Finding] {
    broken.map { contradiction(plan.constraints[$0], at: place) }
  }

  private func contradiction(_ constraint: PlannedConstraint, at place: Place) -> Finding {
    let facts = constraint.facts.map { plan.instrument.facts[$0].id }
    let names = constraint.items.map { plan.items[$0].id } + facts
    var place = place
    place.column = names.joined(separator: ", ")
    let isRefused = constraint.severity == .refuse
    return Finding(
      isRefused ? .answerContradiction : .answerQuestionable,
      isRefused ? .error : .warning,
      isRefused
        ? "the answers to \(names.joined(separator: " and ")) contradict each other"
        : "the answers to \(names.joined(separator: " and ")) deserve a second look",
      at: place,
      expected: "rule \"\(constraint.id)\": \(constraint.message)",
      help: isRefused
        ? "ask which is right; nothing was scored for this record"
        : "ask whether it is right; the record was scored as it stands"
    )
  }
}

extension Instrument {
  fileprivate func profileFinding(_ profile: String?) -> Finding {
    let ids = resolvedProfiles.map(\.id)
    let known = ids.joined(separator: ", ")
    guard let profile else {
      return Finding(
        .profileNotNamed,
        .error,
        "\(id) has several profiles and none is named",
        expected: known,
        help: "add --profile with one of them"
      )
    }
    let nearest = Suggestion.nearest(to: profile, in: ids)
    return Finding(
      .profileUnknown,
      .error,
      "\(id) has no profile \"\(profile)\"",
      expected: known,
      help: nearest.map { "did you mean \"\($0)\"?" }
    )
  }
}

extension DiagnosticCode {
  /// Several profiles, none named.
  public static let profileNotNamed = DiagnosticCode(
    "A4101",
    "the instrument has several profiles and none is named",
    """
    A profile selects scales for a setting. Choosing one in silence could score a woman for the \
    wrong setting, so it must be named with --profile.
    """
  )

  /// No such profile.
  public static let profileUnknown = DiagnosticCode(
    "A4102",
    "the instrument has no such profile",
    "`assess instrument show ID` lists the profiles of an instrument."
  )

  /// Answers that contradict each other.
  public static let answerContradiction = DiagnosticCode(
    "A4301",
    "answers contradict each other",
    """
    The instrument states that these answers can never stand together. A score made from them \
    would be wrong in a way that nobody can see, so the record is refused and both items are \
    named. Ask which is right, mend it, and score again.
    """
  )

  /// Answers that an instrument asks to look at again.
  public static let answerQuestionable = DiagnosticCode(
    "A4302",
    "answers deserve a second look",
    """
    The instrument has a rule of severity warn that these answers break. They may well be right, \
    so the record is scored as it stands. Ask, and mend the record where it is a slip.
    """
  )

  /// A score does not fit.
  public static let scoreDoesNotFit = DiagnosticCode(
    "A4401",
    "a score does not fit",
    """
    Loading proves that no score can leave 64 bits, so this is a fault of the tool. Report it \
    with the instrument, if you may share it.
    """
  )
}
