/// What became of a table of answers.
public struct BatchSummary: Sendable {
  /// The rows that were read, the header left out.
  public internal(set) var rows = 0

  /// The rows that were scored.
  public internal(set) var scored = 0

  /// The rows that were scored and are complete.
  public internal(set) var complete = 0

  /// Scales with bands that have a result, over all rows.
  public internal(set) var banded = 0

  /// Those of them whose band is certain.
  public internal(set) var certain = 0

  /// What was found in the rows, counted.
  public internal(set) var tally = FindingTally()

  /// A summary of nothing.
  public init() {}

  /// The rows that were refused.
  public var refused: Int { rows - scored }

  /// The findings that are kept, in the order of the file.
  public var findings: [Finding] { tally.inOrder }
}
