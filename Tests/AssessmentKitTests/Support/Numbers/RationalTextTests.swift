import AssessmentKit
import Testing

@Suite struct RationalTextTests {
  @Test(arguments: [
    ("0", 0, 1), ("-0", 0, 1), ("12", 12, 1), ("-12", -12, 1), ("0.25", 1, 4), ("1.50", 3, 2),
    ("-0.5", -1, 2), ("0.0", 0, 1), ("-0.00", 0, 1), ("10.000", 10, 1),
    ("9223372036854775807", Int.max, 1), ("-9223372036854775808", Int.min, 1),
    ("0.000000000000000001", 1, 1_000_000_000_000_000_000),
    ("1.5000000000000000000000000000", 3, 2),
  ])
  func `a decimal is read exactly`(_ text: String, _ above: Int, _ below: Int) throws {
    let number = try #require(Rational(decimal: text))
    #expect(number == (try Rational(numerator: above, denominator: below)))
  }

  @Test(arguments: [
    "", "-", "+1", "1e3", "1E3", "007", "00", "-01", "01.5", ".5", "5.", "-.5", ".", "1.2.3", "1,5",
    " 1", "1 ", "1_000", "--1", "1-", "0x10", "NaN", "inf", "٣", "１", "1\0", "½", "−1",
    "9223372036854775808", "-9223372036854775809", "99999999999999999999", "9223372036854775807.5",
    "0.0000000000000000001", "1/2",
  ])
  func `anything else is not a decimal`(_ text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test(arguments: [
    (15, 2, "7.5"), (22, 3, "22/3"), (-22, 3, "-22/3"), (8, 1, "8"), (0, 5, "0"), (-1, 4, "-0.25"),
    (1, 512, "0.001953125"), (1, 1024, "1/1024"), (1, 1_000_000_000, "0.000000001"),
    (Int.min, 1, "-9223372036854775808"), (Int.min, 3, "-9223372036854775808/3"),
    (Int.max, 2, "4611686018427387903.5"), (Int.max, Int.max - 1, "\(Int.max)/\(Int.max - 1)"),
  ])
  func `exact text says the whole value and is read back`(
    _ above: Int,
    _ below: Int,
    _ text: String
  ) throws {
    let number = try Rational(numerator: above, denominator: below)
    #expect(number.exactText == text)
    #expect("\(number)" == text)
    #expect(Rational(exactText: text) == number)
  }

  @Test func `exact text of many numbers is read back`() throws {
    var random = SeededNumbers(4)
    for _ in 0..<2000 {
      let limit = 1 << Int.random(in: 1...62, using: &random)
      let number = try Rational(
        numerator: Int.random(in: -limit...limit, using: &random),
        denominator: Int.random(in: 1...limit, using: &random)
      )
      #expect(Rational(exactText: number.exactText) == number)
    }
  }

  @Test(arguments: ["44/6", "1/1"])
  func `a fraction need not be reduced`(_ text: String) {
    #expect(Rational(exactText: text) != nil)
  }

  @Test(arguments: [
    "", "/", "1/", "/2", "-/2", "1/0", "1/-2", "+1/2", "01/2", "1/02", "1.5/2", "1/2/3", "1 / 2",
    "-", "--1/2", "9223372036854775808/1", "1/9223372036854775808", "/-",
  ])
  func `what is neither a decimal nor a fraction is refused`(_ text: String) {
    #expect(Rational(exactText: text) == nil)
  }

  @Test(arguments: [
    (15, 2, 2, "7.5"), (22, 3, 2, "7.33"), (8, 1, 2, "8"), (-22, 3, 2, "-7.33"), (1, 8, 2, "0.13"),
    (-1, 8, 2, "-0.13"), (-1, 1000, 2, "0"), (1, 200, 2, "0.01"), (-1, 200, 2, "-0.01"),
    (999, 1000, 2, "1"), (1999, 2000, 3, "1"), (5, 2, 0, "3"), (-5, 2, 0, "-3"), (1, 3, 0, "0"),
    (100, 1, 0, "100"), (1, 20, 1, "0.1"), (10001, 1000, 3, "10.001"),
    (Int.max, 2, 9, "4611686018427387903.5"), (Int.min, 3, 1, "-3074457345618258602.7"),
    (1, Int.max, 9, "0"), (Int.max, Int.max - 1, 9, "1"), (Int.min, 1, 9, "\(Int.min)"),
  ])
  func `shown text is rounded half away from zero and trimmed`(
    _ above: Int,
    _ below: Int,
    _ digits: Int,
    _ text: String
  ) throws {
    let number = try Rational(numerator: above, denominator: below)
    #expect(number.decimalText(digits: digits) == text)
  }

  @Test func `text is appended after what is there`() throws {
    var bytes = Array("x,".utf8)
    try Rational(numerator: -15, denominator: 4).appendDecimal(to: &bytes, digits: 1)
    Rational(-1234).appendDecimal(to: &bytes, digits: 1)
    #expect(String(decoding: bytes, as: UTF8.self) == "x,-3.8-1234")
  }

  @Test func `a slice of a larger buffer is read`() throws {
    let bytes = Array("a,-2.50,b".utf8)
    #expect(Rational(decimalBytes: bytes[2..<7]) == (try Rational(numerator: -5, denominator: 2)))
    #expect(Rational(decimalBytes: bytes[2..<2]) == nil)
  }
}
