/// Why an exact calculation has no result.
public enum RationalFault: Error, Sendable, Hashable {
  /// The result, in lowest terms, does not fit into two 64-bit integers.
  case overflow
  /// Something was divided by 0.
  case divisionByZero
}
