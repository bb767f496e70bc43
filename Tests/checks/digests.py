"""Digests of every instrument, against two independent RFC 8785 programs and the page's own rules.

usage: digests.py ASSESS [INSTRUMENT.json ...]      (all of instruments/ when none is named)
"""
import glob
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def digests(program, path):
    """What the tool prints for a document: the whole, and what affects scores."""
    version = os.path.dirname(path)
    folder = os.path.dirname(os.path.dirname(version))
    output = subprocess.run(
        [program, "instrument", "list", "--json", "--instruments", folder],
        capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        entry = json.loads(line)
        if os.path.realpath(entry["place"]) == os.path.realpath(path):
            return entry["instrument_digest"], entry["scoring_digest"]
    raise SystemExit(f"{path}: not listed by {program}")


def main(program, paths):
    paths = paths or sorted(glob.glob(f"{ROOT}/instruments/*/*/instrument.json"))
    failed = 0
    whole = []
    for path in paths:
        document, scoring = digests(program, path)
        whole.append(f"{path}={document}")
        own = subprocess.run(
            [sys.executable, f"{HERE}/scoring_digest.py", path],
            capture_output=True, text=True, check=True).stdout.split()
        if own[:2] != [document, scoring]:
            failed = 1
            print(f"{path}: the tool prints {document} {scoring}, the page's rules give {own[:2]}")
    code = subprocess.run([sys.executable, f"{HERE}/canonical_json.py", *whole]).returncode
    print(f"digests of {len(paths)} instruments compared")
    return failed or code


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(os.path.abspath(sys.argv[1]), [os.path.abspath(p) for p in sys.argv[2:]]))
