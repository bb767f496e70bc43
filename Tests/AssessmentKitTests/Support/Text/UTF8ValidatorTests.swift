import AssessmentKit
import Testing

@Suite struct UTF8ValidatorTests {
  private func fault(_ bytes: [UInt8], piece: Int = .max) -> EncodingFault? {
    var validator = UTF8Validator()
    do throws(EncodingFault) {
      var rest = bytes[...]
      while !rest.isEmpty {
        try validator.check(rest.prefix(piece))
        rest = rest.dropFirst(piece)
      }
      try validator.finish()
    } catch {
      return error
    }
    return nil
  }

  @Test func `every sequence of up to three bytes from the edges agrees with the standard library`()
  {
    let edges: [UInt8] = [
      0x00, 0x0A, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEC,
      0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ]
    for first in edges {
      for second in edges {
        for third in edges {
          let bytes = [first, second, third]
          let isValid = String(validating: bytes, as: UTF8.self) != nil
          #expect((fault(bytes) == nil) == isValid, "\(bytes)")
          #expect(fault(bytes, piece: 1) == fault(bytes), "\(bytes)")
        }
      }
    }
  }

  @Test func `random bytes agree with the standard library, however they are cut`() {
    var random = SeededNumbers(41)
    let parts: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("€".utf8), Array("🙂".utf8), [0xF4, 0x8F, 0xBF, 0xBF],
      [0xED, 0x9F, 0xBF], [0x0A], [0x0D], [0xE9], [0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80],
    ]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...8, using: &random)).flatMap { _ in
        parts[Int.random(in: 0..<(Bool.random(using: &random) ? 8 : 12), using: &random)]
      }
      let found = fault(bytes)
      #expect((found == nil) == (String(validating: bytes, as: UTF8.self) != nil))
      #expect(fault(bytes, piece: Int.random(in: 1...5, using: &random)) == found)
      if let found {
        #expect(String(validating: bytes.prefix(found.byteOffset), as: UTF8.self) != nil)
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x0D, 0x0A, 0xE9, 0x0A], EncodingFault.Kind.probablyWindows1252, 3, 4, 0xE9),
      ([0x0D, 0x0D, 0xFF], .probablyWindows1252, 3, 2, 0xFF),
      ([0xC3, 0xA9, 0xE9, 0x61], .notUTF8, 1, 2, 0xE9), ([0x81], .notUTF8, 1, 0, 0x81),
      ([0x61, 0xE2, 0x82], .cutOff, 1, 1, 0xE2), ([0xC3], .cutOff, 1, 0, 0xC3),
      ([0xC0, 0x80], .probablyWindows1252, 1, 0, 0xC0),
      ([0xC3, 0xA9, 0xED, 0xA0, 0x80], .notUTF8, 1, 2, 0xED),
    ] as [([UInt8], EncodingFault.Kind, Int, Int, UInt8)]
  )
  func `the first fault is named with its line and byte`(
    _ bytes: [UInt8],
    _ kind: EncodingFault.Kind,
    _ line: Int,
    _ offset: Int,
    _ byte: UInt8
  ) {
    let expected = EncodingFault(kind, line: line, byteOffset: offset, byte: byte)
    for piece in 1...4 { #expect(fault(bytes, piece: piece) == expected) }
  }

  @Test func `a validator can start in the middle of a file`() {
    var validator = UTF8Validator(line: 7, byteOffset: 100)
    let expected = EncodingFault(.probablyWindows1252, line: 8, byteOffset: 102, byte: 0xA3)
    #expect(throws: expected) { try validator.check([0x61, 0x0A, 0xA3, 0x61]) }
  }

  @Test func `the finding says where, and what to do, without the text`() {
    let fault = EncodingFault(.probablyWindows1252, line: 3, byteOffset: 10, byte: 0x09)
    let finding = fault.finding(file: "t.csv")
    #expect(finding.code.id == "T3201")
    #expect(finding.message.hasPrefix("byte 09 at byte offset 10 is not UTF-8"))
    #expect(finding.help?.contains("--encoding windows-1252") == true)
    #expect(finding.place.position?.line == 3)
  }
}
