import Foundation

/// Puts a fragment of an instrument into a whole one.
enum InstrumentSplice {
  /// The document with the members of the fragment.
  ///
  /// Entries of lists are added; one with the id of an entry that is there takes its place.
  /// `items` go to the first section. Other members take the place of those that are there.
  static func merge(_ fragment: [String: Any], into base: [String: Any]) -> [String: Any] {
    var document = base
    for (name, value) in fragment {
      if name == "items" {
        document["sections"] = sections(document["sections"], with: value)
      } else if let entries = value as? [[String: Any]] {
        document[name] = join(document[name], entries)
      } else {
        document[name] = value
      }
    }
    return document
  }

  private static func sections(_ sections: Any?, with items: Any) -> [[String: Any]] {
    var sections = sections as? [[String: Any]] ?? []
    guard let items = items as? [[String: Any]], var first = sections.first else { return sections }
    first["items"] = join(first["items"], items)
    sections[0] = first
    return sections
  }

  private static func join(_ list: Any?, _ entries: [[String: Any]]) -> [[String: Any]] {
    var list = list as? [[String: Any]] ?? []
    for entry in entries {
      let id = entry["id"] as? String
      if let place = list.firstIndex(where: { id != nil && $0["id"] as? String == id }) {
        list[place] = entry
      } else {
        list.append(entry)
      }
    }
    return list
  }
}
