import AssessmentKit
import Foundation
import Testing

@Suite struct ByteSinkTests {
  @Test func `memory keeps what is written, in order`() throws {
    var sink = MemorySink()
    try sink.write([1, 2])
    try sink.write([9, 3, 4, 9][1..<3])
    try sink.write([])
    #expect(sink.bytes == [1, 2, 3, 4])
  }

  @Test func `a descriptor takes more than a pipe holds`() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let reader = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
    try await Task.detached {
      var sink: any ByteSink = FileSink(descriptor: descriptor, name: "pipe")
      try sink.write(bytes)
    }.value
    try pipe.fileHandleForWriting.close()
    #expect(await Array(reader.value) == bytes)
  }

  @Test func `a reader that has gone is named`() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let sink = FileSink(descriptor: pipe.fileHandleForWriting.fileDescriptor, name: "pipe")
    #expect(throws: FileFault(.write, "pipe", .readerGone)) { try sink.write([1][...]) }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func `a full disk is named`() throws {
    let handle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let sink = FileSink(descriptor: handle.fileDescriptor, name: "full")
    #expect(throws: FileFault(.write, "full", .diskFull)) { try sink.write([1][...]) }
  }
}
