/// Whole numbers of any size, as people calculate on paper: the twin of ``Rational``'s arithmetic.
struct SlowInteger: Equatable {
  /// Decimal digits, the last one first, none for zero.
  private var digits: [Int] = []
  private(set) var isNegative = false

  var isZero: Bool { digits.isEmpty }

  init(_ number: Int) {
    digits = String(number.magnitude).reversed().compactMap(\.wholeNumberValue)
    isNegative = number < 0
    tidy()
  }

  private init(digits: [Int], isNegative: Bool) {
    self.digits = digits
    self.isNegative = isNegative
    tidy()
  }

  private mutating func tidy() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { isNegative = false }
  }

  /// The number when it fits.
  var int: Int? {
    Int((isNegative ? "-" : "") + (isZero ? "0" : digits.reversed().map(String.init).joined()))
  }

  var magnitude: SlowInteger { SlowInteger(digits: digits, isNegative: false) }

  var negated: SlowInteger { SlowInteger(digits: digits, isNegative: !isNegative) }

  static func * (left: SlowInteger, right: SlowInteger) -> SlowInteger {
    var result = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (i, a) in left.digits.enumerated() {
      for (j, b) in right.digits.enumerated() { result[i + j] += a * b }
    }
    for i in 0..<(result.count - 1) {
      result[i + 1] += result[i] / 10
      result[i] %= 10
    }
    return SlowInteger(digits: result, isNegative: left.isNegative != right.isNegative)
  }

  static func + (left: SlowInteger, right: SlowInteger) -> SlowInteger {
    if left.isNegative != right.isNegative {
      return left.isNegative ? right - left.negated : left - right.negated
    }
    var result: [Int] = []
    var carry = 0
    for i in 0..<(max(left.digits.count, right.digits.count) + 1) {
      let sum = left.digit(i) + right.digit(i) + carry
      result.append(sum % 10)
      carry = sum / 10
    }
    return SlowInteger(digits: result, isNegative: left.isNegative)
  }

  static func - (left: SlowInteger, right: SlowInteger) -> SlowInteger {
    if left.isNegative != right.isNegative { return left + right.negated }
    if left.magnitudeIsBelow(right) { return (right - left).negated }
    var result: [Int] = []
    var borrow = 0
    for i in 0..<left.digits.count {
      let difference = left.digit(i) - right.digit(i) - borrow
      result.append((difference + 10) % 10)
      borrow = difference < 0 ? 1 : 0
    }
    return SlowInteger(digits: result, isNegative: left.isNegative)
  }

  /// Long division of the magnitudes.
  func divided(by divisor: SlowInteger) -> (quotient: SlowInteger, rest: SlowInteger) {
    var rest = SlowInteger(0)
    var quotient: [Int] = []
    for digit in digits.reversed() {
      rest = rest * SlowInteger(10) + SlowInteger(digit)
      var times = 0
      while !rest.magnitudeIsBelow(divisor) {
        rest = rest - divisor.magnitude
        times += 1
      }
      quotient.append(times)
    }
    return (SlowInteger(digits: quotient.reversed(), isNegative: false), rest)
  }

  func magnitudeIsBelow(_ other: SlowInteger) -> Bool {
    if digits.count != other.digits.count { return digits.count < other.digits.count }
    return digits.reversed().lexicographicallyPrecedes(other.digits.reversed())
  }

  static func < (left: SlowInteger, right: SlowInteger) -> Bool { (left - right).isNegative }

  private func digit(_ index: Int) -> Int { index < digits.count ? digits[index] : 0 }
}
