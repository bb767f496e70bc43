@testable import AssessmentKit

extension ShapeFault {
  static let items = [
    ShapeFault(
      "kind of item",
      #""kind": "multiple""#,
      #""kind": §"multi""#,
      .notOneOf,
      "/sections/0/items/1/kind"
    ),
    ShapeFault(
      "choice without a response set",
      #""responses": "often", "#,
      "",
      .missingMember,
      "/sections/0/items/0"
    )
    .with(mark: #"{"id": "tea", "kind""#),
    ShapeFault(
      "choice without a pole",
      #""responses": "often", "pole": "need""#,
      #""responses": "often""#,
      .missingMember,
      "/sections/0/items/0"
    )
    .with(mark: #"{"id": "tea", "kind""#),
    ShapeFault(
      "number with a response set",
      #""min": 0, "max": 6"#,
      #""min": 0, "max": 6, §"responses": "often""#,
      .misplacedMember,
      "/sections/0/items/2/responses"
    ),
    ShapeFault(
      "smallest number without a largest",
      #""min": 0, "max": 6"#,
      #""min": 0"#,
      .missingMember,
      "/sections/0/items/2"
    )
    .with(mark: #"{"id": "cups", "kind""#),
    ShapeFault(
      "step of nothing",
      #""step": "0.5""#,
      #""step": §"0.0""#,
      .outOfRange,
      "/sections/0/items/2/step"
    ),
    ShapeFault(
      "length on a date",
      #""approximate": true"#,
      #""approximate": true, §"maxLength": 3"#,
      .misplacedMember,
      "/sections/0/items/3/maxLength"
    ),
    ShapeFault(
      "length of nothing",
      #""maxLength": 500"#,
      #""maxLength": §0"#,
      .outOfRange,
      "/sections/0/items/4/maxLength"
    ),
    ShapeFault(
      "length above the most",
      #""maxLength": 500"#,
      #""maxLength": §10001"#,
      .outOfRange,
      "/sections/0/items/4/maxLength"
    ),
    ShapeFault(
      "blank as a permitted non-answer",
      #"["declined", "notApplicable"]"#,
      #"["declined", §"blank"]"#,
      .notOneOf,
      "/sections/0/items/1/nonAnswers/1"
    ),
    ShapeFault(
      "two windows of time",
      #"{"weeks": 4}"#,
      #"{"weeks": 4, §"days": 3}"#,
      .exclusiveMembers,
      "/sections/0/items/0/lookBack/days"
    ),
    ShapeFault(
      "empty window of time",
      #"{"weeks": 4}"#,
      "§{}",
      .missingMember,
      "/sections/0/items/0/lookBack"
    ),
    ShapeFault(
      "unknown time",
      #""lookBack": "now""#,
      #""lookBack": §"today""#,
      .notOneOf,
      "/sections/0/items/2/lookBack"
    ),
    ShapeFault(
      "area of a reason",
      #""role": "wish""#,
      #""role": "reason""#,
      .misplacedMember,
      "/sections/0/items/4/area"
    )
    .with(mark: #""area": "garden""#),
    ShapeFault(
      "concept with a capital",
      #""tea.daily""#,
      #"§"tea.Daily""#,
      .badPattern,
      "/sections/0/items/0/concept"
    ),
    ShapeFault(
      "id of 27 characters",
      #"{"id": "day""#,
      #"{"id": §"abcdefghijklmnopqrstuvwxyza""#,
      .badPattern,
      "/sections/0/id"
    ),
  ]

  static let conditions = [
    ShapeFault(
      "two subjects",
      #"{"item": "tea", "answered": true}"#,
      #"{"item": "tea", §"value": "brew", "answered": true}"#,
      .exclusiveMembers,
      "/completeWhen/value"
    ),
    ShapeFault(
      "two tests",
      #"{"item": "tea", "answered": true}"#,
      #"{"item": "tea", "is": "1", §"answered": true}"#,
      .exclusiveMembers,
      "/completeWhen/answered"
    ),
    ShapeFault(
      "no test",
      #"{"item": "tea", "answered": true}"#,
      #"§{"item": "tea"}"#,
      .missingMember,
      "/completeWhen"
    ),
    ShapeFault(
      "no subject",
      #"{"item": "tea", "answered": true}"#,
      #"§{"answered": true}"#,
      .missingMember,
      "/completeWhen"
    ),
    ShapeFault(
      "answered said to be false",
      #""answered": true"#,
      #""answered": §false"#,
      .notOneOf,
      "/completeWhen/answered"
    ),
    ShapeFault(
      "value said to be answered",
      #"{"item": "tea", "answered": true}"#,
      #"{"value": "brew", §"answered": true}"#,
      .misplacedMember,
      "/completeWhen/answered"
    ),
    ShapeFault(
      "value compared with a code",
      #"{"value": "brew", "atLeast": 1}"#,
      #"{"value": "brew", "atLeast": §"one"}"#,
      .badDecimal,
      "/values/3/compute/if/atLeast"
    ),
    ShapeFault(
      "range of three",
      #""between": [18, 25]"#,
      #""between": §[18, 20, 25]"#,
      .tooManyEntries,
      "/values/3/compute/else/count/0/between"
    ),
    ShapeFault(
      "member of nothing",
      #""in": [1, "2.5"]"#,
      #""in": §[]"#,
      .tooFewEntries,
      "/flags/0/when/any/2/countOf/0/in"
    ),
    ShapeFault(
      "number with a point in a condition",
      #""in": [1, "2.5"]"#,
      #""in": [1, §2.5]"#,
      .floatingNumber,
      "/flags/0/when/any/2/countOf/0/in/1"
    ),
    ShapeFault(
      "all of nothing",
      #"{"item": "tea", "answered": true}"#,
      #"{"all": §[]}"#,
      .tooFewEntries,
      "/completeWhen/all"
    ),
    ShapeFault(
      "at least none",
      #""atLeast": 1}]}}]"#,
      #""atLeast": §0}]}}]"#,
      .outOfRange,
      "/flags/0/when/any/2/atLeast"
    ),
    ShapeFault(
      "33 conditions in each other",
      #"{"item": "tea", "answered": true}"#,
      nested(33, in: #"§{"item": "tea", "answered": true}"#),
      .nestedTooDeep,
      "/completeWhen" + String(repeating: "/not", count: 32)
    ),
  ]

  static let scales = [
    ShapeFault(
      "scale id of 20 characters",
      #"{"id": "brew""#,
      #"{"id": §"abcdefghijklmnopqrst""#,
      .badPattern,
      "/scales/1/id"
    ),
    ShapeFault(
      "weight of nothing",
      #""weight": "0.5""#,
      #""weight": §0"#,
      .outOfRange,
      "/scales/0/items/0/weight"
    ),
    ShapeFault(
      "factor below nothing",
      #""factor": 2"#,
      #""factor": §-2"#,
      .outOfRange,
      "/scales/0/factor"
    ),
    ShapeFault(
      "reverse beside points",
      #""points": {"rose": 1, "none": 0}"#,
      #""points": {"rose": 1, "none": 0}, §"reverse": false"#,
      .exclusiveMembers,
      "/scales/0/items/1/reverse"
    ),
    ShapeFault(
      "points and rows",
      #""combine": "sum"}"#,
      #"§"rows": [{"from": 0, "to": 6, "points": 2}]}"#,
      .exclusiveMembers,
      "/scales/0/items/1/rows"
    ),
    ShapeFault(
      "empty points",
      #"{"rose": 1, "none": 0}"#,
      "§{}",
      .tooFewEntries,
      "/scales/0/items/1/points"
    ),
    ShapeFault(
      "weight in a count",
      #"{"item": "cups", "counts""#,
      #"{"item": "cups", §"weight": 2, "counts""#,
      .misplacedMember,
      "/scales/1/items/1/weight"
    ),
    ShapeFault(
      "reverse in a count",
      #"[{"item": "tea"},"#,
      #"[{"item": "tea", §"reverse": true},"#,
      .misplacedMember,
      "/scales/1/items/0/reverse"
    ),
    ShapeFault(
      "counts in a sum",
      #""factor": 2"#,
      #""factor": 2, §"counts": ["1"]"#,
      .misplacedMember,
      "/scales/0/counts"
    ),
    ShapeFault(
      "nothing that counts",
      #" "counts": ["1"],"#,
      "",
      .missingMember,
      "/scales/1"
    )
    .with(removing: #", "counts": [6, "5.5"]"#)
    .with(mark: #"{"id": "brew""#),
    ShapeFault(
      "one entry without what counts",
      #" "counts": ["1"],"#,
      "",
      .missingMember,
      "/scales/1/items/0"
    )
    .with(mark: #"{"item": "tea"},"#),
    ShapeFault(
      "alpha of a checklist",
      #""alpha": false"#,
      #"§"alpha": true"#,
      .misplacedMember,
      "/scales/0/alpha"
    ),
    ShapeFault(
      "bands without points for all",
      #""to": 9, "points": 1"#,
      #""to": 9"#,
      .pointsForSome,
      "/scales/0/bands/list/1"
    )
    .with(mark: #"{"id": "high", "label""#),
    ShapeFault(
      "seven digits",
      #""show": {"digits": 1}"#,
      #""show": {"digits": §7}"#,
      .outOfRange,
      "/scales/0/show/digits"
    ),
  ]

  static let rules = [
    ShapeFault(
      "both minimums",
      #""minimumShare": "0.5""#,
      #""minimumShare": "0.5", §"minimumAnswered": 2"#,
      .exclusiveMembers,
      "/scales/0/missing/minimumAnswered"
    ),
    ShapeFault(
      "prorating without a minimum",
      #"{"rule": "prorate", "minimumShare": "0.5","#,
      #"§{"rule": "prorate","#,
      .missingMember,
      "/scales/0/missing"
    ),
    ShapeFault(
      "share above all",
      #""minimumShare": "0.5""#,
      #""minimumShare": §"1.1""#,
      .outOfRange,
      "/scales/0/missing/minimumShare"
    ),
    ShapeFault(
      "share below half without a reason",
      #"{"rule": "prorate", "minimumShare": "0.5","#,
      #"§{"rule": "prorate", "minimumShare": "0.499999","#,
      .missingMember,
      "/scales/0/missing"
    ),
    ShapeFault(
      "open as nothing without a reason",
      #"{"rule": "none"}"#,
      #"§{"rule": "asZero"}"#,
      .missingMember,
      "/scales/1/missing"
    ),
    ShapeFault(
      "minimum of a rule that has none",
      #"{"rule": "none"}"#,
      #"{"rule": "none", §"minimumAnswered": 2}"#,
      .misplacedMember,
      "/scales/1/missing/minimumAnswered"
    ),
    ShapeFault(
      "rule unknown",
      #"{"rule": "none"}"#,
      #"{"rule": §"impute"}"#,
      .notOneOf,
      "/scales/1/missing/rule"
    ),
  ]

  static let values = [
    ShapeFault(
      "operation unknown",
      #"{"add": [{"value": "garden"}"#,
      #"§{"sum": [{"value": "garden"}"#,
      .missingMember,
      "/values/0/compute"
    ),
    ShapeFault(
      "two operations",
      #"{"value": "garden"}, {"fact""#,
      #"{"value": "garden", §"fact": "age"}, {"fact""#,
      .exclusiveMembers,
      "/values/0/compute/add/0/fact"
    ),
    ShapeFault(
      "member of another operation",
      #""digits": 0}, "from": 0"#,
      #""digits": 0, §"minimum": 1}, "from": 0"#,
      .unknownMember,
      "/values/2/compute/clamp/minimum"
    ),
    ShapeFault(
      "division by nobody",
      #"{"divide": [{"value": "brew"}, 2]}"#,
      #"{"divide": §[{"value": "brew"}]}"#,
      .tooFewEntries,
      "/values/3/compute/then/divide"
    ),
    ShapeFault(
      "constant with a point",
      #"{"fact": "age"}, 3, "2.5""#,
      #"{"fact": "age"}, §3.5, "2.5""#,
      .floatingNumber,
      "/values/0/compute/add/2"
    ),
    ShapeFault(
      "constant of no kind",
      #"{"fact": "age"}, 3, "2.5""#,
      #"{"fact": "age"}, §true, "2.5""#,
      .wrongType,
      "/values/0/compute/add/2"
    ),
    ShapeFault(
      "code in a table as a number",
      #"{"is": "1"}], "gives""#,
      #"{"is": §1}], "gives""#,
      .wrongType,
      "/values/1/compute/lookup/rows/0/when/1/is"
    ),
    ShapeFault(
      "code and range in a table",
      #"{"is": "1"}], "gives""#,
      #"{"is": "1", §"from": 1}], "gives""#,
      .misplacedMember,
      "/values/1/compute/lookup/rows/0/when/1/from"
    ),
    ShapeFault(
      "33 expressions in each other",
      #"{"add": [{"value": "garden"}, {"fact": "age"}, 3, "2.5"]}"#,
      String(repeating: #"{"add": ["#, count: 32) + "§3" + String(repeating: "]}", count: 32),
      .nestedTooDeep,
      "/values/0/compute" + String(repeating: "/add/0", count: 32)
    ),
  ]

  static let others = [
    ShapeFault(
      "severity",
      #""severity": "warn""#,
      #""severity": §"error""#,
      .notOneOf,
      "/constraints/0/severity"
    ),
    ShapeFault(
      "points of a level",
      #""label": {"en": "one"}, "from": 0, "to": 1"#,
      #""label": {"en": "one"}, "from": 0, "to": 1, §"points": 1"#,
      .unknownMember,
      "/profiles/0/indexes/0/levels/list/0/points"
    ),
    ShapeFault(
      "index of nothing",
      #""add": ["garden"]"#,
      #""add": §[]"#,
      .tooFewEntries,
      "/profiles/0/indexes/0/add"
    ),
    ShapeFault(
      "index without subtract",
      #""add": ["garden"], "subtract": [],"#,
      #""add": ["garden"],"#,
      .missingMember,
      "/profiles/0/indexes/0"
    )
    .with(mark: #"{"id": "all_in""#),
    ShapeFault(
      "reference that is no id",
      #""sections": ["day"]"#,
      #""sections": [§"The day"]"#,
      .badPattern,
      "/profiles/0/sections/0"
    ),
    ShapeFault(
      "month before the start",
      #""months": [0, 3]"#,
      #""months": [§-1, 3]"#,
      .outOfRange,
      "/checkpoints/months/0"
    ),
    ShapeFault(
      "one level",
      #"[{"code": "n", "label": {"en": "No"}}, {"code""#,
      #"§[{"code""#,
      .tooFewEntries,
      "/checkpoints/outcomes/0/levels"
    ),
    ShapeFault(
      "null for nothing",
      #""glossary": [{"term": {"en": "Spade"}, "meaning": {"en": "A tool"}}]"#,
      #""glossary": §null"#,
      .wrongType,
      "/glossary"
    ),
    ShapeFault(
      "list for an object",
      #"{"en": "A spade"}"#,
      "§[]",
      .wrongType,
      "/offers/0/help/0"
    ),
    ShapeFault(
      "unknown member deep inside",
      #""meaning": {"en": "A tool"}"#,
      #""meaning": {"en": "A tool"}, §"see/also~": 1"#,
      .unknownMember,
      "/glossary/0/see~1also~0"
    ),
  ]

  private static func nested(_ depth: Int, in condition: String) -> String {
    String(repeating: #"{"not": "#, count: depth - 1) + condition
      + String(repeating: "}", count: depth - 1)
  }
}
