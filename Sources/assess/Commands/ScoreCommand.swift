import AssessmentKit

/// `assess score`: a table of answers in, a table of scores out.
enum ScoreCommand {
  static let spec = CommandSpec(
    ["score"],
    group: .researchers,
    summary: "Score a file of answers",
    discussion: discussion,
    operands: [OperandSpec("FILE", .file, help: "The answers, or - for standard input.")],
    options: options,
    examples: [
      Example(
        "assess score answers.csv --instrument starting-points -o scores.csv",
        "One row of scores for each row of answers."
      ),
      Example(
        "assess score april.csv --instrument starting-points --missing 77=declined --strict",
        "Nothing at all is written when a single row cannot be scored."
      ),
      Example(
        "assess simulate starting-points --n 3 --seed 7 | assess score - --instrument "
          + "starting-points --out jsonl",
        "Try it with answers that nobody gave."
      ),
    ],
    seeAlso: ["template", "simulate", "missing-answers", "formats"],
    parallel: run
  )

  private static let discussion: [TextBlock] = [
    .paragraph(
      "Columns are matched to items and facts by id, exactly; `assess template ID` writes an empty "
        + "file. A row that cannot be scored (an unknown code, a contradiction, a repeated id) is "
        + "refused and the others are scored; the exit code is then 1. A file that is not in order "
        + "itself is refused whole, with code 65."
    ),
    .heading("What is written when"),
    .list([
      "With -o the file appears whole at the end, or not at all.",
      "Without -o a file is read twice: its encoding and form are checked before the first row is "
        + "written; with --strict every row is.",
      "Standard input cannot be read twice. A fault half way then leaves the rows before it on "
        + "standard output, and the exit code says so; --strict needs -o or a file.",
    ]),
    .heading("Results"),
    .paragraph(
      "Every result is a draft until a named worker has reviewed it. A score without a value is "
        + "empty and never 0. A band is stated only when open answers cannot change it. Rows come "
        + "in the order of the file; they are never sorted by score."
    ),
  ]

  private static let options = [
    AnswerFileOptions.instrument, AnswerFileOptions.profile, AnswerFileOptions.id,
    OptionSpec("keep", .repeated(), "COLUMN", help: "Copy this column to the result."),
    AnswerFileOptions.missing, AnswerFileOptions.map, AnswerFileOptions.form,
    OptionSpec(
      "out",
      .value(.oneOf(["wide", "long", "jsonl"])),
      default: "wide",
      help: "The form of the result: a row for each record, a row for each record and result, or "
        + "a JSON object for each record."
    ),
    OptionSpec(
      "rejects",
      .value(.file),
      help: "Write refused rows here as they stand, with what is wrong."
    ),
    OptionSpec("strict", .flag, help: "Write nothing when any row is refused."),
    AnswerFileOptions.encoding,
    OptionSpec(
      "workers",
      .integer(1...64),
      help: "How many parts of the file are scored at a time. If not given: one for each "
        + "processor. The result is the same."
    ),
    OptionSpec(
      "scored-at",
      .value(),
      "DATE",
      help: "The day of scoring for the long form, as YYYY-MM-DD."
    ),
    OptionSpec("output", short: "o", .value(.file), help: "Write the result to this file."),
  ]

  @Sendable private static func run(
    _ arguments: Arguments,
    _ console: Console
  ) async throws -> ExitCode {
    let instrument = try InstrumentSource(arguments, console)
      .load(arguments.value("instrument") ?? "").instrument
    let scorer = try scorer(instrument, arguments)
    console.report(scorer.findings)
    return try await ScoreRun(scorer, arguments, console).run()
  }

  private static func scorer(
    _ instrument: Instrument,
    _ arguments: Arguments
  ) throws -> BatchScorer {
    let options = try batchOptions(arguments)
    do throws(Refused) {
      return try BatchScorer(instrument, options: options)
    } catch {
      guard error.findings.contains(where: { $0.code == .batchResearchProfile }) else {
        throw error
      }
      throw NotAllowed(findings: error.findings)
    }
  }

  private static func batchOptions(_ arguments: Arguments) throws -> BatchOptions {
    var options = try AnswerFileOptions.batch(arguments)
    options.output = arguments.value("out").flatMap(BatchOptions.Output.init) ?? .wide
    options.keep = arguments.values("keep")
    options.workers = arguments.integer("workers") ?? Processors.count
    options.scoredAt = try date(arguments)
    return options
  }

  private static func date(_ arguments: Arguments) throws(UsageFault) -> CalendarDate? {
    guard let text = arguments.value("scored-at") else { return nil }
    if let date = CalendarDate(text) { return date }
    throw UsageFault(
      "--scored-at takes a date as YYYY-MM-DD; found \(UsageFault.quote(text))",
      in: arguments.command
    )
  }
}
