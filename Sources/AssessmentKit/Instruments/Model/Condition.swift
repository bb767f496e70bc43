/// A condition: true, false or unknown.
public indirect enum Condition: Sendable {
  /// True when all are.
  case all([Condition], Place)
  /// True when any is.
  case any([Condition], Place)
  /// True when the other is false.
  case not(Condition, Place)
  /// True when at least so many are.
  case countOf([Condition], atLeast: Int, Place)
  /// A test of one item, value or fact.
  case test(Subject, Test, Place)

  /// What a test looks at.
  public enum Subject: Sendable, Hashable {
    /// An item.
    case item(Reference)
    /// A scale or derived value.
    case value(Reference)
    /// A fact.
    case fact(Reference)
  }

  /// What a test asks.
  public enum Test: Sendable {
    /// Equal to a code, number or date.
    case equals(Literal)
    /// Equal to any of a list.
    case isIn([Literal])
    /// Has a code among its chosen options.
    case includes(Literal)
    /// This or higher.
    case atLeast(Literal)
    /// This or lower.
    case atMost(Literal)
    /// Between two, both included.
    case between(Literal, Literal)
    /// An answer is there.
    case answered
    /// An answer, "does not know" or "prefers not to say" is there.
    case recorded
  }

  /// A code, number or date as written in a condition; what it is depends on the subject.
  public struct Literal: Sendable, Hashable {
    /// The text as written; an integer in its decimal form.
    public let text: String
    /// Whether it was written as a number.
    public let isNumber: Bool
    /// Where it stands in its document.
    public let place: Place
  }

  /// Where the condition stands in its document.
  public var place: Place {
    switch self {
    case .all(_, let place), .any(_, let place), .not(_, let place): place
    case .countOf(_, _, let place), .test(_, _, let place): place
    }
  }
}
