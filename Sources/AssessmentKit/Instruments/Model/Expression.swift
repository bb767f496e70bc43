/// The arithmetic of a derived value.
public indirect enum Expression: Sendable {
  /// A scale or another derived value.
  case value(Reference)
  /// A numeric fact.
  case fact(Reference)
  /// A constant.
  case constant(Rational, Place)
  /// The sum of the parts that apply.
  case add([Expression], Place)
  /// The first less the second.
  case subtract(Expression, Expression, Place)
  /// The product.
  case multiply([Expression], Place)
  /// The first divided by the second; by 0 there is no value.
  case divide(Expression, Expression, Place)
  /// The mean of the parts that apply, of at least `minimum` of them when given.
  case mean([Expression], minimum: Int?, Place)
  /// The smallest.
  case min([Expression], Place)
  /// The largest.
  case max([Expression], Place)
  /// Held between two numbers.
  case clamp(Expression, from: Rational, to: Rational, Place)
  /// Rounded.
  case round(Expression, Rounding, Place)
  /// Read from a table.
  case lookup(LookupTable)
  /// How many conditions are true.
  case count([Condition], Place)
  /// One of two, by a condition; without the second there may be no value.
  case choose(Condition, then: Expression, otherwise: Expression?, Place)

  /// Where the expression stands in its document.
  public var place: Place {
    switch self {
    case .value(let reference), .fact(let reference): reference.place
    case .constant(_, let place), .add(_, let place), .multiply(_, let place): place
    case .subtract(_, _, let place), .divide(_, _, let place), .mean(_, _, let place): place
    case .min(_, let place), .max(_, let place), .clamp(_, _, _, let place): place
    case .round(_, _, let place), .count(_, let place), .choose(_, _, _, let place): place
    case .lookup(let table): table.place
    }
  }
}

/// A table that gives a number for one or several keys.
public struct LookupTable: Sendable {
  /// What a table is read by.
  public enum Key: Sendable {
    /// A scale or derived value.
    case value(Reference)
    /// A fact: its number or its code.
    case fact(Reference)
    /// An item: its number or its code.
    case item(Reference)
  }

  /// What a row asks of one key.
  public enum Match: Sendable {
    /// A code.
    case code(Condition.Literal)
    /// A number between two, both included.
    case range(from: Rational, to: Rational, Place)
  }

  /// One row.
  public struct Row: Sendable {
    /// One match for each key.
    public let when: [Match]
    /// The number that the row gives.
    public let gives: Rational
    /// Where it stands in its document.
    public let place: Place
  }

  /// The keys.
  public let keys: [Key]
  /// The rows.
  public let rows: [Row]
  /// Where it stands in its document.
  public let place: Place
}
