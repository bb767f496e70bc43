import Testing

@testable import AssessmentKit

/// A document as small as one can be, which passes every check.
enum TinyInstrument {
  static func text(
    id: String = "tiny",
    version: String = "0.1.0",
    title: String = "Tiny",
    more: String = ""
  ) -> String {
    """
    {"format": 1, "id": "\(id)", "version": "\(version)", "title": {"en": "\(title)"},
     "languages": [{"code": "en", "status": "source"}],
     "about": {"purpose": {"en": "To test."}, "intendedUse": [{"en": "Tests."}],
       "refusals": [{"en": "Everything else."}], "forbids": [], "population": {"en": "Nobody."},
       "licence": {"id": "CC0-1.0", "redistributable": true}, "authors": [{"name": "Us"}]},
     "sources": [{"id": "authors", "kind": "authors", "citation": "Judgement."}],
     "responseSets": [], "scales": [],\(more)
     "sections": [{"id": "talk", "title": {"en": "Talk"}, "items": [
       {"id": "hopes", "kind": "text", "text": {"en": "Hopes?"}, "why": {"en": "We ask."},
         "provenance": "authors"}]}]}

    """
  }
}

@Suite struct InstrumentLoaderTests {
  private func refusal(_ text: String, file: String? = nil) -> [Finding] {
    do throws(Refused) {
      _ = try InstrumentLoader.load(Array(text.utf8), file: file)
      return []
    } catch {
      return error.findings
    }
  }

  @Test func `a sound document is loaded`() throws {
    let loaded = try InstrumentLoader.load(Array(TinyInstrument.text().utf8), file: "a.json")
    #expect(loaded.instrument.id == "tiny")
    #expect(!loaded.findings.contains { $0.severity == .error })
  }

  @Test func `text that is no JSON is refused by the parser`() {
    let findings = refusal("{\"format\": 1,}", file: "a.json")
    #expect(findings.allSatisfy { $0.code.id.hasPrefix("J") })
    #expect(findings.first?.place.file == "a.json")
  }

  @Test func `nothing at all is refused`() {
    #expect(!refusal("").isEmpty)
  }

  @Test func `findings come in the order of the document and name the file`() {
    let text = TinyInstrument.text(version: "1", more: #" "flags": 1,"#)
      .replacing("\"text\": {\"en\": \"Hopes?\"}", with: "\"text\": 1")
    let findings = refusal(text, file: "dir/a.json")
    #expect(findings.map(\.place.pointer) == ["/version", "/flags", "/sections/0/items/0/text"])
    #expect(findings.allSatisfy { $0.place.file == "dir/a.json" })
  }

  @Test func `a document without a file has places without one`() {
    #expect(refusal(TinyInstrument.text(version: "1")).map(\.place.file) == [nil])
  }

  @Test func `the same document gives the same findings`() {
    let text = TinyInstrument.text(version: "1", more: #" "flags": 1, "flag": 2,"#)
    #expect(refusal(text) == refusal(text))
  }

  @Test func `a byte order mark is refused`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(TinyInstrument.text().utf8)
    #expect(throws: Refused.self) { try InstrumentLoader.load(bytes, file: nil) }
  }
}
