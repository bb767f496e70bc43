extension CommandTable {
  /// The command line of `assess`.
  static let standard = CommandTable(
    commands: [
      HelpCommand.spec,
      VersionCommand.spec,
      CompletionsCommand.spec,
      ManCommand.spec,
    ]
  )
}
