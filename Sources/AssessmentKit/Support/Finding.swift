/// One thing found in a document or a data file: what, where, what was expected, what to do.
///
/// Findings are collected, all of them, before anything gives up. A message never holds a
/// woman's free text or a name: it says the place and the kind of thing.
public struct Finding: Sendable, Hashable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// The document or record is refused.
    case error
    /// It is accepted, and something deserves a look.
    case warning
    /// Nothing is wrong; it is worth knowing.
    case note

    /// Orders severities with the most serious first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// The stable code, with its page.
  public let code: DiagnosticCode

  /// How much it matters.
  public let severity: Severity

  /// What was found, in one sentence without a full stop.
  public let message: String

  /// Where it was found.
  public var place: Place

  /// What would have been accepted.
  public let expected: String?

  /// What to do next.
  public let help: String?

  /// Creates a finding.
  ///
  /// - Parameters:
  ///   - code: the stable code.
  ///   - severity: how much it matters.
  ///   - message: what was found, in one sentence without a full stop.
  ///   - place: where it was found.
  ///   - expected: what would have been accepted.
  ///   - help: what to do next.
  public init(
    _ code: DiagnosticCode,
    _ severity: Severity = .error,
    _ message: String,
    at place: Place = Place(),
    expected: String? = nil,
    help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.expected = expected
    self.help = help
  }
}

/// The error that carries every finding of something that was refused.
public struct Refused: Error, Sendable {
  /// All findings, at least one of them an error.
  public let findings: [Finding]

  /// Creates a refusal.
  ///
  /// - Parameter findings: all findings, at least one of them an error.
  public init(_ findings: [Finding]) {
    self.findings = findings
  }
}
