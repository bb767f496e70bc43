/// How a value is rounded: the only way in which a value ever changes.
public struct Rounding: Sendable, Hashable {
  /// Digits after the point, 0 to 6.
  public let digits: Int
  /// What happens to an exact half.
  public let mode: RoundingMode
}
