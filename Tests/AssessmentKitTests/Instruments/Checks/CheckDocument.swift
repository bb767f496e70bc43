import Testing

@testable import AssessmentKit

/// A small valid instrument, and edits of its text that each make one fault.
enum CheckDocument {
  /// A change of the text: a fragment that stands in it once, and what takes its place.
  struct Edit: Sendable {
    let fragment: String
    let replacement: String

    init(_ fragment: String, _ replacement: String) {
      self.fragment = fragment
      self.replacement = replacement
    }
  }

  /// The document after some edits.
  static func text(_ edits: [Edit]) throws -> String {
    try edits.reduce(text) { text, edit in
      let parts = text.split(separator: edit.fragment, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(edit.fragment) stands \(parts.count - 1) times")
      return parts.joined(separator: edit.replacement)
    }
  }

  /// What the checks find in a document whose shape is right.
  static func findings(in text: String) throws -> [Finding] {
    InstrumentChecks.findings(of: try instrument(text))
  }

  /// The instrument of a document whose shape is right.
  static func instrument(_ text: String) throws -> Instrument {
    do throws(Refused) {
      return try InstrumentDecoder(try JSONParser.parse(Array(text.utf8))).instrument()
    } catch {
      Issue.record("\(error.findings.map(\.message))")
      throw error
    }
  }

  static let text = """
    {
      "format": 1, "id": "small-example", "version": "0.1.0", "title": {"en": "Small"},
      "languages": [{"code": "en", "status": "source"}],
      "about": {"purpose": {"en": "Tests."}, "intendedUse": [{"en": "Tests."}],
        "refusals": [{"en": "All else."}], "forbids": [], "population": {"en": "Nobody."},
        "licence": {"id": "CC0-1.0", "redistributable": true}, "authors": [{"name": "Authors"}]},
      "sources": [{"id": "us", "kind": "authors", "citation": "Ours."}],
      "missingCodes": {"-9": "doesNotKnow"},
      "facts": [
        {"id": "age", "title": {"en": "Age"}, "kind": "number", "provenance": "us", "min": 18, "max": 90},
        {"id": "place", "title": {"en": "Place"}, "kind": "code", "provenance": "us",
          "codes": [{"code": "town", "label": {"en": "Town"}}, {"code": "farm", "label": {"en": "Farm"}}]},
        {"id": "faith", "title": {"en": "Faith"}, "kind": "code", "provenance": "us", "equality": true,
          "codes": [{"code": "a", "label": {"en": "A"}}, {"code": "b", "label": {"en": "B"}}]}],
      "responseSets": [
        {"id": "often", "provenance": "us", "range": {"low": 0, "high": 2}, "options": [
          {"code": "0", "label": {"en": "Never"}, "points": 0},
          {"code": "1", "label": {"en": "At times"}, "points": 1},
          {"code": "2", "label": {"en": "Often"}, "points": 2}]},
        {"id": "no_yes", "provenance": "us", "options": [
          {"code": "no", "label": {"en": "No"}, "points": 0},
          {"code": "yes", "label": {"en": "Yes"}, "points": 1}]},
        {"id": "plain", "provenance": "us", "options": [
          {"code": "left", "label": {"en": "Left"}}, {"code": "right", "label": {"en": "Right"}}]},
        {"id": "pots", "provenance": "us", "options": [
          {"code": "tea", "label": {"en": "Tea"}, "points": 1},
          {"code": "milk", "label": {"en": "Milk"}, "points": 1},
          {"code": "none", "label": {"en": "None"}, "points": 0, "exclusive": true}]}],
      "sections": [
        {"id": "first", "title": {"en": "First"}, "items": [
          {"id": "q1", "kind": "choice", "text": {"en": "One?"}, "why": {"en": "Why."},
            "responses": "often", "pole": "need", "provenance": "us"},
          {"id": "q2", "kind": "choice", "text": {"en": "Two?"}, "why": {"en": "Why."},
            "responses": "often", "pole": "strength", "provenance": "us"},
          {"id": "q3", "kind": "choice", "text": {"en": "Three?"}, "why": {"en": "Why."},
            "responses": "no_yes", "pole": "neutral", "provenance": "us"},
          {"id": "q4", "kind": "multiple", "text": {"en": "Four?"}, "why": {"en": "Why."},
            "responses": "pots", "pole": "strength", "provenance": "us",
            "showIf": {"item": "q3", "is": "yes"}}]},
        {"id": "second", "title": {"en": "Second"}, "items": [
          {"id": "n1", "kind": "number", "text": {"en": "Number?"}, "why": {"en": "Why."},
            "min": 0, "max": 10, "step": 2, "pole": "need", "provenance": "us"},
          {"id": "d1", "kind": "date", "text": {"en": "Date?"}, "why": {"en": "Why."}, "provenance": "us"},
          {"id": "t1", "kind": "text", "text": {"en": "Text?"}, "why": {"en": "Why."}, "provenance": "us"},
          {"id": "p1", "kind": "choice", "text": {"en": "Plain?"}, "why": {"en": "Why."},
            "responses": "plain", "pole": "neutral", "provenance": "us"},
          {"id": "e1", "kind": "choice", "text": {"en": "Equality?"}, "why": {"en": "Why."},
            "responses": "no_yes", "pole": "neutral", "provenance": "us", "equality": true}]}],
      "scales": [
        {"id": "warmth", "title": {"en": "Warmth"}, "polarity": "need", "model": "formative", "method": "sum",
          "provenance": "us", "items": [{"item": "q1"}, {"item": "q2", "reverse": true}],
          "missing": {"rule": "none"},
          "bands": {"provenance": "us", "list": [
            {"id": "low", "label": {"en": "low"}, "from": 0, "to": 1, "points": 0},
            {"id": "high", "label": {"en": "high"}, "from": 2, "to": 4, "points": 1}]}},
        {"id": "kitchen", "title": {"en": "Kitchen"}, "polarity": "strength", "model": "formative", "method": "sum",
          "provenance": "us", "items": [{"item": "q4", "combine": "sum"}], "missing": {"rule": "none"},
          "bands": {"provenance": "us", "list": [
            {"id": "bare", "label": {"en": "bare"}, "from": 0, "to": 0, "points": 0},
            {"id": "full", "label": {"en": "full"}, "from": 1, "to": 2, "points": 1}]}},
        {"id": "often_so", "title": {"en": "Often so"}, "polarity": "need", "model": "formative", "method": "count",
          "provenance": "us", "counts": ["2"], "items": [{"item": "q1"}, {"item": "q2", "counts": ["0"]}],
          "missing": {"rule": "prorate", "minimumAnswered": 1}},
        {"id": "steps", "title": {"en": "Steps"}, "polarity": "need", "model": "formative", "method": "sum",
          "provenance": "us",
          "items": [{"item": "n1", "rows": [{"from": 0, "to": 4, "points": 0}, {"from": 6, "to": 10, "points": 1}]}],
          "missing": {"rule": "none"}}],
      "values": [
        {"id": "twice", "title": {"en": "Twice"}, "provenance": "us",
          "compute": {"multiply": [2, {"value": "warmth"}]},
          "bands": {"provenance": "us", "list": [
            {"id": "lower", "label": {"en": "lower"}, "from": 0, "to": 2},
            {"id": "upper", "label": {"en": "upper"}, "from": 4, "to": 8}]}},
        {"id": "part", "title": {"en": "Part"}, "provenance": "us",
          "compute": {"divide": [{"value": "warmth"}, 4]}},
        {"id": "blend", "title": {"en": "Blend"}, "provenance": "us",
          "compute": {"mean": [{"value": "warmth"}, {"value": "steps"}], "minimum": 1}},
        {"id": "held", "title": {"en": "Held"}, "provenance": "us",
          "compute": {"clamp": {"value": "warmth"}, "from": 1, "to": 3}},
        {"id": "norm", "title": {"en": "Norm"}, "provenance": "us",
          "compute": {"lookup": {"by": [{"fact": "place"}, {"value": "warmth"}], "rows": [
            {"when": [{"is": "town"}, {"from": 0, "to": 4}], "gives": 40},
            {"when": [{"is": "farm"}, {"from": 0, "to": 1}], "gives": 45},
            {"when": [{"is": "farm"}, {"from": 2, "to": 4}], "gives": 50}]}}}],
      "flags": [
        {"id": "worry", "title": {"en": "Worry"}, "provenance": "us", "when": {"item": "q1", "is": "2"}}],
      "constraints": [
        {"id": "odd_pair", "provenance": "us", "message": {"en": "At odds."},
          "never": {"all": [{"item": "q1", "is": "0"}, {"item": "n1", "atLeast": 8}]}}],
      "profiles": [
        {"id": "whole", "title": {"en": "Whole"}, "indexes": [
          {"id": "sum_up", "title": {"en": "Sum"}, "add": ["warmth"], "subtract": ["kitchen"], "provenance": "us",
            "levels": {"provenance": "us", "list": [
              {"id": "less", "label": {"en": "less"}, "from": -1, "to": 0},
              {"id": "more", "label": {"en": "more"}, "from": 1, "to": 1}]}}]},
        {"id": "short", "title": {"en": "Short"}, "sections": ["first", "second"], "items": ["q1", "q2", "n1"],
          "scales": [{"scale": "warmth"}], "values": ["twice"], "flags": ["worry"]}],
      "prompts": [
        {"id": "safe", "kind": "safety", "title": {"en": "Safe"}, "text": {"en": "Ask."}, "provenance": "us",
          "raisedWhen": {"item": "q1", "is": "1"}}],
      "offers": [{"scale": "warmth", "bands": ["high"], "help": [{"en": "Help."}]}],
      "checkpoints": {"months": [0, 3, 6], "outcomes": [{"id": "kept", "title": {"en": "Kept"}, "levels": [
        {"code": "x", "label": {"en": "X"}}, {"code": "y", "label": {"en": "Y"}}]}]}
    }
    """
}
