import AssessmentKit

/// A small instrument written down in a test: three questions and what is made of them.
///
/// The questions `a`, `b` and `c` are answered `0`, `1` or `2` for as many points; `c` is asked
/// when `a` is `2`. One scale for each has the same name with `_need`.
struct SmallDocument {
  var bands: [String: String] = [:]
  var values: [String] = []
  var flags: [String] = []
  var indexes: [String] = []

  /// The instrument.
  func load() throws -> Instrument {
    try InstrumentLoader.load(Array(text.utf8), file: nil).instrument
  }

  /// The sheet of some answers, under the only profile.
  func score(_ answers: [String: String], facts: [String: String] = [:]) throws -> ScoreSheet {
    let items = answers.mapValues { Response.chosen($0) }
    return try Scorer(load()).score(Answers(items: items, facts: facts))
  }

  /// A band list of two bands, from 0 to 1 and 2, with these points.
  static func bands(points: [Int]) -> String {
    let list = zip([(0, 1), (2, 2)], points).enumerated().map { index, band in
      #"{"id": "b_\#(index)", "label": {"en": "B"}, "from": \#(band.0.0), "to": \#(band.0.1), "#
        + #""points": \#(band.1)}"#
    }
    return #"{"provenance": "us", "list": [\#(list.joined(separator: ", "))]}"#
  }

  /// A derived value.
  static func value(_ id: String, _ compute: String) -> String {
    #"{"id": "\#(id)", "title": {"en": "V"}, "provenance": "us", "compute": \#(compute)}"#
  }

  private var text: String {
    let profile = #"{"id": "whole", "title": {"en": "A"}, "indexes": [\#(list(indexes))]}"#
    return #"""
      {"format": 1, "id": "small", "version": "0.1.0", "title": {"en": "Small"},
       "languages": [{"code": "en", "status": "source"}],
       "about": {"purpose": {"en": "P"}, "intendedUse": [{"en": "U"}], "refusals": [{"en": "R"}],
         "forbids": [], "population": {"en": "P"}, "authors": [{"name": "A"}],
         "licence": {"id": "CC0-1.0", "redistributable": true}},
       "sources": [{"id": "us", "kind": "authors", "citation": "C"}],
       "facts": [{"id": "age", "title": {"en": "A"}, "kind": "number", "min": 20, "max": 29,
         "provenance": "us"}],
       "responseSets": [{"id": "much", "provenance": "us", "range": {"low": 0, "high": 2},
         "options": [{"code": "0", "label": {"en": "0"}, "points": 0},
           {"code": "1", "label": {"en": "1"}, "points": 1},
           {"code": "2", "label": {"en": "2"}, "points": 2}]}],
       "sections": [{"id": "part", "title": {"en": "S"}, "items": [
         \#(item("a", "")), \#(item("b", "")),
         \#(item("c", #", "showIf": {"item": "a", "is": "2"}"#))]}],
       "scales": [\#(scale("a")), \#(scale("b")), \#(scale("c"))],
       "values": [\#(list(values))], "flags": [\#(list(flags))], "profiles": [\#(profile)]}
      """#
  }

  private func list(_ parts: [String]) -> String { parts.joined(separator: ",\n") }

  private func item(_ id: String, _ more: String) -> String {
    #"{"id": "\#(id)", "kind": "choice", "text": {"en": "Q?"}, "why": {"en": "W"}, "#
      + #""responses": "much", "pole": "need", "provenance": "us"\#(more)}"#
  }

  private func scale(_ item: String) -> String {
    let bands = bands[item].map { #", "bands": \#($0)"# } ?? ""
    return #"{"id": "\#(item)_need", "title": {"en": "S"}, "polarity": "need", "#
      + #""model": "formative", "method": "sum", "provenance": "us", "#
      + #""items": [{"item": "\#(item)"}], "missing": {"rule": "none"}\#(bands)}"#
  }
}
