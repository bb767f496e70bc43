/// What a scale or expression can come to on a complete form.
enum Outcome: Hashable, Sendable {
  /// A value.
  case value(Rational)
  /// It does not apply, because what it is made of was removed.
  case notApplicable
  /// There is none: too few answers, division by 0, no row, no branch.
  case none

  /// The value, where there is one.
  var value: Rational? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// Why a set of outcomes could not be worked out exactly.
enum OutcomeFault: Error, Sendable {
  /// More forms, values or steps than the limits allow.
  case tooMany
  /// The arithmetic does not fit.
  case overflow
}

/// How much work is done before giving up on an exact answer.
struct OutcomeLimits: Sendable {
  /// Joint forms that are tried one by one.
  var forms = 200_000
  /// Distinct outcomes that are kept of one part.
  var outcomes = 20_000
  /// Steps of combining two sets.
  var steps = 4_000_000

  /// The limits that the loader uses.
  static let standard = OutcomeLimits()
}

/// The work that is left.
struct OutcomeBudget {
  let limits: OutcomeLimits
  private var forms: Int
  private var steps: Int

  /// A full budget.
  init(_ limits: OutcomeLimits) {
    self.limits = limits
    forms = limits.forms
    steps = limits.steps
  }

  /// Accounts for one more joint form.
  mutating func spendForm() throws(OutcomeFault) {
    guard forms > 0 else { throw .tooMany }
    forms -= 1
  }

  /// Accounts for the combining of two sets.
  mutating func spend(steps count: Int) throws(OutcomeFault) {
    guard steps >= count else { throw .tooMany }
    steps -= count
  }

  /// Refuses a set that has grown too large.
  func hold(_ count: Int) throws(OutcomeFault) {
    guard count <= limits.outcomes else { throw .tooMany }
  }
}

extension Rational {
  /// Arithmetic whose fault is that of working out outcomes.
  func combined(
    _ other: Rational,
    _ operation: (Rational, Rational) throws -> Rational
  ) throws(OutcomeFault) -> Rational {
    do { return try operation(self, other) } catch { throw .overflow }
  }
}
