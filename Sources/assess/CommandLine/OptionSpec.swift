/// One option: its names, its value, and its help.
struct OptionSpec: Sendable, Equatable {
  /// What kind of value the option takes.
  enum Kind: Sendable, Equatable {
    /// None: it is there or it is not.
    case flag

    /// One value.
    case value(ValueKind = .text)

    /// One value each time it is given.
    case repeated(ValueKind = .text)

    /// A whole number.
    case integer(ClosedRange<Int>)
  }

  /// The long name without dashes, which is also the name for ``Arguments``.
  let long: String

  /// The one-letter name, or `nil`.
  let short: Character?

  /// The kind of value.
  let kind: Kind

  /// The value's name in help, in capitals, such as `FILE`.
  let valueName: String

  /// Whether the command cannot run without it.
  let required: Bool

  /// The value when it is not given, or `nil`.
  let defaultValue: String?

  /// The environment variable that stands in when it is not given, or `nil`.
  let environment: String?

  /// What it does, as sentences.
  let help: String

  init(
    _ long: String,
    short: Character? = nil,
    _ kind: Kind,
    _ valueName: String? = nil,
    required: Bool = false,
    default defaultValue: String? = nil,
    environment: String? = nil,
    help: String
  ) {
    self.long = long
    self.short = short
    self.kind = kind
    self.valueName = valueName ?? Self.usualName(kind)
    self.required = required
    self.defaultValue = defaultValue
    self.environment = environment
    self.help = help
  }

  /// Whether it takes a value.
  var takesValue: Bool { kind != .flag }

  /// Whether it may be given more than once with different values.
  var repeats: Bool {
    if case .repeated = kind { true } else { false }
  }

  /// What its value is, or `nil` for a flag.
  var valueKind: ValueKind? {
    switch kind {
    case .flag: nil
    case .value(let kind), .repeated(let kind): kind
    case .integer: .text
    }
  }

  private static func usualName(_ kind: Kind) -> String {
    switch kind {
    case .flag: ""
    case .integer: "N"
    case .value(let kind), .repeated(let kind): usualName(kind)
    }
  }

  private static func usualName(_ kind: ValueKind) -> String {
    switch kind {
    case .text, .helpSubject: "TEXT"
    case .file: "FILE"
    case .directory: "DIR"
    case .instrument, .instrumentOrFile: "ID"
    case .oneOf(let choices): choices.joined(separator: "|")
    }
  }
}

extension OptionSpec {
  /// Every name with its dashes, the long one first.
  var names: [String] {
    ["--\(long)"] + (short.map { ["-\($0)"] } ?? [])
  }

  /// How it stands in a list: `-o, --output FILE`.
  var label: String {
    let names = short.map { "-\($0), --\(long)" } ?? "--\(long)"
    return takesValue ? "\(names) \(valueName)" : names
  }

  /// How it stands in a usage line: `--output FILE`.
  var usage: String {
    takesValue ? "--\(long) \(valueName)" : "--\(long)"
  }

  /// Its help, followed by what follows from the declaration.
  var fullHelp: String {
    var parts = [help]
    if case .integer(let range) = kind { parts.append(Self.describe(range)) }
    if required { parts.append("Required.") }
    if repeats { parts.append("May be given more than once.") }
    if let defaultValue { parts.append("Default: \(defaultValue).") }
    if let environment { parts.append("Environment: \(environment).") }
    return parts.joined(separator: " ")
  }

  private static func describe(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Int.max
      ? "A whole number, \(range.lowerBound) or more."
      : "A whole number from \(range.lowerBound) to \(range.upperBound)."
  }
}
