/// Completion for zsh 5 and later.
struct ZshCompletion {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// The script, to be loaded as `_assess` from fpath or to be sourced.
  func render() -> String {
    """
    #compdef assess
    # zsh completion for assess, made by: assess completions zsh

    _assess_instruments() {
      local -a ids
      ids=(${(f)"$(_call_program instruments assess instrument list --ids 2>/dev/null)"})
      _describe -t instruments 'instrument' ids
    }

    _assess_subjects() {
      local -a subjects
      subjects=(
    \(described(table.helpTerms))
      )
      _describe -t subjects 'subject' subjects
    }

    _assess() {
      local context state state_descr line curcontext="$curcontext"
      local -a commands
      typeset -A opt_args
      _arguments -C -s -S \\
    \(arguments(table.globals))
        '1:command:->command' \\
        '*::rest:->rest' && return 0
      case $state in
        command)
          commands=(
    \(described(table.firstTerms).indented(4))
          )
          _describe -t commands 'command' commands
          ;;
        rest)
          case $line[1] in
    \(firstWords)
          esac
          ;;
      esac
    }

    \(table.families.map(function).joined(separator: "\n"))
    if [ "$funcstack[1]" = "_assess" ]; then _assess "$@"; else compdef _assess assess; fi

    """
  }

  private var firstWords: String {
    let families = table.families.map { "        \($0.name)) _assess_\($0.name) ;;" }
    let commands = table.commands.filter { $0.path.count == 1 }.map { command in
      "        \(command.name))\n\(call(command).indented(10))\n          ;;"
    }
    return (families + commands).joined(separator: "\n")
  }

  private func function(_ family: CommandFamily) -> String {
    let members = table.members(of: family).map { command in
      "        \(command.path.last ?? ""))\n\(call(command).indented(10))\n          ;;"
    }
    return """
      _assess_\(family.name)() {
        local context state state_descr line curcontext="$curcontext"
        local -a commands
        typeset -A opt_args
        _arguments -C -s -S \\
      \(arguments(table.globals))
          '1:command:->command' \\
          '*::rest:->rest' && return 0
        case $state in
          command)
            commands=(
      \(described(table.memberTerms(of: family)).indented(4))
            )
            _describe -t commands 'command' commands
            ;;
          rest)
            case $line[1] in
      \(members.joined(separator: "\n"))
            esac
            ;;
        esac
      }

      """
  }

  private func call(_ command: CommandSpec) -> String {
    let options = table.completable(command).flatMap(specs)
    let operands = command.operands.enumerated().map { number, operand in
      let place = operand.repeats ? "*" : "\(number + 1)"
      let name = "\(operand.optional ? ":" : "")\(escape(operand.name))"
      return "'\(place):\(operand.repeats ? escape(operand.name) : name):\(action(operand.kind))'"
    }
    return "_arguments -s -S"
      + (options + operands).map { " \\\n  \($0)" }.joined()
  }

  private func arguments(_ options: [OptionSpec]) -> String {
    options.flatMap(specs).map { "    \($0) \\" }.joined(separator: "\n")
  }

  /// One specification for each name of an option.
  private func specs(_ option: OptionSpec) -> [String] {
    let value = option.takesValue ? ":\(escape(option.valueName)):\(action(option.valueKind))" : ""
    let star = option.repeats ? "*" : ""
    let help = "[\(escape(option.help))]\(value)'"
    let long = "'\(star)--\(option.long)\(option.takesValue ? "=" : "")\(help)"
    let short = option.short.map { "'\(star)-\($0)\(option.takesValue ? "+" : "")\(help)" }
    return [long] + (short.map { [$0] } ?? [])
  }

  private func action(_ kind: ValueKind?) -> String {
    switch kind {
    case .file: "_files"
    case .directory: "_files -/"
    case .instrument: "_assess_instruments"
    case .instrumentOrFile: "{_assess_instruments; _files}"
    case .helpSubject: "_assess_subjects"
    case .oneOf(let choices): "(\(choices.joined(separator: " ")))"
    case .text, nil: " "
    }
  }

  private func described(_ terms: [Term]) -> String {
    terms.map { "    '\($0.name):\(escape($0.text))'" }.joined(separator: "\n")
  }

  /// Text inside a single-quoted specification.
  private func escape(_ text: String) -> String {
    text.map { character in
      switch character {
      case "'": "'\\''"
      case "\\", ":", "[", "]": "\\\(character)"
      default: "\(character)"
      }
    }.joined()
  }
}
