import AssessmentKit
import Testing

/// While the condition of an `if` without `else` is unknown there may turn out to be no value, so
/// no class is certain.
@Suite struct UndecidedIfTests {
  private static let bands = #"""
    {"provenance": "us", "list": [
      {"id": "low", "label": {"en": "B"}, "from": 0, "to": 1},
      {"id": "high", "label": {"en": "B"}, "from": 2, "to": 2}]}
    """#

  /// The points of `a`, when `b` is 2; and half of what is twice that.
  private var document: SmallDocument {
    let perhaps = #"{"if": {"item": "b", "is": "2"}, "then": {"value": "a_need"}}"#
    let banded =
      SmallDocument.value("perhaps", perhaps).dropLast() + #", "bands": \#(Self.bands)}"#
    let built = #"{"divide": [{"add": [{"value": "perhaps"}, {"value": "perhaps"}]}, 2]}"#
    let builtBanded =
      SmallDocument.value("built", built).dropLast() + #", "bands": \#(Self.bands)}"#
    let flags = ["perhaps", "built"].map { id in
      #"{"id": "of_\#(id)", "title": {"en": "F"}, "provenance": "us", "#
        + #""when": {"value": "\#(id)", "atLeast": 2}}"#
    }
    return SmallDocument(values: [String(banded), String(builtBanded)], flags: flags)
  }

  @Test(arguments: ["perhaps", "built"])
  func `its ends are those of the branch and its band is a range`(_ id: String) throws {
    let score = try #require(try document.score(["a": "2", "c": "0"])[id])
    #expect(score.lowest == Rational(2))
    #expect(score.highest == Rational(2))
    #expect(score.band == nil)
    #expect(score.bandRange?.lowest == "high")
    #expect(score.bandRange?.highest == "high")
  }

  @Test(arguments: ["0", "2"])
  func `no test of it is certain, neither true nor false`(_ answer: String) throws {
    let sheet = try document.score(["a": answer])
    #expect(sheet.flags.map(\.state) == [.notKnown, .notKnown])
  }

  @Test(arguments: ["perhaps", "built"])
  func `with the condition known the class is certain`(_ id: String) throws {
    let sheet = try document.score(["a": "2", "b": "2"])
    #expect(sheet[id]?.band == "high")
    #expect(sheet.flags.map(\.state) == [.yes, .yes])
  }

  @Test func `a branch that does not apply leaves open whether the value does`() throws {
    let perhaps = #"{"if": {"item": "b", "is": "2"}, "then": {"value": "c_need"}}"#
    let flag =
      #"{"id": "of_it", "title": {"en": "F"}, "provenance": "us", "#
      + #""when": {"value": "perhaps", "atLeast": 1}}"#
    let document = SmallDocument(
      values: [SmallDocument.value("perhaps", perhaps)],
      flags: [flag]
    )
    let sheet = try document.score(["a": "0"])
    #expect(sheet["perhaps"]?.mayNotApply == true)
    #expect(sheet["perhaps"]?.lowest == nil)
    #expect(sheet.flags.map(\.state) == [.notKnown])
    #expect(try document.score(["a": "0", "b": "2"])["perhaps"]?.status == .notApplicable)
  }
}
