/// A help topic: something worth knowing that belongs to no single command.
struct Topic: Sendable {
  /// The word for `assess help`.
  let name: String

  /// What it explains, in one line without a full stop.
  let summary: String

  /// The text; made from the table where the table knows better.
  let body: @Sendable (CommandTable) -> [TextBlock]

  /// The name as a heading.
  var title: String { String(name.map { $0 == "-" ? " " : $0 }) }

  /// All topics, in the order of help.
  static let all: [Topic] = [
    .exitCodes, .environment, .formats, .missingAnswers, .accessibility, .privacy,
  ]
}
