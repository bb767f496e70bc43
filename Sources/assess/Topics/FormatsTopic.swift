import AssessmentKit

extension Topic {
  /// The files that are read and written.
  static let formats = Topic(
    name: "formats",
    summary: "The files that assess reads and writes",
    body: { _ in input + output }
  )

  private static let input: [TextBlock] = [
    .heading("Files that are read"),
    .terms([
      Term(
        "instrument",
        "One JSON document (RFC 8259, UTF-8) with \"format\": "
          + "\(EngineVersion.instrumentFormat). Duplicate keys, a byte order mark and "
          + "text after the document are refused, with line and column."
      ),
      Term(
        "answers as CSV",
        "RFC 4180, UTF-8, a first row of column names, one row for each record. A column has the "
          + "name of an item. Answers are codes as the instrument writes them: 1 is not 01."
      ),
      Term("answers as JSON Lines", "One JSON object for each record, one record for each line."),
      Term("-", "As a file name: standard input."),
    ]),
  ]

  private static let output: [TextBlock] = [
    .heading("What is written"),
    .list([
      "Results go to standard output, or to the file named by -o. Messages, progress and findings "
        + "go to standard error, so that a pipe carries results only.",
      "The same input gives the same bytes, on every day and every machine.",
      "Numbers are exact. A score that is not a whole number is never rounded on the way.",
      "A file is complete or not there: it is written under another name and then renamed.",
    ]),
    .heading("Findings"),
    .paragraph(
      "With --diagnostics json each finding is one JSON object on one line, with code, severity, "
        + "message, file, line, column, pointer, record, field, expected and help. What is not "
        + "known is null. Lines and columns count from 1, and columns count characters."
    ),
  ]
}
