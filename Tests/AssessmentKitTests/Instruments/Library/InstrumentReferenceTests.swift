import Testing

@testable import AssessmentKit

@Suite struct InstrumentReferenceTests {
  @Test(arguments: [
    ("tiny", InstrumentReference.named(id: "tiny", version: nil)),
    ("tiny@0.1.0", .named(id: "tiny", version: SemanticVersion("0.1.0"))),
    ("tiny.json", .file("tiny.json")),
    ("./tiny", .file("./tiny")),
    ("/a/b", .file("/a/b")),
    ("a/tiny@0.1.0", .file("a/tiny@0.1.0")),
  ])
  func `a reference is an id, an id with a version, or a path`(
    _ text: String,
    _ reference: InstrumentReference
  ) throws {
    #expect(try InstrumentReference(text) == reference)
  }

  @Test(arguments: ["", "Tiny", "tiny@", "tiny@1", "tiny@latest", "@0.1.0", "tiny@1.0.0@2", "a b"])
  func `anything else is refused`(_ text: String) {
    let error = #expect(throws: Refused.self) { try InstrumentReference(text) }
    #expect(error?.findings.map(\.code) == [.badInstrumentReference])
  }
}
