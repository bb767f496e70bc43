/// A scale: items with directions and weights, a method, a rule for missing answers, bands.
public struct Scale: Sendable {
  /// What a high value means.
  public enum Polarity: String, Sendable, CaseIterable {
    /// More need.
    case need
    /// More strength.
    case strength
    /// More has happened.
    case history
  }

  /// What the items are to each other.
  public enum Model: String, Sendable, CaseIterable {
    /// Signs of one thing.
    case reflective
    /// A checklist.
    case formative
  }

  /// How contributions become a value.
  public enum Method: String, Sendable, CaseIterable {
    /// Their sum.
    case sum
    /// Their weighted mean.
    case mean
    /// How many answers have one of the counted codes.
    case count
    /// The highest.
    case highest
    /// The lowest.
    case lowest
  }

  /// The id.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// What a high value means.
  public let polarity: Polarity
  /// What the items are to each other.
  public let model: Model
  /// How contributions become a value.
  public let method: Method
  /// The items.
  public let entries: [ScaleEntry]
  /// What the value is multiplied by; above 0.
  public let factor: Rational
  /// What happens when answers are open.
  public let missing: MissingRule
  /// For a count, the codes that count.
  public let counts: [Condition.Literal]?
  /// How the value is rounded.
  public let rounding: Rounding?
  /// Digits shown; display only.
  public let shownDigits: Int
  /// The bands.
  public let bands: BandSet?
  /// Whether internal consistency may be claimed.
  public let claimsAlpha: Bool
  /// Where the scale and its weights come from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place
}

/// One item in one scale.
public struct ScaleEntry: Sendable {
  /// How the chosen options of a multiple-choice item become points.
  public enum Combine: String, Sendable, CaseIterable {
    /// The sum of their points.
    case sum
    /// The largest of their points.
    case max
    /// How many they are.
    case count
  }

  /// Points for one code.
  public struct CodePoints: Sendable {
    /// The code.
    public let code: String
    /// Its points.
    public let points: Rational
    /// Where it stands in its document.
    public let place: Place
  }

  /// Points for a range of numbers, both ends included.
  public struct Row: Sendable {
    /// The smallest number.
    public let from: Rational
    /// The largest number.
    public let to: Rational
    /// The points.
    public let points: Rational
    /// Where it stands in its document.
    public let place: Place
  }

  /// The item.
  public let item: Reference
  /// What the points are multiplied by; above 0.
  public let weight: Rational
  /// Whether the weight was written down.
  public let statesWeight: Bool
  /// Whether points run from high to low.
  public let isReversed: Bool
  /// Points by code, instead of the response set's.
  public let points: [CodePoints]?
  /// Points by range of numbers.
  public let rows: [Row]?
  /// The codes that count, instead of the scale's.
  public let counts: [Condition.Literal]?
  /// How chosen options become points.
  public let combine: Combine?
  /// Why the entry does something unusual.
  public let reason: String?
  /// Where it stands in its document.
  public let place: Place
}

/// What happens when answers are open.
public struct MissingRule: Sendable {
  /// The rule.
  public enum Rule: String, Sendable, CaseIterable {
    /// No value unless every applicable item is answered.
    case none
    /// Scaled up from the answered items.
    case prorate
    /// Open items add nothing.
    case asZero
  }

  /// The smallest share of answers for which there is a value.
  public enum Minimum: Sendable, Hashable {
    /// So many answers.
    case answered(Int)
    /// This share of the applicable items.
    case share(Rational)
  }

  /// The rule.
  public let rule: Rule
  /// The smallest share of answers for which there is a value.
  public let minimum: Minimum?
  /// Items that must not be open.
  public let required: [Reference]
  /// Why the rule is safe here.
  public let reason: String?
  /// Where it stands in its document.
  public let place: Place
}
