/// Reads answers into forms for one plan.
struct FormReader: Sendable {
  let decoders: [CellDecoder]
  let itemIDs: [String]
  /// The missing codes of each item, its own first.
  let missingTexts: [[String]]
  private let accepted: [String]
  private let facts: [Fact]
  private let itemPositions: [String: Int]
  private let factPositions: [String: Int]

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - missingCodes: codes of a file that stand for non-answers, beside the instrument's.
  init(_ plan: ScoringPlan, missingCodes: [MissingCode] = []) {
    let codes = missingCodes + plan.instrument.missingCodes
    let items = plan.instrument.items
    itemIDs = items.map(\.id)
    decoders = items.indices.map { index in
      CellDecoder(
        plan.items[index],
        model: items[index],
        options: plan.instrument.optionCodes(of: items[index]),
        missingCodes: codes
      )
    }
    missingTexts = items.map { item in (item.missingCodes + codes).map(\.code) }
    accepted = items.map { plan.instrument.acceptedWords(for: $0) }
    facts = plan.instrument.facts
    itemPositions = plan.itemPositions
    factPositions = plan.factPositions
  }

  /// How many facts there are.
  var factCount: Int { facts.count }

  /// Fills a form from answers by id; every fault becomes a finding.
  func read(_ answers: Answers, into form: inout Form, at place: Place) -> [Finding] {
    form.clear()
    var findings: [Finding] = []
    for (id, response) in answers.items.sorted(by: { $0.key < $1.key }) {
      guard let index = itemPositions[id] else {
        findings.append(unknownName(id, among: itemIDs, what: "an item", place))
        continue
      }
      if let finding = set(response, index, &form, place) { findings.append(finding) }
    }
    for (id, text) in answers.facts.sorted(by: { $0.key < $1.key }) {
      guard let index = factPositions[id] else {
        findings.append(unknownName(id, among: facts.map(\.id), what: "a fact", place))
        continue
      }
      if let finding = setFact(index, Array(text.utf8)[...], &form, place) {
        findings.append(finding)
      }
    }
    return findings
  }

  /// Puts one cell into a form.
  func setItem(
    _ index: Int,
    _ bytes: ArraySlice<UInt8>,
    _ form: inout Form,
    _ place: Place
  ) -> Finding? {
    accept(decoders[index].decode(bytes), index, &form) {
      String(decoding: bytes, as: UTF8.self)
    } at: {
      place
    }
  }

  /// Puts one fact into a form.
  func setFact(
    _ index: Int,
    _ bytes: ArraySlice<UInt8>,
    _ form: inout Form,
    _ place: Place
  ) -> Finding? {
    guard !bytes.isEmpty else { return nil }
    form.facts[index] = factCell(facts[index], bytes)
    guard form.facts[index] == nil else { return nil }
    var place = place
    place.column = facts[index].id
    let expected = facts[index].acceptedWords
    return Finding(
      .answerFactNotAccepted,
      .error,
      "what is given for \(facts[index].id) is not accepted",
      at: place,
      expected: expected,
      help: "leave it empty when it is not known"
    )
  }

  private func factCell(_ fact: Fact, _ bytes: ArraySlice<UInt8>) -> Int? {
    switch fact.kind {
    case .code(let codes):
      return codes.firstIndex { $0.code.utf8.elementsEqual(bytes) }
    case .number(let min, let max):
      guard let number = CellDecoder.millionths(bytes), let low = Millionths.of(min),
        let high = Millionths.of(max), low <= number, number <= high
      else { return nil }
      return number
    }
  }

  private func set(
    _ response: Response,
    _ index: Int,
    _ form: inout Form,
    _ place: Place
  ) -> Finding? {
    if case .none(let kind) = response {
      let outcome = decoders[index].nonAnswer(Form.State(kind))
      return accept(outcome, index, &form) {
        ""
      } at: {
        place
      }
    }
    let text = response.cellText
    return accept(decoders[index].decode(Array(text.utf8)[...]), index, &form) {
      text
    } at: {
      place
    }
  }

  private func accept(
    _ outcome: CellDecoder.Outcome,
    _ index: Int,
    _ form: inout Form,
    cell: () -> String,
    at place: () -> Place
  ) -> Finding? {
    switch outcome {
    case .answered(let cell):
      form.states[index] = .answered
      form.cells[index] = cell
      return nil
    case .none(let state):
      form.states[index] = state
      return nil
    case .fault(let fault):
      var place = place()
      place.column = itemIDs[index]
      return fault.finding(
        item: itemIDs[index],
        accepted: accepted[index],
        cell: cell(),
        at: place
      )
    }
  }

  private func unknownName(
    _ id: String,
    among known: [String],
    what: String,
    _ place: Place
  ) -> Finding {
    let isPlain = id.utf8.count <= 32 && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let name = isPlain ? "\"\(id)\"" : "a name of \(id.unicodeScalars.count) characters"
    let nearest = Suggestion.nearest(to: id, in: known)
    return Finding(
      .answerUnknownItem,
      .error,
      "\(name) is not \(what) of this instrument",
      at: place,
      help: nearest.map { "did you mean \"\($0)\"?" } ?? "see: assess template INSTRUMENT"
    )
  }
}

extension Response {
  /// The text that a cell of a file holds for the answer.
  var cellText: String {
    switch self {
    case .chosen(let code): code
    case .several(let codes): codes.joined(separator: "|")
    case .number(let number): number.exactText
    case .date(let date): date.description
    case .text(let text): text
    case .none: ""
    }
  }
}

extension Instrument {
  /// The codes of an item's options in order; none for other kinds of item.
  func optionCodes(of item: Item) -> [String] {
    responseSet(of: item)?.options.map(\.code) ?? []
  }

  /// The response set of a choice or multiple choice.
  ///
  /// - Parameter item: an item of the instrument.
  /// - Returns: its response set, or `nil` for numbers, dates and text.
  public func responseSet(of item: Item) -> ResponseSet? {
    switch item.kind {
    case .choice(let set), .multiple(let set): responseSets.first { $0.id == set.id }
    case .number, .date, .text: nil
    }
  }

  /// What an item takes, in words.
  func acceptedWords(for item: Item) -> String {
    switch item.kind {
    case .choice: optionCodes(of: item).joined(separator: ", ")
    case .multiple: optionCodes(of: item).joined(separator: ", ") + ", with | between"
    case .number(let rule): rule.acceptedWords
    case .date(let approximate): approximate ? "YYYY-MM-DD, YYYY-MM or YYYY" : "YYYY-MM-DD"
    case .text(let maxLength): "at most \(maxLength) characters"
    }
  }
}

extension Item.NumberRule {
  fileprivate var acceptedWords: String {
    guard let min, let max else { return "a number" }
    let range = "\(min.exactText) to \(max.exactText)"
    guard let step, step != Rational(1) else { return range }
    return "\(range) in steps of \(step.exactText)"
  }
}

extension Fact {
  fileprivate var acceptedWords: String {
    switch kind {
    case .code(let codes): codes.map(\.code).joined(separator: ", ")
    case .number(let min, let max): "\(min.exactText) to \(max.exactText)"
    }
  }
}

extension DiagnosticCode {
  /// A fact is not one of its codes or lies outside its range.
  public static let answerFactNotAccepted = DiagnosticCode(
    "A4011",
    "what is given for a fact is not accepted",
    """
    A fact takes the codes or the range that the instrument states. Leave it empty when it is \
    not known; an unknown fact is never guessed.
    """
  )

  /// A name is not an item or fact of the instrument.
  public static let answerUnknownItem = DiagnosticCode(
    "A4012",
    "a name is not an item or fact of the instrument",
    """
    Answers are matched to items by id, exactly. A name that is not known would be an answer that \
    is silently lost, so it is refused. `assess template INSTRUMENT` lists the names.
    """
  )
}
