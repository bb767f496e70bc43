import Testing

@testable import AssessmentKit

@Suite struct ExtentTests {
  private func extent(_ low: Int, _ high: Int, over denominator: Int) throws -> Extent {
    try Extent(
      Rational(low),
      Rational(high),
      maxDenominator: denominator,
      commonDenominator: denominator
    )
  }

  @Test func `a sum has the common denominator of its parts`() throws {
    let sum = try extent(0, 2, over: 4).adding(try extent(-1, 3, over: 6))
    #expect(sum.low == Rational(-1) && sum.high == Rational(5))
    #expect(sum.maxDenominator == 12 && sum.commonDenominator == 12)
  }

  @Test func `a product takes all four corners`() throws {
    let product = try extent(-2, 3, over: 1).multiplied(by: try extent(-5, 4, over: 2))
    #expect(product.low == Rational(-15) && product.high == Rational(12))
  }

  @Test func `a quotient is bounded by the smallest divisor that is not 0`() throws {
    let quotient = try extent(0, 3, over: 1).divided(by: try extent(0, 2, over: 4))
    #expect(quotient.high == Rational(12))
    #expect(quotient.maxDenominator == 8 && quotient.commonDenominator == nil)
  }

  @Test func `division by a constant keeps the common denominator`() throws {
    let quotient = try extent(0, 3, over: 2).divided(by: Extent(Rational(4)))
    #expect(quotient.high == (try Rational(numerator: 3, denominator: 4)))
    #expect(quotient.commonDenominator == 8)
  }

  @Test func `rounding makes denominators small again`() throws {
    let long = try extent(0, 1, over: 1_000_000_007)
    let rounded = try long.rounded(Rounding(digits: 2, mode: .floor))
    #expect(rounded.maxDenominator == 100)
  }

  @Test func `what may not fit is refused`() throws {
    let large = try extent(0, 1_000_000, over: 1_000_000)
    #expect(throws: RationalFault.overflow) {
      try large.multiplied(by: large)
    }
    #expect(throws: RationalFault.overflow) {
      try extent(0, 1_000_000_000, over: 1_000_000_007).adding(
        try extent(0, 1, over: 1_000_000_009)
      )
    }
  }

  @Test func `a prorated scale holds what is worked out on the way`() throws {
    let index = InstrumentIndex(try CheckDocument.instrument(CheckDocument.text([])))
    let scale = try #require(index.scale("often_so"))
    let extent = try ScaleExtent.of(scale, .any, index)
    // Sums of 0 to 2, times 2 applicable, divided by 1 or 2 answered.
    #expect(extent.low == Rational(0) && extent.high == Rational(4))
    #expect(extent.maxDenominator == 2)
  }
}
