/// Writes floating point numbers as JavaScript does, which is the form that RFC 8785 requires.
///
/// The digits are the fewest that read back as the same number. From 1e21 on and below 1e-6 an
/// exponent is used; minus zero is written `0`. Source: ECMA-262, Number::toString.
enum ECMAScriptNumber {
  /// The text of a number, or `nil` for infinity and for what is no number.
  static func text(of value: Double) -> String? {
    guard value.isFinite else { return nil }
    guard value != 0 else { return "0" }
    let decimal = Decimal(of: value.magnitude)
    return (value < 0 ? "-" : "") + decimal.text
  }

  /// A positive number as `0.digits` times ten to the power of `point`.
  private struct Decimal {
    var digits: String
    var point: Int

    /// Takes the shortest digits from Swift's own description, such as `120.5` or `1.5e-07`.
    init(of value: Double) {
      let parts = value.description.split(separator: "e")
      let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      let whole = mantissa[0]
      let fraction = mantissa.count > 1 ? mantissa[1] : ""
      let all = whole + fraction
      let leadingZeros = all.prefix { $0 == "0" }.count
      let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      digits = String(all.dropFirst(leadingZeros))
      while digits.last == "0" { digits.removeLast() }
      point = whole.count - leadingZeros + exponent
    }

    var text: String {
      switch point {
      case digits.count...21 where point > 0: digits + zeros(point - digits.count)
      case 1...21: digits.prefix(point) + "." + digits.dropFirst(point)
      case -5...0: "0." + zeros(-point) + digits
      default: withExponent
      }
    }

    private var withExponent: String {
      let exponent = point - 1
      let rest = digits.dropFirst()
      return digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e"
        + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
    }

    private func zeros(_ count: Int) -> String {
      String(repeating: "0", count: count)
    }
  }
}
