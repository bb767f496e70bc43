/// Turns the words of a command line into checked arguments, by GNU habits.
///
/// - `--name value`, `--name=value`, `-n value`, `-nvalue`, clusters such as `-qh`.
/// - Options may stand anywhere after their command; those of every command, before it too.
/// - `--` ends the options; `-` alone is an operand.
/// - No abbreviations: a script must not change its meaning when an option is added.
/// - A repeated option collects its values. Another option with two different values is refused,
///   because nobody can know which one was meant.
/// - A word that is itself an option of the command is never taken for a value; write
///   `--name=--value` for that.
/// - `--help` wins over everything after the command, so that help is there when it is needed.
struct ArgumentParser {
  private let table: CommandTable
  private let environment: [String: String]

  init(_ table: CommandTable, environment: [String: String] = [:]) {
    self.table = table
    self.environment = environment
  }

  /// Parses the words after the program's name.
  ///
  /// - Parameter words: the words.
  /// - Returns: the command with its arguments; for `--help` and `--version`, the commands
  ///   `help` and `version`.
  /// - Throws: the first fault that was found.
  func parse(_ words: [String]) throws(UsageFault) -> Arguments {
    if let path = helpPath(words) { return try parse(["help"] + path) }
    if let rest = versionWords(words) { return try parse(["version"] + rest) }
    var scan = ArgumentScan(table: table, words: words)
    try scan.run()
    return try ArgumentBinding(table: table, environment: environment).bind(scan)
  }

  /// The command that help is asked for, or `nil` when it is not.
  private func helpPath(_ words: [String]) -> [String]? {
    let before = words.prefix { $0 != "--" }
    guard before.contains("--help") || before.contains("-h") else { return nil }
    let names = names(in: before)
    if table.command(Array(names.prefix(2))) != nil { return Array(names.prefix(2)) }
    return Array(names.prefix(1))
  }

  /// The words that are neither options nor the values of the options of every command.
  private func names(in words: ArraySlice<String>) -> [String] {
    let valued = Set(table.globals.filter(\.takesValue).map { "--\($0.long)" })
    var names: [String] = []
    var previous = ""
    for word in words {
      if !word.hasPrefix("-"), !valued.contains(previous) { names.append(word) }
      previous = word
    }
    return names
  }

  /// The options of every command that go with `--version`, or `nil` when it is not asked for.
  private func versionWords(_ words: [String]) -> [String]? {
    let before = words.prefix { $0 != "--" }
    guard before.contains("--version") else { return nil }
    return before.contains("--json") ? ["--json"] : []
  }
}
