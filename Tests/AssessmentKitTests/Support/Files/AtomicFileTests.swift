import AssessmentKit
import Foundation
import Testing

@Suite struct AtomicFileTests {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test func `a file appears only when it is whole`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("out.csv", "old")
    var file: any ByteSink = try AtomicFile(path: path, readers: .owner)
    try file.write(Array("new, ".utf8))
    try file.write(Array("whole".utf8))
    #expect(try folder.text("out.csv") == "old")
    #expect(try folder.names.count == 2)
    try (file as? AtomicFile)?.commit()
    #expect(try folder.text("out.csv") == "new, whole")
    #expect(try folder.names == ["out.csv"])
  }

  @Test func `unfinished, only the owner can read it`() throws {
    let folder = try TemporaryFolder()
    let file = try AtomicFile(path: folder.file("a"), readers: .usual)
    let hidden = try #require(try folder.names.first)
    #expect(try mode(folder.file(hidden)) == 0o600)
    file.abandon()
  }

  @Test(arguments: [AtomicFile.Readers.owner, .usual])
  func `the finished file has the mode that was asked for`(_ readers: AtomicFile.Readers) throws {
    let folder = try TemporaryFolder()
    let file = try AtomicFile(path: folder.file("a"), readers: readers)
    try file.commit()
    let mask = umask(0o022)
    umask(mask)
    #expect(try mode(folder.file("a")) == (readers == .owner ? 0o600 : 0o644 & ~Int(mask)))
    #expect(try folder.text("a").isEmpty)
  }

  @Test func `nothing is left behind without a commit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a", "old")
    do {
      var file = try AtomicFile(path: path, readers: .owner)
      try file.write([1, 2, 3])
    }
    #expect(try folder.names == ["a"])
    let file = try AtomicFile(path: path, readers: .owner)
    file.abandon()
    file.abandon()
    #expect(try folder.names == ["a"])
    #expect(try folder.text("a") == "old")
  }

  @Test func `after its end a file takes nothing more`() throws {
    let folder = try TemporaryFolder()
    var file = try AtomicFile(path: folder.file("a"), readers: .owner)
    try file.commit()
    #expect(throws: FileFault.self) { try file.write([1]) }
    #expect(throws: FileFault.self) { try file.commit() }
    file.abandon()
    #expect(try folder.names == ["a"])
  }

  @Test func `a folder, a device and a missing folder are refused`() throws {
    let folder = try TemporaryFolder()
    let link = folder.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
    let cases: [(String, FileFault.Kind)] = [
      (folder.path, .isDirectory), (folder.path + "/", .isDirectory), (link, .isDirectory),
      ("/dev/null", .notOrdinary), (folder.file("none/a"), .notFound), ("", .notFound),
    ]
    for (path, kind) in cases {
      #expect(throws: FileFault(.write, path, kind)) {
        try AtomicFile(path: path, readers: .owner)
      }
    }
    #expect(try folder.names == ["link"])
  }

  @Test func `a folder that appears in the meantime is not replaced`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    let file = try AtomicFile(path: path, readers: .owner)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: FileFault(.replace, path, .isDirectory)) { try file.commit() }
    #expect(try folder.names == ["a"])
  }

  @Test func `a link stays a link, and what it leads to is replaced`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("real", "old")
    let link = folder.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    var file = try AtomicFile(path: link, readers: .owner)
    try file.write(Array("new".utf8))
    try file.commit()
    #expect(try folder.text("real") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try folder.names == ["link", "real"])
  }

  @Test func `two unfinished files for one target do not disturb each other`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    var (first, second) = (
      try AtomicFile(path: path, readers: .owner), try AtomicFile(path: path, readers: .owner)
    )
    try first.write(Array("first".utf8))
    try second.write(Array("second".utf8))
    try second.commit()
    try first.commit()
    #expect(try folder.text("a") == "first")
    #expect(try folder.names == ["a"])
  }
}
