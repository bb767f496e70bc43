import Testing

@testable import AssessmentKit

@Suite struct JSONEncodingTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let summary: String
    let says: String

    init(_ name: String, _ bytes: [UInt8], _ summary: String, _ says: String) {
      (testDescription, self.bytes, self.summary, self.says) = (name, bytes, summary, says)
    }
  }

  @Test(arguments: [
    Wrong("nothing", [], "J1001 1:1 ", "empty"),
    Wrong("byte order mark", [0xEF, 0xBB, 0xBF, 0x31], "J1002 1:1 ", "byte order mark"),
    Wrong("UTF-16 LE with mark", [0xFF, 0xFE, 0x31, 0], "J1004 1:1 ", "UTF-16"),
    Wrong("UTF-16 BE with mark", [0xFE, 0xFF, 0, 0x31], "J1004 1:1 ", "UTF-16"),
    Wrong("UTF-32 LE with mark", [0xFF, 0xFE, 0, 0, 0x31, 0, 0, 0], "J1004 1:1 ", "UTF-32"),
    Wrong("UTF-32 BE with mark", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x31], "J1004 1:1 ", "UTF-32"),
    Wrong("UTF-16 LE", [0x7B, 0, 0x7D, 0], "J1004 1:1 ", "UTF-16"),
    Wrong("UTF-16 BE", [0, 0x7B, 0, 0x7D], "J1004 1:1 ", "UTF-16"),
    Wrong("UTF-16 LE digit", [0x31, 0], "J1004 1:1 ", "UTF-16"),
    Wrong("UTF-32 LE", [0x31, 0, 0, 0], "J1004 1:1 ", "UTF-32"),
    Wrong("UTF-32 BE", [0, 0, 0, 0x31], "J1004 1:1 ", "UTF-32"),
    Wrong("byte 0 between tokens", [0x5B, 0x31, 0x0A, 0, 0x5D], "J1005 2:1 ", "byte 3"),
    Wrong("byte 0 in a string", [0x22, 0x61, 0, 0x22], "J1005 1:3 ", "byte 2"),
    Wrong("byte 0 at the end", [0x5B, 0x31, 0x5D, 0], "J1005 1:4 ", "byte 3"),
    Wrong("stray continuation", [0x22, 0x80, 0x22], "J1003 1:2 ", "byte 1"),
    Wrong("overlong slash", [0x22, 0xC0, 0xAF, 0x22], "J1003 1:2 ", "longer than allowed"),
    Wrong("overlong in three", [0x22, 0xE0, 0x80, 0xAF], "J1003 1:2 ", "longer than allowed"),
    Wrong("overlong in four", [0x22, 0xF0, 0x80, 0x80, 0xAF], "J1003 1:2 ", "longer than allowed"),
    Wrong("surrogate", [0x22, 0xED, 0xA0, 0x80, 0x22], "J1003 1:2 ", "surrogate"),
    Wrong("beyond U+10FFFF", [0x22, 0xF4, 0x90, 0x80, 0x80], "J1003 1:2 ", "U+10FFFF"),
    Wrong("far beyond", [0x22, 0xF5, 0x80, 0x80, 0x80], "J1003 1:2 ", "U+10FFFF"),
    Wrong("byte FF", [0x22, 0xFF, 0x22], "J1003 1:2 ", "never uses"),
    Wrong("cut off at the end", [0x22, 0xC3, 0xA9, 0xE2, 0x82], "J1003 1:3 ", "byte 3"),
    Wrong("cut off by a quote", [0x22, 0xE2, 0x82, 0x22], "J1003 1:2 ", "cut off"),
    Wrong("lead before a letter", [0x22, 0xE9, 0x74, 0x22], "J1003 1:2 ", "cut off"),
    Wrong(
      "after several line ends",
      [0x0D, 0x0A, 0x0D, 0x0A, 0x20, 0xC3, 0xA9, 0xFF],
      "J1003 3:3 ",
      "byte 7"
    ),
  ])
  func `bytes that are not UTF-8 text are refused`(_ wrong: Wrong) throws {
    let found = findings(wrong.bytes)
    #expect(found.map(\.summary) == [wrong.summary])
    #expect(try #require(found.first).message.contains(wrong.says))
  }

  @Test func `the check agrees with the standard library on random bytes`() {
    var generator = SplitMix64(seed: 3)
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF,
      0xF0, 0xF1, 0xF4, 0xF5, 0xF8, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<(1 + generator.below(5))).map { _ in
        interesting[generator.below(interesting.count)]
      }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Fault.first(in: bytes) == nil) == isText, "\(bytes)")
    }
  }

  @Test func `the fault is where the valid beginning ends`() {
    let valid = Array("{\"\u{E9}\u{20AC}\u{1F600}\": 1}".utf8)
    for (index, byte) in valid.enumerated() where byte >= 0x80 {
      var damaged = valid
      damaged[index] = 0x20
      let expected = (0...damaged.count).last {
        String(validating: damaged[..<$0], as: UTF8.self) != nil
      }
      #expect(UTF8Fault.first(in: damaged)?.offset == expected)
    }
  }
}
