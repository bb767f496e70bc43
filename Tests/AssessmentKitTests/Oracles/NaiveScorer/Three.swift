import AssessmentKit

/// True, false or unknown: section 10 of the meaning page, word for word.
enum Three: Hashable {
  case yes
  case no
  case unknown

  init(_ truth: Bool) { self = truth ? .yes : .no }

  /// What several possible cases say together: what all of them say, else unknown.
  static func agreed(_ cases: [Bool]) -> Three {
    if cases.allSatisfy(\.self) { return .yes }
    return cases.contains(true) ? .unknown : .no
  }

  /// False if any is false, else unknown if any is.
  static func all(_ parts: [Three]) -> Three {
    if parts.contains(.no) { return .no }
    return parts.contains(.unknown) ? .unknown : .yes
  }

  /// The mirror of `all`.
  static func any(_ parts: [Three]) -> Three {
    if parts.contains(.yes) { return .yes }
    return parts.contains(.unknown) ? .unknown : .no
  }

  /// True when known true are enough; false when unknown ones could not make them enough.
  static func atLeast(_ count: Int, of parts: [Three]) -> Three {
    let known = parts.filter { $0 == .yes }.count
    let possible = known + parts.filter { $0 == .unknown }.count
    if known >= count { return .yes }
    return possible < count ? .no : .unknown
  }

  var negated: Three {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// A test that holds where what it looks at may be taken away.
  var neverCertainlyTrue: Three { self == .yes ? .unknown : self }

  var flagState: ScoreSheet.FlagState {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .notKnown
    }
  }
}

/// The lowest and highest of something.
struct Ends: Hashable {
  var low: Fraction
  var high: Fraction

  init(_ low: Fraction, _ high: Fraction) { (self.low, self.high) = (low, high) }

  init(at point: Fraction) { self.init(point, point) }

  /// The smallest and largest of some numbers; `nil` for none.
  init?(of numbers: [Fraction]) {
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    self.init(low, high)
  }

  /// Both ends put through the same rising function.
  func map(_ function: (Fraction) -> Fraction) -> Ends { Ends(function(low), function(high)) }

  /// The ends of the sum of independent parts.
  static func sum(_ parts: [Ends]) -> Ends {
    Ends(parts.map(\.low).sum(), parts.map(\.high).sum())
  }

  /// The ends of a function of two independent parts that has its extremes in the corners.
  static func corners(
    _ left: Ends,
    _ right: Ends,
    _ function: (Fraction, Fraction) -> Fraction
  ) -> Ends {
    let corners = [
      function(left.low, right.low), function(left.low, right.high),
      function(left.high, right.low), function(left.high, right.high),
    ]
    return corners.dropFirst().reduce(Ends(at: corners[0])) { $0.joined(Ends(at: $1)) }
  }

  /// Both together.
  func joined(_ other: Ends) -> Ends { Ends(min(low, other.low), max(high, other.high)) }

  /// As it is, and 0 as well.
  var offeringZero: Ends { joined(Ends(at: .zero)) }
}

/// All numbers that something may turn out to be: an interval, or the points of a grid in it.
///
/// Without ends it may be any number at all.
struct Reach {
  let first: Fraction?
  let last: Fraction?
  let step: Fraction?

  init(_ first: Fraction?, _ last: Fraction?, step: Fraction? = nil) {
    self.first = first
    self.step = step
    guard let first, let last, let step else {
      self.last = last
      return
    }
    self.last = first + Fraction(((last - first) / step).floor) * step
  }

  func contains(_ number: Fraction) -> Bool { touches(number, number) }

  /// Whether any of the numbers lies in a range; an end of the range that is left out is open.
  func touches(_ from: Fraction?, _ to: Fraction?) -> Bool {
    guard let first, let last else { return true }
    let start = max(from ?? first, first)
    let end = min(to ?? last, last)
    guard let step else { return start <= end }
    let steps = -((first - start) / step).floor
    return first + Fraction(steps) * step <= end
  }

  /// Whether all of the numbers lie in a range.
  func lies(in from: Fraction?, _ to: Fraction?) -> Bool {
    guard let first, let last else { return false }
    return from.map { $0 <= first } ?? true && to.map { last <= $0 } ?? true
  }

  /// Whether a number in a range is what it will be.
  func isBetween(_ from: Fraction?, _ to: Fraction?) -> Three {
    guard touches(from, to) else { return .no }
    return lies(in: from, to) ? .yes : .unknown
  }

  /// Whether one of a list of numbers is what it will be.
  func isOne(of list: [Fraction]) -> Three {
    let hits = Set(list.filter(contains))
    if hits.isEmpty { return .no }
    return count == Int128(hits.count) ? .yes : .unknown
  }

  /// How many numbers there are; `nil` for more than can be counted.
  private var count: Int128? {
    guard let first, let last else { return nil }
    if first == last { return 1 }
    return step.map { ((last - first) / $0).floor + 1 }
  }
}
