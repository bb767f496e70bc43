/// `assess completions`: completion for the three common shells.
enum CompletionsCommand {
  static let spec = CommandSpec(
    ["completions"],
    group: .system,
    summary: "Write the completion script of a shell",
    discussion: [
      .heading("Where to put it"),
      .terms([
        Term("bash", "Put the source line of the first example in ~/.bashrc."),
        Term("zsh", "Save it as _assess in a directory of fpath, before compinit is called."),
        Term("fish", "Save it as assess.fish in ~/.config/fish/completions."),
      ]),
      .paragraph(
        "The script completes commands, options, choices, files and the ids of instruments. It "
          + "never completes client codes or records."
      ),
    ],
    operands: [
      OperandSpec(
        "SHELL",
        .oneOf(CompletionScript.Shell.allCases.map(\.rawValue)),
        help: "The shell."
      )
    ],
    examples: [
      Example("source <(assess completions bash)", "Switch it on in this bash."),
      Example(
        "assess completions zsh > ~/.zfunc/_assess",
        "Save it for zsh, when ~/.zfunc is in fpath."
      ),
      Example("assess completions fish | source", "Switch it on in this fish."),
    ],
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let name = arguments.operand("SHELL") ?? ""
    guard let shell = CompletionScript.Shell(rawValue: name) else { return .fault }
    try console.out.write(CompletionScript(arguments.table).render(shell))
    return .done
  }
}
