"""Scores random records with assess and with the independent scorer of each instrument.

usage: independent_scorer.py ASSESS [RECORDS]      (2,000 records for each instrument)

An instrument that ships make_cases.py beside its document has a scorer that reads the tables of
provenance.md and shares no code with the kit. Both must agree on every scale of every record.
"""
import csv
import glob
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COLUMNS = {
    "status": "status", "value": "score", "lowest": "low", "highest": "high",
    "band": "band", "answered": "n",
}


def simulate(program, document, records, path):
    subprocess.run(
        [program, "simulate", document, "--n", str(records), "--seed", "20260101",
         "--missing-share", "0.15", "-o", path], check=True, stderr=subprocess.DEVNULL)


def ours(program, document, answers, path):
    subprocess.run(
        [program, "score", answers, "--instrument", document, "-o", path],
        check=True, stderr=subprocess.DEVNULL)
    with open(path, newline="", encoding="utf-8") as file:
        return {row["assessment_id"]: row for row in csv.DictReader(file)}


def theirs(script, answers, folder):
    renamed = os.path.join(folder, "renamed.csv")
    with open(answers, newline="", encoding="utf-8") as source, \
            open(renamed, "w", newline="", encoding="utf-8") as target:
        reader, writer = csv.reader(source), csv.writer(target)
        header = next(reader)
        writer.writerow(["record" if name == "assessment_id" else name for name in header])
        writer.writerows(reader)
    output = subprocess.run(
        [sys.executable, script, "--score", renamed], capture_output=True, text=True, check=True)
    return {row["record"]: row for row in csv.DictReader(output.stdout.splitlines())}


def differences(mine, other):
    scales = [name[: -len("_applicable")] for name in next(iter(other.values()))
              if name.endswith("_applicable")]
    for record, expected in other.items():
        for scale in scales:
            for theirs_name, ours_name in COLUMNS.items():
                want = expected[f"{scale}_{theirs_name}"]
                got = mine[record][f"{scale}_{ours_name}"]
                if want != got:
                    yield f"{record} {scale}_{theirs_name}: independent {want!r}, assess {got!r}"


def main(program, records):
    failed = 0
    for script in sorted(glob.glob(f"{ROOT}/instruments/*/*/make_cases.py")):
        document = os.path.join(os.path.dirname(script), "instrument.json")
        with tempfile.TemporaryDirectory() as folder:
            answers = os.path.join(folder, "answers.csv")
            simulate(program, document, records, answers)
            mine = ours(program, document, answers, os.path.join(folder, "scores.csv"))
            other = theirs(script, answers, folder)
            found = list(differences(mine, other))
        if len(mine) != len(other):
            found.append(f"{len(mine)} records scored here, {len(other)} there")
        for line in found[:10]:
            print(line)
        print(f"{document}: {len(other)} records, {len(found)} differences")
        failed |= bool(found)
        subprocess.run([sys.executable, script, "--check"], check=True)
    return int(failed)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2000))
