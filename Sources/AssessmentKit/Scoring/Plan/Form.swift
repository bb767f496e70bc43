/// One record in compact form: a state and a number for each item of a plan.
///
/// What the number means depends on the item: the option's position for a choice, a bit for
/// each chosen option for a multiple choice, millionths for a number, the first and last day
/// for a date.
struct Form: Sendable {
  /// Nothing recorded, an answer, or a kind of non-answer.
  enum State: UInt8, Sendable {
    case answered
    case blank
    case skipped
    case leftOut
    case doesNotKnow
    case declined
    case notApplicable

    init(_ kind: NonAnswer) {
      switch kind {
      case .blank: self = .blank
      case .skipped: self = .skipped
      case .leftOut: self = .leftOut
      case .doesNotKnow: self = .doesNotKnow
      case .declined: self = .declined
      case .notApplicable: self = .notApplicable
      }
    }

    /// The kind of non-answer, or `nil` for an answer.
    var nonAnswer: NonAnswer? {
      switch self {
      case .answered: nil
      case .blank: .blank
      case .skipped: .skipped
      case .leftOut: .leftOut
      case .doesNotKnow: .doesNotKnow
      case .declined: .declined
      case .notApplicable: .notApplicable
      }
    }

    var isRecorded: Bool {
      self == .answered || nonAnswer?.isRecorded == true
    }
  }

  /// The state of each item.
  var states: [State]

  /// The answer of each item, where its state is answered.
  var cells: [Int]

  /// The facts: millionths of a number, or a code's position; `nil` when unknown.
  var facts: [Int?]

  init(items: Int, facts: Int) {
    states = Array(repeating: .blank, count: items)
    cells = Array(repeating: 0, count: items)
    self.facts = Array(repeating: nil, count: facts)
  }

  /// Forgets everything, keeping the storage.
  mutating func clear() {
    for index in states.indices { states[index] = .blank }
    for index in facts.indices { facts[index] = nil }
  }
}

/// Numbers as whole millionths, the finest step that an instrument can ask for.
enum Millionths {
  static let one = 1_000_000

  /// A number as millionths; `nil` when it is finer than that or does not fit.
  static func of(_ number: Rational) -> Int? {
    guard one % number.denominator == 0 else { return nil }
    let (result, overflow) = number.numerator.multipliedReportingOverflow(
      by: one / number.denominator
    )
    return overflow ? nil : result
  }

  /// Millionths as a number.
  static func rational(_ millionths: Int) throws(RationalFault) -> Rational {
    try Rational(numerator: millionths, denominator: one)
  }
}

/// The days that a date stands for, packed into one number.
enum DaySpan {
  static func pack(_ date: PartialDate) -> Int {
    (date.first.daysSinceEpoch << 24) | (date.last.daysSinceEpoch - date.first.daysSinceEpoch)
  }

  static func first(_ packed: Int) -> Int { packed >> 24 }

  static func last(_ packed: Int) -> Int { (packed >> 24) + (packed & 0xFF_FFFF) }
}
