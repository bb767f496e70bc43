@testable import AssessmentKit

/// Entries of scales, missing answers, equality data, directions.
extension CheckFault {
  static let scalesFirst: [CheckFault] = [
    CheckFault(
      "a scale lists an item twice",
      .itemTwiceInScale,
      at: "/scales/0/items/2/item",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}, {"item": "q1"}]"#
      )
    ),
    CheckFault(
      "a scale lists a text",
      .itemCannotBeScored,
      at: "/scales/3/items/0/item",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "t1"}"#
      )
    ),
    CheckFault(
      "a scored number has no step",
      .numberWithoutGrid,
      at: "/scales/3/items/0/item",
      (
        #""max": 10, "step": 2,"#,
        #""max": 10,"#
      )
    ),
    CheckFault(
      "a points map leaves a code out",
      .pointsMapIncomplete,
      at: "/scales/3/items/0/points",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "q1", "points": {"0": 0, "2": 2}}"#
      )
    ),
    CheckFault(
      "a points map names an unknown code",
      .pointsMapUnknownCode,
      at: "/scales/3/items/0/points/3",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "q1", "points": {"0": 0, "1": 1, "2": 2, "3": 3}}"#
      )
    ),
    CheckFault(
      "rows leave a number out",
      .rowsDoNotCover,
      at: "/scales/3/items/0/rows/1",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 8, "to": 10,
        "points": 1}]}
        """#
      )
    ),
    CheckFault(
      "rows end too early",
      .rowsDoNotCover,
      at: "/scales/3/items/0/rows/1",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 9,
        "points": 1}]}
        """#
      )
    ),
    CheckFault(
      "a row lies between steps",
      .rowsDoNotCover,
      at: "/scales/3/items/0/rows/1",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 5, "to": 5,
        "points": 1}, {"from": 6, "to": 10, "points": 2}]}
        """#
      )
    ),
    CheckFault(
      "rows overlap",
      .rowsOverlap,
      at: "/scales/3/items/0/rows/1",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 4, "to": 10,
        "points": 1}]}
        """#
      )
    ),
    CheckFault(
      "a row is upside down",
      .limitsReversed,
      at: "/scales/3/items/0/rows/0",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"""
        {"item": "n1", "rows": [{"from": 4, "to": 0, "points": 0}, {"from": 6, "to": 10,
        "points": 1}]}
        """#
      )
    ),
    CheckFault(
      "a scale's counted code is unknown",
      .countsUnknownCode,
      at: "/scales/2/counts/0",
      (
        #""counts": ["2"], "items""#,
        #""counts": ["3", "2"], "items""#
      )
    ),
    CheckFault(
      "an entry's counted code is unknown",
      .countsUnknownCode,
      at: "/scales/2/items/1/counts/1",
      (
        #""counts": ["0"]"#,
        #""counts": ["0", "00"]"#
      )
    ),
    CheckFault(
      "a counted number is off the step",
      .countsUnknownCode,
      at: "/scales/2/items/2/counts/0",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}]"#,
        #"""
        "items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}, {"item": "n1",
        "counts": [9, 10]}]
        """#
      )
    ),
    CheckFault(
      "a multiple choice is not combined",
      .combineMissing,
      at: "/scales/1/items/0",
      (
        #"{"item": "q4", "combine": "sum"}"#,
        #"{"item": "q4"}"#
      )
    ),
    CheckFault(
      "a choice is combined",
      .combineOutOfPlace,
      at: "/scales/3/items/0/combine",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "q1", "combine": "sum"}"#
      )
    ),
    CheckFault(
      "a multiple choice is reversed",
      .reverseOutOfPlace,
      at: "/scales/1/items/0/reverse",
      (
        #"{"item": "q4", "combine": "sum"}"#,
        #"{"item": "q4", "combine": "sum", "reverse": true}"#
      )
    ),
    CheckFault(
      "a set without a range is reversed",
      .reverseWithoutRange,
      at: "/scales/3/items/0/reverse",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "q3", "reverse": true, "reason": "R."}"#
      )
    ),
    CheckFault(
      "a scored set has no points",
      .setWithoutPoints,
      at: "/scales/3/items/0",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "p1", "reason": "R."}"#
      )
    ),
    CheckFault(
      "a number has a points map",
      .pointsOutOfPlace,
      at: "/scales/3/items/0/points",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "n1", "points": {"0": 0}}"#
      )
    ),
    CheckFault(
      "a choice has rows",
      .pointsOutOfPlace,
      at: "/scales/3/items/0/rows",
      (
        #"""
        {"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}
        """#,
        #"{"item": "q1", "rows": [{"from": 0, "to": 2, "points": 0}]}"#
      )
    ),
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
  ]
}
