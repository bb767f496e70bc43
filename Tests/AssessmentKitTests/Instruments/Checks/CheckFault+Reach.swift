@testable import AssessmentKit

/// Tables, divisions, size of numbers.
extension CheckFault {
  static let reach: [CheckFault] = [
    CheckFault(
      "a table has no row for what can be reached",
      .lookupRowMissing,
      at: "/values/4/compute/lookup/rows",
      (
        #"[{"is": "farm"}, {"from": 0, "to": 1}]"#,
        #"[{"is": "farm"}, {"from": 0, "to": 0}]"#
      )
    ),
    CheckFault(
      "a table by age leaves half a year out",
      .lookupRowMissing,
      at: "/values/1/compute/lookup/rows",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"""
        {"lookup": {"by": [{"fact": "age"}], "rows": [{"when": [{"from": 18, "to": 39}],
        "gives": 1}, {"when": [{"from": 40, "to": 90}], "gives": 2}]}}
        """#
      )
    ),
    CheckFault(
      "rows of a table overlap",
      .lookupRowsOverlap,
      at: "/values/4/compute/lookup/rows/2",
      (
        #"[{"is": "farm"}, {"from": 0, "to": 1}]"#,
        #"[{"is": "farm"}, {"from": 0, "to": 2}]"#
      )
    ),
    CheckFault(
      "a row is never read",
      .lookupRowUnused,
      .warning,
      at: "/values/4/compute/lookup/rows/1",
      (
        #"{"when": [{"is": "farm"}, {"from": 0, "to": 1}]"#,
        #"""
        {"when": [{"is": "farm"}, {"from": 5, "to": 9}], "gives": 44},
        {"when": [{"is": "farm"}, {"from": 0, "to": 1}]
        """#
      )
    ),
    CheckFault(
      "a table rises and falls",
      .lookupRisesAndFalls,
      .note,
      at: "/values/1/compute/lookup",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"""
        {"lookup": {"by": [{"value": "warmth"}], "rows": [{"when": [{"from": 0,
        "to": 1}], "gives": 1}, {"when": [{"from": 2, "to": 3}], "gives": 3},
        {"when": [{"from": 4, "to": 4}], "gives": 2}]}}
        """#
      )
    ),
    CheckFault(
      "a divisor can be 0",
      .divisorMayBeZero,
      .warning,
      at: "/values/1/compute",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"divide": [4, {"value": "warmth"}]}"#
      )
    ),
    CheckFault(
      "what can be reached is too much",
      .reachNotProved,
      .note,
      at: "/values/1",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"divide": [{"fact": "age"}, 4]}"#
      )
    ),
    CheckFault(
      "a value can grow too long",
      .mayOverflow,
      at: "/values/1/compute",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"multiply": [{"fact": "age"}, {"fact": "age"}, {"fact": "age"}]}"#
      )
    ),
  ]
}
