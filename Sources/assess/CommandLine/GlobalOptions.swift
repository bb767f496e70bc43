/// The options that every command takes.
enum GlobalOptions {
  static let all = [
    OptionSpec("help", short: "h", .flag, help: "Show help for the command and stop."),
    OptionSpec("version", .flag, help: "Show the version and stop."),
    OptionSpec("quiet", short: "q", .flag, help: "Leave out notes and progress."),
    OptionSpec("json", .flag, help: "Write results as JSON, where the command can."),
    OptionSpec("ascii", .flag, help: "Write only plain ASCII characters."),
    OptionSpec("no-color", .flag, help: "Write without colour."),
    OptionSpec(
      "diagnostics",
      .value(.oneOf(["text", "json"])),
      default: "text",
      help: "Write findings as text, or as one JSON object for each line."
    ),
    OptionSpec(
      "instruments",
      .value(.directory),
      environment: "ASSESS_INSTRUMENTS",
      help: "Look for instruments in this directory first."
    ),
  ]
}
