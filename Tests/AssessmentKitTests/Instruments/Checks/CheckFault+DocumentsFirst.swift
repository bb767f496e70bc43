@testable import AssessmentKit

/// Ids, languages, references, codes, plain values.
extension CheckFault {
  static let documentsFirst: [CheckFault] = [
    CheckFault(
      "two kinds of part share an id",
      .duplicateIdentifier,
      at: "/flags/0/id",
      (
        #"{"id": "worry", "title""#,
        #"{"id": "d1", "title""#
      ),
      (
        #""flags": ["worry"]"#,
        #""flags": ["d1"]"#
      )
    ),
    CheckFault(
      "two sources share an id",
      .duplicateIdentifier,
      at: "/sources/1/id",
      (
        #""citation": "Ours."}]"#,
        #""citation": "Ours."}, {"id": "us", "kind": "law", "citation": "Law."}]"#
      )
    ),
    CheckFault(
      "an id is a word of SQL",
      .reservedIdentifier,
      at: "/sections/1/items/2/id",
      (
        #""id": "t1""#,
        #""id": "order""#
      )
    ),
    CheckFault(
      "an id is the name of a column of every result",
      .columnClash,
      at: "/sections/1/items/2/id",
      (
        #""id": "t1""#,
        #""id": "centre_id""#
      )
    ),
    CheckFault(
      "an id is a column of a scale",
      .columnClash,
      at: "/sections/1/items/2/id",
      (
        #""id": "t1""#,
        #""id": "warmth_low""#
      )
    ),
    CheckFault(
      "an id is a column of an option",
      .columnClash,
      at: "/sections/1/items/2/id",
      (
        #""id": "t1""#,
        #""id": "q4___tea""#
      )
    ),
    CheckFault(
      "a column of a scale is one of every result",
      .columnClash,
      at: "/scales/3/id",
      (
        #""id": "steps""#,
        #""id": "raw""#
      ),
      (
        #"{"value": "steps"}"#,
        #"{"value": "raw"}"#
      )
    ),
    CheckFault(
      "options differ only by capital letters in their columns",
      .columnClash,
      at: "/sections/0/items/3/id",
      (
        #"{"code": "milk""#,
        #"{"code": "TEA""#
      )
    ),
    CheckFault(
      "the first language is not the source",
      .sourceLanguageStatus,
      at: "/languages/0/status",
      (
        #""status": "source""#,
        #""status": "draft""#
      )
    ),
    CheckFault(
      "a second language is the source",
      .sourceLanguageStatus,
      at: "/languages/1/status",
      (
        #""status": "source"}"#,
        #""status": "source"}, {"code": "cy", "status": "source"}"#
      )
    ),
    CheckFault(
      "a language stands twice",
      .duplicateLanguage,
      at: "/languages/1/code",
      (
        #""status": "source"}"#,
        #""status": "source"}, {"code": "en", "status": "draft"}"#
      )
    ),
    CheckFault(
      "a text lacks the source language",
      .sourceTextMissing,
      at: "/responseSets/0/options/1/label",
      (
        #""status": "source"}"#,
        #""status": "source"}, {"code": "cy", "status": "draft"}"#
      ),
      (
        #"{"en": "At times"}"#,
        #"{"cy": "Weithiau"}"#
      )
    ),
    CheckFault(
      "a text has an undeclared language",
      .undeclaredLanguage,
      at: "/checkpoints/outcomes/0/title/cy",
      (
        #"{"en": "Kept"}"#,
        #"{"en": "Kept", "cy": "Cadw"}"#
      )
    ),
    CheckFault(
      "a reference leads nowhere",
      .danglingReference,
      at: "/scales/0/items/0/item",
      (
        #""items": [{"item": "q1"}, {"item": "q2", "reverse": true}]"#,
        #""items": [{"item": "q9"}, {"item": "q2", "reverse": true}]"#
      )
    ),
    CheckFault(
      "a reference leads to another kind",
      .referenceOfWrongKind,
      at: "/values/1/compute/divide/0/value",
      (
        #"{"divide": [{"value": "warmth"}, 4]}"#,
        #"{"divide": [{"value": "q1"}, 4]}"#
      )
    ),
    CheckFault(
      "an offer names an unknown band",
      .unknownBand,
      at: "/offers/0/bands/0",
      (
        #""bands": ["high"]"#,
        #""bands": ["hihg"]"#
      )
    ),
    CheckFault(
      "an offer names a scale without bands",
      .unknownBand,
      at: "/offers/0/bands/0",
      (
        #""offers": [{"scale": "warmth""#,
        #""offers": [{"scale": "steps""#
      )
    ),
    CheckFault(
      "a source is not used",
      .unusedSource,
      .warning,
      at: "/sources/1",
      (
        #""citation": "Ours."}]"#,
        #""citation": "Ours."}, {"id": "law", "kind": "law", "citation": "Law."}]"#
      )
    ),
    CheckFault(
      "an option stands twice",
      .duplicateCode,
      at: "/responseSets/2/options/1/code",
      (
        #"{"code": "right""#,
        #"{"code": "left""#
      )
    ),
    CheckFault(
      "a fact code stands twice",
      .duplicateCode,
      at: "/facts/2/codes/1/code",
      (
        #"{"code": "b""#,
        #"{"code": "a""#
      )
    ),
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
  ]
}
