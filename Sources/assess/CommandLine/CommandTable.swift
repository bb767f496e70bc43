import AssessmentKit

/// The one declaration of the command line, from which everything else is made.
struct CommandTable: Sendable {
  /// All commands, in the order of help.
  let commands: [CommandSpec]

  /// The first words that several commands share.
  let families: [CommandFamily]

  /// The options of every command.
  let globals: [OptionSpec]

  /// The help topics.
  let topics: [Topic]

  /// The diagnostic codes that `assess help CODE` knows.
  let codes: [DiagnosticCode]

  /// The environment variables that the program reads; it reads no other.
  let environment: [EnvironmentVariable]

  init(
    commands: [CommandSpec],
    families: [CommandFamily] = [],
    topics: [Topic] = Topic.all,
    codes: [DiagnosticCode] = DiagnosticCode.all,
    globals: [OptionSpec] = GlobalOptions.all,
    environment: [EnvironmentVariable] = EnvironmentVariable.all
  ) {
    self.commands = commands
    self.families = families
    self.topics = topics
    self.codes = codes
    self.globals = globals
    self.environment = environment
  }

  /// The command with exactly these words, or `nil`.
  func command(_ path: [String]) -> CommandSpec? {
    commands.first { $0.path == path }
  }

  /// The family with this first word, or `nil`.
  func family(_ name: String) -> CommandFamily? {
    families.first { $0.name == name }
  }

  /// The commands of a family.
  func members(of family: CommandFamily) -> [CommandSpec] {
    commands.filter { $0.path.count > 1 && $0.path.first == family.name }
  }

  /// The topic with this name, or `nil`.
  func topic(_ name: String) -> Topic? {
    topics.first { $0.name == name }
  }

  /// The code with this identifier in small or capital letters, or `nil`.
  func code(_ id: String) -> DiagnosticCode? {
    codes.first { $0.id == id.uppercased() }
  }

  /// The words that may stand directly after `assess`, each once, in the order of help.
  var firstWords: [String] {
    var seen: Set<String> = []
    return commands.compactMap(\.path.first).filter { seen.insert($0).inserted }
  }

  /// All options that a command takes.
  func options(of command: CommandSpec) -> [OptionSpec] {
    command.options + globals
  }
}
