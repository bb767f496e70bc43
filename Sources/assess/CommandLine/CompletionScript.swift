/// Completion scripts, made from the table.
///
/// The ids of instruments are asked for at completion time with
/// `assess instrument list --ids`; when that fails, there are no suggestions.
struct CompletionScript {
  /// The shells that have a script.
  enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish
  }

  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// The script for a shell, the last line ended.
  func render(_ shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletion(table).render()
    case .zsh: ZshCompletion(table).render()
    case .fish: FishCompletion(table).render()
    }
  }
}

extension CommandTable {
  /// The words that can follow `assess`: commands, and families of commands.
  var firstTerms: [Term] {
    firstWords.map { word in
      Term(word, family(word)?.summary ?? command([word])?.summary ?? "")
    }
  }

  /// The words that can follow `assess help`.
  var helpTerms: [Term] {
    firstTerms + topics.map { Term($0.name, $0.summary) } + [Term("codes", "All codes")]
  }

  /// The words that can follow a family's name.
  func memberTerms(of family: CommandFamily) -> [Term] {
    members(of: family).map { Term($0.path.last ?? "", $0.summary) }
  }

  /// The options that a command takes and that completion may offer.
  func completable(_ command: CommandSpec) -> [OptionSpec] {
    options(of: command).filter { $0.long != "json" || command.hasJSON }
  }
}

extension String {
  /// Every line with more spaces before it.
  func indented(_ count: Int) -> String {
    let indent = String(repeating: " ", count: count)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { indent + $0 }.joined(separator: "\n")
  }
}
