import AssessmentKit
import Testing

@Suite struct SupportCodesTests {
  private static let codes: [DiagnosticCode] = [
    .csvQuoteInField, .csvTextAfterQuote, .csvUnclosedQuote, .csvZeroByte, .csvRecordTooLong,
    .csvTooManyFields, .csvEmptyHeader, .csvDuplicateName, .csvColumnWithoutName, .csvNearMiss,
    .csvTrailingColumns, .textNotUTF8, .textCutOff, .textNotWindows1252, .textWide, .textMojibake,
    .fileNotFound, .fileNotOrdinary, .fileNotPermitted, .fileTooLarge, .fileDiskFull,
    .fileReaderGone, .fileSystem,
  ]

  @Test func `codes of tables and files are distinct and explained in sentences`() {
    #expect(Set(Self.codes).count == Self.codes.count)
    for code in Self.codes {
      #expect(code.id.hasPrefix("T3") || code.id.hasPrefix("X6"))
      #expect(code.explanation.hasSuffix("."))
      #expect(!code.summary.hasSuffix("."))
    }
  }

  @Test func `every fault of a table has its own code and message`() {
    let open = TextPosition(line: 2, column: 3)
    let kinds: [CSVFault.Kind] = [
      .quoteInField, .textAfterQuote, .unclosedQuote, .zeroByte, .tooManyFields(limit: 3),
      .recordTooLong(limit: 9, openQuote: open),
    ]
    let findings = kinds.map {
      CSVFault($0, at: TextPosition(line: 4, column: 5), record: 3).finding(file: "t.csv")
    }
    #expect(Set(findings.map(\.code)).count == kinds.count)
    #expect(findings.allSatisfy { $0.place.record == "row 3" && $0.place.position?.line == 4 })
    #expect(findings.last?.message.contains("line 2, column 3") == true)
    #expect(
      CSVInputFault.record(CSVFault(.zeroByte, at: open, record: 1)).finding(file: "f").code
        == .csvZeroByte
    )
    #expect(
      CSVInputFault.file(FileFault(.read, "f", .notFound)).finding(file: "f").code == .fileNotFound
    )
  }
}
