/// The limits of numbers in an instrument, chosen so that scores can be worked out exactly.
enum NumberLimits {
  /// The largest size of a number.
  static let size = 1_000_000

  /// The most digits after the point.
  static let decimals = 6
}

extension ValueReader where Value == Rational {
  /// A whole number, or a decimal number written as text.
  static var number: Self {
    ValueReader { value in
      switch value.node.content {
      case .number(let number):
        return wholeNumber(number, value).map { Rational($0) }
      case .string(let text):
        return decimal(text, value)
      default:
        value.reportKind(expected: numberWords)
        return nil
      }
    }
  }

  /// A number above 0.
  static var numberAboveZero: Self {
    number.limited(.outOfRange, expected: "a number above 0") { $0 > Rational(0) }
  }

  /// A number above 0 and at most 1.
  static var share: Self {
    number.limited(.outOfRange, expected: "a number above 0 and at most 1") {
      $0 > Rational(0) && $0 <= Rational(1)
    }
  }
}

extension ValueReader where Value == Int {
  /// A whole number from a range, written without a point.
  static func whole(_ range: ClosedRange<Int>) -> Self {
    ValueReader { value in
      guard let number = value.node.number else {
        value.reportKind(expected: "a whole number")
        return nil
      }
      guard let whole = wholeNumber(number, value, within: nil) else { return nil }
      guard range.contains(whole) else {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        value.report(.outOfRange, "is outside its limits", expected: expected)
        return nil
      }
      return whole
    }
  }

  /// A number of digits after the point.
  static var digits: Self { whole(0...NumberLimits.decimals) }

  /// How many of something, at least one.
  static var count: Self { whole(1...NumberLimits.size) }
}

private let numberWords = "a whole number such as 3, or a decimal number as text such as \"2.5\""

private func wholeNumber(
  _ number: JSONNumber,
  _ value: DocumentValue,
  within size: Int? = NumberLimits.size
) -> Int? {
  guard let whole = number.integer else {
    value.report(
      .floatingNumber,
      "is written with a point or an exponent",
      expected: numberWords
    )
    return nil
  }
  guard let size, whole.magnitude > size else { return whole }
  value.report(
    .numberTooLarge,
    "is larger than 1,000,000 in size",
    expected: "-1,000,000 to 1,000,000"
  )
  return nil
}

private func decimal(_ text: String, _ value: DocumentValue) -> Rational? {
  guard isDecimal(text) else {
    value.report(
      .badDecimal,
      "is not a decimal number with at most 6 decimals",
      expected: numberWords,
      help: "write a whole number without quotation marks"
    )
    return nil
  }
  let limit = Rational(NumberLimits.size)
  if let number = Rational(decimal: text), number <= limit, number >= Rational(-NumberLimits.size) {
    return number
  }
  value.report(
    .numberTooLarge,
    "is larger than 1,000,000 in size",
    expected: "-1,000,000 to 1,000,000"
  )
  return nil
}

private func isDecimal(_ text: String) -> Bool {
  let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  let isPlain = parts.allSatisfy { part in
    !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
  guard isPlain, parts.count == 2, let whole = parts.first else { return false }
  guard whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
  return parts[1].count <= NumberLimits.decimals
}
