import Testing

@testable import AssessmentKit

@Suite struct InstrumentLibraryTests {
  let first: TemporaryInstruments
  let second: TemporaryInstruments

  init() throws {
    first = try TemporaryInstruments()
    second = try TemporaryInstruments()
  }

  private func library(builtIn: [BuiltInInstrument] = []) -> InstrumentLibrary {
    InstrumentLibrary(
      directories: [SearchDirectory(first.path), SearchDirectory(second.path)],
      builtIn: builtIn
    )
  }

  private func refusal(_ reference: String, _ library: InstrumentLibrary) -> [Finding] {
    do throws(Refused) {
      _ = try library.load(InstrumentReference(reference))
      return []
    } catch {
      return error.findings
    }
  }

  private func builtIn(_ title: String, version: String = "0.1.0") throws -> BuiltInInstrument {
    let text = TinyInstrument.text(version: version, title: title)
    let loaded = try InstrumentLoader.load(Array(text.utf8), file: nil)
    return BuiltInInstrument(
      id: "tiny",
      version: version,
      digest: loaded.instrument.digest.description,
      text: text
    )
  }

  @Test func `without a version the highest of all places is taken`() throws {
    try first.add(TinyInstrument.text(version: "0.9.0"), "tiny/0.9.0")
    try second.add(TinyInstrument.text(version: "0.10.0"), "tiny/0.10.0")
    let loaded = try library(builtIn: [try builtIn("Old")]).load(InstrumentReference("tiny"))
    #expect(loaded.instrument.version.description == "0.10.0")
  }

  @Test func `the first place wins for one id and version`() throws {
    try first.add(TinyInstrument.text(title: "First"), "tiny/0.1.0")
    try second.add(TinyInstrument.text(title: "Second"), "tiny/0.1.0")
    let loaded = try library().load(InstrumentReference("tiny@0.1.0"))
    #expect(loaded.instrument.title["en"] == "First")
    #expect(library().list().entries.count == 1)
  }

  @Test func `an instrument of the program is found without directories`() throws {
    let alone = InstrumentLibrary(directories: [], builtIn: [try builtIn("Tiny")])
    #expect(try alone.load(InstrumentReference("tiny")).instrument.id == "tiny")
    #expect(alone.list().entries.map(\.origin) == [.builtIn])
  }

  @Test func `the list is in order and passes over what is something else`() throws {
    let version = try first.add(TinyInstrument.text(version: "0.10.0"), "tiny/0.10.0")
    try first.add(TinyInstrument.text(version: "0.9.0"), "tiny/0.9.0")
    try first.add("{}", "schema", file: "instrument-1.schema.json")
    try first.add("", "tiny/notes")
    try first.add("", "tiny/0.3.0", file: "provenance.md")
    try second.add(TinyInstrument.text(id: "also"), "also/0.1.0")
    let listing = library().list()
    #expect(
      listing.entries.map { "\($0.id)@\($0.version)" }
        == ["also@0.1.0", "tiny@0.9.0", "tiny@0.10.0"]
    )
    #expect(listing.entries.last?.origin == .file(version))
    #expect(listing.findings.isEmpty)
    #expect(library().list(id: "also").entries.map(\.id) == ["also"])
  }

  @Test func `an unknown id brings the nearest one and the places`() throws {
    try first.add(TinyInstrument.text(), "tiny/0.1.0")
    let findings = refusal("tinny", library())
    #expect(findings.map(\.code) == [.unknownInstrument])
    #expect(findings.first?.help?.hasPrefix("did you mean \"tiny\"? searched: ") == true)
    #expect(findings.first?.help?.contains(second.path) == true)
  }

  @Test func `an unknown version is never replaced by another`() throws {
    try first.add(TinyInstrument.text(), "tiny/0.1.0")
    let findings = refusal("tiny@0.1.1", library())
    #expect(findings.map(\.code) == [.unknownInstrumentVersion])
    #expect(findings.first?.expected == "0.1.0")
    #expect(refusal("other@0.1.1", library()).map(\.code) == [.unknownInstrument])
  }

  @Test(arguments: ["tiny/0.2.0", "teeny/0.1.0"])
  func `a document in the folder of another is refused`(_ folder: String) throws {
    let file = try first.add(TinyInstrument.text(), folder)
    let name = folder.replacing("/", with: "@")
    let findings = refusal(name, library())
    #expect(findings.map(\.code) == [.folderMismatch])
    #expect(findings.first?.place.file == file)
    #expect(findings.first?.expected == "tiny/0.1.0/instrument.json")
  }

  @Test(arguments: [true, false])
  func `a published version with another content is refused`(_ byPath: Bool) throws {
    let file = try first.add(TinyInstrument.text(title: "Changed"), "tiny/0.1.0")
    let published = try builtIn("Tiny")
    let findings = refusal(byPath ? file : "tiny", library(builtIn: [published]))
    #expect(findings.map(\.code) == [.publishedVersionChanged])
    #expect(findings.first?.expected == published.digest)
  }

  @Test func `a copy of a published version in another layout is accepted`() throws {
    try first.add(TinyInstrument.text().replacing(": ", with: " :  "), "tiny/0.1.0")
    #expect(refusal("tiny", library(builtIn: [try builtIn("Tiny")])).isEmpty)
  }

  @Test func `a copy in the program that does not have its digest is refused`() throws {
    let good = try builtIn("Tiny")
    let bad = BuiltInInstrument(
      id: good.id,
      version: good.version,
      digest: good.digest,
      text: TinyInstrument.text(title: "Changed")
    )
    #expect(refusal("tiny", library(builtIn: [bad])).map(\.code) == [.publishedVersionChanged])
  }

  @Test func `a directory that a person named must be there`() throws {
    let path = first.path + "/nowhere"
    let named = InstrumentLibrary(
      directories: [SearchDirectory(path)],
      builtIn: [try builtIn("Tiny")]
    )
    #expect(refusal("tiny", named).map(\.code) == [.directoryNotSearched])
    #expect(named.list().findings.map(\.place.file) == [path])
    let usual = InstrumentLibrary(
      directories: [SearchDirectory(path, isRequired: false)],
      builtIn: [try builtIn("Tiny")]
    )
    #expect(refusal("tiny", usual).isEmpty)
  }

  @Test func `a file in place of a directory is a fault even in a usual place`() throws {
    let file = try first.add("", "x")
    let usual = InstrumentLibrary(
      directories: [SearchDirectory(file, isRequired: false)],
      builtIn: []
    )
    #expect(usual.list().findings.map(\.code) == [.directoryNotSearched])
  }

  @Test func `a file that is not there is refused by name`() {
    let findings = refusal(first.path + "/no.json", library())
    #expect(findings.map(\.code) == [.fileNotFound])
    #expect(findings.first?.place.file == first.path + "/no.json")
  }

  @Test func `faults of a document carry its path`() throws {
    let file = try first.add("{}", "tiny/0.1.0")
    #expect(refusal("tiny", library()).first?.place.file == file)
  }
}
