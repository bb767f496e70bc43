import AssessmentKit

/// A command line that cannot be understood: what is wrong, and where to read more.
struct UsageFault: Error, Equatable {
  /// What is wrong and what would be accepted, without a full stop unless it ends in a question.
  let message: String

  /// The command line that shows the help for it.
  let help: String

  /// Describes a fault in the command line of a command, or of the program when it is `nil`.
  init(_ message: String, in command: CommandSpec? = nil) {
    self.init(message, path: command?.path ?? [])
  }

  /// Describes a fault near the words of a command.
  init(_ message: String, path: [String]) {
    self.message = message
    self.help = (["assess", "help"] + path).joined(separator: " ")
  }

  /// A word from the command line in quotation marks: on one line, harmless on a terminal, and
  /// cut after 60 characters.
  static func quote(_ word: String) -> String {
    var text = ""
    for scalar in word.unicodeScalars.prefix(60) {
      text += isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return "\"\(text)\(word.unicodeScalars.count > 60 ? "..." : "")\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
