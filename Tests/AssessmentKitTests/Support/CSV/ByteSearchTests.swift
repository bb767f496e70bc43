import Testing

@testable import AssessmentKit

@Suite struct ByteSearchTests {
  @Test func `eight bytes at a time find what one at a time finds`() {
    var random = SeededNumbers(21)
    // Neighbours of the special bytes, and the special bytes with their top bit set.
    let bytes: [UInt8] = [9, 11, 12, 14, 33, 35, 0x80, 0x8A, 0x8D, 0xA2, 0xFF, 0, 1, 97, 97, 97]
    for round in 0..<4000 {
      var text = (0..<(round % 40)).map { _ in bytes.randomElement(using: &random) ?? 0 }
      if round % 3 != 0, let place = text.indices.randomElement(using: &random) {
        text[place] = [10, 13, 34].randomElement(using: &random) ?? 10
      }
      let start = Int.random(in: 0...text.count, using: &random)
      var (fast, slow) = (false, false)
      let found = ByteSearch.special(in: text, from: start, sawHighByte: &fast)
      #expect(found == ByteSearch.tail(text, start, &slow))
      #expect(fast == slow, "\(text) from \(start)")
    }
  }

  @Test func `a high byte that was seen before is not forgotten`() {
    var sawHighByte = true
    #expect(ByteSearch.special(in: [97, 97], from: 0, sawHighByte: &sawHighByte) == 2)
    #expect(sawHighByte)
  }
}
