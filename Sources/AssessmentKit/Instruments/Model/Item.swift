/// A question.
public struct Item: Sendable {
  /// What an answer is made of.
  public enum Kind: Sendable {
    /// One option of a response set.
    case choice(Reference)
    /// Any number of options of a response set.
    case multiple(Reference)
    /// A number, within bounds and on a step where they are declared.
    case number(NumberRule)
    /// A date; approximate ones may be a year, or a year and a month.
    case date(approximate: Bool)
    /// Free text of at most so many characters.
    case text(maxLength: Int)
  }

  /// What numbers an item accepts.
  public struct NumberRule: Sendable {
    /// The smallest number.
    public let min: Rational?
    /// The largest number.
    public let max: Rational?
    /// The distance between permitted numbers, counted from the smallest.
    public let step: Rational?
    /// The unit in words.
    public let unit: LocalizedText?
  }

  /// What a high answer means.
  public enum Pole: String, Sendable, CaseIterable {
    /// More need.
    case need
    /// More strength.
    case strength
    /// More has happened.
    case history
    /// Neither.
    case neutral
  }

  /// Who an answer comes from.
  public enum AnswerSource: String, Sendable, CaseIterable {
    /// The worker asks.
    case interview
    /// She fills it in.
    case selfReport
    /// Either, at her choice.
    case either
    /// A record.
    case record
  }

  /// What an unscored item is for.
  public enum Role: String, Sendable, CaseIterable {
    /// What she hopes for.
    case hope
    /// Why she came.
    case reason
    /// One of her priorities, in her order.
    case priority
    /// Whether she wishes support in an area.
    case wish
    /// How much an area matters to her.
    case importance
  }

  /// The id, also the name of its column.
  public let id: String
  /// What an answer is made of.
  public let kind: Kind
  /// The question.
  public let text: LocalizedText
  /// Why it is asked.
  public let why: LocalizedText
  /// What it means.
  public let help: LocalizedText?
  /// Examples.
  public let examples: [LocalizedText]
  /// What only the worker sees.
  public let workerNote: LocalizedText?
  /// What a high answer means; `nil` for dates and text.
  public let pole: Pole?
  /// Where the item comes from.
  public let provenance: Reference
  /// The kinds of non-answer that may be recorded, beside blank and left out.
  public let nonAnswers: Set<NonAnswer>
  /// The item's own missing codes, which win over the instrument's.
  public let missingCodes: [MissingCode]
  /// Who an answer comes from.
  public let source: AnswerSource?
  /// The time it asks about.
  public let lookBack: LookBack?
  /// When it is asked.
  public let showIf: Condition?
  /// The idea it shares with items of other instruments.
  public let concept: String?
  /// Whether the answer is never shown or carried forward without her say.
  public let isSensitive: Bool
  /// Whether it is equality data, which may never feed a score.
  public let isEquality: Bool
  /// What an unscored item is for.
  public let role: Role?
  /// The scale that a wish or importance is about.
  public let area: Reference?
  /// Where it stands in its document.
  public let place: Place
}

/// The time that an item asks about.
public enum LookBack: Sendable, Hashable {
  /// As things are now.
  case now
  /// Ever.
  case lifetime
  /// Before the age of 18.
  case childhood
  /// Since the age of 18.
  case adulthood
  /// Before the time that the other items ask about.
  case earlier
  /// The last so many days.
  case days(Int)
  /// The last so many weeks.
  case weeks(Int)
  /// The last so many months.
  case months(Int)
  /// The last so many years.
  case years(Int)
}
