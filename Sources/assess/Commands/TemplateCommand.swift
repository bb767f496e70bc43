import AssessmentKit

/// `assess template`: an empty file of answers.
enum TemplateCommand {
  static let spec = CommandSpec(
    ["template"],
    group: .researchers,
    summary: "Write an empty file of answers for an instrument",
    discussion: [
      .paragraph(
        "The first row names assessment_id, the facts and the items, in the order of the "
          + "instrument. With --out jsonl one empty record is written instead. The data dictionary "
          + "says for each column what it may hold, with the words of the question, the codes, "
          + "and when it is asked."
      )
    ],
    operands: [OperandSpec("ID", .instrumentOrFile, help: "The instrument, or its file.")],
    options: [
      OptionSpec(
        "out",
        .value(.oneOf(["csv", "jsonl"])),
        default: "csv",
        help: "The form of the file."
      ),
      OptionSpec("dictionary", .value(.file), help: "Write a data dictionary (CSV) to this file."),
      OptionSpec("output", short: "o", .value(.file), help: "Write the template to this file."),
    ],
    examples: [
      Example("assess template starting-points", "The first row of a table."),
      Example(
        "assess template starting-points -o answers.csv --dictionary dictionary.csv",
        "A table to fill, and what its columns mean."
      ),
    ],
    seeAlso: ["score", "simulate"],
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let name = try arguments.needed("ID")
    let instrument = try InstrumentSource(arguments, console).load(name).instrument
    let template = AnswerTemplate(instrument)
    let bytes = arguments.value("out") == "jsonl" ? template.line() : template.table()
    if let dictionary = arguments.value("dictionary") {
      try OutputFile.write(DataDictionary(instrument).table(), to: dictionary)
    }
    if let output = arguments.value("output") {
      try OutputFile.write(bytes, to: output)
    } else {
      try console.out.write(bytes: bytes)
    }
    return .done
  }
}
