@testable import AssessmentKit

/// Entries of scales, missing answers, equality data, directions.
extension CheckFault {
  static let scalesSecond: [CheckFault] = [
    CheckFault(
      "an option stands alone in a single choice",
      .exclusiveWithoutMultiple,
      .warning,
      at: "/responseSets/2/options/1/exclusive",
      (
        #"{"en": "Right"}}"#,
        #"{"en": "Right"}, "exclusive": true}"#
      )
    ),
    CheckFault(
      "the minimum is above the number of items",
      .minimumTooLarge,
      at: "/scales/2/missing/minimumAnswered",
      (
        #""minimumAnswered": 1"#,
        #""minimumAnswered": 3"#
      )
    ),
    CheckFault(
      "a mean counts open answers as 0",
      .asZeroOutOfPlace,
      at: "/scales/3/missing/rule",
      (
        #"""
        "method": "sum",
              "provenance": "us",
              "items"
        """#,
        #"""
        "method": "mean", "provenance": "us", "items"
        """#
      ),
      (
        #"""
        "points": 1}]}],
              "missing": {"rule": "none"}
        """#,
        #"""
        "points": 1}]}], "missing": {"rule": "asZero", "reason": "R."}
        """#
      )
    ),
    CheckFault(
      "items of unequal range are prorated",
      .riskyRuleWithoutReason,
      at: "/scales/0/missing",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}, {"item": "n1"}]"#
      ),
      (
        #"""
        "missing": {"rule": "none"},
              "bands": {"provenance": "us", "list": [
                {"id": "low"
        """#,
        #"""
        "missing": {"rule": "prorate", "minimumAnswered": 2},
        "bands": {"provenance": "us", "list": [ {"id": "low"
        """#
      )
    ),
    CheckFault(
      "a minimum is below half",
      .riskyRuleWithoutReason,
      at: "/scales/2/missing",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}]"#,
        #"""
        "items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}, {"item": "n1",
        "counts": [10]}]
        """#
      )
    ),
    CheckFault(
      "a scale lists an equality item",
      .equalityFeedsScore,
      at: "/scales/3/items/0/item",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "e1", "reason": "R."}"#
      )
    ),
    CheckFault(
      "a scale needs an equality item",
      .equalityFeedsScore,
      at: "/scales/2/missing/required/0",
      (
        #""minimumAnswered": 1"#,
        #""minimumAnswered": 1, "required": ["e1"]"#
      )
    ),
    CheckFault(
      "a table is read by an equality fact",
      .equalityFeedsScore,
      at: "/values/4/compute/lookup/by/0/fact",
      (
        #""by": [{"fact": "place"}"#,
        #""by": [{"fact": "faith"}"#
      ),
      (
        #"{"is": "town"}"#,
        #"{"is": "a"}"#
      ),
      (
        #"[{"is": "farm"}, {"from": 0"#,
        #"[{"is": "b"}, {"from": 0"#
      ),
      (
        #"[{"is": "farm"}, {"from": 2"#,
        #"[{"is": "b"}, {"from": 2"#
      )
    ),
    CheckFault(
      "a flag reads an equality item",
      .equalityFeedsScore,
      at: "/flags/0/when/item",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "e1", "is": "yes"}"#
      ),
      (
        #""items": ["q1", "q2", "n1"]"#,
        #""items": ["q1", "q2", "n1", "e1"]"#
      )
    ),
    CheckFault(
      "an equality fact shows the item that shows a scored one",
      .equalityFeedsScore,
      at: "/sections/0/items/2/showIf/fact",
      (
        #"""
        "responses": "no_yes", "pole": "neutral", "provenance": "us"},
              {"id": "q4"
        """#,
        #"""
        "responses": "no_yes", "pole": "neutral", "provenance": "us",
        "showIf": {"fact": "faith", "is": "a"}}, {"id": "q4"
        """#
      )
    ),
    CheckFault(
      "a strength adds to a need",
      .directionAgainstPole,
      at: "/scales/0/items/1",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #""items": [{"item": "q1"}, {"item": "q2"}]"#
      )
    ),
    CheckFault(
      "a need is reversed in a need",
      .directionAgainstPole,
      at: "/scales/0/items/0",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #""items": [{"item": "q1", "reverse": true}, {"item": "q2", "reverse": true}]"#
      )
    ),
    CheckFault(
      "a points map falls",
      .directionAgainstPole,
      at: "/scales/0/items/0",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #"""
        "items": [{"item": "q1", "points": {"0": 2, "1": 1, "2": 0}}, {"item": "q2",
        "reverse": true}]
        """#
      )
    ),
    CheckFault(
      "rows fall",
      .directionAgainstPole,
      at: "/scales/3/items/0",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 1}, {"from": 6, "to": 10,
        "points": 0}]}
        """#
      )
    ),
    CheckFault(
      "the low end of a need is counted",
      .directionAgainstPole,
      at: "/scales/2/items/0",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}]"#,
        #""items": [{"item": "q1", "counts": ["0"]}, {"item": "q2", "counts": ["0"]}]"#
      )
    ),
    CheckFault(
      "the low numbers of a need are counted",
      .directionAgainstPole,
      at: "/scales/2/items/2",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}]"#,
        #"""
        "items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}, {"item": "n1",
        "counts": [0, 2]}]
        """#
      ),
      (
        #""minimumAnswered": 1"#,
        #""minimumAnswered": 2"#
      )
    ),
    CheckFault(
      "\"none of these\" adds to a strength",
      .directionAgainstPole,
      at: "/scales/1/items/0",
      (
        #"{"item": "q4", "combine": "sum"}"#,
        #"{"item": "q4", "combine": "sum", "points": {"tea": 0, "milk": 0, "none": 2}}"#
      )
    ),
    CheckFault(
      "a points map rises and falls",
      .directionMixed,
      at: "/scales/0/items/0/points",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #"""
        "items": [{"item": "q1", "points": {"0": 0, "1": 2, "2": 1}}, {"item": "q2",
        "reverse": true}]
        """#
      )
    ),
    CheckFault(
      "the middle is counted",
      .directionMixed,
      at: "/scales/2/items/0",
      (
        #""counts": ["2"], "items""#,
        #""counts": ["1"], "items""#
      )
    ),
    CheckFault(
      "numbers in the middle are counted",
      .directionMixed,
      at: "/scales/2/items/2",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}]"#,
        #"""
        "items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}, {"item": "n1",
        "counts": [4, 6]}]
        """#
      ),
      (
        #""minimumAnswered": 1"#,
        #""minimumAnswered": 2"#
      )
    ),
    CheckFault(
      "a neutral item is scored",
      .neutralItemScored,
      at: "/scales/3/items/0",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "q3"}"#
      )
    ),
    CheckFault(
      "every option has the same points",
      .pointsAllEqual,
      at: "/scales/0/items/0/points",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #"""
        "items": [{"item": "q1", "points": {"0": 1, "1": 1, "2": 1}}, {"item": "q2",
        "reverse": true}]
        """#
      )
    ),
  ]
}
