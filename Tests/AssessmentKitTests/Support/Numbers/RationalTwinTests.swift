import AssessmentKit
import Testing

/// Every operation against school arithmetic on numbers of any size.
@Suite struct RationalTwinTests {
  typealias Outcome = Result<[Int], RationalFault>

  private static func number(_ random: inout SeededNumbers) -> Rational {
    let limits = [3, 12, 1000, 1 << 31, Int.max]
    let (above, below) = (
      limits.randomElement(using: &random), limits.randomElement(using: &random)
    )
    let top = Int.random(in: -(above ?? 3)...(above ?? 3), using: &random)
    let bottom = Int.random(in: 1...(below ?? 3), using: &random)
    return (try? Rational(numerator: top, denominator: bottom)) ?? .zero
  }

  private static func outcome(_ work: () throws(RationalFault) -> Rational) -> Outcome {
    do throws(RationalFault) {
      let number = try work()
      return .success([number.numerator, number.denominator])
    } catch {
      return .failure(error)
    }
  }

  @Test func `arithmetic agrees with calculation on paper`() {
    var random = SeededNumbers(1)
    var overflows = 0
    for _ in 0..<120 {
      let (left, right) = (Self.number(&random), Self.number(&random))
      let (a, b) = (SlowFraction(left), SlowFraction(right))
      let sum = SlowFraction(a.above * b.below + b.above * a.below, a.below * b.below).result
      let difference = SlowFraction(a.above * b.below - b.above * a.below, a.below * b.below).result
      let product = SlowFraction(a.above * b.above, a.below * b.below).result
      let quotient = SlowFraction(a.above * b.below, a.below * b.above).result
      #expect(Self.outcome { () throws(RationalFault) in try left.adding(right) } == sum)
      #expect(
        Self.outcome { () throws(RationalFault) in try left.subtracting(right) } == difference
      )
      #expect(
        Self.outcome { () throws(RationalFault) in try left.multiplied(by: right) } == product
      )
      #expect(Self.outcome { () throws(RationalFault) in try left.divided(by: right) } == quotient)
      #expect((left < right) == (a.above * b.below < b.above * a.below))
      if sum == .failure(.overflow) { overflows += 1 }
    }
    #expect(overflows > 10, "the cases must reach overflow")
  }

  @Test(arguments: RoundingMode.allCases)
  func `rounding agrees with calculation on paper`(_ mode: RoundingMode) throws {
    var random = SeededNumbers(2)
    for _ in 0..<150 {
      let number = Self.number(&random)
      let digits = Int.random(in: 0...9, using: &random)
      let expected = SlowFraction(number).rounded(digits: digits, mode: mode).result
      let found = Self.outcome { () throws(RationalFault) in
        try number.rounded(digits: digits, mode: mode)
      }
      // A value that needs no rounding fits, also where the power of ten makes the twin too large.
      #expect(found == expected)
    }
  }

  @Test func `halves of every digit agree with calculation on paper`() throws {
    for tenths in -60...60 {
      let number = try Rational(numerator: tenths, denominator: 4)
      for mode in RoundingMode.allCases {
        let expected = SlowFraction(number).rounded(digits: 0, mode: mode).result
        let found = try number.rounded(digits: 0, mode: mode)
        #expect(expected == .success([found.numerator, found.denominator]))
      }
    }
  }

  @Test func `shown text is the rounded value, digit by digit`() throws {
    var random = SeededNumbers(3)
    for _ in 0..<150 {
      let number = Self.number(&random)
      let digits = Int.random(in: 0...9, using: &random)
      let units = SlowFraction(number).rounded(digits: digits, mode: .halfAwayFromZero)
      let unit = units.below
      let text = number.decimalText(digits: digits)
      let read = try #require(Self.slowDecimal(text))
      #expect(read.above * unit == units.above * read.below, "\(number) to \(digits): \(text)")
      #expect(!text.contains(".") || text.last != "0")
      #expect(text != "-0")
    }
  }

  /// Reads a decimal of any length.
  private static func slowDecimal(_ text: String) -> SlowFraction? {
    let isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let digits = parts.joined().compactMap(\.wholeNumberValue)
    let value = digits.reduce(SlowInteger(0)) { $0 * SlowInteger(10) + SlowInteger($1) }
    let decimals = parts.count == 2 ? parts[1].count : 0
    let unit = (0..<decimals).reduce(SlowInteger(1)) { product, _ in product * SlowInteger(10) }
    return SlowFraction(isNegative ? value.negated : value, unit)
  }
}
