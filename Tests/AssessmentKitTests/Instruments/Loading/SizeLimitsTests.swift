import Testing

@testable import AssessmentKit

@Suite struct SizeLimitsTests {
  struct Limit: Sendable, CustomTestStringConvertible {
    let name: String
    let list: String
    let most: Int
    let pointer: String
    let start: String
    let entry: @Sendable (Int) -> String

    var testDescription: String { name }

    /// The document with so many further entries in the list.
    func document(adding count: Int) -> String {
      let entries = (0..<count).map { entry($0) + ", " }.joined()
      return LoaderDocument.replacing(start, with: list + entries + start.dropFirst(list.count))
    }
  }

  static let limits = [
    Limit(
      name: "scales",
      list: "[",
      most: 500,
      pointer: "/scales",
      start: "[\n    {\"id\": \"garden\"",
      entry: { _ in
        #"{"id": "more", "title": {"en": "More"}, "polarity": "need", "model": "formative", "#
          + #""method": "sum", "provenance": "authors", "items": [{"item": "tea"}], "#
          + #""missing": {"rule": "none"}}"#
      }
    ),
    Limit(
      name: "values",
      list: "[",
      most: 500,
      pointer: "/values",
      start: "[\n    {\"id\": \"both\"",
      entry: { _ in
        #"{"id": "more", "title": {"en": "More"}, "provenance": "authors", "compute": 1}"#
      }
    ),
    Limit(
      name: "options",
      list: "[",
      most: 200,
      pointer: "/responseSets/0/options",
      start: "[\n      {\"code\": \"0\"",
      entry: { #"{"code": "x\#($0)", "label": {"en": "More"}, "points": 1}"# }
    ),
    Limit(
      name: "items",
      list: "[",
      most: 2000,
      pointer: "",
      start: "[\n        {\"id\": \"tea\"",
      entry: { _ in
        #"{"id": "more", "kind": "date", "text": {"en": "?"}, "why": {"en": "."}, "#
          + #""provenance": "authors"}"#
      }
    ),
  ]

  static let there = ["scales": 2, "values": 4, "options": 2, "items": 5]

  @Test(arguments: limits)
  func `the largest permitted number is accepted and one more refused`(_ limit: Limit) throws {
    let free = limit.most - (Self.there[limit.name] ?? 0)
    #expect(LoaderDocument.findings(limit.document(adding: free)).isEmpty)
    let findings = LoaderDocument.findings(limit.document(adding: free + 1))
    #expect(findings.map(\.code) == [.tooManyEntries])
    #expect(findings.first?.place.pointer == limit.pointer)
  }
}
