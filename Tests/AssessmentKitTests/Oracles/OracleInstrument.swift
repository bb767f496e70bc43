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

  /// How many random things are tried: a fiftieth where only a quick look is wanted
  /// (`ASSESS_QUICK=1`), ten times as many where there is time (`ASSESS_SOAK=1`).
  static func count(_ usual: Int) -> Int {
    let environment = ProcessInfo.processInfo.environment
    if environment["ASSESS_QUICK"] == "1" { return max(usual / 50, 1) }
    return environment["ASSESS_SOAK"] == "1" ? usual * 10 : usual
  }

  /// One of several equal parts of the seeds from 0.
  static func seeds(_ full: Int, part: Int, of parts: Int) -> Range<UInt64> {
    let size = count(full) / parts
    return UInt64(part * size)..<UInt64((part + 1) * size)
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
