/// An instrument whose document is part of the program.
///
/// The documents are copied into generated source files from `instruments/`; a test fails when
/// the copies differ.
public struct BuiltInInstrument: Sendable {
  /// The id.
  public let id: String

  /// The version as written, such as `0.1.0`.
  public let version: String

  /// The digest of the document when it was copied, such as `sha256:` and 64 digits.
  public let digest: String

  /// The document.
  public let text: String

  /// The cases that were worked by hand, so that the copy can prove itself anywhere; `nil` when
  /// there are none.
  public let handCases: String?

  /// Describes a document.
  ///
  /// - Parameters:
  ///   - id: the id that the document has.
  ///   - version: the version that the document has.
  ///   - digest: the digest that the document must have.
  ///   - text: the document.
  ///   - handCases: the file of cases that were worked by hand.
  public init(
    id: String,
    version: String,
    digest: String,
    text: String,
    handCases: String? = nil
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.text = text
    self.handCases = handCases
  }
}

extension BuiltInInstrument {
  /// What a library lists for it; `nil` for a version that can't be read.
  var entry: InstrumentEntry? {
    SemanticVersion(version).map { InstrumentEntry(id: id, version: $0, origin: .builtIn) }
  }
}
