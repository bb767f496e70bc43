import Foundation
import Testing

@testable import AssessmentKit

/// The documents of `Tests/Fixtures`, which the JSON Schema is tested with too.
@Suite struct ShapeDocumentsTests {
  struct Expectation: Decodable, Sendable, CustomTestStringConvertible {
    let file: String
    let pointer: String
    let kind: String?

    var testDescription: String { file }
  }

  /// The codes by which the loader names what the fixtures call a kind.
  static let codes: [String: Set<DiagnosticCode>] = [
    "unknownMember": [.unknownMember],
    "missingMember": [.missingMember, .pointsForSome],
    "wrongType": [.wrongType],
    "notOneOf": [.notOneOf, .unknownFormat],
    "badPattern": [.badPattern],
    "outOfRange": [.outOfRange],
    "tooFew": [.tooFewEntries],
    "tooMany": [.tooManyEntries],
    "exclusiveMembers": [.exclusiveMembers, .misplacedMember],
    "repeatedEntry": [.repeatedEntry],
    "badNumber": [.floatingNumber, .badDecimal, .numberTooLarge],
  ]

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures").path

  static let refused: [Expectation] = expectations("shape")
  static let accepted: [String] =
    (files("valid") + shapes + files("refused/meaning").filter { unseenBySchema[$0] == nil })
    .sorted()

  /// The small instruments that show what the format can say.
  private static var shapes: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(fixtures)/shapes")
    return (names ?? []).map { "shapes/\($0)/instrument.json" }.filter {
      FileManager.default.fileExists(atPath: "\(fixtures)/\($0)")
    }
  }

  /// Faults of one part alone that the schema can't tell.
  static let unseenBySchema: [String: DiagnosticCode] = [
    "refused/meaning/condition-nested-too-deep.json": .nestedTooDeep,
    "refused/meaning/expression-nested-too-deep.json": .nestedTooDeep,
    "refused/meaning/minutes-from-above-to.json": .outOfRange,
    "refused/meaning/number-with-point.json": .floatingNumber,
  ]

  private static func expectations(_ folder: String) -> [Expectation] {
    let url = URL(filePath: "\(fixtures)/refused/\(folder)/expected.json")
    let data = (try? Data(contentsOf: url)) ?? Data()
    return (try? JSONDecoder().decode([Expectation].self, from: data)) ?? []
  }

  private static func files(_ folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(fixtures)/\(folder)")
    return (names ?? []).filter { $0.hasSuffix(".json") && $0 != "expected.json" }.map {
      "\(folder)/\($0)"
    }
  }

  private func findings(_ path: String) throws -> [Finding] {
    let bytes = try Data(contentsOf: URL(filePath: "\(Self.fixtures)/\(path)"))
    return LoaderDocument.findings(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: refused)
  func `a fault of shape is found where it is`(_ expectation: Expectation) throws {
    let findings = try findings("refused/shape/\(expectation.file)")
    let codes = Self.codes[expectation.kind ?? ""] ?? []
    let found = findings.contains {
      codes.contains($0.code) && $0.place.pointer == expectation.pointer
    }
    #expect(
      found,
      "\(expectation.file): \(findings.map { "\($0.code.id) \($0.place.pointer ?? "")" })"
    )
  }

  @Test(arguments: accepted)
  func `a document with no fault of shape is decoded`(_ path: String) throws {
    #expect(try findings(path).map { "\($0.code.id) \($0.place.pointer ?? "")" } == [])
  }

  @Test(arguments: unseenBySchema.keys.sorted())
  func `a fault of shape that the schema can't tell is found`(_ path: String) throws {
    #expect(try findings(path).map(\.code) == [Self.unseenBySchema[path]])
  }

  @Test func `the fixtures are there`() {
    #expect(Self.refused.count >= 200)
    #expect(Self.accepted.count >= 70)
  }
}
