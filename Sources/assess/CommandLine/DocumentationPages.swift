import AssessmentKit

/// The pages of `docs/` that are made from the table: commands and diagnostic codes.
struct DocumentationPages {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// Every page by its path below `docs/`, with its text.
  var all: [String: String] {
    var pages = [
      "commands/README.md": commandIndex,
      "codes/README.md": codeIndex,
    ]
    for command in table.commands {
      let page = CommandPage(command, in: table)
      let title = "assess \(command.name)"
      let body = [.paragraph(command.summary + ".")] + page.body
      pages[path(of: command)] = MarkdownText().render(body, title: title)
    }
    return pages
  }

  private func path(of command: CommandSpec) -> String {
    "commands/\(command.path.joined(separator: "-")).md"
  }

  private var commandIndex: String {
    var text =
      "# Commands\n\nThese pages are made from the program: `assess help` shows the same.\n"
    for group in CommandGroup.allCases {
      let commands = table.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      text += "\n## \(group.rawValue)\n\n"
      text += commands.map(link).joined()
    }
    return text
  }

  private func link(_ command: CommandSpec) -> String {
    let file = "\(command.path.joined(separator: "-")).md"
    return "- [assess \(command.name)](\(file)): \(command.summary).\n"
  }

  private var codeIndex: String {
    let intro = TextBlock.paragraph(
      "Each finding has a code that never changes its meaning. assess help CODE shows the same "
        + "text as this page."
    )
    let codes = table.codes.sorted { $0.id < $1.id }.flatMap { code -> [TextBlock] in
      [.heading("\(code.id): \(code.summary)"), .paragraph(code.explanation)]
    }
    return MarkdownText().render([intro] + codes, title: "Diagnostic codes")
  }
}
