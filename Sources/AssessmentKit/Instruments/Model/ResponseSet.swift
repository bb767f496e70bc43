/// The options from which an answer is chosen, with their points.
public struct ResponseSet: Sendable {
  /// One option.
  public struct Option: Sendable {
    /// What is stored.
    public let code: String
    /// What is read out.
    public let label: LocalizedText
    /// Points, for all options of a set or for none.
    public let points: Rational?
    /// Whether it stands alone in a multiple-choice item, such as "none of these".
    public let isExclusive: Bool
    /// Where it stands in its document.
    public let place: Place
  }

  /// The smallest and largest points, as declared.
  public struct Range: Sendable {
    /// The smallest points.
    public let low: Rational
    /// The largest points.
    public let high: Rational
    /// Where it stands in its document.
    public let place: Place
  }

  /// The id.
  public let id: String
  /// The options in the order in which they are read out.
  public let options: [Option]
  /// The declared range; needed to reverse.
  public let range: Range?
  /// Where the points come from.
  public let provenance: Reference
  /// Where it stands in its document.
  public let place: Place

  /// The position of a code among the options.
  ///
  /// - Parameter code: a code, compared as text.
  /// - Returns: the position from 0, or `nil` for an unknown code.
  public func index(of code: String) -> Int? {
    options.firstIndex { $0.code == code }
  }

  /// Whether the options carry points.
  public var hasPoints: Bool {
    options.allSatisfy { $0.points != nil }
  }
}
