import Foundation
import Testing

/// A page of documentation, as its fenced blocks in order.
struct DocumentationPage: Sendable, CustomTestStringConvertible {
  /// What stands between two fences.
  struct Block: Sendable {
    /// The words after the opening fence, such as `["json", "file=mine.json"]`.
    let info: [String]
    let lines: [String]

    /// The number of the line that opens it, from 1.
    let line: Int

    var language: String { info.first ?? "" }
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// What the info string says under a name, as in `file=mine.json`.
    func setting(_ name: String) -> String? {
      info.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
  }

  /// The path below the root of the project.
  let path: String
  let text: String
  let blocks: [Block]

  /// Whether the last fence was left open, or a fence is not at the margin.
  let isBroken: Bool

  var testDescription: String { path }

  init(_ path: String, text: String) {
    var blocks: [Block] = []
    var open: (info: [String], line: Int)?
    var lines: [String] = []
    var isBroken = false
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        if let (info, start) = open {
          blocks.append(Block(info: info, lines: lines, line: start))
          open = nil
        } else {
          open = (line.dropFirst(3).split(separator: " ").map(String.init), number + 1)
        }
        lines = []
      } else {
        isBroken = isBroken || line.contains("```")
        lines.append(line)
      }
    }
    (self.path, self.text) = (path, text)
    self.blocks = blocks
    self.isBroken = isBroken || open != nil
  }

  /// The files that the page links to, without the place inside them.
  var links: [String] {
    text.components(separatedBy: "](").dropFirst().compactMap { rest in
      let link = rest.prefix { $0 != ")" && $0 != "#" }
      return link.isEmpty || link.contains("://") ? nil : String(link)
    }
  }

  /// The pages that people write: README.md and those of `docs/` that no program makes.
  static let all: [DocumentationPage] = {
    let docs = Snapshot.root.appending(path: "docs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: docs.path)) ?? []
    let paths = names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    return (["README.md"] + paths).compactMap { path in
      let data = try? Data(contentsOf: Snapshot.root.appending(path: path))
      return data.map { DocumentationPage(path, text: String(decoding: $0, as: UTF8.self)) }
    }
  }()
}
