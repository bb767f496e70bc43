/// A condition with every name resolved to a position.
indirect enum PlannedCondition: Sendable {
  case all([PlannedCondition])
  case any([PlannedCondition])
  case not(PlannedCondition)
  case countOf([PlannedCondition], atLeast: Int)
  case item(Int, ItemTest)
  case value(ValueIndex, ValueTest)
  case fact(Int, FactTest)

  /// A test of an item, with its outcome for an open item worked out beforehand.
  enum ItemTest: Sendable {
    case options([Bool], whenOpen: Truth)
    case includes(option: Int)
    case numbers([Span], whenOpen: Truth)
    case days([Span])
    case answered
    case recorded
  }

  /// A span of whole numbers, both ends included.
  struct Span: Sendable {
    let low: Int
    let high: Int

    func contains(_ number: Int) -> Bool { low <= number && number <= high }
  }

  /// Spans of exact numbers; an absent end is open.
  struct ValueTest: Sendable {
    struct Span: Sendable {
      let low: Rational?
      let high: Rational?

      func contains(_ number: Rational) -> Bool {
        if let low, number < low { return false }
        if let high, number > high { return false }
        return true
      }

      func meets(low otherLow: Rational, high otherHigh: Rational) -> Bool {
        if let low, otherHigh < low { return false }
        if let high, otherLow > high { return false }
        return true
      }
    }

    let spans: [Span]

    /// Whether the test has one side (`atLeast`, `atMost`); one with two (`is`, `in`, `between`)
    /// may be false of every number that is reached between two ends that bracket it.
    let isOneSided: Bool
  }

  enum FactTest: Sendable {
    case numbers([Span])
    case codes(Set<Int>)
  }
}

extension PlannedCondition {
  /// Whether it holds `is`, `in` or `between` of a value.
  var hasPointTest: Bool {
    switch self {
    case .all(let parts), .any(let parts), .countOf(let parts, _):
      parts.contains(where: \.hasPointTest)
    case .not(let part): part.hasPointTest
    case .value(_, let test): !test.isOneSided
    case .item, .fact: false
    }
  }
}

/// A scale or a derived value, by position.
enum ValueIndex: Sendable, Hashable {
  case scale(Int)
  case derived(Int)
}
