import AssessmentKit

/// The bands of one scale or value, as numbers that complete forms were seen to reach.
struct RandomBands {
  var cuts: [(from: Rational, to: Rational)]
  var points: [Int]

  /// The list as the format writes it.
  func text(withPoints: Bool) -> String? {
    let list = cuts.enumerated().compactMap { index, cut -> String? in
      guard let from = cut.from.inFormat, let to = cut.to.inFormat else { return nil }
      let points = withPoints ? #", "points": \#(points[index])"# : ""
      return #"{"id": "b_\#(index)", "label": {"en": "B"}, "from": \#(from), "#
        + #""to": \#(to)\#(points)}"#
    }
    guard list.count == cuts.count else { return nil }
    return #"{"provenance": "us", "list": [\#(list.joined(separator: ", "))]}"#
  }
}

extension Rational {
  /// The number as the format writes it; `nil` when it has more than six decimals.
  fileprivate var inFormat: String? {
    let text = decimalText(digits: 6)
    guard Rational(decimal: text) == self else { return nil }
    return isWhole ? text : "\"\(text)\""
  }
}

extension RandomDocument {
  /// The document.
  ///
  /// - Parameters:
  ///   - bands: bands of scales, values and indexes by id.
  ///   - hasProfiles: whether it has profiles; one of them holds indexes where scales have bands.
  /// - Returns: the document as JSON.
  func document(bands: [String: RandomBands], hasProfiles: Bool) -> String {
    var parts = [
      RandomDocument.heading, #""responseSets": [\#(setTexts)]"#,
      #""sections": [\#(sectionTexts)]"#,
      #""scales": [\#(valueTexts(true, bands))]"#, #""values": [\#(valueTexts(false, bands))]"#,
      #""flags": [\#(flags.map(\.text).joined(separator: ", "))]"#,
      #""constraints": [\#(constraints.joined(separator: ", "))]"#,
      #""prompts": [\#(prompts.joined(separator: ", "))]"#,
    ]
    if let completeWhen { parts.append(#""completeWhen": \#(completeWhen)"#) }
    if hasProfiles { parts.append(#""profiles": [\#(profileTexts(bands))]"#) }
    return "{\(parts.joined(separator: ",\n"))}"
  }

  private static let heading = #"""
    "format": 1, "id": "random", "version": "0.1.0", "title": {"en": "Random"},
    "languages": [{"code": "en", "status": "source"}],
    "about": {"purpose": {"en": "P"}, "intendedUse": [{"en": "U"}], "refusals": [{"en": "R"}],
      "forbids": [], "population": {"en": "P"}, "authors": [{"name": "A"}],
      "licence": {"id": "CC0-1.0", "redistributable": true}},
    "sources": [{"id": "us", "kind": "authors", "citation": "C"}],
    "missingCodes": {"-9": "doesNotKnow", "-8": "declined", "x": "blank"},
    "facts": [
      {"id": "age", "title": {"en": "A"}, "kind": "number", "min": 20, "max": 24, "provenance": "us"},
      {"id": "town", "title": {"en": "T"}, "kind": "code", "provenance": "us",
        "codes": [{"code": "n", "label": {"en": "N"}}, {"code": "s", "label": {"en": "S"}}]}]
    """#

  private var setTexts: String {
    sets.enumerated().map { number, set in
      let options = set.codes.enumerated().map { index, code in
        let points = set.points.map { #", "points": \#($0[index])"# } ?? ""
        let alone = set.alone.contains(code) ? #", "exclusive": true"# : ""
        return #"{"code": "\#(code)", "label": {"en": "O"}\#(points)\#(alone)}"#
      }
      return #"{"id": "set_\#(number)", "provenance": "us"\#(range(set)), "#
        + #""options": [\#(options.joined(separator: ", "))]}"#
    }.joined(separator: ",\n")
  }

  /// Points of a choice rise, so that the first and last are the ends.
  private func range(_ set: KnownSet) -> String {
    guard let points = set.points, set.alone.isEmpty, set.codes.first != "cat",
      let low = points.first, let high = points.last
    else { return "" }
    return #", "range": {"low": \#(low), "high": \#(high)}"#
  }

  private var sectionTexts: String {
    sections.enumerated().map { number, section in
      let gate = section.gate.map { #", "showIf": \#($0)"# } ?? ""
      return #"{"id": "part_\#(number)", "title": {"en": "S"}\#(gate), "#
        + #""items": [\#(section.items.joined(separator: ",\n  "))]}"#
    }.joined(separator: ",\n")
  }

  private func valueTexts(_ areScales: Bool, _ bands: [String: RandomBands]) -> String {
    values.filter { $0.isScale == areScales }.map { value in
      let text = bands[value.id].flatMap { $0.text(withPoints: areScales) }
      return value.body + (text.map { #", "bands": \#($0)"# } ?? "") + "}"
    }.joined(separator: ",\n")
  }

  private func profileTexts(_ bands: [String: RandomBands]) -> String {
    let all = #"{"id": "whole", "title": {"en": "W"}, "indexes": [\#(indexText(bands))]}"#
    return "\(all),\n\(partText)"
  }

  /// An index of the scales that have bands; the last one is subtracted.
  private func indexText(_ bands: [String: RandomBands]) -> String {
    let scales = values.filter { value in
      value.isScale && bands[value.id]?.text(withPoints: true) != nil
    }.map { "\"\($0.id)\"" }
    guard let first = scales.first else { return "" }
    let subtracted = scales.count > 1 ? scales.last ?? "" : ""
    let added = ([first] + scales.dropFirst().dropLast()).joined(separator: ", ")
    let levels = bands["support"]?.text(withPoints: false).map { #", "levels": \#($0)"# } ?? ""
    return #"{"id": "support", "title": {"en": "I"}, "provenance": "us", "add": [\#(added)], "#
      + #""subtract": [\#(subtracted)]\#(levels)}"#
  }

  /// A profile of the scales and values that must be there and every second of the others.
  private var partText: String {
    let chosen = values.indices.filter { $0 % 2 == 0 || alwaysRead.contains(values[$0].id) }
    let reads = chosen.reduce(into: alwaysRead) { $0.formUnion(values[$1].reads) }
    let scales = values.filter { $0.isScale && reads.contains($0.id) }
      .map { #"{"scale": "\#($0.id)", "role": "plan"}"# }
    let others = values.filter { !$0.isScale && reads.contains($0.id) }.map { "\"\($0.id)\"" }
    let names = flags.indices.filter { flags[$0].reads.isSubset(of: reads) }.map { "\"f_\($0)\"" }
    let lists = [scales, others, names].map { "[\($0.joined(separator: ", "))]" }
    return #"{"id": "part", "title": {"en": "P"}, "scales": \#(lists[0]), "values": \#(lists[1]), "#
      + #""flags": \#(lists[2])}"#
  }
}
