extension Instrument {
  /// Every text of the document.
  var texts: [LocalizedText] {
    headerTexts + askedTexts + scoredTexts + profileTexts + aroundTexts
  }

  private var headerTexts: [LocalizedText] {
    [title, about.purpose, about.population] + about.intendedUse + about.refusals
      + [opening, closing].compactMap(\.self)
  }

  private var askedTexts: [LocalizedText] {
    let inFacts = facts.flatMap { [$0.title] + $0.codes.map(\.label) }
    let labels = responseSets.flatMap { $0.options.map(\.label) }
    let inSections = sections.flatMap { section in
      [section.title]
        + [section.introduction, section.workerNote, section.notice].compactMap(\.self)
        + section.items.flatMap(\.texts)
    }
    return inFacts + labels + inSections
  }

  private var scoredTexts: [LocalizedText] {
    let ofScales = scales.flatMap { [$0.title] + ($0.bands?.texts ?? []) }
    let ofValues = values.flatMap { [$0.title] + ($0.bands?.texts ?? []) }
    return ofScales + ofValues + flags.map(\.title) + constraints.map(\.message)
  }

  private var profileTexts: [LocalizedText] {
    profiles.flatMap { profile in
      [profile.title] + profile.indexes.flatMap { [$0.title] + ($0.levels?.texts ?? []) }
    }
  }

  private var aroundTexts: [LocalizedText] {
    let ofPrompts = prompts.flatMap { [$0.title, $0.text] + [$0.workerNote].compactMap(\.self) }
    let ofOutcomes = (checkpoints?.outcomes ?? []).flatMap { [$0.title] + $0.levels.map(\.label) }
    let words = glossary.flatMap { [$0.term, $0.meaning] }
    return ofPrompts + offers.flatMap(\.help) + ofOutcomes + words
  }
}

extension Fact {
  /// The codes of a fact; none for a number.
  var codes: [FactCode] {
    if case .code(let codes) = kind { codes } else { [] }
  }
}

extension BandSet {
  fileprivate var texts: [LocalizedText] { bands.map(\.label) }
}

extension Item {
  fileprivate var texts: [LocalizedText] {
    [text, why] + examples + [help, workerNote, unit].compactMap(\.self)
  }

  private var unit: LocalizedText? {
    if case .number(let rule) = kind { rule.unit } else { nil }
  }
}
