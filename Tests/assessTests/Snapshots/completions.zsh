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
    'score:Score a file of answers'
    'instrument:Look at, check and test instruments'
    'explain:Explain how a record was scored'
    'simulate:Make answers for practice'
    'erase:Erase what must not be kept'
    'help:Explain a command, a topic or a diagnostic code'
    'version:Show the version of assess'
    'completions:Write the completion script of a shell'
    'man:Write the manual page'
    'exit-codes:The numbers with which assess ends'
    'environment:The environment variables that assess reads'
    'formats:The files that assess reads and writes'
    'missing-answers:What happens to a question without an answer'
    'accessibility:Speech, braille, magnifiers and small screens'
    'privacy:Where data stays, and what is never shown'
    'codes:All codes'
  )
  _describe -t subjects 'subject' subjects
}

_assess() {
  local context state state_descr line curcontext="$curcontext"
  local -a commands
  typeset -A opt_args
  _arguments -C -s -S \
    '--help[Show help for the command and stop.]' \
    '-h[Show help for the command and stop.]' \
    '--version[Show the version and stop.]' \
    '--quiet[Leave out notes and progress.]' \
    '-q[Leave out notes and progress.]' \
    '--json[Write results as JSON, where the command can.]' \
    '--ascii[Write only plain ASCII characters.]' \
    '--no-color[Write without colour.]' \
    '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
    '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
    '1:command:->command' \
    '*::rest:->rest' && return 0
  case $state in
    command)
      commands=(
        'score:Score a file of answers'
        'instrument:Look at, check and test instruments'
        'explain:Explain how a record was scored'
        'simulate:Make answers for practice'
        'erase:Erase what must not be kept'
        'help:Explain a command, a topic or a diagnostic code'
        'version:Show the version of assess'
        'completions:Write the completion script of a shell'
        'man:Write the manual page'
      )
      _describe -t commands 'command' commands
      ;;
    rest)
      case $line[1] in
        instrument) _assess_instrument ;;
        score)
          _arguments -s -S \
            '--instrument=[The instrument to score with.]:ID\[@VERSION\]:_assess_instruments' \
            '-i+[The instrument to score with.]:ID\[@VERSION\]:_assess_instruments' \
            '--profile=[The scoring profile.]:P: ' \
            '*--keep=[Copy this column to the result.]:COLUMN: ' \
            '*--missing=[What a missing code means.]:CODE=STATE: ' \
            '--map=[A file that maps columns to items.]:FILE:_files' \
            '--in=[The form of the answers.]:csv|jsonl:(csv jsonl)' \
            '--out=[The form of the result.]:wide|long|jsonl:(wide long jsonl)' \
            '--strict[Stop at the first refused record.]' \
            '-s[Stop at the first refused record.]' \
            '--output=[Where to write.]:FILE:_files' \
            '-o+[Where to write.]:FILE:_files' \
            '--workers=[How many records at a time.]:N: ' \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--json[Write results as JSON, where the command can.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '1:FILE:_files'
          ;;
        explain)
          _arguments -s -S \
            '--instrument=[The instrument to score with.]:ID\[@VERSION\]:_assess_instruments' \
            '-i+[The instrument to score with.]:ID\[@VERSION\]:_assess_instruments' \
            '--record=[Which one.]:ID: ' \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '1:FILE:_files'
          ;;
        simulate)
          _arguments -s -S \
            '--n=[How many records.]:N: ' \
            '-n+[How many records.]:N: ' \
            '--seed=[The seed.]:N: ' \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '1:ID:_assess_instruments'
          ;;
        erase)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/'
          ;;
        help)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '*:SUBJECT:_assess_subjects'
          ;;
        version)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--json[Write results as JSON, where the command can.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/'
          ;;
        completions)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '1:SHELL:(bash zsh fish)'
          ;;
        man)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/'
          ;;
      esac
      ;;
  esac
}

_assess_instrument() {
  local context state state_descr line curcontext="$curcontext"
  local -a commands
  typeset -A opt_args
  _arguments -C -s -S \
    '--help[Show help for the command and stop.]' \
    '-h[Show help for the command and stop.]' \
    '--version[Show the version and stop.]' \
    '--quiet[Leave out notes and progress.]' \
    '-q[Leave out notes and progress.]' \
    '--json[Write results as JSON, where the command can.]' \
    '--ascii[Write only plain ASCII characters.]' \
    '--no-color[Write without colour.]' \
    '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
    '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
    '1:command:->command' \
    '*::rest:->rest' && return 0
  case $state in
    command)
      commands=(
        'list:List the instruments that can be found'
        'show:Show an instrument'
        'lint:Find faults in instruments'
        'test:Run the cases of an instrument'
      )
      _describe -t commands 'command' commands
      ;;
    rest)
      case $line[1] in
        list)
          _arguments -s -S \
            '--ids[Only the ids.]' \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--json[Write results as JSON, where the command can.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/'
          ;;
        show)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '1:ID:_assess_instruments'
          ;;
        lint)
          _arguments -s -S \
            '--strict[Count warnings as errors.]' \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '*:FILE:_files'
          ;;
        test)
          _arguments -s -S \
            '--help[Show help for the command and stop.]' \
            '-h[Show help for the command and stop.]' \
            '--version[Show the version and stop.]' \
            '--quiet[Leave out notes and progress.]' \
            '-q[Leave out notes and progress.]' \
            '--ascii[Write only plain ASCII characters.]' \
            '--no-color[Write without colour.]' \
            '--diagnostics=[Write findings as text, or as one JSON object for each line.]:text|json:(text json)' \
            '--instruments=[Look for instruments in this directory first.]:DIR:_files -/' \
            '1:ID:{_assess_instruments; _files}' \
            '*:CASES:_files'
          ;;
      esac
      ;;
  esac
}

if [ "$funcstack[1]" = "_assess" ]; then _assess "$@"; else compdef _assess assess; fi
