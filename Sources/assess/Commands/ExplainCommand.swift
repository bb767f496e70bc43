import AssessmentKit

/// `assess explain`: how every point of one record came about.
enum ExplainCommand {
  static let spec = CommandSpec(
    ["explain"],
    group: .keyworkers,
    summary: "Explain the scores of one record, point by point",
    discussion: [
      .paragraph(
        "Finds one record in a file of answers and shows every answer with its points, what each "
          + "area adds up to, the lowest and highest it could be, and the rule that was used. Free "
          + "text is never shown. Answers are: look who can see the screen."
      )
    ],
    operands: [OperandSpec("FILE", .file, help: "The answers, or - for standard input.")],
    options: [
      OptionSpec(
        "record",
        short: "r",
        .value(),
        "ID",
        required: true,
        help: "The record's id; row_1, row_2 and so on where the file has no ids."
      ),
      AnswerFileOptions.instrument, AnswerFileOptions.profile, AnswerFileOptions.id,
      AnswerFileOptions.missing, AnswerFileOptions.map, AnswerFileOptions.form,
      AnswerFileOptions.encoding,
      OptionSpec("lang", .value(), "CODE", help: "The language; the source language if not given."),
    ],
    examples: [
      Example(
        "assess explain answers.csv --record row_1 --instrument starting-points",
        "The first record of a file without ids."
      ),
      Example(
        "assess simulate starting-points --n 3 --seed 7 | assess explain - --record sim_0000002 "
          + "--instrument starting-points",
        "Try it with answers that nobody gave."
      ),
    ],
    seeAlso: ["score", "missing-answers"],
    hasJSON: true,
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    try AnswerFileOptions.refuseTerminal(arguments, console)
    let name = arguments.value("instrument") ?? ""
    let instrument = try InstrumentSource(arguments, console).load(name).instrument
    let language = try InstrumentLanguage.chosen(arguments.value("lang"), instrument)
    let scorer = try BatchScorer(instrument, options: try AnswerFileOptions.batch(arguments))
    let record = arguments.value("record") ?? ""
    let trace: ScoreTrace?
    do throws(BatchFault) {
      trace = try scorer.explain(record, in: try AnswerFileOptions.source(arguments, console))
    } catch {
      return try BatchFailure(console).explain(error)
    }
    guard let trace else { return notFound(console) }
    try show(trace, record, instrument, language, arguments, console)
    return .done
  }

  private static func notFound(_ console: Console) -> ExitCode {
    console.complain("assess: the file holds no record of that id")
    console.complain("help: ids are compared exactly; without --id they stand in assessment_id")
    return .data
  }

  private static func show(
    _ trace: ScoreTrace,
    _ record: String,
    _ instrument: Instrument,
    _ language: String,
    _ arguments: Arguments,
    _ console: Console
  ) throws(OutputFault) {
    if arguments.flag("json") {
      try console.print(ScoreSheetJSON().output(trace, record: record).compactText)
    } else {
      let text = ExplanationText(instrument, language: language, width: console.width)
      try console.out.write(text.render(trace, record: record))
    }
  }
}
