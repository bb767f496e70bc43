/// An environment variable that the program reads.
struct EnvironmentVariable: Sendable, Equatable {
  let name: String

  /// What it does, as sentences.
  let help: String

  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  /// Every variable that the program reads, in alphabetical order.
  static let all = [
    EnvironmentVariable(
      "ASSESS_INSTRUMENTS",
      "The directory in which instruments are looked for first. The option --instruments wins."
    ),
    EnvironmentVariable(
      "COLUMNS",
      "The width to write for. Text is never narrower than 40 or wider than 120 columns."
    ),
    EnvironmentVariable(
      "HOME",
      "Where the user's data directory is looked for, when XDG_DATA_HOME is not set."
    ),
    EnvironmentVariable("LANG", "The language and character set, when LC_CTYPE is not set."),
    EnvironmentVariable(
      "LC_ALL",
      "The language and character set, before all others. When the character set is not UTF-8, "
        + "output is plain ASCII."
    ),
    EnvironmentVariable("LC_CTYPE", "The character set, when LC_ALL is not set."),
    EnvironmentVariable("NO_COLOR", "When it is set and not empty, there is no colour."),
    EnvironmentVariable(
      "SWIFT_BACKTRACE",
      "Set to enable=no by assess itself on a terminal, so that a crash never shows memory on "
        + "the screen. Set it yourself only to look for faults in assess."
    ),
    EnvironmentVariable("TERM", "When it is dumb, there is no colour."),
    EnvironmentVariable(
      "XDG_DATA_HOME",
      "The user's data directory; instruments are looked for in assess/instruments inside it."
    ),
  ]
}
