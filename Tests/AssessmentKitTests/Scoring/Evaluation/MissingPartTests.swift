import AssessmentKit
import Testing

/// Nothing makes a missing part 0, and a part without ends leaves none.
@Suite struct MissingPartTests {
  @Test func `a mean of too few parts that apply leaves the sum around it without a value`() throws
  {
    let mean = #"{"mean": [{"value": "b_need"}, {"value": "c_need"}], "minimum": 2}"#
    let sum = SmallDocument.value("joined", #"{"add": [\#(mean), {"value": "a_need"}]}"#)
    let sheet = try SmallDocument(values: [sum]).score(["a": "1", "b": "2"])
    let score = try #require(sheet["joined"])
    #expect(score.status == .notScorable)
    #expect(score.value == nil)
    #expect(score.reason == .partWithoutValue)
    #expect(score.lowest == Rational(3))
    #expect(score.highest == Rational(3))
  }

  @Test func `a mean of enough parts is part of the sum around it`() throws {
    let mean = #"{"mean": [{"value": "b_need"}, {"value": "c_need"}], "minimum": 2}"#
    let sum = SmallDocument.value("joined", #"{"add": [\#(mean), {"value": "a_need"}]}"#)
    let sheet = try SmallDocument(values: [sum]).score(["a": "2", "b": "2", "c": "1"])
    #expect(sheet["joined"]?.value == (try Rational(numerator: 7, denominator: 2)))
  }

  /// A value that exists only when `b` is 2, and a table that is read by it.
  private var tableOfPerhaps: SmallDocument {
    let perhaps = #"{"if": {"item": "b", "is": "2"}, "then": {"value": "a_need"}}"#
    let table = #"""
      {"lookup": {"by": [{"value": "perhaps"}], "rows": [
        {"when": [{"from": 0, "to": 0}], "gives": 5}, {"when": [{"from": 1, "to": 2}], "gives": 9}]}}
      """#
    let flag =
      #"{"id": "high", "title": {"en": "F"}, "provenance": "us", "#
      + #""when": {"value": "looked_up", "atLeast": 5}}"#
    return SmallDocument(
      values: [SmallDocument.value("perhaps", perhaps), SmallDocument.value("looked_up", table)],
      flags: [flag]
    )
  }

  @Test func `a table read by a part without ends has none, and no flag is certain of it`() throws {
    let sheet = try tableOfPerhaps.score(["a": "1", "b": "0"])
    let score = try #require(sheet["looked_up"])
    #expect(score.status == .notScorable)
    #expect(score.lowest == nil)
    #expect(score.highest == nil)
    #expect(sheet.flags.map(\.state) == [.notKnown])
  }

  @Test func `a table read by a part with ends has those of the rows that they touch`() throws {
    let sheet = try tableOfPerhaps.score(["b": "2"])
    let score = try #require(sheet["looked_up"])
    #expect(score.lowest == Rational(5))
    #expect(score.highest == Rational(9))
    #expect(sheet.flags.map(\.state) == [.yes])
  }
}
