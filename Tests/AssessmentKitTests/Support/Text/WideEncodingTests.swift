import AssessmentKit
import Testing

@Suite struct WideEncodingTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], WideEncoding.utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0xFF, 0xFE, 0x00, 0x00], .utf32LittleEndian), ([0x00, 0x00, 0xFE, 0xFF], .utf32BigEndian),
      ([0x61, 0x00, 0x2C, 0x00], .utf16LittleEndian), ([0x00, 0x61, 0x00, 0x2C], .utf16BigEndian),
      ([0x61, 0x00, 0x00, 0x00, 0x2C], .utf32LittleEndian),
      ([0x00, 0x00, 0x00, 0x61, 0x00], .utf32BigEndian), ([0xFF, 0xFE], .utf16LittleEndian),
    ] as [([UInt8], WideEncoding)]
  )
  func `a wide encoding is recognised`(_ bytes: [UInt8], _ encoding: WideEncoding) {
    #expect(WideEncoding.recognised(in: bytes[...]) == encoding)
  }

  @Test(
    arguments: [
      [], [0x61], [0x61, 0x00], [0x00, 0x00, 0x00, 0x00], [0x61, 0x62, 0x63, 0x64],
      [0x61, 0x00, 0x62, 0x63], [0xEF, 0xBB, 0xBF, 0x61],
      [0x61, 0x00, 0x2C, 0x00, 0x61, 0x62, 0x63, 0x64],
    ] as [[UInt8]]
  )
  func `anything else is not`(_ bytes: [UInt8]) {
    #expect(WideEncoding.recognised(in: bytes[...]) == nil)
  }

  @Test func `each has a name of its own`() {
    #expect(Set(WideEncoding.allCases.map(\.name)).count == WideEncoding.allCases.count)
  }
}
