/// What the command line says, checked against the declaration.
///
/// Every lookup is by declared name. Asking for a name that the command does not declare, or for
/// the wrong kind, is a fault in the program and stops it; it never looks like an option that
/// was not given. A test reads each command's source and checks the names it asks for.
struct Arguments: Sendable {
  /// The command that was named.
  let command: CommandSpec

  /// The whole command line, for the commands that show it.
  let table: CommandTable

  /// All operands in order.
  let operands: [String]

  private let flags: Set<String>
  private let given: [String: [String]]
  private let named: [String: [String]]

  /// Keeps what the parser has checked.
  init(
    command: CommandSpec,
    table: CommandTable,
    operands: [String],
    named: [String: [String]],
    flags: Set<String>,
    given: [String: [String]]
  ) {
    self.command = command
    self.table = table
    self.operands = operands
    self.named = named
    self.flags = flags
    self.given = given
  }

  /// Whether a flag is given.
  func flag(_ name: String) -> Bool {
    precondition(!option(name).takesValue, "--\(name) takes a value")
    return flags.contains(name)
  }

  /// The value of an option, from the command line, the environment or its default, in this
  /// order, or `nil`.
  func value(_ name: String) -> String? {
    let option = option(name)
    precondition(option.takesValue && !option.repeats, "--\(name) has not one value")
    return given[name]?.last
  }

  /// The values of an option that may be repeated, in order.
  func values(_ name: String) -> [String] {
    precondition(option(name).repeats, "--\(name) is not repeated")
    return given[name] ?? []
  }

  /// The value of an option that is a whole number, or `nil`.
  func integer(_ name: String) -> Int? {
    guard case .integer = option(name).kind else {
      preconditionFailure("--\(name) is not a whole number")
    }
    return given[name]?.last.flatMap { Int($0) }
  }

  /// The first operand with a declared name such as `FILE`, or `nil`.
  func operand(_ name: String) -> String? {
    operands(name).first
  }

  /// The operands with a declared name such as `FILE`, in order.
  func operands(_ name: String) -> [String] {
    precondition(command.operands.contains { $0.name == name }, "no operand \(name)")
    return named[name] ?? []
  }

  /// An operand that the table says must be there.
  func needed(_ name: String) throws(CommandFailure) -> String {
    if let operand = operand(name) { return operand }
    throw CommandFailure("\(name) is missing", code: .usage)
  }

  private func option(_ name: String) -> OptionSpec {
    guard let option = table.options(of: command).first(where: { $0.long == name }) else {
      preconditionFailure("\"\(command.name)\" does not declare --\(name)")
    }
    return option
  }
}
