/// The help page of one command, examples first.
struct CommandPage {
  private let command: CommandSpec
  private let table: CommandTable

  init(_ command: CommandSpec, in table: CommandTable) {
    self.command = command
    self.table = table
  }

  /// The title: the command line and what it does.
  var title: String { "assess \(command.name): \(command.summary)" }

  /// Everything below the title.
  var body: [TextBlock] {
    [.heading("Examples"), .examples(command.examples), .heading("Usage"), .usage([command.usage])]
      + titled("Operands", operands)
      + titled("Options", command.options.map(term))
      + discussion
      + titled("Options of every command", inherited.map(term))
      + titled("See also", seeAlso)
  }

  /// The part of the manual that this command fills: no headings that stand there once for all.
  var manual: [TextBlock] {
    [.usage([command.usage])]
      + (operands.isEmpty ? [] : [.terms(operands)])
      + (command.options.isEmpty ? [] : [.terms(command.options.map(term))])
      + command.discussion
      + [.examples(command.examples)]
  }

  private var discussion: [TextBlock] {
    guard let first = command.discussion.first else { return [] }
    if case .heading = first { return command.discussion }
    return [.heading("More")] + command.discussion
  }

  /// The options of every command, without `--json` where it is refused.
  private var inherited: [OptionSpec] {
    table.globals.filter { $0.long != "json" || command.hasJSON }
  }

  private var operands: [Term] {
    command.operands.map { operand in
      Term(operand.usage, ([operand.help] + accepted(operand.kind)).joined(separator: " "))
    }
  }

  private func accepted(_ kind: ValueKind) -> [String] {
    kind.choices.isEmpty ? [] : ["One of: \(kind.choices.joined(separator: ", "))."]
  }

  private func term(_ option: OptionSpec) -> Term {
    Term(option.label, option.fullHelp)
  }

  private var seeAlso: [Term] {
    (command.seeAlso + ["exit-codes"]).map { subject in
      Term("assess help \(subject)", HelpSubject.find(subject, in: table)?.summary ?? "")
    }
  }

  private func titled(_ heading: String, _ terms: [Term]) -> [TextBlock] {
    terms.isEmpty ? [] : [.heading(heading), .terms(terms)]
  }
}
