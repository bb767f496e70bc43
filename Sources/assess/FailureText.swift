import AssessmentKit

/// Says why a command failed, and gives the exit code for it.
struct FailureText {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// Writes the failure to standard error.
  ///
  /// An error that nobody foresaw is named by its type only: its text could hold answers.
  func explain(_ error: any Error) -> ExitCode {
    switch error {
    case let refused as Refused: return refuse(refused.findings)
    case let refused as NotAllowed:
      console.report(refused.findings)
      return .notAllowed
    case let failure as CommandFailure: return fail(failure)
    case let fault as UsageFault: return fail(fault)
    case let fault as InputFault:
      return say("cannot read the input: \(SystemError.describe(fault.errno))", .inputOutput)
    default:
      return say("a fault inside assess, of the kind \(type(of: error)). Please report it", .fault)
    }
  }

  private func refuse(_ findings: [Finding]) -> ExitCode {
    console.report(findings)
    return Refused(findings).exitCode
  }

  private func fail(_ failure: CommandFailure) -> ExitCode {
    console.complain("assess: \(failure.message)")
    if let help = failure.help { console.complain("help: \(help)") }
    return failure.code
  }

  private func fail(_ fault: UsageFault) -> ExitCode {
    console.complain("assess: \(fault.message)")
    console.complain("see: \(fault.help)")
    return .usage
  }

  private func say(_ message: String, _ code: ExitCode) -> ExitCode {
    console.complain("assess: \(message)")
    return code
  }
}

extension Refused {
  /// The exit code for what was refused: of the command line, of a file that cannot be had, or
  /// of its content.
  var exitCode: ExitCode {
    let codes = findings.filter { $0.severity == .error }.map(\.code.id)
    if codes.allSatisfy({ $0.hasPrefix("X") || $0.hasPrefix("R") }) { return .noInput }
    if codes.allSatisfy({ $0.hasPrefix("A41") }) { return .usage }
    return .data
  }
}
