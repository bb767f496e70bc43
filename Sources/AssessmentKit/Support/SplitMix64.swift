/// A small, fast source of random numbers that gives the same numbers for the same seed, for ever.
///
/// Use it for simulated answers, synthetic cohorts, resampling and tests: whatever must come out
/// the same on every machine. It's not for keys or codes of clients: anyone who sees a few of its
/// numbers can work out the rest. All seeds are good ones, 0 included; the numbers repeat after
/// 2^64 of them.
///
/// The ways in which the standard library makes ranges and shuffles of random bits may change with
/// its version. Where a result is published, use ``below(_:)``, whose rule is fixed here.
///
/// Source: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, with the constants of Stafford's variant 13.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence of a seed.
  ///
  /// - Parameter seed: any number; the same one gives the same sequence.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  ///
  /// - Returns: a number in which every bit is 0 or 1 with equal chance.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to one less than the bound, each with exactly the same chance.
  ///
  /// Takes the remainder of 64 random bits; bits that would favour the small numbers (those below
  /// 2^64 modulo the bound) are thrown away and drawn again.
  ///
  /// - Parameter bound: how many numbers there are to choose from, at least 1.
  /// - Returns: a number in `0..<bound`.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there must be at least one number to choose from")
    let size = UInt64(bound)
    let unfair = (0 &- size) % size
    while true {
      let bits = next()
      if bits >= unfair { return Int(bits % size) }
    }
  }
}
