/// `assess man`: the manual page.
enum ManCommand {
  static let spec = CommandSpec(
    ["man"],
    group: .system,
    summary: "Write the manual page",
    discussion: [
      .paragraph("The page is source text for man. It holds every command and every topic.")
    ],
    examples: [
      Example("assess man | man -l -", "Read the manual."),
      Example(
        "assess man > ~/.local/share/man/man1/assess.1",
        "Install it, so that man assess shows it."
      ),
    ],
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    try console.out.write(ManualPage(arguments.table).render())
    return .done
  }
}
