/// The result of one scale, derived value or index in compact form.
///
/// Ends are kept for a result without answers too, because conditions read them; they are not
/// printed then.
struct Reading: Sendable {
  var status = ScoreStatus.unanswered
  var reason: ScoreReason?
  var value: Rational?
  var low: Rational?
  var high: Rational?
  /// Whether a missing part or a prorated one was used.
  var isEstimated = false
  var isExact = false
  /// Whether it may turn out not to apply.
  var mayNotApply = false
  /// Whether it may turn out to have no value at all, as where an `if` without `else` is
  /// undecided; no class is certain then.
  var mayBeMissing = false
  var answered = 0
  var applicable = 0
  var expected = 0
  /// The bands that the ends touch, lowest and highest.
  var bandLow: Int?
  var bandHigh: Int?
  var estimatedBand: Int?

  var applies: Bool { status != .notApplicable }

  /// Whether value, ends and bands are stated.
  var isStated: Bool { status != .unanswered && status != .notApplicable }

  /// The band, only when it is certain.
  var band: Int? {
    guard isStated, !mayNotApply, !mayBeMissing, let bandLow, bandLow == bandHigh else {
      return nil
    }
    return bandLow
  }

  /// Whether the value lies outside what complete answers could give.
  var isOutsidePossible: Bool {
    guard isStated, let value, let low, let high else { return false }
    return value < low || value > high
  }

  mutating func setBands(_ bands: PlannedBands?) {
    guard let bands else { return }
    if let low { bandLow = bands.index(of: low) }
    if let high { bandHigh = low == high ? bandLow : bands.index(of: high) }
    if let value { estimatedBand = value == low ? bandLow : bands.index(of: value) }
  }
}

/// Ends, or none; and whether the thing applies.
struct Ends: Sendable {
  /// Whether a thing applies.
  enum Applies: Sendable {
    case yes
    case maybe
    case no
  }

  var low: Rational?
  var high: Rational?
  var applies = Applies.yes

  static func none(_ applies: Applies = .yes) -> Ends { Ends(applies: applies) }

  static func exactly(_ number: Rational) -> Ends { Ends(low: number, high: number) }

  /// Both ends, or `nil` when there are none.
  var pair: (low: Rational, high: Rational)? {
    guard let low, let high else { return nil }
    return (low, high)
  }

  /// The smallest span that holds both.
  func joined(_ other: Ends) -> Ends {
    guard let mine = pair, let theirs = other.pair else { return Ends() }
    return Ends(low: min(mine.low, theirs.low), high: max(mine.high, theirs.high))
  }
}
