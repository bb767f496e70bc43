/// How every result of a record came about: each answer, its points, each step.
///
/// A trace holds codes and points, never free text.
public struct ScoreTrace: Sendable {
  /// The results.
  public let sheet: ScoreSheet
  /// One trace for each selected scale.
  public let scales: [ScaleTrace]
  /// One trace for each selected derived value.
  public let values: [ValueTrace]
  /// One trace for each index.
  public let indexes: [IndexTrace]
  /// One trace for each selected flag.
  public let flags: [ConditionTrace]
}

/// How a scale's value came about.
public struct ScaleTrace: Sendable {
  /// The result.
  public let score: Score
  /// The scale's rules.
  public let scale: Scale
  /// One line for each item, in the scale's order.
  public let entries: [EntryTrace]
}

/// What one item brought to a scale.
public struct EntryTrace: Sendable {
  /// What became of the item.
  public enum State: Sendable, Hashable {
    /// Answered with these codes; empty for a number.
    case answered([String])
    /// Not answered, in this way.
    case none(NonAnswer)
    /// Not asked, its condition being false.
    case hidden
  }

  /// The item's id.
  public let item: String
  /// What became of it.
  public let state: State
  /// The number that was answered, for a number item.
  public let number: Rational?
  /// Whether its condition is not known, so that it may turn out not to be asked.
  public let mayBeRemoved: Bool
  /// The response set's points for the answer, before reversing or a table.
  public let rawPoints: Rational?
  /// The points that count.
  public let points: Rational?
  /// Whether points run from high to low.
  public let isReversed: Bool
  /// What the points are multiplied by.
  public let weight: Rational
  /// Points times weight; `nil` when open or removed.
  public let contribution: Rational?
  /// The smallest contribution of an open item.
  public let lowest: Rational?
  /// The largest contribution of an open item.
  public let highest: Rational?
}

/// How a derived value came about.
public struct ValueTrace: Sendable {
  /// The result.
  public let score: Score
  /// The steps, the whole first and its parts under it.
  public let step: StepTrace
}

/// One step of arithmetic.
public struct StepTrace: Sendable {
  /// What the step is, such as `add` or the id of a scale.
  public let name: String
  /// Its value.
  public let value: Rational?
  /// Why it has none.
  public let reason: ScoreReason?
  /// The lowest value that open answers could give.
  public let lowest: Rational?
  /// The highest value that open answers could give.
  public let highest: Rational?
  /// Whether it does not apply.
  public let doesNotApply: Bool
  /// Its parts.
  public let parts: [StepTrace]
}

/// The ingredients of an index.
public struct IndexTrace: Sendable {
  /// One scale of an index.
  public struct Ingredient: Sendable {
    /// The scale.
    public let scale: String
    /// Whether it is subtracted.
    public let isSubtracted: Bool
    /// Its band, when certain.
    public let band: String?
    /// The points of that band.
    public let points: Rational?
    /// Whether the scale does not apply.
    public let doesNotApply: Bool
  }

  /// The result.
  public let score: Score
  /// The scales.
  public let ingredients: [Ingredient]
}

/// A named condition with its state.
public struct ConditionTrace: Sendable {
  /// The flag.
  public let id: String
  /// Its state.
  public let state: ScoreSheet.FlagState
  /// The items that it names.
  public let items: [String]
}
