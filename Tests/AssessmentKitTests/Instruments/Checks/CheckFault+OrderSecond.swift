@testable import AssessmentKit

/// Order, conditions, expressions.
extension CheckFault {
  static let orderSecond: [CheckFault] = [
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
    CheckFault(
      "a mean needs more parts than it has",
      .meanMinimumOutOfReach,
      at: "/values/2/compute/minimum",
      (
        #""minimum": 1}},"#,
        #""minimum": 3}},"#
      )
    ),
    CheckFault(
      "a clamp is upside down",
      .limitsReversed,
      at: "/values/3/compute/from",
      (
        #""from": 1, "to": 3}}"#,
        #""from": 4, "to": 3}}"#
      )
    ),
    CheckFault(
      "a row of a table tests a number by a code",
      .lookupTestDoesNotFit,
      at: "/values/4/compute/lookup/rows/0/when/1",
      (
        #"[{"is": "town"}, {"from": 0, "to": 4}]"#,
        #"[{"is": "town"}, {"is": "4"}]"#
      )
    ),
    CheckFault(
      "a row of a table tests an unknown code",
      .lookupTestDoesNotFit,
      at: "/values/4/compute/lookup/rows/0/when/0/is",
      (
        #"[{"is": "town"}, {"from": 0, "to": 4}]"#,
        #"[{"is": "sea"}, {"from": 0, "to": 4}]"#
      )
    ),
    CheckFault(
      "a multiple choice is a key",
      .lookupTestDoesNotFit,
      at: "/values/4/compute/lookup/by/0",
      (
        #""by": [{"fact": "place"}"#,
        #""by": [{"item": "q4"}"#
      )
    ),
    CheckFault(
      "a row of a table has too few tests",
      .lookupTestCount,
      at: "/values/4/compute/lookup/rows/0/when",
      (
        #"[{"is": "town"}, {"from": 0, "to": 4}]"#,
        #"[{"is": "town"}]"#
      )
    ),
    CheckFault(
      "a row of a table is upside down",
      .limitsReversed,
      at: "/values/4/compute/lookup/rows/0/when/1",
      (
        #"[{"is": "town"}, {"from": 0, "to": 4}]"#,
        #"[{"is": "town"}, {"from": 4, "to": 0}]"#
      )
    ),
  ]
}
