/// Why a command stops: a message, the next step, and the exit code.
///
/// For what is neither a wrong command line (``UsageFault``) nor wrong data (`Refused`): a file
/// that is missing, a record that is locked.
struct CommandFailure: Error, Equatable {
  /// What happened, in one sentence without a full stop, never with a woman's data.
  let message: String

  /// What to do next, or `nil`.
  let help: String?

  /// The code with which the program ends.
  let code: ExitCode

  init(_ message: String, help: String? = nil, code: ExitCode) {
    self.message = message
    self.help = help
    self.code = code
  }
}
