import AssessmentKit

/// What `assess help` can explain.
enum HelpSubject {
  case overview(CommandTable)
  case command(CommandSpec, CommandTable)
  case family(CommandFamily, CommandTable)
  case topic(Topic, CommandTable)
  case code(DiagnosticCode)
  case codes([DiagnosticCode])

  /// Finds what the words mean.
  ///
  /// Commands come before topics, topics before codes; `nil` when nothing has that name.
  static func find(_ words: String, in table: CommandTable) -> HelpSubject? {
    let path = words.split(separator: " ").map(String.init)
    if path.isEmpty { return .overview(table) }
    if let command = table.command(path) { return .command(command, table) }
    guard path.count == 1 else { return nil }
    if let family = table.family(words) { return .family(family, table) }
    if let topic = table.topic(words) { return .topic(topic, table) }
    if words == "codes" { return .codes(table.codes) }
    return table.code(words).map(HelpSubject.code)
  }

  /// What it is about, in one sentence.
  var summary: String {
    switch self {
    case .overview: OverviewPage.summary + "."
    case .command(let command, _): command.summary + "."
    case .family(let family, _): family.summary + "."
    case .topic(let topic, _): topic.summary + "."
    case .code(let code): code.summary + "."
    case .codes: "All diagnostic codes."
    }
  }

  /// The page: a title as its first paragraph, then the body.
  var page: [TextBlock] {
    switch self {
    case .overview(let table):
      let page = OverviewPage(table)
      return [.paragraph(page.title)] + page.full
    case .command(let command, let table):
      let page = CommandPage(command, in: table)
      return [.paragraph(page.title)] + page.body
    case .family(let family, let table):
      let page = FamilyPage(family, in: table)
      return [.paragraph(page.title)] + page.body
    case .topic(let topic, let table):
      return [.paragraph("\(topic.name): \(topic.summary)")] + topic.body(table)
    case .code(let code): return CodePage(code).page
    case .codes(let codes): return CodePage.index(codes)
    }
  }
}
