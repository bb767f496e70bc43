extension CommandTable {
  /// The command line of `assess`.
  static let standard = CommandTable(
    commands: [
      InstrumentListCommand.spec,
      InstrumentShowCommand.spec,
      InstrumentLintCommand.spec,
      InstrumentTestCommand.spec,
      ScoreCommand.spec,
      ExplainCommand.spec,
      TemplateCommand.spec,
      SimulateCommand.spec,
      DemoCommand.spec,
      HelpCommand.spec,
      VersionCommand.spec,
      CompletionsCommand.spec,
      ManCommand.spec,
    ],
    families: [CommandFamily("instrument", "Look at, check and prove instruments")]
  )
}
