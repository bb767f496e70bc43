import Foundation

@testable import AssessmentKit

/// An instrument with its cases, as they lie in the project.
struct MutationSubject: Sendable, CustomStringConvertible {
  /// The name of its folder.
  let name: String
  /// The instrument without its prose.
  let document: JSONNode
  let instrument: Instrument
  /// How often each warning is given of the instrument as it is.
  let warnings: [String: Int]
  let cases: [ScoringCase]

  var description: String { name }

  /// Reads an instrument and every file of cases beside it.
  init(folder: URL, name: String) throws {
    self.name = name
    let file = folder.appending(path: "instrument.json")
    let loaded = try InstrumentLoader.load([UInt8](Data(contentsOf: file)), file: name)
    (document, instrument) = (loaded.document.lean, loaded.instrument)
    warnings = loaded.findings.warningCounts
    cases = try Self.caseFiles(folder).flatMap { file in
      try CaseFile.read([UInt8](Data(contentsOf: file)), file: file.lastPathComponent).cases
    }
  }

  /// Every instrument and every fixture, read once.
  static let all = Result { try read() }

  private static func read() throws -> [MutationSubject] {
    let instruments = try folders("instruments").filter { $0.lastPathComponent != "schema" }
    let versions = try instruments.flatMap { instrument in
      try contents(of: instrument).map { (instrument.lastPathComponent, $0) }
    }
    let shapes = try folders("Tests/Fixtures/shapes").map { ($0.lastPathComponent, $0) }
    return try (versions + shapes).map { try MutationSubject(folder: $0.1, name: $0.0) }
  }

  /// The name of a mutant of this instrument.
  func id(of mutant: Mutant) -> MutantID {
    MutantID(
      instrument: name,
      pointer: mutant.pointer.description,
      change: mutant.change
    )
  }

  private static func caseFiles(_ folder: URL) throws -> [URL] {
    let single = folder.appending(path: "cases.json")
    if FileManager.default.fileExists(atPath: single.path()) { return [single] }
    return try contents(of: folder.appending(path: "cases")).filter { $0.pathExtension == "json" }
  }

  private static func folders(_ path: String) throws -> [URL] {
    try contents(of: SourceFile.root.appending(path: path))
  }

  private static func contents(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path() < $1.path() }
  }
}

extension [Finding] {
  /// How many warnings of each code there are.
  var warningCounts: [String: Int] {
    reduce(into: [:]) { counts, finding in
      if finding.severity == .warning { counts[finding.code.id, default: 0] += 1 }
    }
  }
}
