@testable import AssessmentKit

/// Writes the source files that hold the instruments of the program.
enum BuiltInSource {
  /// A document on its way into a source file.
  struct Document {
    let id: String
    let version: String
    let text: String
    var handCases: String?
  }

  /// The name of the file: `MyInstrument_0.1.0.swift`.
  static func fileName(_ document: Document) -> String {
    "\(typeName(document.id))_\(document.version).swift"
  }

  /// The file for one document.
  ///
  /// The document must end its lines with LF: Swift turns every other line end into one.
  static func file(_ document: Document) throws -> String {
    let parsed = try JSONParser.parse(Array(document.text.utf8), limits: InstrumentLoader.limits)
    let text = literal(document.text)
    let cases = document.handCases.map { ",\n    handCases: \(literal($0))" } ?? ""
    return """
      // swift-format-ignore-file
      // A copy of instruments/\(document.id)/\(document.version)/instrument.json. To make it again:
      // ASSESS_UPDATE=1 swift test --filter BuiltInInstruments

      extension BuiltInInstrument {
        /// The instrument \(document.id), version \(document.version).
        static let \(memberName(document)) = BuiltInInstrument(
          id: "\(document.id)",
          version: "\(document.version)",
          digest: "\(InstrumentDigests(of: parsed).instrument)",
          text: \(text)\(cases))
      }

      """
  }

  /// The file that lists all documents.
  static func index(_ documents: [Document]) -> String {
    let entries = documents.map { "    .\(memberName($0)),\n" }.joined()
    return """
      // swift-format-ignore-file
      // Made from instruments/ by: ASSESS_UPDATE=1 swift test --filter BuiltInInstruments

      /// The instruments that are part of the program.
      public enum BuiltInInstruments {
        /// All of them, by id and version.
        public static let all: [BuiltInInstrument] = [\(entries.isEmpty ? "" : "\n\(entries)  ")]
      }

      """
  }

  /// `myInstrument_0_1_0`.
  static func memberName(_ document: Document) -> String {
    let name = typeName(document.id)
    return name.prefix(1).lowercased() + name.dropFirst() + "_"
      + document.version.replacing(".", with: "_")
  }

  private static func typeName(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The text as a string literal of several lines in which nothing is an escape.
  private static func literal(_ text: String) -> String {
    let hashes = delimiter(text)
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
  }

  /// One `#` more than follows any `\"""` or backslash in the text.
  private static func delimiter(_ text: String) -> String {
    var hashes = "#"
    while text.contains("\"\"\"\(hashes)") || text.contains("\\\(hashes)") { hashes += "#" }
    return hashes
  }
}
