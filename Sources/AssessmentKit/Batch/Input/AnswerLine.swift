/// One line of a JSON file of answers.
struct AnswerLine {
  let id: String
  let answers: Answers
  let context: RecordContext

  /// Reads a line; the findings say why there is none.
  ///
  /// - Parameters:
  ///   - bytes: the line without its end.
  ///   - place: the line as a place.
  /// - Returns: the record, or `nil` with at least one finding.
  static func read(_ bytes: [UInt8], at place: Place) -> (line: AnswerLine?, findings: [Finding]) {
    do throws(Refused) {
      let document = try JSONParser.parse(bytes, file: place.file, limits: .standard)
      let log = ShapeLog()
      let value = DocumentValue(document: document, log: log)
      let line = ValueReader<AnswerLine>.answerLine.read(value)
      return (log.findings.isEmpty ? line : nil, moved(log.findings, to: place))
    } catch {
      return (nil, moved(error.findings, to: place))
    }
  }

  /// Findings of one line, at their places in the file.
  private static func moved(_ findings: [Finding], to place: Place) -> [Finding] {
    findings.map { finding in
      var finding = finding
      let column = finding.place.position?.column ?? 1
      finding.place.file = place.file
      finding.place.record = place.record
      finding.place.position = TextPosition(line: place.position?.line ?? 1, column: column)
      return finding
    }
  }
}

extension ValueReader where Value == AnswerLine {
  fileprivate static var answerLine: Self {
    .object("a record") { object in
      let id = object.need("id", .string)
      let context = RecordContext(
        caseRef: object.take("case_ref", .string) ?? "",
        centre: object.take("centre_id", .string) ?? "",
        administered: object.take("administered_at", .string) ?? ""
      )
      let answers = ValueReader<Answers>.answers(of: object)
      guard let id, let answers else { return nil }
      return AnswerLine(id: id, answers: answers, context: context)
    }
  }
}
