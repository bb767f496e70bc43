import Foundation
import Testing

@testable import AssessmentKit

/// The documents of `Tests/Fixtures` whose shape is right: each fault is refused at its place, and
/// what is sound is accepted.
@Suite struct MeaningFixtureTests {
  struct Expectation: Decodable, Sendable, CustomTestStringConvertible {
    let file: String
    let pointer: String

    var testDescription: String { file }
  }

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static let refused: [Expectation] = {
    let url = fixtures.appending(path: "refused/meaning/expected.json")
    let data = (try? Data(contentsOf: url)) ?? Data()
    return (try? JSONDecoder().decode([Expectation].self, from: data)) ?? []
  }()

  static let accepted: [String] = ["valid", "shapes", "../../instruments"].flatMap { folder in
    let names = FileManager.default.enumerator(atPath: fixtures.appending(path: folder).path)
    let files = (names?.allObjects ?? []).compactMap { $0 as? String }
    let documents = files.filter { name in
      name.hasSuffix("instrument.json") || (folder == "valid" && name.hasSuffix(".json"))
    }
    return documents.map { "\(folder)/\($0)" }.sorted()
  }

  @Test func `there are many of them`() {
    #expect(Self.refused.count > 150)
    #expect(Self.accepted.count > 40)
  }

  @Test(arguments: refused) func `a fault of meaning is refused`(expected: Expectation) throws {
    let findings = try load("refused/meaning/\(expected.file)")
    let errors = findings.filter { $0.severity == .error }
    let found = errors.contains { error in
      let pointer = error.place.pointer ?? ""
      return pointer == expected.pointer || pointer.hasPrefix(expected.pointer + "/")
    }
    #expect(found, "\(FindingText(limit: 100).render(findings))")
    #expect(errors.allSatisfy { $0.place.position != nil && $0.expected != nil })
  }

  @Test(arguments: accepted) func `a sound document is accepted`(file: String) throws {
    let errors = try load(file).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(FindingText(limit: 100).render(errors))")
  }

  private func load(_ file: String) throws -> [Finding] {
    let bytes = try [UInt8](Data(contentsOf: Self.fixtures.appending(path: file)))
    do throws(Refused) {
      return try InstrumentLoader.load(bytes, file: file).findings
    } catch {
      return error.findings
    }
  }
}
