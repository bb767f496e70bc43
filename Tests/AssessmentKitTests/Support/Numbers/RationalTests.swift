import AssessmentKit
import Testing

@Suite struct RationalTests {
  @Test(arguments: [
    (6, 4, 3, 2), (-6, 4, -3, 2), (6, -4, -3, 2), (-6, -4, 3, 2), (0, -7, 0, 1), (7, 7, 1, 1),
    (Int.max, Int.max, 1, 1), (Int.min, Int.min, 1, 1), (Int.min, 2, Int.min / 2, 1),
    (Int.max, -1, -Int.max, 1), (1, Int.max, 1, Int.max), (2, Int.min, -1, 1 << 62),
  ])
  func `a fraction is kept in lowest terms`(_ top: Int, _ bottom: Int, _ above: Int, _ below: Int)
    throws
  {
    let number = try Rational(numerator: top, denominator: bottom)
    #expect(number.numerator == above)
    #expect(number.denominator == below)
  }

  @Test func `a fraction over zero is refused`() {
    #expect(throws: RationalFault.divisionByZero) { try Rational(numerator: 1, denominator: 0) }
    #expect(throws: RationalFault.divisionByZero) { try Rational(numerator: 0, denominator: 0) }
    #expect(throws: RationalFault.divisionByZero) { try Rational(3).divided(by: .zero) }
  }

  @Test func `what does not fit is refused`() throws {
    let largest = Rational(Int.max)
    let smallest = try Rational(numerator: 1, denominator: Int.max)
    #expect(throws: RationalFault.overflow) { try Rational(numerator: Int.min, denominator: -1) }
    #expect(throws: RationalFault.overflow) { try Rational(numerator: 1, denominator: Int.min) }
    #expect(throws: RationalFault.overflow) { try largest.adding(Rational(1)) }
    #expect(throws: RationalFault.overflow) { try Rational(Int.min).subtracting(Rational(1)) }
    #expect(throws: RationalFault.overflow) { try largest.multiplied(by: Rational(2)) }
    #expect(throws: RationalFault.overflow) { try largest.divided(by: smallest) }
    #expect(throws: RationalFault.overflow) { try largest.adding(smallest) }
    #expect(throws: RationalFault.overflow) {
      try Rational(numerator: Int.max, denominator: 11).rounded(digits: 9, mode: .floor)
    }
  }

  @Test func `a step that is too large on the way is fine when the result fits`() throws {
    let half = try Rational(numerator: Int.max, denominator: 2)
    #expect(try half.multiplied(by: Rational(2)) == Rational(Int.max))
    #expect(try half.adding(half) == Rational(Int.max))
    let tiny = try Rational(numerator: 1, denominator: Int.max)
    #expect(try tiny.subtracting(tiny) == .zero)
    #expect(try tiny.divided(by: tiny) == Rational(1))
  }

  @Test func `a prorated sum is exact`() throws {
    let sum = try Rational(6).multiplied(by: Rational(numerator: 5, denominator: 4))
    #expect(sum == (try Rational(numerator: 15, denominator: 2)))
    #expect(!sum.isWhole)
    #expect(Rational(8).isWhole)
  }

  @Test func `the extremes compare without overflow`() throws {
    let most = try Rational(numerator: Int.max, denominator: Int.max - 1)
    let next = try Rational(numerator: Int.max - 1, denominator: Int.max - 2)
    #expect(most < next)
    #expect(!(next < most))
    #expect(Rational(Int.min) < (try Rational(numerator: Int.min + 1, denominator: Int.max)))
    #expect(Rational(-1) < .zero)
    #expect(!(Rational.zero < .zero))
  }

  @Test(arguments: [
    ("-2.5", 0, "-3", "-2", "-3", "-2"), ("2.5", 0, "3", "2", "2", "3"),
    ("3.5", 0, "4", "4", "3", "4"), ("-3.5", 0, "-4", "-4", "-4", "-3"),
    ("0.5", 0, "1", "0", "0", "1"), ("-0.5", 0, "-1", "0", "-1", "0"),
    ("0.05", 1, "0.1", "0", "0", "0.1"), ("-0.15", 1, "-0.2", "-0.2", "-0.2", "-0.1"),
    ("2.4999999", 0, "2", "2", "2", "3"), ("1.005", 2, "1.01", "1", "1", "1.01"),
    ("7", 3, "7", "7", "7", "7"), ("22/3", 2, "7.33", "7.33", "7.33", "7.34"),
    ("-22/3", 0, "-7", "-7", "-8", "-7"),
    (
      "1/3", 9, "0.333333333", "0.333333333",
      "0.333333333", "0.333333334"
    ),
  ])
  func `rounding follows its mode`(
    _ text: String,
    _ digits: Int,
    _ away: String,
    _ even: String,
    _ floor: String,
    _ ceiling: String
  ) throws {
    let number = try #require(Rational(exactText: text))
    let results = try RoundingMode.allCases.map {
      try number.rounded(digits: digits, mode: $0).exactText
    }
    #expect(results == [away, even, floor, ceiling])
  }

  @Test func `more than nine digits are a mistake of the programmer`() async {
    await #expect(processExitsWith: .failure) {
      _ = Rational(1).decimalText(digits: 10)
    }
  }
}
