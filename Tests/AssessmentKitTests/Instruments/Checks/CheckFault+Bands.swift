@testable import AssessmentKit

/// Bands and levels.
extension CheckFault {
  static let bands: [CheckFault] = [
    CheckFault(
      "a band is upside down",
      .bandUpsideDown,
      at: "/scales/0/bands/list/1/to",
      (
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 5, "to": 4, "points": 1"#
      )
    ),
    CheckFault(
      "bands overlap",
      .bandsOverlap,
      at: "/scales/0/bands/list/1/from",
      (
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 1, "to": 4, "points": 1"#
      )
    ),
    CheckFault(
      "bands fall",
      .bandsOutOfOrder,
      at: "/values/0/bands/list/1/from",
      (
        #""from": 0, "to": 2}"#,
        #""from": 4, "to": 8}"#
      ),
      (
        #"{"id": "upper", "label": {"en": "upper"}, "from": 4, "to": 8}"#,
        #"{"id": "upper", "label": {"en": "upper"}, "from": 0, "to": 2}"#
      )
    ),
    CheckFault(
      "a band is never reached",
      .bandNeverReached,
      at: "/values/0/bands/list/1",
      (
        #""from": 0, "to": 2}"#,
        #""from": 0, "to": 2}, {"id": "odd", "label": {"en": "odd"}, "from": 3, "to": 3}"#
      )
    ),
    CheckFault(
      "a value lies between bands",
      .valueWithoutBand,
      at: "/scales/0/bands/list/1",
      (
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 3, "to": 4, "points": 1"#
      )
    ),
    CheckFault(
      "a value lies above the bands",
      .valueWithoutBand,
      at: "/scales/0/bands/list/1",
      (
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 2, "to": 3, "points": 1"#
      )
    ),
    CheckFault(
      "a value of an index lies between levels",
      .valueWithoutBand,
      at: "/profiles/0/indexes/0/levels/list/1",
      (
        #""from": -1, "to": 0}"#,
        #""from": -1, "to": -1}"#
      )
    ),
    CheckFault(
      "the last band goes beyond",
      .bandEndNeverReached,
      .warning,
      at: "/scales/0/bands/list/1/to",
      (
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 2, "to": 6, "points": 1"#
      )
    ),
    CheckFault(
      "the first band begins too low",
      .bandEndNeverReached,
      .warning,
      at: "/values/0/bands/list/0/from",
      (
        #""from": 0, "to": 2}"#,
        #""from": -2, "to": 2}"#
      )
    ),
  ]
}
