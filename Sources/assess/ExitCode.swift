/// The number with which the program ends: a promise to scripts, shown by
/// `assess help exit-codes`.
enum ExitCode: Int32, Sendable, CaseIterable {
  case done = 0
  case problemsFound = 1
  case usage = 64
  case data = 65
  case noInput = 66
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case paused = 75
  case notAllowed = 77
  case configuration = 78
  case interrupted = 130

  /// What the number means, in one sentence.
  var meaning: String {
    switch self {
    case .done: "Done."
    case .problemsFound:
      "It ran as it should and found problems: lint findings, rejected rows, a bar not met."
    case .usage: "The command line is wrong. Nothing was done."
    case .data: "A data or instrument file is wrong. Nothing was written."
    case .noInput: "An input file is missing or cannot be read."
    case .fault: "A fault inside assess. Please report it."
    case .cannotCreate: "The output cannot be created."
    case .inputOutput: "Reading or writing failed half way, for example on a full disk."
    case .paused: "The interview is paused and saved."
    case .notAllowed: "Not allowed: no consent recorded, record locked, or disclosure rule."
    case .configuration: "The configuration is wrong."
    case .interrupted: "Stopped with Ctrl-C. What was answered is saved."
    }
  }
}
