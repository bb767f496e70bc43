import AssessmentKit
import Foundation
import Testing

/// Runs every case that was worked out without the scorer.
@Suite struct FixtureCaseTests {
  static let shapes = folders(in: "Tests/Fixtures/shapes")
  static let instruments = folders(in: "instruments").flatMap { folder in
    folder == "schema" ? [] : folders(in: "instruments/\(folder)").map { "\(folder)/\($0)" }
  }

  @Test(arguments: shapes) func `the cases of a shape are met`(shape: String) throws {
    let report = try run("Tests/Fixtures/shapes/\(shape)", cases: ["cases.json"])
    #expect(report.cases >= 4)
    expectNone(report.findings)
  }

  @Test(arguments: instruments) func `the cases of an instrument are met`(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: path("instruments/\(folder)/cases")
    )
    let files = names.filter { $0.hasSuffix(".json") }.map { "cases/\($0)" }.sorted()
    let report = try run("instruments/\(folder)", cases: files)
    expectNone(report.findings)
    #expect(report.coverage.values.allSatisfy { $0 >= 3 })
  }

  private func run(_ folder: String, cases: [String]) throws -> CaseRunner.Report {
    let instrument = try load("\(folder)/instrument.json")
    var report = CaseRunner.Report()
    for name in cases {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: path("\(folder)/\(name)"))))
      let file = try refusing { () throws(Refused) in try CaseFile.read(bytes, file: name) }
      report.add(CaseRunner(instrument, file: name).run(file))
    }
    return report
  }

  private func load(_ file: String) throws -> Instrument {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path(file))))
    return try refusing { () throws(Refused) in
      try InstrumentLoader.load(bytes, file: file).instrument
    }
  }

  /// Fails with the findings as a user would see them.
  private func refusing<Result>(_ body: () throws(Refused) -> Result) throws -> Result {
    do throws(Refused) {
      return try body()
    } catch {
      expectNone(error.findings)
      throw error
    }
  }

  private func expectNone(_ findings: [Finding]) {
    #expect(findings.isEmpty, "\(FindingText(limit: 100).render(findings))")
  }

  private static func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { name in
      URL(filePath: path("\(folder)/\(name)")).resourceIsFolder
    }.sorted()
  }
}

/// The path of something in the project.
private func path(_ inside: String) -> String {
  SourceFile.root.appending(path: inside).path()
}

extension URL {
  fileprivate var resourceIsFolder: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
