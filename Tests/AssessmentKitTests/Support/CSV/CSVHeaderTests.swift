import AssessmentKit
import Testing

@Suite struct CSVHeaderTests {
  private func codes(_ names: [String], known: [String] = ["case_ref", "home_1"]) -> [String] {
    CSVHeader(names).findings(known: known, file: "t.csv").map(\.code.id)
  }

  @Test func `exact names are found and nothing is said`() {
    let header = CSVHeader(["home_1", "case_ref", "note"])
    #expect(header.column("case_ref") == 1)
    #expect(header.column("Case_ref") == nil)
    #expect(header.findings(known: ["case_ref", "home_1"], file: nil).isEmpty)
  }

  @Test(arguments: [
    ("case_ref,home_1,case_ref", ["T3102"]), ("case_ref,,home_1", ["T3103"]),
    ("case_ref,home_1,,", ["T3105"]), ("Case Ref,home_1", ["T3104"]),
    ("case-ref,home_1", ["T3104"]), ("case_ref\u{A0},home_1", ["T3104"]),
    ("case_erf,home_1", ["T3104"]), ("", ["T3101"]), (",,", ["T3101"]),
    ("a,a,a", ["T3102", "T3102"]), ("case_ref,Case Ref,home_1", []),
    ("postcode,home_1,case_ref", []), ("Case Ref,,Home 1,,", ["T3104", "T3103", "T3104", "T3105"]),
  ])
  func `every fault of a header is found`(_ names: String, _ expected: [String]) {
    let fields = names.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    #expect(codes(fields) == expected)
  }

  @Test func `a near miss is suggested and not guessed`() {
    let header = CSVHeader(["Case Ref"])
    let finding = header.findings(known: ["case_ref"], file: "t.csv").first
    #expect(finding?.severity == .warning)
    #expect(finding?.expected == "case_ref")
    #expect(finding?.place.column == "Case Ref")
    #expect(header.column("case_ref") == nil)
  }

  @Test func `empty columns at the end are counted`() {
    let header = CSVHeader(["a", "", ""])
    #expect(header.names == ["a"])
    #expect(header.emptyAtEnd == 2)
  }

  @Test func `no fields at all name no column`() {
    #expect(codes([]) == ["T3101"])
    #expect(CSVHeader([]).emptyAtEnd == 0)
  }

  @Test func `of two columns with one name the first is found`() {
    #expect(CSVHeader(["a", "b", "a"]).column("a") == 0)
  }
}
