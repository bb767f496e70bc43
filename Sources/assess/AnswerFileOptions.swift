import AssessmentKit

/// What every command that reads a file of answers is told about it.
enum AnswerFileOptions {
  static let instrument = OptionSpec(
    "instrument",
    short: "i",
    .value(.instrumentOrFile),
    "ID[@VERSION]",
    required: true,
    help: "The instrument to score with, or its file."
  )

  static let profile = OptionSpec("profile", .value(), "P", help: "The scoring profile.")

  static let id = OptionSpec(
    "id",
    .value(),
    "COLUMN",
    help: "The column with the id of each record. If not given: assessment_id where there is "
      + "one, else row_1, row_2 and so on."
  )

  static let missing = OptionSpec(
    "missing",
    .repeated(),
    "CODE=MEANING",
    help: "What a code of this file stands for."
  )

  static let map = OptionSpec(
    "map",
    .value(.file),
    help: "A JSON file with other names of columns and codes."
  )

  static let form = OptionSpec(
    "in",
    .value(.oneOf(["csv", "jsonl"])),
    help: "The form of the answers. If not given: jsonl for a name that ends in .jsonl, else csv."
  )

  static let encoding = OptionSpec(
    "encoding",
    .value(.oneOf(TextEncoding.allCases.map(\.rawValue))),
    default: "utf-8",
    help: "The encoding of a CSV file. It is never guessed."
  )

  /// How the file is to be read.
  static func batch(_ arguments: Arguments) throws(Refused) -> BatchOptions {
    var options = BatchOptions()
    options.input = input(arguments)
    options.profile = arguments.value("profile")
    options.idColumn = arguments.value("id")
    for statement in arguments.values("missing") {
      options.missingCodes.append(try MissingCode(statement: statement))
    }
    if let map = arguments.value("map") {
      options.map = try ColumnMap.read(try InputFile.bytes(map), file: map)
    }
    options.encoding = arguments.value("encoding").flatMap(TextEncoding.init) ?? .utf8
    return options
  }

  /// The operand FILE as bytes; `-` is standard input.
  static func source(
    _ arguments: Arguments,
    _ console: Console
  ) throws(BatchFault) -> any ByteSource {
    let path = arguments.operand("FILE") ?? "-"
    do throws(FileFault) {
      return path == "-" ? try StandardInput.source(console) : try FileSource(path: path)
    } catch {
      throw .input(error)
    }
  }

  /// Refuses to wait for a person to type a file of answers.
  static func refuseTerminal(_ arguments: Arguments, _ console: Console) throws(UsageFault) {
    guard arguments.operand("FILE") ?? "-" == "-", console.isTerminal(.input) else { return }
    throw UsageFault("- reads standard input, and nothing is sent to it", in: arguments.command)
  }

  private static func input(_ arguments: Arguments) -> BatchOptions.Input {
    if let stated = arguments.value("in").flatMap(BatchOptions.Input.init) { return stated }
    return arguments.operand("FILE")?.hasSuffix(".jsonl") == true ? .jsonl : .csv
  }
}

/// Says why a file of answers could not be scored, and gives the exit code for it.
struct BatchFailure {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// Writes the fault to standard error.
  func explain(_ fault: BatchFault) throws -> ExitCode {
    switch fault {
    case .data(let findings):
      console.report(findings)
      console.complain("assess: the file was refused")
      return .data
    case .input(let fault):
      console.report([fault.finding])
      return fault.isOpening ? .noInput : .inputOutput
    case .output(let fault):
      if fault.path == ConsoleTarget.name { throw fault.outputFault }
      console.report([fault.finding])
      return fault.isOpening ? .cannotCreate : .inputOutput
    }
  }
}
