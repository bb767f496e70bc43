import Testing

@testable import AssessmentKit

@Suite struct ScoringProjectionTests {
  private static let document = """
    {"id": "x", "title": {"en": "T"}, "format": 1, "sources": [{"id": "s"}],
     "missingCodes": {"note": "blank", "-9": "declined"},
     "responseSets": [{"id": "r", "provenance": "s", "options": [
       {"code": "1", "label": {"en": "L"}, "points": 1, "exclusive": true}]}],
     "sections": [{"id": "a", "title": {"en": "A"}, "sensitive": true, "items": [
       {"id": "q", "kind": "choice", "text": {"en": "Q"}, "why": {"en": "W"}, "role": "wish",
        "missingCodes": {"label": "blank"}, "maxLength": 3, "showIf": {"fact": "age", "is": 3}}]}],
     "scales": [{"id": "z", "alpha": true, "show": {"digits": 1}, "method": "sum",
       "items": [{"item": "q", "reason": "r", "points": {"title": 1, "text": "2.5"}}]}],
     "offers": [{"scale": "z"}], "glossary": []}
    """

  /// Worked out by hand from the page on the format.
  private static let projection = """
    {"format":1,"missingCodes":{"-9":"declined","note":"blank"},\
    "responseSets":[{"id":"r","options":[{"code":"1","exclusive":true,"points":1}]}],\
    "scales":[{"id":"z","items":[{"item":"q","points":{"text":"2.5","title":1}}],"method":"sum"}],\
    "sections":[{"id":"a","items":[{"id":"q","kind":"choice","missingCodes":{"label":"blank"},\
    "showIf":{"fact":"age","is":3}}]}]}
    """

  @Test func `the projection is what the page says`() throws {
    let document = try JSONParser.parse(Array(Self.document.utf8))
    let bytes = CanonicalJSON.bytes(of: ScoringProjection.of(document))
    #expect(String(decoding: bytes, as: UTF8.self) == Self.projection)
    #expect(
      InstrumentDigests(of: document).scoring == SHA256Digest(of: Array(Self.projection.utf8))
    )
  }

  /// The digests as Tests/checks/scoring_digest.py prints them for the same document.
  @Test func `the digests are those that another program finds`() throws {
    let instrument = try LoaderDocument.decoded()
    #expect(
      instrument.digest.description
        == "sha256:56136a6922c099d2e102de35c933b8eacffa7da7b913fae6302351e5bc712452"
    )
    #expect(
      instrument.scoringDigest.description
        == "sha256:5e3e722724f4c7d9ab2f7ce3caaf4b6c1d77f537c42def84487659efc04c3297"
    )
  }

  @Test func `a document that is no object stays as it is`() throws {
    let list = try JSONParser.parse(Array("[1]".utf8))
    #expect(CanonicalJSON.bytes(of: ScoringProjection.of(list)) == Array("[1]".utf8))
  }

  @Test(arguments: [
    ("wording", "Any tea.", "All tea."),
    ("why", #""Cups?"}, "why": {"en": "We ask."}"#, #""Cups?"}, "why": {"en": "We wish."}"#),
    ("reason", "\"reason\": \"To test.\"", "\"reason\": \"To try.\""),
    ("offer", "A spade", "A rake"),
    ("digits shown", "\"show\": {\"digits\": 1}", "\"show\": {\"digits\": 2}"),
    ("version", "0.3.1", "0.3.2"),
    ("role in a profile", "\"role\": \"plan\"", "\"role\": \"need\""),
  ])
  func `what cannot change a score leaves the scoring digest`(
    _ name: String,
    _ old: String,
    _ new: String
  ) throws {
    let before = try LoaderDocument.decoded()
    let after = try LoaderDocument.decoded(LoaderDocument.replacing(old, with: new))
    #expect(after.digest != before.digest)
    #expect(after.scoringDigest == before.scoringDigest)
  }

  @Test(arguments: [
    ("points", "\"points\": \"1.5\"", "\"points\": \"1.4\""),
    ("points of a code", "\"rose\": 1", "\"rose\": 2"),
    ("missing code", "\"88\": \"declined\"", "\"99\": \"declined\""),
    ("direction", "\"reverse\": true", "\"reverse\": false"),
    ("band", "\"from\": 2, \"to\": 9", "\"from\": 2, \"to\": 8"),
    ("condition", "\"atMost\": 2", "\"atMost\": 3"),
    (
      "a default written down", "\"missing\": {\"rule\": \"none\"}",
      "\"factor\": 1, \"missing\": {\"rule\": \"none\"}"
    ),
  ])
  func `what can change a score changes both digests`(
    _ name: String,
    _ old: String,
    _ new: String
  ) throws {
    let before = try LoaderDocument.decoded()
    let after = try LoaderDocument.decoded(LoaderDocument.replacing(old, with: new))
    #expect(after.digest != before.digest)
    #expect(after.scoringDigest != before.scoringDigest)
  }

  @Test func `layout and order of members make no difference`() throws {
    let before = try LoaderDocument.decoded()
    let spaced = LoaderDocument.text.replacing(": ", with: ":   ").replacing("\n", with: "\r\n")
    let moved = LoaderDocument.replacing(
      #""opening": {"en": "Hello."}"#,
      with: #""closing": {"en": "Goodbye."}"#
    )
    let swapped = LoaderDocument.replacing(
      "  \"closing\": {\"en\": \"Goodbye.\"},\n  \"missingCodes\"",
      with: "  \"opening\": {\"en\": \"Hello.\"},\n  \"missingCodes\"",
      in: moved
    )
    for text in [spaced, swapped] {
      let after = try LoaderDocument.decoded(text)
      #expect(after.digest == before.digest)
      #expect(after.scoringDigest == before.scoringDigest)
    }
  }
}
