import AssessmentKit
import Testing

/// Section 9 of the meaning page, where the twin found differences.
@Suite struct IndexEvaluationTests {
  /// Needs `a` and `b`, and `c` subtracted, each in one of two bands.
  private func document(points: [Int], add: String, subtract: String) -> SmallDocument {
    let bands = SmallDocument.bands(points: points)
    let index =
      #"{"id": "support", "title": {"en": "I"}, "provenance": "us", "add": [\#(add)], "#
      + #""subtract": [\#(subtract)]}"#
    return SmallDocument(bands: ["a": bands, "b": bands, "c": bands], indexes: [index])
  }

  @Test func `a scale that certainly does not apply leaves the ends of the others exact`() throws {
    let document = document(points: [0, 1], add: #""b_need", "c_need""#, subtract: "")
    let score = try #require(try document.score(["a": "0", "b": "2"])["support"])
    #expect(score.value == Rational(2))
    #expect(score.isExact)
  }

  @Test func `a scale that may not apply leaves a bound`() throws {
    let document = document(points: [0, 1], add: #""b_need", "c_need""#, subtract: "")
    let score = try #require(try document.score(["b": "2"])["support"])
    #expect(score.value == nil)
    #expect(!score.isExact)
  }

  @Test func `the ends of a scale without answers decide its band for the index`() throws {
    let same =
      #"{"provenance": "us", "list": [{"id": "any", "label": {"en": "B"}, "from": 0, "#
      + #""to": 2, "points": 3}]}"#
    var document = document(points: [0, 1], add: #""a_need""#, subtract: #""b_need""#)
    document.bands["b"] = same
    let sheet = try document.score(["a": "2"])
    #expect(sheet["b_need"]?.band == nil)
    #expect(sheet["support"]?.value == Rational(-2))
    #expect(sheet["support"]?.status == .complete)
  }

  @Test func `an index without any answer has no value`() throws {
    let document = document(points: [0, 1], add: #""a_need""#, subtract: #""b_need""#)
    let score = try #require(try document.score([:])["support"])
    #expect(score.status == .unanswered)
    #expect(score.value == nil)
    #expect(score.lowest == nil)
  }
}
