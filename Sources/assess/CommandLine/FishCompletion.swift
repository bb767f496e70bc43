/// Completion for fish 3 and later.
struct FishCompletion {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// The script.
  func render() -> String {
    (["# fish completion for assess, made by: assess completions fish", helpers]
      + start + families + table.commands.flatMap(lines))
      .joined(separator: "\n") + "\n"
  }

  /// Finds the place in the command line: the words that are neither options nor their values.
  private var helpers: String {
    let valued = (table.globals + table.commands.flatMap(\.options)).filter(\.takesValue)
    return """

      function __assess_words
        set -l skip no
        for word in (commandline -opc)[2..-1]
          if test $skip = yes
            set skip no
          else if contains -- $word \(unique(valued.flatMap(\.names)).joined(separator: " "))
            set skip yes
          else if not string match -q -- '-?*' $word
            echo $word
          end
        end
      end

      function __assess_at
        set -l words (__assess_words)
        set -l wanted (string split ' ' -- $argv[1])
        test -z "$argv[1]"; and set wanted
        set -l depth (count $wanted)
        test (count $words) -ge $depth; or return 1
        test $depth -eq 0; or test "$words[1..$depth]" = "$wanted"; or return 1
        set -l operands (math (count $words) - $depth)
        switch "$argv[2]"
          case any
            return 0
          case from
            test $operands -ge $argv[3]
          case '*'
            test $operands -eq $argv[2]
        end
      end

      complete -c assess -f
      """
  }

  private var start: [String] {
    table.firstTerms.map { line(at: "", "0", "-a \($0.name)", $0.text) }
      + table.globals.map { line(at: "", "0", flags($0), $0.help) }
  }

  private var families: [String] {
    table.families.flatMap { family in
      table.memberTerms(of: family).map { line(at: family.name, "0", "-a \($0.name)", $0.text) }
    }
  }

  private func lines(_ command: CommandSpec) -> [String] {
    table.completable(command).map { line(at: command.name, "any", flags($0), $0.help) }
      + command.operands.enumerated().flatMap { number, operand in
        lines(operand, at: command.name, operand.repeats ? "from \(number)" : "\(number)")
      }
  }

  private func lines(_ operand: OperandSpec, at path: String, _ place: String) -> [String] {
    if operand.kind == .helpSubject {
      return table.helpTerms.map { line(at: path, place, "-a \($0.name)", $0.text) }
    }
    guard let action = action(operand.kind) else { return [] }
    return [line(at: path, place, action, operand.help)]
  }

  private func line(at path: String, _ place: String, _ what: String, _ text: String) -> String {
    "complete -c assess -n \"__assess_at '\(path)' \(place)\" \(what) -d '\(escape(text))'"
  }

  private func flags(_ option: OptionSpec) -> String {
    let short = option.short.map { "-s \($0) " } ?? ""
    let value = option.takesValue ? " " + (action(option.valueKind, required: true) ?? "-x") : ""
    return "\(short)-l \(option.long)\(value)"
  }

  private func action(_ kind: ValueKind?, required: Bool = false) -> String? {
    let (closed, open) = required ? ("-x ", "-r ") : ("", "")
    switch kind {
    case .file: return "\(open)-F"
    case .directory: return "\(closed)-a '(__fish_complete_directories)'"
    case .instrument: return "\(closed)-a '(\(Self.instruments))'"
    case .instrumentOrFile: return "\(open)-F -a '(\(Self.instruments))'"
    case .oneOf(let choices): return "\(closed)-a '\(choices.joined(separator: " "))'"
    case .text, .helpSubject, nil: return nil
    }
  }

  private static let instruments = "assess instrument list --ids 2>/dev/null"

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func escape(_ text: String) -> String {
    text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
  }
}
