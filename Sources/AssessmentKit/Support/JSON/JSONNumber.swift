/// A number of a JSON document: the text as it was written, and what it means.
public struct JSONNumber: Sendable {
  /// The largest whole number that every program reads exactly: 2^53 - 1.
  public static let largestInteger = 9_007_199_254_740_991

  /// The number as it was written in the document, such as `1.50`.
  public let text: String

  /// The exact value, when the number was written without a point and without an exponent.
  ///
  /// `-0` is 0. `1.0` and `1e2` have none: whoever needs a whole number asks for one that is
  /// written as one. The value lies within plus or minus ``largestInteger``.
  public let integer: Int?

  /// The nearest floating point number, which is always finite.
  ///
  /// A number too small for a `Double` becomes 0.
  public let double: Double

  init(text: String, integer: Int?, double: Double) {
    self.text = text
    self.integer = integer
    self.double = double
  }
}
