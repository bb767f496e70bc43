/// Ids are unique over everything that shares the namespace, and are not reserved words.
enum IdentifierCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let named = NamedPart.all(of: index.instrument)
    return duplicates(named) + duplicates(sources(index.instrument)) + reserved(named)
  }

  private static func sources(_ instrument: Instrument) -> [NamedPart] {
    instrument.sources.map { NamedPart(id: $0.id, kind: .source, place: $0.place) }
  }

  private static func duplicates(_ parts: [NamedPart]) -> [Finding] {
    var first: [String: NamedPart] = [:]
    var found: [Finding] = []
    for part in parts {
      if let earlier = first[part.id.lowercased()] {
        found.append(duplicate(part, of: earlier))
      } else {
        first[part.id.lowercased()] = part
      }
    }
    return found
  }

  private static func duplicate(_ part: NamedPart, of earlier: NamedPart) -> Finding {
    Finding(
      .duplicateIdentifier,
      .error,
      "The id \"\(part.id)\" of this \(part.kind.noun) is already the id of \(earlier.described)",
      at: part.place.inside("id"),
      expected: "an id that nothing else has, in capital or small letters",
      help: "Give one of the two another id, and change what refers to it."
    )
  }

  private static func reserved(_ parts: [NamedPart]) -> [Finding] {
    parts.filter { ReservedWords.ofPrograms.contains($0.id.lowercased()) }.map { part in
      Finding(
        .reservedIdentifier,
        .error,
        "The id \"\(part.id)\" is a word that a database or a statistics program keeps for itself",
        at: part.place.inside("id"),
        expected: "any other id, such as \"\(part.id)_1\""
      )
    }
  }
}

extension DiagnosticCode {
  /// Two parts share an id.
  public static let duplicateIdentifier = DiagnosticCode(
    "I3001",
    "Two parts of the instrument have the same id",
    """
    Items, scales, values, flags and all other parts share one set of ids, because they become \
    columns of one table and because conditions and cases name them without saying their kind. \
    With two of a name it would be left to chance which one is meant. Give one of them another id \
    and change what refers to it. Sources have a set of ids of their own.
    """
  )

  /// An id is a word with a meaning in SQL, Stata, SPSS or R.
  public static let reservedIdentifier = DiagnosticCode(
    "I3002",
    "An id is a word that other programs keep for themselves",
    """
    Ids become names of columns. Databases and statistics programs keep some words for their own \
    language, and a column with such a name breaks a query or is renamed in silence, so that two \
    researchers no longer look at the same thing. Choose another id; adding a number or a second \
    word is enough.
    """
  )
}
