/// Walks over the words once and sorts them into command, options and operands.
struct ArgumentScan {
  private let table: CommandTable
  private let words: [String]
  private var index = 0

  /// The words of the command so far.
  private(set) var path: [String] = []

  /// The command, once its words are complete.
  private(set) var command: CommandSpec?

  /// The flags that are given.
  private(set) var flags: Set<String> = []

  /// The values of options, by long name, in order.
  private(set) var values: [String: [String]] = [:]

  /// The operands in order.
  private(set) var operands: [String] = []

  init(table: CommandTable, words: [String]) {
    self.table = table
    self.words = words
  }

  /// Sorts all words.
  mutating func run() throws(UsageFault) {
    var optionsEnded = false
    while let word = next() {
      if optionsEnded {
        try takeWord(word)
      } else if word == "--" {
        optionsEnded = true
      } else if word.hasPrefix("--") {
        try takeLong(word)
      } else if word.hasPrefix("-"), word != "-" {
        try takeCluster(word)
      } else {
        try takeWord(word)
      }
    }
  }

  private mutating func next() -> String? {
    guard index < words.count else { return nil }
    defer { index += 1 }
    return words[index]
  }

  private mutating func takeWord(_ word: String) throws(UsageFault) {
    guard command == nil else { return operands.append(word) }
    let longer = path + [word]
    if let found = table.command(longer) {
      command = found
    } else if path.isEmpty, table.family(word) != nil {
      path = longer
    } else {
      throw UnknownName(table).command(longer)
    }
  }

  private var known: [OptionSpec] {
    command.map(table.options) ?? table.globals
  }

  private mutating func takeLong(_ word: String) throws(UsageFault) {
    let parts = word.dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    ).map(String.init)
    guard let option = known.first(where: { $0.long == parts.first }) else {
      throw UnknownName(table).option("--\(parts.first ?? "")", command, path)
    }
    try take(option, attached: parts.count > 1 ? parts[1] : nil, as: "--\(option.long)")
  }

  private mutating func takeCluster(_ word: String) throws(UsageFault) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = known.first(where: { $0.short == letter }) else {
        throw UnknownName(table).short(letter, in: word, command, path)
      }
      let attached = option.takesValue && !letters.isEmpty ? String(letters) : nil
      try take(option, attached: attached, as: "-\(letter)")
      if option.takesValue { return }
    }
  }

  private mutating func take(
    _ option: OptionSpec,
    attached: String?,
    as name: String
  ) throws(UsageFault) {
    guard option.takesValue else {
      if attached != nil { throw fault("\(name) takes no value") }
      flags.insert(option.long)
      return
    }
    guard let value = attached ?? next(), !value.isEmpty else {
      throw fault("\(name) needs a value: \(name) \(option.valueName)")
    }
    if attached == nil, isOption(value) {
      throw fault("\(name) needs a value, and \(UsageFault.quote(value)) is an option")
    }
    try keep(value, for: option)
  }

  /// Whether a word is `--` or an option of this command, with or without a value.
  private func isOption(_ word: String) -> Bool {
    if word == "--" { return true }
    let name = word.prefix { $0 != "=" }
    return known.contains { "--\($0.long)" == name || $0.short.map { "-\($0)" } == word }
  }

  private mutating func keep(_ value: String, for option: OptionSpec) throws(UsageFault) {
    if !option.repeats, let earlier = values[option.long], earlier != [value] {
      throw fault("--\(option.long) is given twice with different values; give it once")
    }
    if option.repeats || values[option.long] == nil {
      values[option.long, default: []].append(value)
    }
  }

  private func fault(_ message: String) -> UsageFault {
    UsageFault(message, path: command?.path ?? path)
  }
}
