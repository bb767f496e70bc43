import AssessmentKit

/// The manual page, in the macros of man(7), without a date so that it is the same on every day.
struct ManualPage {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// The whole page.
  func render() -> String {
    header + name + synopsis + commands + options + topics + exitStatus + environment
  }

  private var header: String {
    ".TH \"ASSESS\" \"1\" \"\" \"assess \(EngineVersion.current)\" \"assess manual\"\n"
  }

  private var name: String {
    RoffText.section("Name") + "assess \\- \(RoffText.escape(OverviewPage.summary))\n"
  }

  private var synopsis: String {
    let usage = TextBlock.usage(["assess COMMAND [options]", "assess help COMMAND"])
    return RoffText.section("Synopsis") + RoffText().render([usage])
  }

  private var commands: String {
    RoffText.section("Commands")
      + table.commands.map { command in
        RoffText.part(command.name)
          + RoffText().render([.paragraph(command.summary + ".")])
          + RoffText().render(CommandPage(command, in: table).manual)
      }.joined()
  }

  private var options: String {
    section("Options of every command", table.globals.map { Term($0.label, $0.fullHelp) })
  }

  private var topics: String {
    table.topics.map { topic in
      RoffText.section(topic.title) + RoffText().render(topic.body(table))
    }.joined()
  }

  private var exitStatus: String {
    section("Exit status", ExitCode.allCases.map { Term("\($0.rawValue)", $0.meaning) })
  }

  private var environment: String {
    section("Environment", table.environment.map { Term($0.name, $0.help) })
  }

  private func section(_ title: String, _ terms: [Term]) -> String {
    RoffText.section(title) + RoffText().render([.terms(terms)])
  }
}
