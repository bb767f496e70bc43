import AssessmentKit
import Testing

@Suite struct FindingTests {
  @Test func `the most serious severity comes first`() {
    #expect(Finding.Severity.allCases.sorted() == [.error, .warning, .note])
  }
}
