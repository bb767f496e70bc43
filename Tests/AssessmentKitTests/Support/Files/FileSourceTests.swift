import AssessmentKit
import Foundation
import Testing

@Suite struct FileSourceTests {
  @Test func `a file is read in pieces to its end`() throws {
    let folder = try TemporaryFolder()
    var source: any ByteSource = try FileSource(path: folder.file("a", "hello, world"))
    var bytes = Array("> ".utf8)
    #expect(try source.read(into: &bytes, atMost: 5) == 5)
    #expect(try source.read(into: &bytes, atMost: 0) == 0)
    #expect(try source.read(into: &bytes, atMost: 100) == 7)
    #expect(try source.read(into: &bytes, atMost: 100) == 0)
    #expect(String(decoding: bytes, as: UTF8.self) == "> hello, world")
  }

  @Test func `what cannot be read is named`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a", "x")
    let missing = folder.file("b")
    #expect(throws: FileFault(.read, missing, .notFound)) { try FileSource(path: missing) }
    #expect(throws: FileFault(.read, "", .notFound)) { try FileSource(path: "") }
    #expect(throws: FileFault(.read, folder.path, .isDirectory)) {
      try FileSource(path: folder.path)
    }
    #expect(throws: FileFault(.read, file + "/c", .notADirectory)) {
      try FileSource(path: file + "/c")
    }
    #expect(throws: FileFault(.read, "a\0b", .notFound)) { try FileSource(path: "a\0b") }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `a file without permission is named`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a", "x")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(throws: FileFault(.read, file, .notPermitted)) { try FileSource(path: file) }
  }

  @Test func `a fault leaves the buffer as it was`() {
    var source: any ByteSource = FileSource(descriptor: -1, name: "nothing")
    var bytes: [UInt8] = [1, 2]
    #expect(throws: FileFault(.read, "nothing", .system(EBADF))) {
      try source.read(into: &bytes, atMost: 10)
    }
    #expect(bytes == [1, 2])
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `a whole file is read up to its limit`(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a", String(repeating: "x", count: size))
    #expect(try readWholeFile(path, limit: size).count == size)
    #expect(try readWholeFile(path, limit: size + 1).count == size)
    guard size > 0 else { return }
    #expect(throws: FileFault(.read, path, .tooLarge(limit: size - 1))) {
      try readWholeFile(path, limit: size - 1)
    }
  }

  @Test func `a source that gives little at a time is read to its end`() throws {
    let source = MemorySource(Array("hello".utf8), path: "m", largestPiece: 2)
    #expect(try readToEnd(of: source, limit: 5) == Array("hello".utf8))
    #expect(throws: FileFault(.read, "m", .tooLarge(limit: 4))) {
      try readToEnd(of: source, limit: 4)
    }
  }

  @Test(arguments: [
    (FileFault.Kind.notFound, "X6001"), (.isDirectory, "X6002"), (.notADirectory, "X6002"),
    (.notOrdinary, "X6002"), (.notPermitted, "X6003"), (.tooLarge(limit: 5), "X6004"),
    (.diskFull, "X6005"), (.readerGone, "X6006"), (.system(EIO), "X6007"),
    (.text(EncodingFault(.cutOff, line: 1, byteOffset: 0)), "T3202"),
  ])
  func `every fault has a code and says what to do`(_ kind: FileFault.Kind, _ code: String) {
    for operation in FileFault.Operation.allCases {
      let fault = FileFault(operation, "t.csv", kind)
      #expect(fault.code.id == code)
      #expect(fault.finding.code.id == code)
      #expect(fault.finding.place.file == "t.csv")
      #expect(fault.finding.help?.isEmpty == false)
    }
  }
}
