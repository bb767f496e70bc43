#!/usr/bin/env python3
"""Compare the digests that the tool prints with those of two independent programs.

Usage: canonical_json.py FILE=sha256:DIGITS [FILE=sha256:DIGITS ...]

Each FILE is a JSON document, and the digest after the last "=" is what the tool
printed for its canonical form (RFC 8785, then SHA-256). The canonical form is
computed again with the pip packages "rfc8785" and "jcs", from what Python's own
"json" module reads. Prints one line for each file with both digests.

Exit status: 0 when all digests agree, or with a line that begins "SKIPPED:" when
neither package is installed; 1 when one differs or a file can't be read; 2 for a
wrong command line.
"""

import hashlib
import importlib
import json
import re
import sys

PACKAGES = {"rfc8785": "dumps", "jcs": "canonicalize"}
ARGUMENT = re.compile(r"(?P<file>.+)=(?P<digest>sha256:[0-9a-f]{64})", re.DOTALL)


def judges():
    """The functions that write a canonical form, by the name of their package."""
    found = {}
    for package, function in PACKAGES.items():
        try:
            found[package] = getattr(importlib.import_module(package), function)
        except ImportError:
            print(f"SKIPPED: the pip package {package} is not installed", flush=True)
    return found


def each_name_once(members):
    """An object's members; Python by itself keeps the last of two equal names."""
    if len({name for name, _ in members}) != len(members):
        raise ValueError("a name occurs twice in one object")
    return dict(members)


def no_constant(name):
    raise ValueError(f"{name} is not a JSON value")


def document(path):
    """The value of a JSON file in strict UTF-8."""
    with open(path, "rb") as file:
        text = file.read().decode("utf-8")
    return json.loads(text, object_pairs_hook=each_name_once, parse_constant=no_constant)


def digest(canonical):
    return "sha256:" + hashlib.sha256(canonical).hexdigest()


def agrees(path, printed, found):
    """Compares one file; says what each judge computed."""
    try:
        value = document(path)
        computed = {name: digest(judge(value)) for name, judge in found.items()}
    except (OSError, ValueError, RecursionError) as fault:
        print(f"FAILED: {path}: {fault}")
        return False
    same = all(other == printed for other in computed.values())
    answers = "  ".join(f"{name} {other}" for name, other in computed.items())
    print(f"{'ok' if same else 'DIFFERENT'}: {path}: printed {printed}  {answers}")
    return same


def main(arguments):
    pairs = [ARGUMENT.fullmatch(argument) for argument in arguments]
    if not pairs or None in pairs:
        print(__doc__, file=sys.stderr)
        return 2
    found = judges()
    if not found:
        print("SKIPPED: no digest was compared; install rfc8785 or jcs", flush=True)
        return 0
    results = [agrees(pair["file"], pair["digest"], found) for pair in pairs]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
