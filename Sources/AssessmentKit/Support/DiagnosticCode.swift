/// A stable name for one kind of finding, with the page that `assess help CODE` shows.
///
/// Codes never change their meaning and are never used again for another fault. Each is declared
/// as a static member of an extension next to the code that raises it, and listed in
/// ``DiagnosticCode/all``; a test fails when one is missing there.
public struct DiagnosticCode: Sendable, Hashable {
  /// The stable identifier: one letter for the family and four digits, such as `I2101`.
  public let id: String

  /// What is wrong, in one short sentence without a full stop.
  public let summary: String

  /// Why it matters, and how to mend it, in plain sentences.
  public let explanation: String

  /// Declares a code.
  ///
  /// - Parameters:
  ///   - id: one capital letter and four digits.
  ///   - summary: what is wrong, in one short sentence without a full stop.
  ///   - explanation: why it matters and how to mend it.
  public init(_ id: String, _ summary: String, _ explanation: String) {
    self.id = id
    self.summary = summary
    self.explanation = explanation
  }

  /// Two codes are the same when their identifiers are.
  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.id == right.id
  }

  /// Hashes the identifier.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
