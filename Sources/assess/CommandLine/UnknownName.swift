/// Makes the fault for a command or an option that does not exist, with what was probably meant.
struct UnknownName {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// The fault for words that name no command.
  func command(_ path: [String]) -> UsageFault {
    let word = path.last ?? ""
    let earlier = Array(path.dropLast())
    let message = "unknown command \(UsageFault.quote(path.joined(separator: " ")))"
    return UsageFault(message + suggestion(word, after: earlier), path: earlier)
  }

  private func suggestion(_ word: String, after earlier: [String]) -> String {
    if let family = earlier.first.flatMap(table.family) {
      let names = table.members(of: family).compactMap(\.path.last)
      return DidYouMean.ask(word, among: names, prefix: "\(family.name) ")
    }
    if let member = table.commands.first(where: { $0.path.count > 1 && $0.path.last == word }) {
      return ". Did you mean \"\(member.name)\"?"
    }
    return DidYouMean.ask(word, among: table.firstWords)
  }

  /// The fault for a long option that the command does not take.
  func option(_ name: String, _ command: CommandSpec?, _ path: [String]) -> UsageFault {
    let message = "unknown option \(UsageFault.quote(name))"
    if command == nil, table.commands.contains(where: { has($0, name) }) {
      let advice = "\(UsageFault.quote(name)) belongs to a command; write it after the command"
      return UsageFault("unknown option before the command. \(advice)", path: path)
    }
    let known = command.map(table.options) ?? table.globals
    let question = DidYouMean.ask(name, among: known.map { "--\($0.long)" })
    return UsageFault(message + question, path: command?.path ?? path)
  }

  /// The fault for a letter that is no option of the command.
  func short(
    _ letter: Character,
    in word: String,
    _ command: CommandSpec?,
    _ path: [String]
  ) -> UsageFault {
    let known = command.map(table.options) ?? table.globals
    let inside = word.count > 2 ? " in \(UsageFault.quote(word))" : ""
    let long = known.first { "-\($0.long)" == word.prefix { $0 != "=" } }
    let question = long.map { ". Did you mean \"--\($0.long)\"?" } ?? ""
    let message = "unknown option \(UsageFault.quote("-\(letter)"))\(inside)\(question)"
    return UsageFault(message, path: command?.path ?? path)
  }

  private func has(_ command: CommandSpec, _ name: String) -> Bool {
    command.options.contains { "--\($0.long)" == name }
  }
}
