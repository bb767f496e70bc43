@testable import AssessmentKit

/// Order, conditions, expressions.
extension CheckFault {
  static let orderFirst: [CheckFault] = [
    CheckFault(
      "a value reads itself through another",
      .circularValues,
      at: "/values/0/compute",
      (
        #"{"multiply": [2, {"value": "warmth"}]}"#,
        #"{"multiply": [2, {"value": "part"}]}"#
      ),
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"divide": [{"value": "twice"}, 4]}"#
      )
    ),
    CheckFault(
      "a value reads itself in a condition",
      .circularValues,
      at: "/values/1/compute",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"if": {"value": "part", "atLeast": 1}, "then": 1}"#
      )
    ),
    CheckFault(
      "an item is shown by itself",
      .showIfReadsLater,
      at: "/sections/0/items/3/showIf/item",
      (
        #"{"item": "q3", "is": "yes"}"#,
        #"{"item": "q4", "includes": "tea"}"#
      )
    ),
    CheckFault(
      "an item is shown by a later one",
      .showIfReadsLater,
      at: "/sections/0/items/3/showIf/item",
      (
        #"{"item": "q3", "is": "yes"}"#,
        #"{"item": "n1", "atLeast": 2}"#
      )
    ),
    CheckFault(
      "an item is shown by a value that needs a later one",
      .showIfReadsLater,
      at: "/sections/0/items/3/showIf/value",
      (
        #"{"item": "q3", "is": "yes"}"#,
        #"{"value": "blend", "atLeast": 2}"#
      )
    ),
    CheckFault(
      "a section is shown by its own item",
      .sectionReadsLater,
      at: "/sections/1/showIf/item",
      (
        #""title": {"en": "Second"},"#,
        #""title": {"en": "Second"}, "showIf": {"item": "n1", "atLeast": 2},"#
      )
    ),
    CheckFault(
      "a constraint reads a value",
      .constraintReadsValue,
      at: "/constraints/0/never/all/1/value",
      (
        #"{"item": "n1", "atLeast": 8}"#,
        #"{"value": "warmth", "atLeast": 3}"#
      )
    ),
    CheckFault(
      "a test does not fit its item",
      .testDoesNotFit,
      at: "/flags/0/when/includes",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "q1", "includes": "2"}"#
      )
    ),
    CheckFault(
      "options without points are compared in order",
      .testDoesNotFit,
      at: "/flags/0/when/atLeast",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "p1", "atLeast": "left"}"#
      )
    ),
    CheckFault(
      "a text is compared",
      .testDoesNotFit,
      at: "/flags/0/when/is",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "t1", "is": "yes"}"#
      )
    ),
    CheckFault(
      "a code is unknown",
      .unknownCodeInCondition,
      at: "/flags/0/when/is",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "q1", "is": "02"}"#
      )
    ),
    CheckFault(
      "a fact code is unknown",
      .unknownCodeInCondition,
      at: "/flags/0/when/in/1",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"fact": "place", "in": ["town", "sea"]}"#
      )
    ),
    CheckFault(
      "a number is compared with a code",
      .literalDoesNotFit,
      at: "/flags/0/when/is",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "q1", "is": 2}"#
      )
    ),
    CheckFault(
      "a code is compared with a number",
      .literalDoesNotFit,
      at: "/flags/0/when/atLeast",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "n1", "atLeast": "many"}"#
      )
    ),
    CheckFault(
      "a day does not exist",
      .literalDoesNotFit,
      at: "/flags/0/when/atLeast",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "d1", "atLeast": "2025-02-29"}"#
      )
    ),
    CheckFault(
      "ends of numbers are the wrong way round",
      .boundsReversed,
      at: "/flags/0/when/between",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "n1", "between": [6, 2]}"#
      )
    ),
    CheckFault(
      "ends of options are the wrong way round",
      .boundsReversed,
      at: "/flags/0/when/between",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "q1", "between": ["2", "1"]}"#
      )
    ),
    CheckFault(
      "ends of days are the wrong way round",
      .boundsReversed,
      at: "/flags/0/when/between",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "d1", "between": ["2025-01-02", "2025-01-01"]}"#
      )
    ),
    CheckFault(
      "more conditions are asked for than there are",
      .countOutOfReach,
      at: "/flags/0/when/atLeast",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"countOf": [{"item": "q1", "is": "2"}], "atLeast": 2}"#
      )
    ),
    CheckFault(
      "a number is never answered",
      .testNeverTrue,
      .warning,
      at: "/flags/0/when/is",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "n1", "is": 3}"#
      )
    ),
    CheckFault(
      "a not stands over an item that may be hidden",
      .negationOfRemovable,
      .warning,
      at: "/flags/0/when/not",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"not": {"item": "q4", "includes": "tea"}}"#
      ),
      (
        #""items": ["q1", "q2", "n1"]"#,
        #""items": ["q1", "q2", "q3", "q4", "n1"]"#
      )
    ),
    CheckFault(
      "arithmetic with a fact of codes",
      .factIsNotNumber,
      at: "/values/1/compute/divide/0/fact",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"divide": [{"fact": "place"}, 4]}"#
      )
    ),
  ]
}
