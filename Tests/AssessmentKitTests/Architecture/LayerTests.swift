import Foundation
import Testing

/// Reads the sources and refuses an upward reference between rooms.
@Suite struct LayerTests {
  /// Every room with the rooms that it may use, lowest first.
  static let mayUse: [String: Set<String>] = [
    "Support": [],
    "Instruments": ["Support"],
    "Scoring": ["Support", "Instruments"],
    "Batch": ["Support", "Instruments", "Scoring"],
    "Reports": ["Support", "Instruments", "Scoring", "Batch"],
  ]

  @Test func `a room uses only the rooms below it`() throws {
    let sources = try SourceFile.all(in: "Sources/AssessmentKit")
    let rooms = try declaredNames(sources)
    for source in sources {
      let allowed = try #require(
        Self.mayUse[source.room],
        "\(source.path) stands in a room that is not declared"
      )
      for (name, home) in rooms where home != source.room && !allowed.contains(home) {
        #expect(
          !source.words.contains(name),
          "\(source.path) uses \(name) of \(home), which stands above \(source.room)"
        )
      }
    }
  }

  @Test func `only the digest files touch libsodium`() throws {
    let users = try SourceFile.all(in: "Sources").filter { $0.text.contains("import CSodium") }
    #expect(Set(users.map(\.name)).isSubset(of: ["SHA256Digest.swift", "SHA256Hasher.swift"]))
    #expect(!users.isEmpty)
  }

  @Test func `the library does not use Foundation`() throws {
    for source in try SourceFile.all(in: "Sources") {
      #expect(!source.text.contains("import Foundation"), "\(source.path)")
    }
  }

  @Test func `no score is ever a Double`() throws {
    for source in try SourceFile.all(in: "Sources/AssessmentKit")
    where ["Instruments", "Scoring", "Batch"].contains(source.room) {
      #expect(!source.words.contains("Double"), "\(source.path)")
      #expect(!source.words.contains("Float"), "\(source.path)")
    }
  }

  /// Types that are declared at the top level of exactly one room, with that room.
  private func declaredNames(_ sources: [SourceFile]) throws -> [String: String] {
    let declaration =
      #/^(?:public |package |final |indirect )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/#
      .anchorsMatchLineEndings()
    var homes: [String: Set<String>] = [:]
    for source in sources {
      for match in source.text.matches(of: declaration) {
        homes[String(match.1), default: []].insert(source.room)
      }
    }
    return homes.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}

/// One source file with its words, comments left out.
struct SourceFile {
  let path: String
  let room: String
  let text: String
  let words: Set<String>

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func all(in folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    var sources: [SourceFile] = []
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: url, encoding: .utf8)
      let inside = url.path().dropFirst(base.path().count).split(separator: "/")
      sources.append(
        SourceFile(
          path: url.path(),
          room: inside.count > 1 ? String(inside[0]) : "",
          text: text,
          words: wordsOfCode(text)
        )
      )
    }
    return sources
  }

  private static func wordsOfCode(_ text: String) -> Set<String> {
    let code = text.replacing(#/"""(?s:.*?)"""/#, with: "").replacing(#/"[^"\n]*"/#, with: "")
    let lines = code.split(separator: "\n").map { line in
      line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
    }
    let words = lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
    return Set(words.map { String($0) })
  }
}
