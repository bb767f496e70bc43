import AssessmentKit

/// `assess instrument show`: what an instrument asks and how it scores.
enum InstrumentShowCommand {
  static let spec = CommandSpec(
    ["instrument", "show"],
    group: .instrumentAuthors,
    summary: "Show what an instrument asks and how it scores",
    discussion: [
      .paragraph(
        "Shows purpose, refusals, evidence, sections with their questions, and every scale with "
          + "its items, rule for missing answers and bands. With --json the document itself is "
          + "written, in its canonical form."
      )
    ],
    operands: [OperandSpec("ID", .instrumentOrFile, help: "The instrument, or its file.")],
    options: [
      OptionSpec("lang", .value(), "CODE", help: "The language; the source language if not given.")
    ],
    examples: [
      Example("assess instrument show starting-points", "The instrument in words."),
      Example("assess instrument show starting-points --json", "The document, canonical."),
    ],
    seeAlso: ["instrument list"],
    hasJSON: true,
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let loaded = try InstrumentSource(arguments, console).load(try arguments.needed("ID"))
    if arguments.flag("json") {
      try console.out.write(bytes: CanonicalJSON.bytes(of: loaded.document))
      try console.print("")
      return .done
    }
    let language = try InstrumentLanguage.chosen(arguments.value("lang"), loaded.instrument)
    let text = InstrumentText(loaded.instrument, language: language, width: console.width)
    try console.out.write(text.render())
    return .done
  }
}
