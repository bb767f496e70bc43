extension CaseFile {
  /// Reads a file of cases.
  ///
  /// - Parameters:
  ///   - bytes: the whole document in UTF-8.
  ///   - file: the file as the user named it.
  /// - Returns: the cases.
  /// - Throws: every fault of the document, in order.
  public static func read(_ bytes: [UInt8], file: String?) throws(Refused) -> CaseFile {
    let document = try JSONParser.parse(bytes, file: file, limits: .standard)
    let log = ShapeLog()
    let read = ValueReader<CaseFile>.caseFile.read(DocumentValue(document: document, log: log))
    guard let read, log.findings.isEmpty else { throw Refused(log.findings.placed(in: file)) }
    return read
  }
}

extension [Finding] {
  /// The findings with the file in every place that names none.
  func placed(in file: String?) -> [Finding] {
    map { finding in
      var finding = finding
      finding.place.file = finding.place.file ?? file
      return finding
    }
  }
}

extension ValueReader where Value == CaseFile {
  fileprivate static var caseFile: Self {
    .object("a file of cases") { object in
      let format = object.need("format", .whole(1...1))
      let instrument = object.need("instrument", .text(.instrumentID))
      let version = object.need("version", .version)
      let madeBy = object.need("madeBy", .string)
      let cases = object.need("cases", .list(of: .scoringCase, atLeast: 1))
      guard format != nil, let instrument, let version, let madeBy, let cases else { return nil }
      return CaseFile(
        instrument: instrument,
        version: version,
        madeBy: madeBy,
        cases: cases,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == ScoringCase {
  fileprivate static var scoringCase: Self {
    .object("a case") { object in
      let id = object.need("id", .string)
      let note = object.take("note", .string)
      let profile = object.take("profile", .text(.id))
      let answers = ValueReader<Answers>.answers(of: object)
      let outcome = outcome(object)
      guard let id, let answers, let outcome else { return nil }
      return ScoringCase(
        id: id,
        note: note,
        profile: profile,
        answers: answers,
        outcome: outcome,
        place: object.place
      )
    }
  }

  private static func outcome(_ object: ObjectReader) -> ScoringCase.Outcome? {
    switch object.exactlyOne(of: ["expect", "refused"]) {
    case "expect"?: object.need("expect", .expectedSheet).map(ScoringCase.Outcome.scored)
    case "refused"?: object.need("refused", .refusal)
    default: nil
    }
  }
}

extension ValueReader where Value == ScoringCase.Outcome {
  fileprivate static var refusal: Self {
    .object("a refusal") { object in
      let code = object.take("code", .nullable(.string))
      let items = object.take("items", .list(of: .string))
      return .refused(code: code ?? nil, items: items)
    }
  }
}

/// Whether a form is complete; not known means no.
private enum YesNo: String, CaseIterable {
  case yes
  case no
}

extension ValueReader where Value == ExpectedSheet {
  fileprivate static var expectedSheet: Self {
    .object("what is expected") { object in
      ExpectedSheet(
        scales: object.take("scales", .expectations(.expectedScore)) ?? [],
        values: object.take("values", .expectations(.expectedScore)) ?? [],
        indexes: object.take("indexes", .expectations(.expectedScore)) ?? [],
        flags: object.take("flags", .expectations(.word(of: ScoreSheet.FlagState.self))) ?? [],
        prompts: object.take("prompts", .expectations(.word(of: ScoreSheet.FlagState.self)))
          ?? [],
        isComplete: object.take("complete", .word(of: YesNo.self)).map { $0 == .yes },
        hidden: object.take("hidden", .list(of: .string)),
        warnings: object.take("warnings", .list(of: .string))
      )
    }
  }
}

extension ValueReader where Value == ExpectedScore {
  fileprivate static var expectedScore: Self {
    .object("an expected result") { object in
      object.atMostOne(of: ["band", "level"])
      let band = object.has("level") ? "level" : "band"
      return ExpectedScore(
        status: object.take("status", .word(of: ScoreStatus.self)),
        reason: object.check("reason", .word(of: ScoreReason.self)),
        value: object.check("value", .exactNumber),
        lowest: object.check("lowest", .exactNumber),
        highest: object.check("highest", .exactNumber),
        isExact: object.take("exact", .flag),
        mayNotApply: object.take("mayNotApply", .flag),
        isOutsidePossible: object.take("outsidePossible", .flag),
        band: object.check(band, .string),
        bandRange: object.check(
          band == "level" ? "levelRange" : "bandRange",
          .list(of: .string, atLeast: 2, atMost: 2)
        ),
        estimatedBand: object.check("estimatedBand", .string),
        answered: object.take("answered", .whole(0...1_000_000)),
        applicable: object.take("applicable", .whole(0...1_000_000)),
        expected: object.take("expected", .whole(0...1_000_000))
      )
    }
  }
}

extension ObjectReader {
  /// Reads a member that may be `null`, which says that there must be none.
  fileprivate func check<Read: Sendable & Equatable>(
    _ name: String,
    _ reader: ValueReader<Read>
  ) -> ExpectedScore.Check<Read> {
    switch take(name, .nullable(reader)) {
    case .none: .anything
    case .some(.none): .none
    case .some(.some(let read)): .exactly(read)
    }
  }
}

extension ValueReader {
  /// A value that may also be `null`.
  fileprivate static func nullable<Read>(
    _ reader: ValueReader<Read>
  ) -> ValueReader<Read?> where Value == Read? {
    ValueReader<Read?> { value in
      if case .null = value.node.content { return .some(nil) }
      guard let read = reader.read(value) else { return nil }
      return .some(read)
    }
  }

  /// An object from ids to things expected.
  fileprivate static func expectations<Read: Sendable>(
    _ reader: ValueReader<Read>
  ) -> Self where Value == [Expected<Read>] {
    .map("what is expected", names: .id, of: reader) { id, read, place in
      Expected(id: id, value: read, place: place)
    }
  }
}

extension ValueReader where Value == Rational {
  /// A number, or a fraction such as `"22/3"`.
  fileprivate static var exactNumber: Self {
    ValueReader { value in
      if case .string(let text) = value.node.content, let number = Rational(exactText: text) {
        return number
      }
      return ValueReader<Rational>.number.read(value)
    }
  }
}
