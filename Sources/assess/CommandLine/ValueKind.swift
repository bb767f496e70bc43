/// What a value is, so that it can be checked and completed.
enum ValueKind: Sendable, Equatable {
  /// Any text.
  case text

  /// A file; `-` for standard input or output is the command's affair.
  case file

  /// A directory.
  case directory

  /// The id of an instrument, with `@` and a version if wanted.
  case instrument

  /// The id of an instrument, or a file.
  case instrumentOrFile

  /// The words of a command, a help topic or a diagnostic code.
  case helpSubject

  /// One of a few words.
  case oneOf([String])

  /// The words that are accepted, when they are few.
  var choices: [String] {
    if case .oneOf(let choices) = self { choices } else { [] }
  }
}
