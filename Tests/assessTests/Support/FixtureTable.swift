import AssessmentKit

@testable import assess

/// A table with everything that a command can declare, in the shape of the real commands.
enum FixtureTable {
  static let table = CommandTable(
    commands: [
      score, list, show, lint, test, explain, simulate, erase,
      HelpCommand.spec, VersionCommand.spec, CompletionsCommand.spec, ManCommand.spec,
    ],
    families: [CommandFamily("instrument", "Look at, check and test instruments")],
    codes: [codeA, codeB]
  )

  static let codeA = DiagnosticCode("A9001", "an answer is not a choice", "Look at the codebook.")
  static let codeB = DiagnosticCode("I9002", "two choices share a code", "Give each its own code.")

  private static let done: CommandSpec.Run = { _, _ in .done }

  private static let instrument = OptionSpec(
    "instrument",
    short: "i",
    .value(.instrument),
    "ID[@VERSION]",
    required: true,
    help: "The instrument to score with."
  )

  private static let score = CommandSpec(
    ["score"],
    group: .researchers,
    summary: "Score a file of answers",
    discussion: [.paragraph("One row in gives one row out.")],
    operands: [OperandSpec("FILE", .file, help: "The answers, or - for standard input.")],
    options: [
      instrument,
      OptionSpec("profile", .value(), "P", help: "The scoring profile."),
      OptionSpec("keep", .repeated(), "COLUMN", help: "Copy this column to the result."),
      OptionSpec("missing", .repeated(), "CODE=STATE", help: "What a missing code means."),
      OptionSpec("map", .value(.file), help: "A file that maps columns to items."),
      OptionSpec("in", .value(.oneOf(["csv", "jsonl"])), help: "The form of the answers."),
      OptionSpec(
        "out",
        .value(.oneOf(["wide", "long", "jsonl"])),
        default: "wide",
        help: "The form of the result."
      ),
      OptionSpec("strict", short: "s", .flag, help: "Stop at the first refused record."),
      OptionSpec("output", short: "o", .value(.file), help: "Where to write."),
      OptionSpec("workers", .integer(1...64), help: "How many records at a time."),
    ],
    examples: [
      Example(
        "assess score april.csv --instrument early-help --missing 7=declined -o scores.csv",
        "Score a month of answers, where 7 means that she did not want to say."
      )
    ],
    seeAlso: ["missing-answers", "instrument list"],
    hasJSON: true,
    run: done
  )

  private static let list = CommandSpec(
    ["instrument", "list"],
    group: .instrumentAuthors,
    summary: "List the instruments that can be found",
    options: [OptionSpec("ids", .flag, help: "Only the ids.")],
    examples: [Example("assess instrument list --ids", "One id on each line.")],
    hasJSON: true,
    run: { arguments, console throws in
      try console.print(arguments.flag("ids") ? "early-help\nhousing" : "two instruments")
      return .done
    }
  )

  private static let show = CommandSpec(
    ["instrument", "show"],
    group: .instrumentAuthors,
    summary: "Show an instrument",
    operands: [OperandSpec("ID", .instrument, help: "The instrument.")],
    examples: [Example("assess instrument show early-help", "Its questions and scales.")],
    run: done
  )

  private static let lint = CommandSpec(
    ["instrument", "lint"],
    group: .instrumentAuthors,
    summary: "Find faults in instruments",
    operands: [OperandSpec("FILE", .file, repeats: true, help: "The documents.")],
    options: [OptionSpec("strict", .flag, help: "Count warnings as errors.")],
    examples: [Example("assess instrument lint mine.json --strict", "Check one document.")],
    run: { _, _ in
      throw Refused([
        Finding(codeB, .error, "two choices have the code 1", at: Place(file: "mine.json"))
      ])
    }
  )

  private static let test = CommandSpec(
    ["instrument", "test"],
    group: .instrumentAuthors,
    summary: "Run the cases of an instrument",
    operands: [
      OperandSpec("ID", .instrumentOrFile, help: "The instrument."),
      OperandSpec("CASES", .file, optional: true, repeats: true, help: "Other cases."),
    ],
    examples: [Example("assess instrument test early-help", "Run all its cases.")],
    run: { _, _ in .problemsFound }
  )

  private static let explain = CommandSpec(
    ["explain"],
    group: .keyworkers,
    summary: "Explain how a record was scored",
    operands: [OperandSpec("FILE", .file, help: "The answers.")],
    options: [
      instrument, OptionSpec("record", .value(), "ID", required: true, help: "Which one."),
    ],
    examples: [
      Example("assess explain april.csv --record C-0412 -i early-help", "Every point, with reason.")
    ],
    run: { _, _ in
      throw CommandFailure("april.csv does not exist", help: "look at the name", code: .noInput)
    }
  )

  private static let simulate = CommandSpec(
    ["simulate"],
    group: .researchers,
    summary: "Make answers for practice",
    operands: [OperandSpec("ID", .instrument, help: "The instrument.")],
    options: [
      OptionSpec("n", short: "n", .integer(1...Int.max), default: "10", help: "How many records."),
      OptionSpec("seed", .integer(0...Int.max), required: true, help: "The seed."),
    ],
    examples: [Example("assess simulate early-help --n 100 --seed 7", "One hundred records.")],
    run: { arguments, console throws in
      for number in 0..<(arguments.integer("n") ?? 0) { try console.print("record \(number)") }
      return .done
    }
  )

  private static let erase = CommandSpec(
    ["erase"],
    group: .centres,
    summary: "Erase what must not be kept",
    examples: [Example("assess erase", "Erase, and say what was erased.")],
    changesRecords: true,
    run: { _, console throws in
      try console.print("erased")
      return .done
    }
  )
}
