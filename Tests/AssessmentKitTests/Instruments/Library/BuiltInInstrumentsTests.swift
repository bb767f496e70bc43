import Foundation
import Testing

@testable import AssessmentKit

/// The copies in the program are those of `instruments/`.
///
/// With the environment variable `ASSESS_UPDATE=1` the copies are made again.
@Suite struct BuiltInInstrumentsTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private static let folder = root + "/Sources/AssessmentKit/Instruments/BuiltIn"

  private static func documents() throws -> [BuiltInSource.Document] {
    let directory = SearchDirectory(root + "/instruments", isRequired: false)
    return try InstrumentLibrary(directories: [directory], builtIn: []).list().entries.map {
      guard case .file(let path) = $0.origin else { throw CocoaError(.fileNoSuchFile) }
      let cases = path.replacing("instrument.json", with: "cases/by_hand.json")
      return BuiltInSource.Document(
        id: $0.id,
        version: $0.version.description,
        text: try String(contentsOfFile: path, encoding: .utf8),
        handCases: try? String(contentsOfFile: cases, encoding: .utf8)
      )
    }
  }

  private static func files() throws -> [String: String] {
    let documents = try documents()
    var files = ["BuiltInInstruments.swift": BuiltInSource.index(documents)]
    for document in documents {
      files[BuiltInSource.fileName(document)] = try BuiltInSource.file(document)
    }
    return files
  }

  private static func update(_ files: [String: String]) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where files[name] == nil {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    for (name, text) in files {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
  }

  @Test func `the copies in the sources are those of the documents`() throws {
    let files = try Self.files()
    if ProcessInfo.processInfo.environment["ASSESS_UPDATE"] == "1" { try Self.update(files) }
    let there = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(Set(there) == Set(files.keys))
    for (name, text) in files {
      let copy = try? String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
      #expect(copy == text, "\(name) is not up to date")
    }
  }

  @Test func `documents end their lines with a line feed`() throws {
    for document in try Self.documents() {
      #expect(!document.text.utf8.contains(UInt8(ascii: "\r")), "\(document.id)")
      #expect(document.text.utf8.last == UInt8(ascii: "\n"), "\(document.id)")
    }
  }

  @Test func `every copy is loaded and has its pinned digest`() throws {
    let library = InstrumentLibrary(directories: [])
    for copy in BuiltInInstruments.all {
      let loaded = try library.load(InstrumentReference("\(copy.id)@\(copy.version)"))
      #expect(loaded.instrument.digest.description == copy.digest)
      #expect(loaded.instrument.id == copy.id)
    }
  }

  @Test func `no id and version is there twice`() {
    let names = BuiltInInstruments.all.map { "\($0.id)@\($0.version)" }
    #expect(Set(names).count == names.count)
  }
}

@Suite struct BuiltInSourceTests {
  private func source(_ text: String) throws -> String {
    try BuiltInSource.file(.init(id: "my-tool", version: "0.10.0", text: text))
  }

  @Test func `a source file holds the text and its digest`() throws {
    let text = "{\"a\": \"b\"}\n"
    let file = try source(text)
    let digest = SHA256Digest(of: Array("{\"a\":\"b\"}".utf8))
    #expect(file.contains("static let myTool_0_10_0 = BuiltInInstrument("))
    #expect(file.contains("digest: \"\(digest)\","))
    #expect(file.contains("text: #\"\"\"\n{\"a\": \"b\"}\n\n\"\"\"#)"))
    #expect(
      BuiltInSource.fileName(.init(id: "my-tool", version: "0.10.0", text: text))
        == "MyTool_0.10.0.swift"
    )
  }

  @Test(arguments: [
    ("{\"a\": \"\"}", "text: #\"\"\"\n"), ("{\"a\": \"\\n\"}", "text: #\"\"\"\n"),
    ("{\"\\\\#\": 1}", "text: ##\"\"\"\n"), ("{\"\\\\##\": 1}", "text: ###\"\"\"\n"),
  ])
  func `no text can end its own literal or be taken for an escape`(
    _ text: String,
    _ opening: String
  ) throws {
    #expect(try source(text + "\n").contains(opening))
  }

  @Test func `the list names every copy`() {
    let empty = BuiltInSource.index([])
    #expect(empty.contains("all: [BuiltInInstrument] = []\n"))
    let one = BuiltInSource.index([.init(id: "my-tool", version: "0.1.0", text: "")])
    #expect(one.contains("= [\n    .myTool_0_1_0,\n  ]\n"))
  }
}
