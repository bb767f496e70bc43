/// The columns of a file of answers in words, for people who prepare data and for other programs.
public struct DataDictionary: Sendable {
  /// The columns of the dictionary.
  public static let columns = [
    "name", "section", "kind", "label", "values", "missing_codes", "range", "asked_when", "concept",
  ]

  private let instrument: Instrument
  private let language: String

  /// Prepares a dictionary in the instrument's source language.
  ///
  /// - Parameter instrument: an instrument that passed its checks.
  public init(_ instrument: Instrument) {
    self.instrument = instrument
    language = instrument.languages.first?.code ?? ""
  }

  /// The dictionary: a row for the id, for each fact and for each item.
  ///
  /// - Returns: CSV with a header.
  public func table() -> [UInt8] {
    var bytes = Cells.row(Self.columns)
    bytes += Cells.row([
      TableLayout.usualID, "", "id", "The record's own id", "", "", "1 to 64 bytes", "", "",
    ])
    for fact in instrument.facts { bytes += Cells.row(row(fact)) }
    for section in instrument.sections {
      for item in section.items { bytes += Cells.row(row(item, section)) }
    }
    return bytes
  }

  private func row(_ fact: Fact) -> [String] {
    let label = fact.title[language] ?? ""
    switch fact.kind {
    case .number(let min, let max):
      return [
        fact.id, "", "fact, number", label, "", "", "\(min.exactText) to \(max.exactText)", "", "",
      ]
    case .code(let codes):
      let values = codes.map { "\($0.code) = \($0.label[language] ?? "")" }
      return [fact.id, "", "fact, code", label, values.joined(separator: " | "), "", "", "", ""]
    }
  }

  private func row(_ item: Item, _ section: Section) -> [String] {
    [
      item.id, section.id, kind(item), item.text[language] ?? "", values(item), missing(item),
      range(item), askedWhen(item, section), item.concept ?? "",
    ]
  }

  private func kind(_ item: Item) -> String {
    switch item.kind {
    case .choice: "choice"
    case .multiple: "multiple choice, codes with | between"
    case .number: "number"
    case .date: "date"
    case .text: "text"
    }
  }

  private func values(_ item: Item) -> String {
    let options = instrument.responseSet(of: item)?.options ?? []
    return options.map { "\($0.code) = \($0.label[language] ?? "")" }.joined(separator: " | ")
  }

  /// The codes that the item takes for non-answers, its own first.
  private func missing(_ item: Item) -> String {
    let own = Set(item.missingCodes.map(\.code))
    let codes = item.missingCodes + instrument.missingCodes.filter { !own.contains($0.code) }
    let allowed = item.nonAnswers.union([.blank, .leftOut])
    return codes.filter { allowed.contains($0.meaning) }
      .map { "\($0.code) = \($0.meaning.words)" }.joined(separator: " | ")
  }

  private func range(_ item: Item) -> String {
    switch item.kind {
    case .choice, .multiple: ""
    case .number, .date, .text: instrument.acceptedWords(for: item)
    }
  }

  private func askedWhen(_ item: Item, _ section: Section) -> String {
    let conditions = [section.showIf, item.showIf].compactMap { $0 }
    return conditions.map { ConditionWords.text($0, isPart: conditions.count > 1) }
      .joined(separator: " and ")
  }
}

/// Conditions in words, with ids for items, values and facts.
enum ConditionWords {
  /// A condition; in brackets where it joins others and is itself a part.
  static func text(_ condition: Condition, isPart: Bool = false) -> String {
    switch condition {
    case .all(let parts, _): joined(parts, "and", isPart)
    case .any(let parts, _): joined(parts, "or", isPart)
    case .not(let part, _): "not (\(text(part)))"
    case .countOf(let parts, let least, _):
      "at least \(least) of: \(parts.map { text($0) }.joined(separator: "; "))"
    case .test(let subject, let test, _): "\(name(subject)) \(words(test))"
    }
  }

  private static func joined(_ parts: [Condition], _ word: String, _ isPart: Bool) -> String {
    let texts = parts.map { text($0, isPart: parts.count > 1) }
    let all = texts.joined(separator: " \(word) ")
    return isPart && parts.count > 1 ? "(\(all))" : all
  }

  private static func name(_ subject: Condition.Subject) -> String {
    switch subject {
    case .item(let reference), .value(let reference), .fact(let reference): reference.id
    }
  }

  private static func words(_ test: Condition.Test) -> String {
    switch test {
    case .equals(let literal): "is \(literal.text)"
    case .isIn(let literals): "is one of \(literals.map(\.text).joined(separator: ", "))"
    case .includes(let literal): "includes \(literal.text)"
    case .atLeast(let literal): "is at least \(literal.text)"
    case .atMost(let literal): "is at most \(literal.text)"
    case .between(let low, let high): "is from \(low.text) to \(high.text)"
    case .answered: "is answered"
    case .recorded: "is answered, not known or declined"
    }
  }
}
