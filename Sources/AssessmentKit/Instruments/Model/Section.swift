/// A part of the interview with its items in order.
public struct Section: Sendable {
  /// The id.
  public let id: String
  /// The heading.
  public let title: LocalizedText
  /// What is read out first.
  public let introduction: LocalizedText?
  /// What only the worker sees.
  public let workerNote: LocalizedText?
  /// Whether it is announced, with choices, before it starts.
  public let isSensitive: Bool
  /// The announcement.
  public let notice: LocalizedText?
  /// When it is asked.
  public let showIf: Condition?
  /// The items in order.
  public let items: [Item]
  /// Where it stands in its document.
  public let place: Place
}
