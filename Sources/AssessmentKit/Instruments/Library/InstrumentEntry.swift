/// An instrument that a library holds: its name and where it is, not its content.
public struct InstrumentEntry: Sendable, Hashable {
  /// Where a document is.
  public enum Origin: Sendable, Hashable {
    /// In a file.
    case file(String)
    /// In the program itself.
    case builtIn
  }

  /// The id: that of its folder, until the document is loaded.
  public let id: String

  /// The version: that of its folder, until the document is loaded.
  public let version: SemanticVersion

  /// Where it is.
  public let origin: Origin
}

/// What a library holds, and what kept it from looking everywhere.
public struct InstrumentListing: Sendable {
  /// The instruments by id and version; of one id and version the one that would be loaded first.
  public let entries: [InstrumentEntry]

  /// Directories that couldn't be searched.
  public let findings: [Finding]
}
