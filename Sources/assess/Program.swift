import AssessmentKit

/// Runs one command line from words to exit code.
///
/// When the reader of standard output goes away (`assess score ... | head`), a command that only
/// reads ends silently with code 0: its user has seen what she wanted. A command that changes
/// records says so and ends with 74, because a script must not take a half-shown result for a
/// whole one. Any other failure to write ends with 74 and a message.
struct Program {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// Runs the command that the words name and hands on all output.
  func run(_ words: [String], _ console: Console) async -> ExitCode {
    guard !words.isEmpty else { return await overview(console) }
    do throws(UsageFault) {
      let parser = ArgumentParser(table, environment: console.environment)
      let arguments = try parser.parse(words)
      return await run(arguments, console.applying(arguments))
    } catch {
      return FailureText(console).explain(error)
    }
  }

  /// Short help: a result when a person asked on a terminal, a complaint in a script.
  private func overview(_ console: Console) async -> ExitCode {
    let text = PlainText(width: console.width).render(OverviewPage(table).short)
    guard console.isTerminal(.output) else {
      try? console.err.write(text)
      return .usage
    }
    return await finish(console, changesRecords: false) { () throws(OutputFault) in
      try console.out.write(text)
      return .done
    }
  }

  private func run(_ arguments: Arguments, _ console: Console) async -> ExitCode {
    await finish(console, changesRecords: arguments.command.changesRecords) {
      try await arguments.command.run(arguments, console)
    }
  }

  private func finish(
    _ console: Console,
    changesRecords: Bool,
    _ work: () async throws -> ExitCode
  ) async -> ExitCode {
    do {
      let code = try await work()
      try console.out.flush()
      return code
    } catch let fault as OutputFault {
      return explain(fault, console, changesRecords: changesRecords)
    } catch {
      return explain(error, console, changesRecords: changesRecords)
    }
  }

  /// Shows what was written before the failure, then the failure.
  private func explain(_ error: any Error, _ console: Console, changesRecords: Bool) -> ExitCode {
    do throws(OutputFault) {
      try console.out.flush()
    } catch {
      return explain(error, console, changesRecords: changesRecords)
    }
    return FailureText(console).explain(error)
  }

  private func explain(_ fault: OutputFault, _ console: Console, changesRecords: Bool) -> ExitCode {
    switch fault {
    case .closed where !changesRecords:
      return .done
    case .closed:
      console.complain("assess: the output was closed before all of it was shown")
    case .failed(let number):
      console.complain("assess: cannot write the output: \(SystemError.describe(number))")
    }
    return .inputOutput
  }
}
