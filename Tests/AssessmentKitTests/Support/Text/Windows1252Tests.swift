import AssessmentKit
import Foundation
import Testing

@Suite struct Windows1252Tests {
  @Test func `every byte means what the system's own table says`() {
    for byte in UInt8.min...UInt8.max where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
      let expected = String(data: Data([byte]), encoding: .windowsCP1252)
      #expect(Windows1252.scalar(byte).map { String($0) } == expected, "byte \(byte)")
    }
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `a byte without a meaning is refused with its place`(_ byte: UInt8) {
    var decoder = Windows1252Decoder()
    var text: [UInt8] = []
    #expect(throws: Never.self) { try decoder.decode([0x61, 0x0D], into: &text) }
    let fault = EncodingFault(.undefinedInWindows1252, line: 2, byteOffset: 4, byte: byte)
    #expect(throws: fault) { try decoder.decode([0x0A, 0xE9, byte, 0x62], into: &text) }
    #expect(String(decoding: text, as: UTF8.self) == "a\r\né")
  }

  @Test(arguments: [1, 2, 7, 1000])
  func `a source is decoded, however little is asked for`(_ limit: Int) throws {
    let bytes = Array(repeating: [0x80, 0x2C, 0xE9, 0x0A] as [UInt8], count: 50).flatMap { $0 }
    var source = Windows1252Source(MemorySource(bytes, largestPiece: 3))
    var text: [UInt8] = []
    while try source.read(into: &text, atMost: limit) > 0 {}
    #expect(String(decoding: text, as: UTF8.self) == String(repeating: "€,é\n", count: 50))
    #expect(try source.read(into: &text, atMost: limit) == 0)
  }

  @Test func `a file that is marked as UTF-8 is refused`() {
    var source = Windows1252Source(MemorySource(TextEncoding.mark + [0x61], path: "t.csv"))
    var text: [UInt8] = []
    let fault = FileFault(
      .read,
      "t.csv",
      .text(EncodingFault(.markedAsUTF8, line: 1, byteOffset: 0))
    )
    #expect(throws: fault) { try source.read(into: &text, atMost: 100) }
    #expect(fault.finding.code.id == "T3203")
    #expect(text.isEmpty)
  }

  @Test func `what comes before a faulty byte is given, and then the fault, again and again`()
    throws
  {
    var source = Windows1252Source(MemorySource([0x61, 0x90], path: "t.csv"))
    var text: [UInt8] = []
    #expect(try source.read(into: &text, atMost: 100) == 1)
    for _ in 0..<2 {
      #expect(throws: FileFault.self) { try source.read(into: &text, atMost: 100) }
    }
    #expect(text == [0x61])
  }
}
