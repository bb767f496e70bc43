/// How a table of answers is read and how its scores are written.
public struct BatchOptions: Sendable {
  /// How answers come.
  public enum Input: String, Sendable, CaseIterable {
    /// A table with one row for each record.
    case csv
    /// One JSON object on each line: `{"id": "...", "facts": {}, "answers": {}}`.
    case jsonl
  }

  /// How scores are written.
  public enum Output: String, Sendable, CaseIterable {
    /// One row for each record.
    case wide
    /// One row for each record and result.
    case long
    /// One JSON object on each line, with everything.
    case jsonl
  }

  /// How answers come.
  public var input = Input.csv

  /// How scores are written.
  public var output = Output.wide

  /// The profile's id; may be left out when there is only one.
  public var profile: String?

  /// The column that holds the records' ids; `nil` for `assessment_id` where there is one, and
  /// for ids made of row numbers (`row_1`) where there is none.
  public var idColumn: String?

  /// Columns that are copied to the result as they are.
  public var keep: [String] = []

  /// Codes that stand for non-answers in this file, beside the instrument's.
  public var missingCodes: [MissingCode] = []

  /// Other names of columns and codes in this file.
  public var map = ColumnMap()

  /// The encoding of a CSV file.
  public var encoding = TextEncoding.utf8

  /// The date that stands in the long form as the day of scoring.
  public var scoredAt: CalendarDate?

  /// How many chunks are scored at the same time, at least 1.
  public var workers = 1

  /// About how many bytes a chunk has; affects speed and memory, never the result.
  public var chunkSize = 262_144

  /// Whether a profile for research may be used, as the validation harness does.
  public var allowsResearch = false

  /// Standard options.
  public init() {}
}

extension MissingCode {
  /// Reads what a command line says about a missing code.
  ///
  /// - Parameter statement: a code, `=` and a kind of non-answer, such as `7=declined`.
  /// - Throws: `Refused` when it has another form.
  public init(statement: String) throws(Refused) {
    let parts = statement.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let meaning = NonAnswer(rawValue: String(parts[1]))
    else {
      throw Refused([
        Finding(
          .batchMissingStatement,
          .error,
          "a missing code is not stated as it should be",
          expected: "CODE=MEANING, such as 7=declined",
          help:
            "the meaning is one of \(NonAnswer.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      ])
    }
    self.init(code: String(parts[0]), meaning: meaning, place: Place())
  }
}

extension DiagnosticCode {
  /// A statement of a missing code in the wrong form.
  public static let batchMissingStatement = DiagnosticCode(
    "A4103",
    "a missing code is not stated as it should be",
    """
    Say what a code of your file stands for as CODE=MEANING, such as 7=declined. The meaning is \
    blank, skipped, leftOut, doesNotKnow, declined or notApplicable. The kinds are never merged, \
    because "does not apply" leaves the denominators and the others do not.
    """
  )
}
