import Foundation
import Testing

@testable import assess

@Suite struct DocumentationPagesTests {
  @Test func `the pages in docs are those of the table`() throws {
    let docs = Snapshot.root.appending(path: "docs")
    let pages = DocumentationPages(CommandTable.standard).all
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) {
      try Snapshot.check(text, at: docs.appending(path: path))
    }
  }

  @Test func `no page is left over from a command that is gone`() throws {
    let folder = Snapshot.root.appending(path: "docs/commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let pages = DocumentationPages(CommandTable.standard).all.keys
    for file in files { #expect(pages.contains("commands/\(file)"), "docs/commands/\(file)") }
  }

  @Test func `codes have a page in the order of their names`() throws {
    let page = try #require(DocumentationPages(FixtureTable.table).all["codes/README.md"])
    #expect(page.contains("## A9001: an answer is not a choice\n\nLook at the codebook.\n"))
    let first = try #require(page.range(of: "A9001"))
    let second = try #require(page.range(of: "I9002"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
