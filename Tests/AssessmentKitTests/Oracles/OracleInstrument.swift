import AssessmentKit
import Foundation
import Testing

/// An instrument of the repository on which the scorer is compared with its twin.
struct OracleInstrument: CustomTestStringConvertible, Sendable {
  let name: String
  let url: URL

  var testDescription: String { name }

  func load() throws -> Instrument {
    try InstrumentLoader.load(Array(Data(contentsOf: url)), file: name).instrument
  }

  static let all = shapes + valid + shipped

  /// One small instrument for each shape of rule.
  static let shapes = found("Tests/Fixtures/shapes") { $0.lastPathComponent == "instrument.json" }

  static let valid = found("Tests/Fixtures/valid") { $0.pathExtension == "json" }

  static let shipped = found("instruments") { $0.lastPathComponent == "instrument.json" }

  /// How many random records are tried; far fewer where only a quick look is wanted.
  static func count(_ full: Int) -> Int {
    ProcessInfo.processInfo.environment["ASSESS_QUICK"] == "1" ? max(full / 50, 1) : full
  }

  private static var root: URL {
    (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
  }

  private static func found(_ folder: String, _ isIncluded: (URL) -> Bool) -> [OracleInstrument] {
    let root = root
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder),
      includingPropertiesForKeys: nil
    )
    let urls = (files?.compactMap { $0 as? URL } ?? []).filter(isIncluded)
    return urls.map { url in
      OracleInstrument(name: String(url.path.dropFirst(root.path.count + 1)), url: url)
    }.sorted { $0.name < $1.name }
  }
}

extension Instrument {
  /// Every profile by id; `nil` where the document has none.
  var profileIDs: [String?] { profiles.isEmpty ? [nil] : profiles.map(\.id) }
}
