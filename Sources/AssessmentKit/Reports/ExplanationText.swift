/// Explains one record in plain words: every answer, its points, every step.
///
/// Shows codes, labels and points; never free text. Areas come in the instrument's order, and
/// nothing is ranked.
public struct ExplanationText: Sendable {
  private let instrument: Instrument
  private let language: String
  private let width: Int
  private let items: [String: Item]

  /// Prepares an explanation.
  ///
  /// - Parameters:
  ///   - instrument: the instrument that scored the record.
  ///   - language: the language of labels.
  ///   - width: the columns to write for.
  public init(_ instrument: Instrument, language: String, width: Int) {
    self.instrument = instrument
    self.language = language
    self.width = width
    items = Dictionary(
      instrument.items.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Writes the explanation.
  ///
  /// - Parameters:
  ///   - trace: the record's trace.
  ///   - record: the record as its file identifies it.
  /// - Returns: the text, ending with a line end.
  public func render(_ trace: ScoreTrace, record: String) -> String {
    var blocks = [header(trace.sheet, record)]
    blocks += trace.scales.map(scale)
    blocks += trace.values.map(value)
    blocks += trace.indexes.map(index)
    blocks.append(flags(trace))
    blocks.append(footer(trace.sheet))
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func header(_ sheet: ScoreSheet, _ record: String) -> [String] {
    [
      "Record \(record), \(text(instrument.title)) \(sheet.version), profile \(sheet.profile)",
      "A draft. No worker has reviewed it. Evidence for this instrument: "
        + "\(EvidenceStatus.none.rawValue).",
      sheet.isComplete ? "The form is complete." : "The form is not complete.",
    ]
  }

  private func scale(_ trace: ScaleTrace) -> [String] {
    let score = trace.score
    var lines = ["\(text(trace.scale.title))  (\(score.id), \(answered(score)))"]
    lines += trace.entries.flatMap { entry($0, trace.scale) }
    lines += wrapped(ScoreWords(score, trace.scale.bands, language).sentence, indent: 2)
    if score.status == .prorated || score.status == .partialAsZero || score.value == nil {
      lines += wrapped("Rule: " + ScaleWords(trace.scale).missing + ".", indent: 2)
    }
    return lines
  }

  private func answered(_ score: Score) -> String {
    let away = score.expected - score.applicable
    let apart = away == 0 ? "" : ", \(away) not counted"
    return "\(score.answered) of \(score.applicable) answered\(apart)"
  }

  private func entry(_ entry: EntryTrace, _ scale: Scale) -> [String] {
    let question = items[entry.item].map { text($0.text) } ?? entry.item
    return wrapped(question, indent: 2, hanging: 4)
      + wrapped(outcome(entry), indent: 6, hanging: 8)
  }

  private func outcome(_ entry: EntryTrace) -> String {
    switch entry.state {
    case .hidden: return "not asked here, so it does not count"
    case .none(.notApplicable): return "does not apply, so it does not count"
    case .none(let kind): return "\(kind.words)\(range(entry))\(maybe(entry))"
    case .answered: return "\(answer(entry)): \(points(entry))\(maybe(entry))"
    }
  }

  private func answer(_ entry: EntryTrace) -> String {
    if let number = entry.number { return number.exactText }
    guard case .answered(let codes) = entry.state, let item = items[entry.item],
      let set = instrument.responseSet(of: item)
    else { return "answered" }
    let labels = codes.map { code in
      set.index(of: code).map { "\"\(text(set.options[$0].label))\"" } ?? code
    }
    return labels.joined(separator: ", ")
  }

  private func points(_ entry: EntryTrace) -> String {
    guard let points = entry.points, let contribution = entry.contribution else { return "" }
    var words = counted(points)
    if entry.isReversed, let raw = entry.rawPoints {
      words += " (the scale turns \(raw.exactText) round)"
    }
    if entry.weight != Rational(1) {
      words += ", times \(entry.weight.exactText) is \(contribution.exactText)"
    }
    return words
  }

  private func counted(_ points: Rational) -> String {
    points == Rational(1) ? "1 point" : "\(points.exactText) points"
  }

  private func range(_ entry: EntryTrace) -> String {
    guard let lowest = entry.lowest, let highest = entry.highest else { return "" }
    return ", so anything from \(lowest.exactText) to \(highest.exactText)"
  }

  private func maybe(_ entry: EntryTrace) -> String {
    entry.mayBeRemoved ? "; it is not known whether it should be asked" : ""
  }

  private func value(_ trace: ValueTrace) -> [String] {
    let model = instrument.values.first { $0.id == trace.score.id }
    let title = model.map { text($0.title) } ?? trace.score.id
    return ["\(title)  (\(trace.score.id))"]
      + steps(trace.step, depth: 1)
      + wrapped(ScoreWords(trace.score, model?.bands, language).sentence, indent: 2)
  }

  private func steps(_ step: StepTrace, depth: Int) -> [String] {
    let outcome: String
    if step.doesNotApply {
      outcome = "does not apply"
    } else if let value = step.value {
      outcome = value.exactText
    } else {
      outcome = "no value" + (step.reason.map { ": \($0.words)" } ?? "")
    }
    let line = "\(step.name) = \(outcome)"
    return wrapped(line, indent: depth * 2) + step.parts.flatMap { steps($0, depth: depth + 1) }
  }

  private func index(_ trace: IndexTrace) -> [String] {
    let model = instrument.profiles.flatMap(\.indexes).first { $0.id == trace.score.id }
    var lines = ["\(model.map { text($0.title) } ?? trace.score.id)  (\(trace.score.id))"]
    for part in trace.ingredients {
      let sign = part.isSubtracted ? "less" : "add"
      let points =
        part.points.map(counted) ?? (part.doesNotApply ? "does not apply" : "not certain")
      lines.append("  \(sign) \(part.scale): \(points)")
    }
    return lines + wrapped(ScoreWords(trace.score, model?.levels, language).sentence, indent: 2)
  }

  private func flags(_ trace: ScoreTrace) -> [String] {
    guard !trace.flags.isEmpty else { return [] }
    return ["Named conditions"]
      + trace.flags.map { flag in
        let model = instrument.flags.first { $0.id == flag.id }
        return "  \(model.map { text($0.title) } ?? flag.id): \(flag.state.words)"
      }
  }

  private func footer(_ sheet: ScoreSheet) -> [String] {
    var lines = ["Prompts for the worker, always to be looked at"]
    lines += sheet.prompts.map { prompt in
      let model = instrument.prompts.first { $0.id == prompt.id }
      let raised = prompt.state == .yes ? "  (an answer points to this one)" : ""
      return "  \(model.map { text($0.title) } ?? prompt.id)\(raised)"
    }
    if sheet.prompts.isEmpty { lines = [] }
    lines += [
      "",
      "Engine \(sheet.engineVersion). Document \(sheet.digest).",
      "Scoring \(sheet.scoringDigest).",
    ]
    return lines
  }

  private func text(_ text: LocalizedText) -> String {
    text[language] ?? "(no text in \(language))"
  }

  private func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
    WordWrap(width: width, indent: indent, hanging: hanging ?? indent).lines(of: text)
  }
}

/// One result in a sentence, with its range and what is not certain.
struct ScoreWords {
  private let score: Score
  private let bands: BandSet?
  private let language: String

  init(_ score: Score, _ bands: BandSet?, _ language: String) {
    self.score = score
    self.bands = bands
    self.language = language
  }

  var sentence: String {
    switch score.status {
    case .notApplicable: return "This does not apply, so there is no result."
    case .unanswered: return "Nothing was answered here, so there is no result."
    default: return [amount, ends, band].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private var amount: String {
    guard let value = score.value else {
      return "No value: \(score.reason?.words ?? "it cannot be stated")."
    }
    switch score.status {
    case .prorated: return "Estimated \(value.exactText), scaled up from the answers given."
    case .estimated: return "Estimated \(value.exactText)."
    case .partialAsZero: return "\(value.exactText), open answers adding nothing."
    default: return "\(value.exactText)."
    }
  }

  private var ends: String {
    guard let low = score.lowest, let high = score.highest else {
      return "Its range cannot be stated."
    }
    if low == high, low == score.value { return "" }
    let kind = score.isExact ? "could be" : "lies within"
    return "With every answer it \(kind) \(low.exactText) to \(high.exactText)."
  }

  private var band: String {
    guard bands != nil else { return "" }
    if let band = score.band { return "Band: \(label(band))." }
    guard let range = score.bandRange else { return "" }
    return range.lowest == range.highest
      ? "Band, if it applies: \(label(range.lowest))."
      : "Band: anything from \(label(range.lowest)) to \(label(range.highest))."
  }

  private func label(_ id: String) -> String {
    bands?.bands.first { $0.id == id }?.label[language] ?? id
  }
}

extension ScoreReason {
  /// The reason in plain words, to follow "no value:".
  public var words: String {
    switch self {
    case .itemsOpen: "some questions are open"
    case .tooFewAnswered: "too few questions were answered"
    case .requiredOpen: "a question that must be answered is open"
    case .partWithoutValue: "a part of it has no value"
    case .keyUnknown: "something that it needs is not known"
    case .notInTable: "the table has no row for it"
    case .divisionByZero: "it would be divided by 0"
    case .conditionUnknown: "open answers could change the rule that applies"
    case .noBranch: "no rule applies"
    case .bandNotCertain: "the band of an area is not certain"
    case .nothingApplies: "nothing that it is made of applies"
    case .nothingAnswered: "nothing was answered"
    }
  }
}

extension ScoreSheet.FlagState {
  /// The state in plain words.
  public var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notKnown: "not known"
    }
  }
}
