/// One answer, or the kind of non-answer in its place.
public enum Response: Sendable, Hashable {
  /// The code of the chosen option.
  case chosen(String)
  /// The codes of the chosen options of a multiple choice, at least one.
  case several([String])
  /// A number.
  case number(Rational)
  /// A date, or a year, or a year and a month.
  case date(PartialDate)
  /// Free text. Never scored and never printed by the scorer.
  case text(String)
  /// No answer, of this kind.
  case none(NonAnswer)
}

/// What is known about one woman at one sitting: facts and answers, as they were given.
///
/// An item or fact that is left out is blank or unknown. Codes are not checked here; a
/// ``Scorer`` does that when it reads the answers.
public struct Answers: Sendable, Hashable {
  /// Answers by item id.
  public var items: [String: Response]

  /// Facts by id: the number in its decimal form, or the code.
  public var facts: [String: String]

  /// Creates a set of answers.
  ///
  /// - Parameters:
  ///   - items: answers by item id.
  ///   - facts: facts by id, a number in its decimal form.
  public init(items: [String: Response] = [:], facts: [String: String] = [:]) {
    self.items = items
    self.facts = facts
  }
}
