/// Checks what was scanned against the declaration and fills in environment and defaults.
struct ArgumentBinding {
  private let table: CommandTable
  private let environment: [String: String]

  init(table: CommandTable, environment: [String: String]) {
    self.table = table
    self.environment = environment
  }

  /// Makes the arguments, or finds the first fault.
  func bind(_ scan: ArgumentScan) throws(UsageFault) -> Arguments {
    guard let command = scan.command else { throw noCommand(scan.path) }
    if scan.flags.contains("json"), !command.hasJSON {
      throw UsageFault("\"\(command.name)\" has no JSON form; leave out --json", in: command)
    }
    return Arguments(
      command: command,
      table: table,
      operands: scan.operands,
      named: try name(scan.operands, command),
      flags: scan.flags,
      given: try complete(scan.values, command)
    )
  }

  private func noCommand(_ path: [String]) -> UsageFault {
    guard let family = path.first.flatMap(table.family) else {
      return UsageFault("no command is given")
    }
    let names = table.members(of: family).compactMap(\.path.last).joined(separator: ", ")
    return UsageFault("\"\(family.name)\" needs a command after it: \(names)", path: path)
  }

  private func complete(
    _ given: [String: [String]],
    _ command: CommandSpec
  ) throws(UsageFault) -> [String: [String]] {
    var values = given
    for option in table.options(of: command) where option.takesValue {
      let source = source(of: option, given)
      for value in source.values { try check(value, option, named: source.name, command) }
      if option.required, source.values.isEmpty {
        throw UsageFault("\"\(command.name)\" needs \(option.usage)", in: command)
      }
      values[option.long] = source.values.isEmpty ? nil : source.values
    }
    return values
  }

  /// The values of an option and where they come from: command line, environment, default.
  private func source(
    of option: OptionSpec,
    _ given: [String: [String]]
  ) -> (values: [String], name: String) {
    if let values = given[option.long] { return (values, "--\(option.long)") }
    if let name = option.environment, let value = environment[name], !value.isEmpty {
      return ([value], "the environment variable \(name)")
    }
    return (option.defaultValue.map { [$0] } ?? [], "--\(option.long)")
  }

  private func check(
    _ value: String,
    _ option: OptionSpec,
    named name: String,
    _ command: CommandSpec
  ) throws(UsageFault) {
    if case .integer(let range) = option.kind, Int(value).map(range.contains) != true {
      let low = range.lowerBound
      let bounds = range.upperBound == Int.max ? "\(low) or more" : "\(low) to \(range.upperBound)"
      let wanted = "a whole number, \(bounds)"
      throw UsageFault("\(name) takes \(wanted); found \(UsageFault.quote(value))", in: command)
    }
    let choices = option.valueKind?.choices ?? []
    try check(value, among: choices, named: name, command)
  }

  private func check(
    _ value: String,
    among choices: [String],
    named name: String,
    _ command: CommandSpec
  ) throws(UsageFault) {
    guard !choices.isEmpty, !choices.contains(value) else { return }
    let wanted = choices.joined(separator: ", ")
    let question = DidYouMean.ask(value, among: choices)
    let message = "\(name) takes one of \(wanted); found \(UsageFault.quote(value))\(question)"
    throw UsageFault(message, in: command)
  }

  /// Gives each operand the name that the declaration has for its place.
  private func name(
    _ operands: [String],
    _ command: CommandSpec
  ) throws(UsageFault) -> [String: [String]] {
    var rest = operands[...]
    var named: [String: [String]] = [:]
    for spec in command.operands {
      let taken = rest.prefix(spec.repeats ? rest.count : 1)
      rest = rest.dropFirst(taken.count)
      if taken.isEmpty, !spec.optional {
        throw UsageFault("\"\(command.name)\" needs \(spec.name): \(spec.help)", in: command)
      }
      for value in taken { try check(value, spec, command) }
      named[spec.name] = Array(taken)
    }
    if let extra = rest.first { throw tooMany(extra, command) }
    return named
  }

  private func check(_ value: String, _ spec: OperandSpec, _ command: CommandSpec)
    throws(UsageFault)
  {
    if value.isEmpty { throw UsageFault("\(spec.name) is empty", in: command) }
    try check(value, among: spec.kind.choices, named: spec.name, command)
  }

  private func tooMany(_ extra: String, _ command: CommandSpec) -> UsageFault {
    let most = command.operands.count
    let limit = most == 0 ? "nothing" : "no more than \(most) word\(most == 1 ? "" : "s")"
    let message = "\"\(command.name)\" takes \(limit) after it; found \(UsageFault.quote(extra))"
    return UsageFault(message, in: command)
  }
}
