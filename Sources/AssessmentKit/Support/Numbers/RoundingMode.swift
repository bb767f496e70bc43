/// What rounding does with the digits it drops.
///
/// Rounded to a whole number, -2.5 becomes -3, -2, -3 and -2, in the order of the cases.
public enum RoundingMode: String, Sendable, Hashable, CaseIterable {
  /// To the nearest; an exact half goes away from zero, as people round by hand.
  case halfAwayFromZero
  /// To the nearest; an exact half goes to the even neighbour, as in IEEE 754 and in R.
  case halfEven
  /// Down, towards minus infinity.
  case floor
  /// Up, towards plus infinity.
  case ceiling

  /// Rounds a quotient to a whole number.
  ///
  /// - Parameters:
  ///   - numerator: any number of at most 126 bits.
  ///   - denominator: a number above 0.
  /// - Returns: the whole number that this mode chooses.
  func quotient(_ numerator: Int128, by denominator: Int128) -> Int128 {
    let parts = numerator.quotientAndRemainder(dividingBy: denominator)
    if parts.remainder == 0 { return parts.quotient }
    let below = parts.remainder < 0 ? parts.quotient - 1 : parts.quotient
    let rest = parts.remainder < 0 ? parts.remainder + denominator : parts.remainder
    return goesUp(from: below, rest: rest, of: denominator) ? below + 1 : below
  }

  /// Whether `below + rest / denominator` is rounded up; the rest lies between 0 and the
  /// denominator, both excluded.
  private func goesUp(from below: Int128, rest: Int128, of denominator: Int128) -> Bool {
    let gap = denominator - rest
    switch self {
    case .floor: return false
    case .ceiling: return true
    case .halfAwayFromZero: return rest == gap ? below >= 0 : rest > gap
    case .halfEven: return rest == gap ? below % 2 != 0 : rest > gap
    }
  }
}
