/// A piece of a help page, written once and shown as terminal text, manual page or Markdown.
enum TextBlock: Sendable, Equatable {
  /// The heading of what follows.
  case heading(String)

  /// Sentences.
  case paragraph(String)

  /// Points in no order.
  case list([String])

  /// Names with their meaning: options, commands, exit codes.
  case terms([Term])

  /// Command lines to copy, each with what it does.
  case examples([Example])

  /// The forms of a command line.
  case usage([String])
}

/// A name and its meaning.
struct Term: Sendable, Equatable {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// A command line that works as it stands, and what it does.
struct Example: Sendable, Equatable {
  let command: String
  let explanation: String

  init(_ command: String, _ explanation: String) {
    self.command = command
    self.explanation = explanation
  }
}
