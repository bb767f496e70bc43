import AssessmentKit

/// `assess instrument test`: an instrument proves itself by its own cases.
enum InstrumentTestCommand {
  static let spec = CommandSpec(
    ["instrument", "test"],
    group: .instrumentAuthors,
    summary: "Run the cases that an instrument ships",
    discussion: [
      .paragraph(
        "Every version ships cases that were worked out without the scorer. Each is scored and "
          + "compared: values, ends, bands, flags, refusals. Without --cases the files in the "
          + "folder `cases` beside the document are run; for a copy inside the program, the cases "
          + "that were worked by hand. A version whose own cases fail cannot be published."
      )
    ],
    operands: [OperandSpec("ID", .instrumentOrFile, help: "The instrument, or its file.")],
    options: [
      OptionSpec("cases", .repeated(.file), "FILE", help: "Run this file of cases instead.")
    ],
    examples: [
      Example(
        "assess instrument test starting-points --instruments instruments",
        "Run the cases beside the document in the folder instruments."
      )
    ],
    seeAlso: ["instrument lint", "explain"],
    hasJSON: true,
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let source = InstrumentSource(arguments, console)
    let name = try arguments.needed("ID")
    let instrument = try source.load(name).instrument
    let files = try caseFiles(arguments, name, source)
    var total = CaseRunner.Report()
    for file in files {
      let cases = try CaseFile.read(file.bytes, file: file.name)
      total.add(CaseRunner(instrument, file: file.name).run(cases))
    }
    console.report(total.findings)
    try console.print(
      arguments.flag("json") ? json(instrument, total) : words(instrument, total, files.count)
    )
    return total.findings.isEmpty ? .done : .problemsFound
  }

  /// A file of cases in memory.
  private struct CaseText {
    let name: String
    let bytes: [UInt8]
  }

  private static func caseFiles(
    _ arguments: Arguments,
    _ name: String,
    _ source: InstrumentSource
  ) throws -> [CaseText] {
    let named = arguments.values("cases")
    if !named.isEmpty { return try read(named) }
    guard let folder = try source.folder(of: name) else { return try builtIn(name, source) }
    let files = InputFile.names(in: folder + "/cases").filter { $0.hasSuffix(".json") }
    guard !files.isEmpty else {
      throw CommandFailure(
        "\(folder)/cases holds no cases",
        help: "see docs/instrument-format.md, Cases",
        code: .noInput
      )
    }
    return try read(files.map { "\(folder)/cases/\($0)" })
  }

  private static func read(_ paths: [String]) throws -> [CaseText] {
    try paths.map { CaseText(name: $0, bytes: try InputFile.bytes($0)) }
  }

  private static func builtIn(
    _ name: String,
    _ source: InstrumentSource
  ) throws -> [CaseText] {
    guard let cases = try source.builtInCases(of: name) else {
      throw CommandFailure(
        "the copy inside the program carries no cases",
        help: "name the document: assess instrument test FILE, or add --cases FILE",
        code: .noInput
      )
    }
    return [CaseText(name: "built-in cases of \(name)", bytes: Array(cases.utf8))]
  }

  private static func words(
    _ instrument: Instrument,
    _ report: CaseRunner.Report,
    _ files: Int
  ) -> String {
    let thin = instrument.scales.map(\.id).filter { report.coverage[$0, default: 0] < 3 }
    let least =
      thin.isEmpty
      ? "every scale has at least 3 cases"
      : "fewer than 3 cases: \(thin.joined(separator: ", "))"
    return "\(instrument.id) \(instrument.version): cases \(report.cases), files \(files), "
      + "comparisons \(report.checks), cases not met \(report.failed.count); \(least)"
  }

  private static func json(_ instrument: Instrument, _ report: CaseRunner.Report) -> String {
    JSONOutput.object([
      ("id", .string(instrument.id)),
      ("version", .string(instrument.version.description)),
      ("cases", .integer(report.cases)),
      ("comparisons", .integer(report.checks)),
      ("not_met", .array(report.failed.sorted().map(JSONOutput.string))),
    ]).compactText
  }
}
