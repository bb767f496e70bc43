@testable import AssessmentKit

/// Profiles, indexes, promises.
extension CheckFault {
  static let profiles: [CheckFault] = [
    CheckFault(
      "a profile selects an item twice",
      .selectedTwice,
      at: "/profiles/1/items/3",
      (
        #"["q1", "q2", "n1"]"#,
        #"["q1", "q2", "n1", "q1"]"#
      )
    ),
    CheckFault(
      "a profile selects a scale twice",
      .selectedTwice,
      at: "/profiles/1/scales/1/scale",
      (
        #""scales": [{"scale": "warmth"}]"#,
        #""scales": [{"scale": "warmth"}, {"scale": "warmth", "role": "need"}]"#
      )
    ),
    CheckFault(
      "a profile selects an item and not its section",
      .itemOutsideSections,
      at: "/profiles/1/items/3",
      (
        #""sections": ["first", "second"], "items": ["q1", "q2", "n1"]"#,
        #""sections": ["second", "first"], "items": ["q1", "q2", "n1", "r1"]"#
      ),
      (
        #"""
        "sections": [
            {"id": "first"
        """#,
        #"""
        "sections": [ {"id": "apart", "title": {"en": "Apart"}, "items": [{"id": "r1",
        "kind": "text", "text": {"en": "R?"}, "why": {"en": "W."},
        "provenance": "us"}]}, {"id": "first"
        """#
      )
    ),
    CheckFault(
      "a selected scale needs an item that is left out",
      .profileLeavesOut,
      at: "/profiles/1/scales/1/scale",
      (
        #""scales": [{"scale": "warmth"}]"#,
        #""scales": [{"scale": "warmth"}, {"scale": "kitchen"}]"#
      )
    ),
    CheckFault(
      "a selected value reads a scale that is left out",
      .profileLeavesOut,
      at: "/profiles/1/values/1",
      (
        #""values": ["twice"]"#,
        #""values": ["twice", "blend"]"#
      )
    ),
    CheckFault(
      "a selected flag reads an item that is left out",
      .profileLeavesOut,
      at: "/profiles/1/flags/0",
      (
        #""when": {"item": "q1", "is": "2"}"#,
        #""when": {"item": "p1", "is": "left"}"#
      )
    ),
    CheckFault(
      "a selected item is shown by one that is left out",
      .profileLeavesOut,
      at: "/profiles/1/items/3",
      (
        #"["q1", "q2", "n1"]"#,
        #"["q1", "q2", "n1", "q4"]"#
      )
    ),
    CheckFault(
      "a prompt reads an item that a profile leaves out",
      .profileLeavesOut,
      at: "/prompts/0/raisedWhen/item",
      (
        #""raisedWhen": {"item": "q1", "is": "1"}"#,
        #""raisedWhen": {"item": "p1", "is": "left"}"#
      )
    ),
    CheckFault(
      "a constraint reads an item that a profile leaves out",
      .profileLeavesOut,
      at: "/constraints/0/never/all/0/item",
      (
        #"{"all": [{"item": "q1", "is": "0"}, {"#,
        #"{"all": [{"item": "q3", "is": "no"}, {"#
      )
    ),
    CheckFault(
      "completeWhen reads an item that a profile leaves out",
      .profileLeavesOut,
      at: "/completeWhen/item",
      (
        #""profiles": ["#,
        #""completeWhen": {"item": "p1", "answered": true}, "profiles": ["#
      )
    ),
    CheckFault(
      "an index names a scale twice",
      .indexScaleTwice,
      at: "/profiles/0/indexes/0/subtract/0",
      (
        #""subtract": ["kitchen"]"#,
        #""subtract": ["warmth"]"#
      )
    ),
    CheckFault(
      "an index names a scale whose bands have no points",
      .indexScaleWithoutPoints,
      at: "/profiles/0/indexes/0/add/1",
      (
        #""add": ["warmth"]"#,
        #""add": ["warmth", "steps"]"#
      )
    ),
    CheckFault(
      "an index stands in a document that forbids it",
      .forbiddenIndex,
      at: "/profiles/0/indexes/0",
      (
        #""forbids": []"#,
        #""forbids": ["index"]"#
      )
    ),
    CheckFault(
      "two scales are joined in a document that forbids it",
      .forbiddenTotal,
      at: "/values/2",
      (
        #""forbids": []"#,
        #""forbids": ["total"]"#
      ),
      (
        #"""
        , "indexes": [
              {"id": "sum_up", "title": {"en": "Sum"}, "add": ["warmth"], "subtract": ["kitchen"], "provenance": "us",
                "levels": {"provenance": "us", "list": [
                  {"id": "less", "label": {"en": "less"}, "from": -1, "to": 0},
                  {"id": "more", "label": {"en": "more"}, "from": 1, "to": 1}]}}]
        """#,
        #""#
      )
    ),
  ]
}
