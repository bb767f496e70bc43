/// How a person names an instrument: `ID`, `ID@VERSION`, or the path of a document.
public enum InstrumentReference: Sendable, Hashable {
  /// An id, with or without a version; without one the highest version is meant.
  case named(id: String, version: SemanticVersion?)

  /// The path of a document.
  case file(String)

  /// Reads a reference.
  ///
  /// A text that contains `/` or ends in `.json` is a path; any other text is an id, with the
  /// version after an `@`. Nothing is looked up yet.
  ///
  /// - Parameter text: the reference as typed.
  /// - Throws: a finding when the text has neither form; an empty text has neither.
  public init(_ text: String) throws(Refused) {
    if text.utf8.contains(UInt8(ascii: "/")) || text.hasSuffix(".json") {
      self = .file(text)
      return
    }
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let version = parts.count == 2 ? SemanticVersion(String(parts[1])) : nil
    guard let id = parts.first.map(String.init), TextForm.instrumentID.accepts(id),
      parts.count == 1 || version != nil
    else { throw Refused([Self.finding(text)]) }
    self = .named(id: id, version: version)
  }

  private static func finding(_ text: String) -> Finding {
    Finding(
      .badInstrumentReference,
      .error,
      "\"\(text.shownInMessage)\" does not name an instrument",
      expected: "an id, id@1.0.0, or the path of a .json file"
    )
  }
}
