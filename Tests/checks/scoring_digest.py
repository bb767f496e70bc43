#!/usr/bin/env python3
"""Print the two digests of instrument documents, worked out apart from the Swift code.

usage: scoring_digest.py FILE...

Prints one line for each file: instrument digest, scoring digest, file. The rules are those of
docs/instrument-format.md, section "Digests". Canonical form is RFC 8785; the package rfc8785 is
used where it is installed, and compared with the few lines below. Exit status 1 when a file
can't be read or the two ways of writing the canonical form differ.
"""

import hashlib
import json
import sys

try:
    import rfc8785
except ImportError:
    rfc8785 = None

KEPT = set(
    "format missingCodes facts responseSets sections scales values flags constraints"
    " completeWhen profiles prompts".split()
)
DROPPED = set(
    "title text label introduction workerNote notice why help examples unit message provenance"
    " reason note sensitive source lookBack concept role area alpha show meaning maxLength".split()
)
MAPS = {"points", "missingCodes"}


def without_dropped(value):
    """The value without the dropped members; maps from codes stay as they are."""
    if isinstance(value, list):
        return [without_dropped(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    return {
        name: inner if name in MAPS and isinstance(inner, dict) else without_dropped(inner)
        for name, inner in value.items()
        if name not in DROPPED
    }


def projection(document):
    """The part of a document that can change a score."""
    kept = {name: value for name, value in document.items() if name in KEPT}
    return {
        name: value if name in MAPS else without_dropped(value) for name, value in kept.items()
    }


def in_order(value):
    """The value with the members of every object in the order of their UTF-16 code units."""
    if isinstance(value, list):
        return [in_order(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return {name: in_order(value[name]) for name in names}


def canonical(value):
    """RFC 8785 for documents without floating-point numbers, which instruments never have."""
    text = json.dumps(in_order(value), ensure_ascii=False, separators=(",", ":"))
    plain = text.encode("utf-8")
    if rfc8785 is not None and rfc8785.dumps(value) != plain:
        raise ValueError("rfc8785 writes another canonical form")
    return plain


def digest(value):
    """The SHA-256 digest of the canonical form, as the tool writes it."""
    return "sha256:" + hashlib.sha256(canonical(value)).hexdigest()


def refuse_float(text):
    """Instruments hold no number with a point or exponent."""
    raise ValueError(f"the number {text} is written with a point or an exponent")


def main(files):
    """Print the digests of each file; the exit status is the number 1 after any fault."""
    status = 0
    for name in files:
        try:
            with open(name, encoding="utf-8") as file:
                document = json.load(file, parse_float=refuse_float)
            print(digest(document), digest(projection(document)), name)
        except (OSError, ValueError) as fault:
            print(f"{name}: {fault}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
