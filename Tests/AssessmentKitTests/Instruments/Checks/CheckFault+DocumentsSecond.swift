@testable import AssessmentKit

/// Ids, languages, references, codes, plain values.
extension CheckFault {
  static let documentsSecond: [CheckFault] = [
    CheckFault(
      "a level stands twice",
      .duplicateCode,
      at: "/checkpoints/outcomes/0/levels/1/code",
      (
        #"{"code": "y""#,
        #"{"code": "x""#
      )
    ),
    CheckFault(
      "a band stands twice",
      .duplicateBand,
      at: "/values/0/bands/list/1/id",
      (
        #"{"id": "upper""#,
        #"{"id": "lower""#
      )
    ),
    CheckFault(
      "an option is one of the instrument's missing codes",
      .missingCodeIsOption,
      at: "/missingCodes/left",
      (
        #"{"-9": "doesNotKnow"}"#,
        #"{"left": "declined"}"#
      )
    ),
    CheckFault(
      "an option is one of the item's missing codes",
      .missingCodeIsOption,
      at: "/sections/1/items/3/missingCodes/left",
      (
        #""responses": "plain","#,
        #""responses": "plain", "missingCodes": {"left": "declined"},"#
      )
    ),
    CheckFault(
      "a permitted number is a missing code",
      .missingCodeIsNumber,
      at: "/missingCodes/4",
      (
        #"{"-9": "doesNotKnow"}"#,
        #"{"4": "doesNotKnow"}"#
      )
    ),
    CheckFault(
      "a missing code of an item without limits",
      .missingCodeIsNumber,
      .warning,
      at: "/missingCodes/-9",
      (
        #"{"id": "d1", "kind": "date""#,
        #"""
        {"id": "n2", "kind": "number", "pole": "need", "text": {"en": "N?"},
        "why": {"en": "W."}, "provenance": "us"}, {"id": "d1", "kind": "date"
        """#
      )
    ),
    CheckFault(
      "a missing code for what the item does not allow",
      .missingCodeNotAllowed,
      .warning,
      at: "/sections/1/items/3/missingCodes/-7",
      (
        #""responses": "plain","#,
        #""responses": "plain", "missingCodes": {"-7": "notApplicable"},"#
      )
    ),
    CheckFault(
      "an asked item does not let her decline",
      .refusalNotAllowed,
      .warning,
      at: "/sections/1/items/3",
      (
        #""responses": "plain","#,
        #""responses": "plain", "nonAnswers": ["skipped"],"#
      )
    ),
    CheckFault(
      "a range is not that of the points",
      .rangeIsNotThePoints,
      at: "/responseSets/0/range",
      (
        #""low": 0, "high": 2}"#,
        #""low": 0, "high": 3}"#
      )
    ),
    CheckFault(
      "the smallest number is above the largest",
      .limitsReversed,
      at: "/sections/1/items/0/min",
      (
        #""min": 0, "max": 10"#,
        #""min": 12, "max": 10"#
      )
    ),
    CheckFault(
      "a fact's smallest number is above the largest",
      .limitsReversed,
      at: "/facts/0/min",
      (
        #""min": 18, "max": 90"#,
        #""min": 91, "max": 90"#
      )
    ),
    CheckFault(
      "a step does not divide the range",
      .stepDoesNotFit,
      at: "/sections/1/items/0/step",
      (
        #""step": 2"#,
        #""step": 3"#
      )
    ),
    CheckFault(
      "months fall",
      .monthsDoNotRise,
      at: "/checkpoints/months/2",
      (
        #"[0, 3, 6]"#,
        #"[0, 3, 1]"#
      )
    ),
  ]
}
