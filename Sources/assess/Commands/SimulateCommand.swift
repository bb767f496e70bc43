import AssessmentKit

/// `assess simulate`: answers that nobody gave.
enum SimulateCommand {
  static let spec = CommandSpec(
    ["simulate"],
    group: .researchers,
    summary: "Make answers that nobody gave, for practice and tests",
    discussion: [
      .paragraph(
        "Ids begin with sim_. Questions that an instrument would not ask are blank; of the others "
          + "a share is left without an answer, spread over the kinds of non-answer for which the "
          + "instrument has codes. The same seed gives the same bytes. Nothing can be learnt from "
          + "such answers about women or about an instrument, and they never count as evidence."
      )
    ],
    operands: [OperandSpec("ID", .instrumentOrFile, help: "The instrument, or its file.")],
    options: [
      OptionSpec(
        "n",
        short: "n",
        .integer(1...1_000_000_000),
        default: "10",
        help: "How many records."
      ),
      OptionSpec("seed", .integer(0...Int.max), required: true, help: "The seed."),
      OptionSpec(
        "missing-share",
        .value(),
        "SHARE",
        default: "0.1",
        help: "The share of questions without an answer, from 0 to 1."
      ),
      OptionSpec("profile", .value(), "P", help: "Answer only what this profile asks."),
      OptionSpec(
        "out",
        .value(.oneOf(["csv", "jsonl"])),
        default: "csv",
        help: "The form of the file."
      ),
      OptionSpec("output", short: "o", .value(.file), help: "Write to this file."),
    ],
    examples: [
      Example("assess simulate starting-points --n 100 --seed 7", "A hundred records."),
      Example(
        "assess simulate starting-points --n 1000 --seed 7 --missing-share 0 -o practice.csv",
        "A thousand records without gaps, in a file."
      ),
    ],
    seeAlso: ["score", "template"],
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let name = try arguments.needed("ID")
    let instrument = try InstrumentSource(arguments, console).load(name).instrument
    let simulation = try Simulation(
      instrument,
      profile: arguments.value("profile"),
      seed: UInt64(arguments.integer("seed") ?? 0),
      missingShare: try share(arguments)
    )
    let form = arguments.value("out").flatMap(BatchOptions.Input.init) ?? .csv
    let count = arguments.integer("n") ?? 0
    guard let output = arguments.value("output") else {
      try write(simulation, form, count) { bytes in try console.out.write(bytes: bytes) }
      return .done
    }
    try OutputFile.making(output) { file throws(FileFault) in
      try write(simulation, form, count) { bytes throws(FileFault) in try file.write(bytes[...]) }
    }
    return .done
  }

  /// Makes the records in pieces of about 64 KiB.
  private static func write<Fault: Error>(
    _ simulation: Simulation,
    _ form: BatchOptions.Input,
    _ count: Int,
    _ write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    var simulation = simulation
    var bytes = simulation.header(form)
    for _ in 0..<count {
      simulation.appendRecord(form, to: &bytes)
      guard bytes.count >= 65_536 else { continue }
      try write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try write(bytes)
  }

  private static func share(_ arguments: Arguments) throws -> Rational {
    let text = arguments.value("missing-share") ?? "0.1"
    if let share = Rational(decimal: text), share >= .zero, share <= Rational(1) { return share }
    throw UsageFault(
      "--missing-share takes a number from 0 to 1; found \(UsageFault.quote(text))",
      in: arguments.command
    )
  }
}
