/// One command: everything that parsing, help, manual, completions and documentation need.
struct CommandSpec: Sendable {
  /// What a command does, given its arguments and the outside world.
  typealias Run = @Sendable (Arguments, Console) throws -> ExitCode

  /// The same for a command that works on several processors.
  typealias AsyncRun = @Sendable (Arguments, Console) async throws -> ExitCode

  /// The words that name it, one or two, such as `["instrument", "lint"]`.
  let path: [String]

  /// Whom it serves.
  let group: CommandGroup

  /// What it does, in one line without a full stop.
  let summary: String

  /// What a reader needs to know beyond the options.
  let discussion: [TextBlock]

  /// The words after the command, in order.
  let operands: [OperandSpec]

  /// Its own options, without those of every command.
  let options: [OptionSpec]

  /// Command lines that work as they stand.
  let examples: [Example]

  /// What to read next, as words for `assess help`.
  let seeAlso: [String]

  /// Whether `--json` is understood; elsewhere it is refused, never ignored.
  let hasJSON: Bool

  /// Whether it changes records, so that a closed output must not pass for success.
  let changesRecords: Bool

  /// The source file that declares it, for the test that checks the names it asks for.
  let file: String

  /// The work.
  private(set) var run: AsyncRun

  init(
    _ path: [String],
    group: CommandGroup,
    summary: String,
    discussion: [TextBlock] = [],
    operands: [OperandSpec] = [],
    options: [OptionSpec] = [],
    examples: [Example],
    seeAlso: [String] = [],
    hasJSON: Bool = false,
    changesRecords: Bool = false,
    file: String = #fileID,
    run: @escaping Run
  ) {
    self.path = path
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
    self.seeAlso = seeAlso
    self.hasJSON = hasJSON
    self.changesRecords = changesRecords
    self.file = file
    self.run = { arguments, console in try run(arguments, console) }
  }

  /// Declares a command that works on several processors.
  init(
    _ path: [String],
    group: CommandGroup,
    summary: String,
    discussion: [TextBlock] = [],
    operands: [OperandSpec] = [],
    options: [OptionSpec] = [],
    examples: [Example],
    seeAlso: [String] = [],
    file: String = #fileID,
    parallel run: @escaping AsyncRun
  ) {
    self.init(
      path,
      group: group,
      summary: summary,
      discussion: discussion,
      operands: operands,
      options: options,
      examples: examples,
      seeAlso: seeAlso,
      file: file,
      run: { _, _ in .fault }
    )
    self.run = run
  }

  /// The words that name it, with spaces.
  var name: String { path.joined(separator: " ") }

  /// The form of its command line.
  var usage: String {
    let required = options.filter(\.required).map(\.usage)
    let rest = options.contains { !$0.required } ? ["[options]"] : []
    return (["assess", name] + operands.map(\.usage) + required + rest).joined(separator: " ")
  }
}

/// Whom a command serves; the headings of the list of commands, in this order.
enum CommandGroup: String, Sendable, CaseIterable {
  case keyworkers = "Keyworkers"
  case centres = "Centres"
  case researchers = "Researchers"
  case instrumentAuthors = "Instrument authors"
  case system = "System"
}

/// A first word that several commands share, such as `instrument`.
struct CommandFamily: Sendable, Equatable {
  let name: String

  /// What its commands are for, in one line without a full stop.
  let summary: String

  init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}
