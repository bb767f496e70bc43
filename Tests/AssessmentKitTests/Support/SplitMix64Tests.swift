import AssessmentKit
import Testing

@Suite struct SplitMix64Tests {
  static let published: [(UInt64, [UInt64])] = [
    (0, [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]),
    (1_234_567, [0x599E_D017_FB08_FC85, 0x2C73_F084_5854_0FA5, 0x883E_BCE5_A3F2_7C77]),
  ]

  @Test(arguments: published)
  func `a seed gives the published numbers`(seed: UInt64, expected: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test(arguments: [1, 2, 3, 10, 1000, Int.max])
  func `a number below a bound is the remainder of fair bits`(bound: Int) {
    var generator = SplitMix64(seed: 7)
    var twin = SplitMix64(seed: 7)
    let size = UInt64(bound)
    let lastFair = UInt64.max - (UInt64.max % size + 1) % size
    let unfairCount = UInt64.max - lastFair
    for _ in 0..<200 {
      var bits = twin.next()
      while bits < unfairCount { bits = twin.next() }
      #expect(generator.below(bound) == Int(bits % size))
    }
  }

  @Test func `every number below the bound comes up`() {
    var generator = SplitMix64(seed: 1)
    #expect(Set((0..<200).map { _ in generator.below(6) }) == Set(0..<6))
  }

  @Test func `there is nothing to choose below zero`() async {
    await #expect(processExitsWith: .failure) {
      var generator = SplitMix64(seed: 1)
      _ = generator.below(0)
    }
  }
}
