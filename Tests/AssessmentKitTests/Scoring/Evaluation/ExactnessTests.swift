import AssessmentKit
import Testing

/// Ends are exact by all that the document reads, conditions and branches not taken included.
@Suite struct ExactnessTests {
  /// A table of two keys, one of them a fact that may be unknown.
  private static let table = #"""
    {"lookup": {"by": [{"value": "a_need"}, {"fact": "age"}], "rows": [
      {"when": [{"from": 0, "to": 1}, {"from": 20, "to": 24}], "gives": 0},
      {"when": [{"from": 0, "to": 1}, {"from": "24.000001", "to": 29}], "gives": 1},
      {"when": [{"from": 2, "to": 2}, {"from": 20, "to": 24}], "gives": 2},
      {"when": [{"from": 2, "to": 2}, {"from": "24.000001", "to": 29}], "gives": 3}]}}
    """#

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let compute: String
    var answers = ["a": "0", "b": "0"]
    var facts: [String: String] = [:]
    let isExact: Bool
  }

  static let cases = [
    Case(
      testDescription: "a table of two keys over a range",
      compute: #"{"value": "by_age"}"#,
      isExact: false
    ),
    Case(
      testDescription: "the same table with both keys known",
      compute: #"{"value": "by_age"}"#,
      facts: ["age": "20"],
      isExact: true
    ),
    Case(
      testDescription: "such a table in a branch not taken",
      compute: #"{"if": {"item": "b", "is": "0"}, "then": 1, "else": {"value": "by_age"}}"#,
      isExact: false
    ),
    Case(
      testDescription: "such a table behind a condition that is known",
      compute: #"{"count": [{"value": "by_age", "atMost": 1}]}"#,
      isExact: false
    ),
    Case(
      testDescription: "a count that is undecided by `is` of a value",
      compute: #"{"count": [{"value": "b_need", "is": 1}, {"item": "a", "is": "0"}]}"#,
      answers: ["a": "0"],
      isExact: false
    ),
    Case(
      testDescription: "a count that is undecided by `atLeast` of a value",
      compute: #"{"count": [{"value": "b_need", "atLeast": 1}, {"item": "a", "is": "0"}]}"#,
      answers: ["a": "0"],
      isExact: true
    ),
    Case(
      testDescription: "a count that is decided although `is` of a value is unknown",
      compute: #"{"count": [{"any": [{"value": "b_need", "is": 1}, {"item": "a", "is": "0"}]}]}"#,
      answers: ["a": "0"],
      isExact: true
    ),
  ]

  @Test(arguments: cases) func `the ends are exact or a bound`(_ example: Case) throws {
    let document = SmallDocument(values: [
      SmallDocument.value("by_age", Self.table),
      SmallDocument.value("result", example.compute),
    ])
    let sheet = try document.score(example.answers, facts: example.facts)
    let score = try #require(sheet["result"])
    #expect(score.lowest != nil)
    #expect(score.isExact == example.isExact)
  }
}
