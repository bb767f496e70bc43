import AssessmentKit
import Testing

@Suite struct DiagnosticCodeListTests {
  @Test func `every declared code is in the list`() throws {
    let declaration = #/static let \w+ = DiagnosticCode\(\s*"([A-Z]\d{4})"/#
    let declared = try SourceFile.all(in: "Sources").flatMap { source in
      source.text.matches(of: declaration).map { String($0.1) }
    }
    #expect(Set(declared) == Set(DiagnosticCode.all.map(\.id)))
    #expect(declared.count == Set(declared).count, "a code is declared twice")
  }

  @Test func `codes come in order, each once, one letter and four digits`() {
    let ids = DiagnosticCode.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: #/[A-Z]\d{4}/#) != nil) }
  }

  @Test func `there are at least 60 codes`() {
    #expect(DiagnosticCode.all.count >= 60)
  }

  @Test(arguments: DiagnosticCode.all) func `a code has a sentence and a page`(
    code: DiagnosticCode
  ) {
    #expect(!code.summary.isEmpty && !code.summary.hasSuffix("."))
    #expect(code.explanation.hasSuffix("."))
    #expect(code.explanation.count > 40)
  }
}
