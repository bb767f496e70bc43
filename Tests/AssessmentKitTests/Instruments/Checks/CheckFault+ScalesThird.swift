@testable import AssessmentKit

/// Entries of scales, missing answers, equality data, directions.
extension CheckFault {
  static let scalesThird: [CheckFault] = [
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
    CheckFault(
      "every option is counted",
      .pointsAllEqual,
      at: "/scales/2/items/0",
      (
        #""counts": ["2"], "items""#,
        #""counts": ["0", "1", "2"], "items""#
      ),
      (
        #""minimumAnswered": 1"#,
        #""minimumAnswered": 1, "reason": "R.""#
      )
    ),
  ]
}
