import AssessmentKit

/// `assess help`: commands, topics and diagnostic codes explained.
enum HelpCommand {
  static let spec = CommandSpec(
    ["help"],
    group: .system,
    summary: "Explain a command, a topic or a diagnostic code",
    operands: [
      OperandSpec(
        "SUBJECT",
        .helpSubject,
        optional: true,
        repeats: true,
        help: "The words of a command, the name of a topic, a code such as I2101, or codes."
      )
    ],
    examples: [
      Example("assess help", "All commands, options and topics."),
      Example("assess help completions", "One command."),
      Example("assess help missing-answers", "One topic."),
      Example("assess help codes", "All diagnostic codes. Give one code to read its page."),
    ],
    seeAlso: ["accessibility"],
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let words = arguments.operands("SUBJECT")
    let table = arguments.table
    guard let subject = HelpSubject.find(words.joined(separator: " "), in: table) else {
      throw unknown(words, in: table)
    }
    try console.out.write(HelpText(width: console.width).render(subject))
    return .done
  }

  private static func unknown(_ words: [String], in table: CommandTable) -> UsageFault {
    let known =
      table.commands.map(\.name) + table.families.map(\.name) + table.topics.map(\.name)
      + ["codes"] + table.codes.map(\.id)
    let asked = words.joined(separator: " ")
    let question = DidYouMean.ask(asked, among: known)
    return UsageFault("no help about \(UsageFault.quote(asked))\(question)")
  }
}
