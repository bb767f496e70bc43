#!/bin/sh
# Scores the same answers with assess and with polars, in turns, and compares time and memory.
# See benchmarks/README.md. Settings: ROWS, ROUNDS, ASSESS, PYTHON, TMPDIR.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
rows=${ROWS:-1000000}
rounds=${ROUNDS:-5}
python=${PYTHON:-python3}
assess=${ASSESS:-$root/dist/assess}
instrument=$root/instruments/starting-points/0.1.0/instrument.json

[ -x "$assess" ] || { echo "no $assess: run make release, or set ASSESS" >&2; exit 66; }
[ -x /usr/bin/time ] || { echo "GNU time is needed (apt install time)" >&2; exit 69; }
"$python" -c 'import polars' 2>/dev/null || { echo "polars is needed (pip install polars)" >&2; exit 69; }

folder=$(mktemp -d "${TMPDIR:-/tmp}/assess-benchmark.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM

ours() { "$assess" score "$1" --instrument "$instrument" --quiet -o "$2"; }
theirs() { "$python" "$here/polars_score.py" "$instrument" "$1" "$2"; }

# Runs a command and notes its name, wall, user and system seconds, and peak memory.
measure() { # name, file that it writes, command
  name=$1
  rm -f "$2"
  shift 2
  /usr/bin/time -a -o "$folder/times" -f "$name %e %U %S %M" "$@"
}

echo "agreement on 10000 rows:"
"$assess" simulate "$instrument" --n 10000 --seed 11 -o "$folder/small.csv"
ours "$folder/small.csv" "$folder/ours.csv"
theirs "$folder/small.csv" "$folder/theirs.csv"
"$python" "$here/compare_scores.py" "$folder/ours.csv" "$folder/theirs.csv"

echo "making $rows rows"
"$assess" simulate "$instrument" --n "$rows" --seed 12 -o "$folder/answers.csv"
round=1
while [ "$round" -le "$rounds" ]; do
  measure assess "$folder/ours.csv" "$assess" score "$folder/answers.csv" \
    --instrument "$instrument" --quiet -o "$folder/ours.csv"
  measure polars "$folder/theirs.csv" "$python" "$here/polars_score.py" "$instrument" \
    "$folder/answers.csv" "$folder/theirs.csv"
  round=$((round + 1))
done

"$assess" version
"$python" -c 'import polars, sys; print("polars", polars.__version__, "Python", sys.version.split()[0])'
echo "processors: $(getconf _NPROCESSORS_ONLN), load: $(cut -d" " -f1-3 /proc/loadavg 2>/dev/null || uptime)"
ls -l "$folder/answers.csv" "$folder/ours.csv" "$folder/theirs.csv" | awk '{print $5, $NF}' | sed "s|$folder/||"
"$python" "$here/summary.py" "$folder/times"
