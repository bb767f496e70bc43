import Foundation
import Testing

@testable import assess

@Suite struct DescriptorTests {
  private func withFile(_ work: (FileHandle) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "assess-\(UUID())")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try work(try FileHandle(forUpdating: file))
  }

  @Test func `what is written can be read again, in pieces, to the end`() throws {
    try withFile { handle in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
      try DescriptorSink(handle.fileDescriptor).write(bytes: bytes)
      try handle.seek(toOffset: 0)
      let source = DescriptorSource(handle.fileDescriptor)
      var read: [UInt8] = []
      while true {
        let piece = try source.read(upTo: 4096)
        if piece.isEmpty { break }
        #expect(piece.count <= 4096)
        read += piece
      }
      #expect(read == bytes)
    }
  }

  @Test func `a descriptor that is not open gives a fault`() {
    #expect(throws: OutputFault.failed(errno: 9)) { try DescriptorSink(-1).write(bytes: [1]) }
    #expect(throws: InputFault(errno: 9)) { _ = try DescriptorSource(-1).read(upTo: 1) }
  }
}
