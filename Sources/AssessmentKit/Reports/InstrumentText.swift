/// Shows an instrument in words: what it is for, what it asks, how it scores.
public struct InstrumentText: Sendable {
  private let instrument: Instrument
  private let language: String
  private let width: Int

  /// Prepares the text.
  ///
  /// - Parameters:
  ///   - instrument: the instrument.
  ///   - language: the language to show; a text that has none is shown as missing.
  ///   - width: the columns to write for.
  public init(_ instrument: Instrument, language: String, width: Int) {
    self.instrument = instrument
    self.language = language
    self.width = width
  }

  /// The whole text, ending with a line end.
  public func render() -> String {
    let parts = [header, sections, scales, values, profiles, prompts]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var header: [String] {
    var lines = ["\(text(instrument.title))  (\(instrument.id) \(instrument.version))"]
    lines += wrapped(text(instrument.about.purpose), indent: 0)
    lines += ["", "Not for:"]
    for refusal in instrument.about.refusals { lines += bullet(text(refusal)) }
    lines += [
      "",
      "Evidence: \(EvidenceStatus.none.rawValue). Licence: \(instrument.about.licence.id).",
      "Document  \(instrument.digest)",
      "Scoring   \(instrument.scoringDigest)",
    ]
    return lines
  }

  private var sections: [String] {
    var lines = ["QUESTIONS"]
    for section in instrument.sections {
      lines += ["", text(section.title) + (section.isSensitive ? "  (sensitive)" : "")]
      for item in section.items {
        lines += wrapped("\(item.id)  \(text(item.text))", indent: 2, hanging: 6)
        lines += wrapped(answers(item), indent: 6, hanging: 6)
      }
    }
    return lines
  }

  private func answers(_ item: Item) -> String {
    guard let set = instrument.responseSet(of: item) else {
      return instrument.acceptedWords(for: item)
    }
    return set.options.map { "\($0.code) = \(text($0.label))" }.joined(separator: "; ")
  }

  private var scales: [String] {
    var lines = ["SCALES"]
    for scale in instrument.scales {
      lines += ["", "\(scale.id)  \(text(scale.title))  (\(scale.polarity.rawValue))"]
      lines += wrapped(ScaleWords(scale).method, indent: 2, hanging: 4)
      lines += wrapped(ScaleWords(scale).missing, indent: 2, hanging: 4)
      lines += bands(scale.bands)
    }
    return instrument.scales.isEmpty ? [] : lines
  }

  private var values: [String] {
    guard !instrument.values.isEmpty else { return [] }
    var lines = ["DERIVED VALUES"]
    for value in instrument.values {
      lines += ["", "\(value.id)  \(text(value.title))"]
      lines += bands(value.bands)
    }
    return lines
  }

  private func bands(_ set: BandSet?) -> [String] {
    guard let set else { return ["  no bands"] }
    let parts = set.bands.map { band in
      band.from == band.to
        ? "\(band.from.exactText) \(text(band.label))"
        : "\(band.from.exactText) to \(band.to.exactText) \(text(band.label))"
    }
    return wrapped("bands: " + parts.joined(separator: "; "), indent: 2, hanging: 4)
  }

  private var profiles: [String] {
    guard !instrument.profiles.isEmpty else { return [] }
    var lines = ["PROFILES", ""]
    for profile in instrument.profiles {
      let use = profile.use == .research ? "  (research only)" : ""
      lines.append("  \(profile.id)  \(text(profile.title))\(use)")
    }
    return lines
  }

  private var prompts: [String] {
    guard !instrument.prompts.isEmpty else { return [] }
    var lines = ["PROMPTS (always shown to the worker)", ""]
    for prompt in instrument.prompts {
      lines += wrapped("\(prompt.id)  \(text(prompt.title))", indent: 2, hanging: 6)
    }
    return lines
  }

  private func text(_ text: LocalizedText) -> String {
    text[language] ?? "(no text in \(language))"
  }

  private func bullet(_ text: String) -> [String] {
    wrapped("- " + text, indent: 2, hanging: 4)
  }

  private func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
    WordWrap(width: width, indent: indent, hanging: hanging ?? indent).lines(of: text)
  }
}

/// Breaks text at spaces.
struct WordWrap {
  let width: Int
  let indent: Int
  let hanging: Int

  /// The lines; a word longer than the width stands alone.
  func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}

/// A scale's rules in words.
struct ScaleWords {
  let scale: Scale

  init(_ scale: Scale) {
    self.scale = scale
  }

  /// How items become a value.
  var method: String {
    let items = scale.entries.map(entry).joined(separator: ", ")
    return "\(scale.method.rawValue) of \(items)\(factor)\(rounding)"
  }

  /// What happens when answers are open.
  var missing: String {
    let rule = scale.missing
    let required = rule.required.map(\.id)
    let must = required.isEmpty ? "" : "; must be answered: \(required.joined(separator: ", "))"
    let why = rule.reason.map { " (\($0))" } ?? ""
    switch rule.rule {
    case .none: return "open answers: no value, only the range it could be in\(must)"
    case .prorate: return "open answers: scaled up from \(least)\(must)\(why)"
    case .asZero: return "open answers add nothing, from \(least)\(must)\(why)"
    }
  }

  private var least: String {
    switch scale.missing.minimum {
    case .answered(let count): "at least \(count) answered"
    case .share(let share): "at least \(share.exactText) of the items answered"
    case nil: "at least 1 answered"
    }
  }

  private func entry(_ entry: ScaleEntry) -> String {
    var words = entry.item.id
    if entry.isReversed { words += " (reversed)" }
    if entry.weight != Rational(1) { words += " x \(entry.weight.exactText)" }
    return words
  }

  private var factor: String {
    scale.factor == Rational(1) ? "" : ", times \(scale.factor.exactText)"
  }

  private var rounding: String {
    scale.rounding.map { ", rounded to \($0.digits) digits (\($0.mode.rawValue))" } ?? ""
  }
}
