# bash completion for assess, made by: assess completions bash

_assess_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }

_assess_paths() {
  local IFS=$'\n'
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
  valued=' --diagnostics --instruments '
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
        '/instrument') path='instrument' ;;
        '/score') path='score'; valued=' --instrument -i --profile --keep --missing --map --in --out --output -o --workers --diagnostics --instruments ' ;;
        'instrument/list') path='instrument list'; valued=' --diagnostics --instruments ' ;;
        'instrument/show') path='instrument show'; valued=' --diagnostics --instruments ' ;;
        'instrument/lint') path='instrument lint'; valued=' --diagnostics --instruments ' ;;
        'instrument/test') path='instrument test'; valued=' --diagnostics --instruments ' ;;
        '/explain') path='explain'; valued=' --instrument -i --record --diagnostics --instruments ' ;;
        '/simulate') path='simulate'; valued=' --n -n --seed --diagnostics --instruments ' ;;
        '/erase') path='erase'; valued=' --diagnostics --instruments ' ;;
        '/help') path='help'; valued=' --diagnostics --instruments ' ;;
        '/version') path='version'; valued=' --diagnostics --instruments ' ;;
        '/completions') path='completions'; valued=' --diagnostics --instruments ' ;;
        '/man') path='man'; valued=' --diagnostics --instruments ' ;;
        *) ((count++)) ;;
      esac
    fi
  done
  if [[ -n $ended ]]; then prev=''; fi
  case "$path" in
    '')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --json --ascii --no-color --diagnostics --instruments'; return; fi
      _assess_words 'score instrument explain simulate erase help version completions man'
      ;;
    'instrument')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --json --ascii --no-color --diagnostics --instruments'; return; fi
      _assess_words 'list show lint test'
      ;;
    'score')
      case "$prev" in
          --instrument|-i) _assess_instruments; return ;;
          --profile) :; return ;;
          --keep) :; return ;;
          --missing) :; return ;;
          --map) _assess_paths -f; return ;;
          --in) _assess_words 'csv jsonl'; return ;;
          --out) _assess_words 'wide long jsonl'; return ;;
          --output|-o) _assess_paths -f; return ;;
          --workers) :; return ;;
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--instrument -i --profile --keep --missing --map --in --out --strict -s --output -o --workers --help -h --version --quiet -q --json --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in 0) _assess_paths -f ;; esac
      ;;
    'instrument list')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--ids --help -h --version --quiet -q --json --ascii --no-color --diagnostics --instruments'; return; fi
      :
      ;;
    'instrument show')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in 0) _assess_instruments ;; esac
      ;;
    'instrument lint')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--strict --help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in *) _assess_paths -f ;; esac
      ;;
    'instrument test')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in 0) _assess_instruments; [[ ${#COMPREPLY[@]} -gt 0 ]] || _assess_paths -f ;; *) _assess_paths -f ;; esac
      ;;
    'explain')
      case "$prev" in
          --instrument|-i) _assess_instruments; return ;;
          --record) :; return ;;
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--instrument -i --record --help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in 0) _assess_paths -f ;; esac
      ;;
    'simulate')
      case "$prev" in
          --n|-n) :; return ;;
          --seed) :; return ;;
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--n -n --seed --help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in 0) _assess_instruments ;; esac
      ;;
    'erase')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      :
      ;;
    'help')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in *) _assess_words 'score instrument explain simulate erase help version completions man exit-codes environment formats missing-answers accessibility privacy codes' ;; esac
      ;;
    'version')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --json --ascii --no-color --diagnostics --instruments'; return; fi
      :
      ;;
    'completions')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      case $count in 0) _assess_words 'bash zsh fish' ;; esac
      ;;
    'man')
      case "$prev" in
          --diagnostics) _assess_words 'text json'; return ;;
          --instruments) _assess_paths -d; return ;;
      esac
      if [[ -z $ended && $cur == -* ]]; then _assess_words '--help -h --version --quiet -q --ascii --no-color --diagnostics --instruments'; return; fi
      :
      ;;
  esac
}

complete -F _assess assess
