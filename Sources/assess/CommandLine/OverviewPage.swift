/// The help of the whole program, short and full.
struct OverviewPage {
  /// What the program is, in one line without a full stop.
  static let summary = "gender-responsive needs assessment, offline and explained"

  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// What `assess` alone shows: where to begin.
  var short: [TextBlock] {
    [.paragraph("assess: \(Self.summary)."), .heading("Usage")]
      + [.usage(["assess COMMAND [options]"]), .heading("Commands")]
      + [.terms(firstWords), .heading("Help"), .examples(Self.helpExamples)]
  }

  /// What `assess help` shows below its title.
  var full: [TextBlock] {
    [.heading("Examples"), .examples(examples)]
      + [.heading("Usage"), .usage(["assess COMMAND [options]", "assess help COMMAND"])]
      + commandsByGroup
      + [.heading("Options of every command"), .terms(options)]
      + [.heading("Help topics"), .terms(table.topics.map { Term($0.name, $0.summary + ".") })]
      + [.paragraph("Read a topic with: assess help TOPIC")]
  }

  /// The title of `assess help`.
  var title: String { "assess: \(Self.summary)" }

  private static let helpExamples = [
    Example("assess help", "All commands, options and topics."),
    Example("assess help COMMAND", "One command, with examples."),
  ]

  /// The first example of each group that has commands.
  private var examples: [Example] {
    CommandGroup.allCases.compactMap { group in
      table.commands.first { $0.group == group }?.examples.first
    }
  }

  private var firstWords: [Term] {
    table.firstWords.map { word in
      let summary = table.family(word)?.summary ?? table.command([word])?.summary ?? ""
      return Term(word, summary + ".")
    }
  }

  private var options: [Term] {
    table.globals.map { Term($0.label, $0.fullHelp) }
  }

  private var commandsByGroup: [TextBlock] {
    CommandGroup.allCases.flatMap { group -> [TextBlock] in
      let commands = table.commands.filter { $0.group == group }
      guard !commands.isEmpty else { return [] }
      return [.heading(group.rawValue), .terms(commands.map { Term($0.name, $0.summary + ".") })]
    }
  }
}
