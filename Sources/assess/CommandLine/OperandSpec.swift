/// A word of the command line that is not an option: what it is called and what it may be.
struct OperandSpec: Sendable, Equatable {
  /// The name shown in help, in capitals, such as `FILE`.
  let name: String

  /// What to write there, as sentences.
  let help: String

  /// What it is.
  let kind: ValueKind

  /// Whether it may be left out.
  let optional: Bool

  /// Whether there may be more than one; only the last operand of a command may repeat.
  let repeats: Bool

  init(
    _ name: String,
    _ kind: ValueKind = .text,
    optional: Bool = false,
    repeats: Bool = false,
    help: String
  ) {
    self.name = name
    self.kind = kind
    self.optional = optional
    self.repeats = repeats
    self.help = help
  }

  /// How it stands in a usage line: `FILE...` or `[FILE]`.
  var usage: String {
    let word = repeats ? "\(name)..." : name
    return optional ? "[\(word)]" : word
  }
}
