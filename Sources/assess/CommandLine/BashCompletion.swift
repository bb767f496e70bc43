/// Completion for bash 3.2 and later, without any other package.
struct BashCompletion {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  /// The script.
  func render() -> String {
    """
    # bash completion for assess, made by: assess completions bash

    _assess_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }

    _assess_paths() {
      local IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen "$1" -- "$cur"))
    }

    _assess_instruments() {
      _assess_words "$("${COMP_WORDS[0]}" instrument list --ids 2>/dev/null)"
    }

    _assess() {
      local cur prev path valued word index count=0 skip='' ended=''
      COMPREPLY=()
      cur=${COMP_WORDS[COMP_CWORD]}
      prev=${COMP_WORDS[COMP_CWORD-1]}
      if [[ $cur == '=' ]]; then cur=''; fi
      if [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
      path=''
      valued='\(valued(table.globals))'
      for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $word == '=' ]]; then skip=yes
        elif [[ -n $skip ]]; then skip=''
        elif [[ -n $ended ]]; then ((count++))
        elif [[ $word == '--' ]]; then ended=yes
        elif [[ $word == -?* ]]; then
          if [[ $valued == *" $word "* && ${COMP_WORDS[index+1]} != '=' ]]; then skip=yes; fi
        else
          case "$path/$word" in
    \(transitions)
            *) ((count++)) ;;
          esac
        fi
      done
      if [[ -n $ended ]]; then prev=''; fi
      case "$path" in
    \(places)
      esac
    }

    complete -F _assess assess

    """
  }

  private func valued(_ options: [OptionSpec]) -> String {
    let names = options.filter(\.takesValue).flatMap(\.names)
    return " " + names.joined(separator: " ") + " "
  }

  /// How a word moves from one place in the command line to the next.
  private var transitions: String {
    let families = table.families.map { "        '/\($0.name)') path='\($0.name)' ;;" }
    let commands = table.commands.map { command in
      let key = command.path.count == 1 ? "/\(command.name)" : command.path.joined(separator: "/")
      let valued = valued(table.options(of: command))
      return "        '\(key)') path='\(command.name)'; valued='\(valued)' ;;"
    }
    return (families + commands).joined(separator: "\n")
  }

  /// What can stand at each place.
  private var places: String {
    let globals = table.globals.flatMap(\.names).joined(separator: " ")
    let start = place("", [], words(table.firstTerms), globals)
    let families = table.families.map { family in
      place(family.name, [], words(table.memberTerms(of: family)), globals)
    }
    return ([start] + families + table.commands.map(place)).joined(separator: "\n")
  }

  private func place(_ command: CommandSpec) -> String {
    let options = table.completable(command)
    return place(
      command.name,
      options.filter(\.takesValue),
      operands(command),
      options.flatMap(\.names).joined(separator: " ")
    )
  }

  private func place(
    _ path: String,
    _ valued: [OptionSpec],
    _ operands: String,
    _ options: String
  ) -> String {
    let values = (valued.isEmpty ? table.globals.filter(\.takesValue) : valued).map { option in
      "        \(option.names.joined(separator: "|"))) \(action(option.valueKind)); return ;;"
    }
    return """
          '\(path)')
            case "$prev" in
      \(values.joined(separator: "\n").indented(2))
            esac
            if [[ -z $ended && $cur == -* ]]; then _assess_words '\(options)'; return; fi
            \(operands)
            ;;
      """
  }

  private func operands(_ command: CommandSpec) -> String {
    let cases = command.operands.enumerated().map { number, operand in
      "\(operand.repeats ? "*" : "\(number)")) \(action(operand.kind)) ;;"
    }
    return cases.isEmpty ? ":" : "case $count in \(cases.joined(separator: " ")) esac"
  }

  private func words(_ terms: [Term]) -> String {
    "_assess_words '\(terms.map(\.name).joined(separator: " "))'"
  }

  private func action(_ kind: ValueKind?) -> String {
    switch kind {
    case .file: "_assess_paths -f"
    case .directory: "_assess_paths -d"
    case .instrument: "_assess_instruments"
    case .instrumentOrFile:
      "_assess_instruments; [[ ${#COMPREPLY[@]} -gt 0 ]] || _assess_paths -f"
    case .helpSubject: words(table.helpTerms)
    case .oneOf(let choices): "_assess_words '\(choices.joined(separator: " "))'"
    case .text, nil: ":"
    }
  }
}
