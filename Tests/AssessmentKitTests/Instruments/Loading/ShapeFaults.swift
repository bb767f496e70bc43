@testable import AssessmentKit

extension ShapeFault {
  static let all = header + people + sets + items + conditions + scales + rules + values + others

  private static let header = [
    ShapeFault(
      "unknown member of the document",
      #""opening""#,
      #"§"openings""#,
      .unknownMember,
      "/openings"
    ),
    ShapeFault("missing title", "{\n  \"format\"", "§{\n  \"format\"", .missingMember, "")
      .with(
        removing:
          #""title": {"en": "Tea and gardens", "cy": {"text": "Te a gerddi", "status": "reviewed"}},"#
      ),
    ShapeFault(
      "format as text",
      #""format": 1"#,
      #""format": §"1""#,
      .wrongType,
      "/format"
    ),
    ShapeFault(
      "format with a point",
      #""format": 1"#,
      #""format": §1.0"#,
      .floatingNumber,
      "/format"
    ),
    ShapeFault(
      "capital in the instrument's id",
      #""tea-and-gardens""#,
      #"§"Tea-and-gardens""#,
      .badPattern,
      "/id"
    ),
    ShapeFault("version of two numbers", #""0.3.1""#, #"§"0.3""#, .badPattern, "/version"),
    ShapeFault("version with a zero in front", #""0.3.1""#, #"§"0.03.1""#, .badPattern, "/version"),
    ShapeFault("version as a number", #""0.3.1""#, "§3", .wrongType, "/version"),
    ShapeFault(
      "title as plain text",
      #"{"en": "Hello."}"#,
      #"§"Hello.""#,
      .wrongType,
      "/opening"
    ),
    ShapeFault("text in no language", #"{"en": "Hello."}"#, "§{}", .tooFewEntries, "/opening"),
    ShapeFault("empty words", #"{"en": "Hello."}"#, #"{"en": §" "}"#, .badPattern, "/opening/en"),
    ShapeFault(
      "language in capitals",
      #"{"en": "Hello."}"#,
      #"{§"EN": "Hello."}"#,
      .badPattern,
      "/opening/EN"
    ),
    ShapeFault(
      "translation with the source's status",
      #""status": "reviewed""#,
      #""status": §"source""#,
      .notOneOf,
      "/title/cy/status"
    ),
    ShapeFault(
      "translation without status",
      #", "status": "reviewed"}"#,
      "}",
      .missingMember,
      "/title/cy"
    )
    .with(mark: #"{"text": "Te"#),
    ShapeFault(
      "language status",
      #""status": "draft""#,
      #""status": §"rough""#,
      .notOneOf,
      "/languages/1/status"
    ),
  ]

  private static let people = [
    ShapeFault(
      "no refusals",
      #""refusals": [{"en": "Everything else."}]"#,
      #""refusals": §[]"#,
      .tooFewEntries,
      "/about/refusals"
    ),
    ShapeFault(
      "unknown prohibition",
      #"["total", "gate"]"#,
      #"["total", §"gates"]"#,
      .notOneOf,
      "/about/forbids/1"
    ),
    ShapeFault(
      "prohibition twice",
      #"["total", "gate"]"#,
      #"["total", §"total"]"#,
      .repeatedEntry,
      "/about/forbids/1"
    ),
    ShapeFault(
      "yes as text",
      #""redistributable": true"#,
      #""redistributable": §"true""#,
      .wrongType,
      "/about/licence/redistributable"
    ),
    ShapeFault(
      "minutes the wrong way round",
      #"{"from": 5, "to": 10}"#,
      #"§{"from": 10, "to": 5}"#,
      .outOfRange,
      "/about/minutes"
    ),
    ShapeFault(
      "no minutes at all",
      #"{"from": 5, "to": 10}"#,
      #"{"from": §0, "to": 5}"#,
      .outOfRange,
      "/about/minutes/from"
    ),
    ShapeFault(
      "source of no known kind",
      #""kind": "authors""#,
      #""kind": §"author""#,
      .notOneOf,
      "/sources/0/kind"
    ),
    ShapeFault(
      "missing code of no known kind",
      #""88": "declined""#,
      #""88": §"refused""#,
      .notOneOf,
      "/missingCodes/88"
    ),
    ShapeFault(
      "missing code with a space",
      #""88": "declined""#,
      #"§"8 8": "declined""#,
      .badPattern,
      "/missingCodes/8 8"
    ),
    ShapeFault(
      "fact without its largest number",
      #""min": 18, "max": 110"#,
      #""min": 18"#,
      .missingMember,
      "/facts/0"
    )
    .with(mark: #"{"id": "age""#),
    ShapeFault(
      "bounds on a fact of codes",
      #""kind": "code","#,
      #""kind": "code", §"min": 0,"#,
      .misplacedMember,
      "/facts/1/min"
    ),
  ]

  private static let sets = [
    ShapeFault(
      "points for some options",
      #""label": {"en": "Never"}, "points": 0"#,
      #""label": {"en": "Never"}"#,
      .pointsForSome,
      "/responseSets/0/options/0"
    )
    .with(mark: #"{"code": "0""#),
    ShapeFault(
      "range without points",
      #"{"id": "plants", "provenance": "authors","#,
      #"{"id": "plants", "provenance": "authors", §"range": {"low": 0, "high": 1},"#,
      .misplacedMember,
      "/responseSets/1/range"
    ),
    ShapeFault(
      "points with a point",
      #""points": "1.5""#,
      #""points": §1.5"#,
      .floatingNumber,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "points with an exponent",
      #""points": "1.5""#,
      #""points": §1e1"#,
      .floatingNumber,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "whole number as text",
      #""points": "1.5""#,
      #""points": §"1""#,
      .badDecimal,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "seven decimals",
      #""points": "1.5""#,
      #""points": §"1.0000001""#,
      .badDecimal,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "zero in front",
      #""points": "1.5""#,
      #""points": §"01.5""#,
      .badDecimal,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "plus sign",
      #""points": "1.5""#,
      #""points": §"+1.5""#,
      .badDecimal,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "decimal comma",
      #""points": "1.5""#,
      #""points": §"1,5""#,
      .badDecimal,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "digits of another script",
      #""points": "1.5""#,
      #""points": §"١.٥""#,
      .badDecimal,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "number too large",
      #""points": "1.5""#,
      #""points": §1000001"#,
      .numberTooLarge,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "decimal too large",
      #""points": "1.5""#,
      #""points": §"-1000000.000001""#,
      .numberTooLarge,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "decimal far too large",
      #""points": "1.5""#,
      #""points": §"123456789012345678901234567890.5""#,
      .numberTooLarge,
      "/responseSets/0/options/1/points"
    ),
    ShapeFault(
      "code as a number",
      #"{"code": "0", "label""#,
      #"{"code": §0, "label""#,
      .wrongType,
      "/responseSets/0/options/0/code"
    ),
    ShapeFault(
      "code with an umlaut",
      #"{"code": "rose""#,
      #"{"code": §"röse""#,
      .badPattern,
      "/responseSets/1/options/0/code"
    ),
    ShapeFault(
      "one option",
      #""range": {"low": 0, "high": "1.5"}, "options": ["#,
      #""options": §["#,
      .tooFewEntries,
      "/responseSets/0/options"
    )
    .with(
      removing: #"{"code": "0", "label": {"en": "Never"}, "points": 0},"#
    ),
  ]
}

extension ShapeFault {
  /// The same fault with another part taken out of the document.
  func with(removing part: String) -> ShapeFault {
    ShapeFault(name, old, new, code, pointer, more: more + [(part, "")])
  }

  /// The same fault, found where another part of the document starts.
  func with(mark part: String) -> ShapeFault {
    ShapeFault(name, old, new, code, pointer, more: more + [(part, "§" + part)])
  }
}
