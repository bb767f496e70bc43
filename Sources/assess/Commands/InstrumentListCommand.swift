import AssessmentKit

/// `assess instrument list`: which instruments can be used here.
enum InstrumentListCommand {
  static let spec = CommandSpec(
    ["instrument", "list"],
    group: .instrumentAuthors,
    summary: "List the instruments that can be used here",
    discussion: [
      .paragraph(
        "Instruments are looked for in the directory of --instruments, in the user's data "
          + "directory, in the directory installed with the program, and in the program itself. "
          + "Of one id and version the first place wins."
      )
    ],
    options: [
      OptionSpec("ids", .flag, help: "Write only the ids, one on each line.")
    ],
    examples: [
      Example("assess instrument list", "Every instrument with its version and place.")
    ],
    seeAlso: ["instrument show"],
    hasJSON: true,
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let source = InstrumentSource(arguments, console)
    let entries = try source.list()
    if arguments.flag("json") {
      for entry in entries { try console.print(try json(entry, source)) }
    } else if arguments.flag("ids") {
      for id in Set(entries.map(\.id)).sorted() { try console.print(id) }
    } else {
      for entry in entries { try console.print(line(entry)) }
    }
    return .done
  }

  private static func line(_ entry: InstrumentEntry) -> String {
    "\(entry.id)@\(entry.version)  \(place(entry))"
  }

  private static func place(_ entry: InstrumentEntry) -> String {
    switch entry.origin {
    case .file(let path): path
    case .builtIn: "built in"
    }
  }

  private static func json(_ entry: InstrumentEntry, _ source: InstrumentSource) throws -> String {
    let instrument = try source.load("\(entry.id)@\(entry.version)").instrument
    return JSONOutput.object([
      ("id", .string(entry.id)),
      ("version", .string(entry.version.description)),
      ("place", .string(place(entry))),
      ("instrument_digest", .string(instrument.digest.description)),
      ("scoring_digest", .string(instrument.scoringDigest.description)),
      ("evidence_status", .string(EvidenceStatus.none.rawValue)),
    ]).compactText
  }
}
