import AssessmentKit

/// `assess instrument lint`: everything that is wrong with a document, at once.
enum InstrumentLintCommand {
  static let spec = CommandSpec(
    ["instrument", "lint"],
    group: .instrumentAuthors,
    summary: "Check instrument documents",
    discussion: [
      .paragraph(
        "Reads each document as strictly as scoring does and shows every finding with its place "
          + "and code. `assess help CODE` explains a code. Errors refuse the document; warnings "
          + "and notes deserve a look. The exit code is 1 when anything but notes was found."
      )
    ],
    operands: [
      OperandSpec(
        "FILE",
        .instrumentOrFile,
        repeats: true,
        help: "Documents, or ids of instruments."
      )
    ],
    examples: [
      Example("assess instrument lint starting-points", "Check an instrument by its id.")
    ],
    seeAlso: ["instrument test"],
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let source = InstrumentSource(arguments, console)
    var worst = ExitCode.done
    for name in arguments.operands("FILE") {
      let outcome = try lint(name, source, console)
      if outcome.rawValue > worst.rawValue { worst = outcome }
    }
    return worst
  }

  private static func lint(
    _ name: String,
    _ source: InstrumentSource,
    _ console: Console
  ) throws -> ExitCode {
    do {
      let loaded = try source.load(name)
      console.report(loaded.findings)
      let instrument = loaded.instrument
      try console.print(
        "\(instrument.id) \(instrument.version): \(FindingText().summary(of: loaded.findings))"
      )
      return loaded.findings.allSatisfy { $0.severity == .note } ? .done : .problemsFound
    } catch let refused as Refused {
      console.report(refused.findings)
      try console.print("\(name): \(FindingText().summary(of: refused.findings))")
      return refused.exitCode
    }
  }
}
