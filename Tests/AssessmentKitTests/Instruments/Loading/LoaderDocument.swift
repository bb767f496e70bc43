import Testing

@testable import AssessmentKit

/// A small document that has one of nearly everything, for tests that change one part of it.
///
/// In a replacement `§` marks the place where a fault must be found; it is taken out before the
/// document is read, and its line and column are counted from the start of the text.
enum LoaderDocument {
  static let text = """
    {
      "format": 1,
      "id": "tea-and-gardens",
      "version": "0.3.1",
      "title": {"en": "Tea and gardens", "cy": {"text": "Te a gerddi", "status": "reviewed"}},
      "languages": [{"code": "en", "status": "source"}, {"code": "cy", "status": "draft"}],
      "about": {
        "purpose": {"en": "To test."}, "intendedUse": [{"en": "Tests."}],
        "refusals": [{"en": "Everything else."}], "forbids": ["total", "gate"],
        "population": {"en": "Nobody."},
        "licence": {"id": "CC-BY-4.0", "redistributable": true, "holder": "The authors"},
        "authors": [{"name": "The authors", "role": "wrote it"}],
        "derivedFrom": [{"instrument": "tea", "version": "0.1.0", "note": "the idea"}],
        "minutes": {"from": 5, "to": 10}
      },
      "sources": [{"id": "authors", "kind": "authors", "citation": "Judgement.", "url": "x:y"}],
      "opening": {"en": "Hello."},
      "closing": {"en": "Goodbye."},
      "missingCodes": {"-9": "doesNotKnow", "88": "declined"},
      "facts": [
        {"id": "age", "title": {"en": "Age"}, "kind": "number", "min": 18, "max": 110,
          "provenance": "authors"},
        {"id": "group", "title": {"en": "Group"}, "kind": "code", "equality": true,
          "codes": [{"code": "a", "label": {"en": "A"}}], "provenance": "authors"}],
      "responseSets": [
        {"id": "often", "provenance": "authors", "range": {"low": 0, "high": "1.5"}, "options": [
          {"code": "0", "label": {"en": "Never"}, "points": 0},
          {"code": "1", "label": {"en": "Often"}, "points": "1.5"}]},
        {"id": "plants", "provenance": "authors", "options": [
          {"code": "rose", "label": {"en": "Roses"}},
          {"code": "none", "label": {"en": "None"}, "exclusive": true}]}],
      "sections": [
        {"id": "day", "title": {"en": "The day"}, "introduction": {"en": "First."},
          "workerNote": {"en": "Slowly."}, "sensitive": true, "notice": {"en": "Private."},
          "items": [
            {"id": "tea", "kind": "choice", "text": {"en": "Tea?"}, "why": {"en": "We ask."},
              "responses": "often", "pole": "need", "provenance": "authors",
              "help": {"en": "Any tea."}, "examples": [{"en": "Green."}], "concept": "tea.daily",
              "source": "either", "lookBack": {"weeks": 4}, "sensitive": true},
            {"id": "beds", "kind": "multiple", "text": {"en": "Beds?"}, "why": {"en": "We ask."},
              "responses": "plants", "pole": "need", "provenance": "authors",
              "nonAnswers": ["declined", "notApplicable"], "missingCodes": {"-1": "blank"}},
            {"id": "cups", "kind": "number", "text": {"en": "Cups?"}, "why": {"en": "We ask."},
              "min": 0, "max": 6, "step": "0.5", "unit": {"en": "cups"}, "pole": "need",
              "provenance": "authors", "lookBack": "now",
              "showIf": {"item": "tea", "is": "1"}},
            {"id": "planted", "kind": "date", "text": {"en": "When?"}, "why": {"en": "We ask."},
              "approximate": true, "provenance": "authors", "equality": true},
            {"id": "hopes", "kind": "text", "text": {"en": "Hopes?"}, "why": {"en": "We ask."},
              "maxLength": 500, "provenance": "authors", "role": "wish", "area": "garden"}]}],
      "scales": [
        {"id": "garden", "title": {"en": "Garden"}, "polarity": "need", "model": "formative",
          "method": "sum", "provenance": "authors", "factor": 2,
          "items": [{"item": "tea", "weight": "0.5", "reverse": true, "reason": "To test."},
            {"item": "beds", "points": {"rose": 1, "none": 0}, "combine": "sum"},
            {"item": "cups", "rows": [{"from": 0, "to": 6, "points": 2}]}],
          "missing": {"rule": "prorate", "minimumShare": "0.5", "required": ["tea"]},
          "round": {"digits": 0, "mode": "floor"}, "show": {"digits": 1}, "alpha": false,
          "bands": {"provenance": "authors", "list": [
            {"id": "low", "label": {"en": "low"}, "from": 0, "to": 1, "points": 0},
            {"id": "high", "label": {"en": "high"}, "from": 2, "to": 9, "points": 1}]}},
        {"id": "brew", "title": {"en": "Brew"}, "polarity": "need", "model": "reflective",
          "method": "count", "provenance": "authors", "counts": ["1"],
          "items": [{"item": "tea"}, {"item": "cups", "counts": [6, "5.5"]}],
          "missing": {"rule": "none"}}],
      "values": [
        {"id": "both", "title": {"en": "Both"}, "provenance": "authors", "polarity": "need",
          "compute": {"add": [{"value": "garden"}, {"fact": "age"}, 3, "2.5"]}},
        {"id": "table", "title": {"en": "Table"}, "provenance": "authors",
          "compute": {"lookup": {"by": [{"value": "brew"}, {"item": "tea"}], "rows": [
            {"when": [{"from": 0, "to": 2}, {"is": "1"}], "gives": 40}]}}},
        {"id": "held", "title": {"en": "Held"}, "provenance": "authors",
          "compute": {"clamp": {"round": {"mean": [{"value": "brew"}], "minimum": 1},
            "digits": 0}, "from": 0, "to": 10}},
        {"id": "choice", "title": {"en": "Choice"}, "provenance": "authors",
          "compute": {"if": {"value": "brew", "atLeast": 1},
            "then": {"divide": [{"value": "brew"}, 2]},
            "else": {"count": [{"fact": "age", "between": [18, 25]}]}}}],
      "flags": [{"id": "thirsty", "title": {"en": "Thirsty"}, "provenance": "authors",
        "when": {"any": [{"item": "beds", "includes": "rose"}, {"item": "tea", "recorded": true},
          {"countOf": [{"item": "cups", "in": [1, "2.5"]}], "atLeast": 1}]}}],
      "constraints": [{"id": "odd", "message": {"en": "Odd."}, "provenance": "authors",
        "severity": "warn",
        "never": {"all": [{"item": "tea", "is": "0"}, {"not": {"item": "cups", "atMost": 2}}]}}],
      "completeWhen": {"item": "tea", "answered": true},
      "profiles": [{"id": "short", "title": {"en": "Short"}, "use": "research",
        "sections": ["day"], "items": ["tea", "cups"], "scales": [{"scale": "brew", "role": "plan"}],
        "values": [], "flags": ["thirsty"],
        "indexes": [{"id": "all_in", "title": {"en": "All"}, "add": ["garden"], "subtract": [],
          "provenance": "authors", "levels": {"provenance": "authors", "list": [
            {"id": "one", "label": {"en": "one"}, "from": 0, "to": 1}]}}]}],
      "prompts": [{"id": "water", "kind": "safety", "title": {"en": "Water"},
        "text": {"en": "Drink."}, "workerNote": {"en": "Offer."}, "provenance": "authors",
        "raisedWhen": {"item": "tea", "is": "0"}}],
      "offers": [{"scale": "garden", "bands": ["high"], "help": [{"en": "A spade"}]}],
      "checkpoints": {"months": [0, 3], "outcomes": [{"id": "well", "title": {"en": "Well"},
        "levels": [{"code": "n", "label": {"en": "No"}}, {"code": "y", "label": {"en": "Yes"}}]}]},
      "glossary": [{"term": {"en": "Spade"}, "meaning": {"en": "A tool"}}]
    }

    """

  /// The document with one part replaced; the part must stand in it exactly once.
  static func replacing(
    _ old: String,
    with new: String,
    in text: String = text
  ) -> String {
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "\(old) stands in the document \(parts.count - 1) times")
    return parts.joined(separator: new)
  }

  /// The text without its mark, and the place of the mark.
  static func unmarked(_ text: String) -> (text: String, position: TextPosition?) {
    let scalars = Array(text.unicodeScalars)
    guard let mark = scalars.firstIndex(of: "§") else { return (text, nil) }
    let before = scalars[..<mark]
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return (text.replacing("§", with: ""), TextPosition(line: line, column: column))
  }

  /// The decoded document.
  static func decoded(_ text: String = text) throws(Refused) -> Instrument {
    let document = try JSONParser.parse(Array(text.utf8), limits: InstrumentLoader.limits)
    return try InstrumentDecoder(document).instrument()
  }

  /// What the decoder has to say of a document.
  static func findings(_ text: String) -> [Finding] {
    do throws(Refused) {
      _ = try decoded(text)
      return []
    } catch {
      return error.findings
    }
  }
}
