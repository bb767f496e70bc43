#!/usr/bin/env python3
"""Makes the documents under refused/, each with one fault, and their expected.json.

    python3 Tests/Fixtures/make_refused.py            writes them
    python3 Tests/Fixtures/make_refused.py --check    exits with 1 when a file is not as it would be written

The faults are tables that can be read from top to bottom:

    refused_shape.py    edits of valid/base.json that the JSON Schema and the loader both refuse
    refused_meaning.py  edits of valid/base.json that the schema accepts and only the loader refuses
    refused_cases.py    edits of cases/base.json that the schema of cases refuses
    refused_parser.py   texts that are not strict JSON

An edit is a path and a new value, or DROP to take the member or entry away. In a path an entry of a list is
named by its number, by the id, code, item or scale that it has, or by "-": a new last entry in an edit, the
last entry in the place of a fault.

The pointer in expected.json is that of the value at fault; for a missing member, of the object that lacks it;
for a member that is unknown, or that may not stand where it stands, of that member; where two members exclude
each other, or two entries are the same or overlap, of the second.
"""

import copy
import json
import pathlib
import sys

from refused_cases import CASES
from refused_meaning import MEANING
from refused_parser import parser_fixtures
from refused_shape import SHAPE
from refused_tools import DROP

HERE = pathlib.Path(__file__).resolve().parent
WIDTH = 120


def entry_number(entries, step):
    """The position of the entry that a step of a path names."""
    if step == "-":
        return len(entries) - 1
    if step.isdigit() and int(step) < len(entries):
        return int(step)
    for number, entry in enumerate(entries):
        if isinstance(entry, dict) and step in [entry.get(name) for name in ("id", "code", "item", "scale")]:
            return number
    raise LookupError(f"no entry {step!r}")


def steps_of(path):
    return [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:]]


def apply(document, path, value):
    """Makes one edit."""
    *parents, last = steps_of(path)
    target = document
    for step in parents:
        target = target[entry_number(target, step) if isinstance(target, list) else step]
    if isinstance(target, dict):
        if value is DROP:
            del target[last]
        else:
            target[last] = copy.deepcopy(value)
    elif value is DROP:
        del target[entry_number(target, last)]
    elif last == "-":
        target.append(copy.deepcopy(value))
    else:
        target[entry_number(target, last)] = copy.deepcopy(value)


def pointer(document, base, path):
    """The JSON Pointer of a path, whose value must be there. Entries are named as in the base, else as edited."""
    result, target, before = "", document, base
    for step in steps_of(path):
        if isinstance(target, list):
            known = before if isinstance(before, list) and step != "-" else target
            try:
                step = entry_number(known, step)
            except LookupError:
                step = entry_number(target, step)
            before = before[step] if isinstance(before, list) and step < len(before) else None
        else:
            before = before.get(step) if isinstance(before, dict) else None
        target = target[step]
        result += "/" + str(step).replace("~", "~0").replace("/", "~1")
    return result


def layout(value, indent=0):
    """JSON text that keeps on one line what fits there."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or len(flat) + 2 * indent <= WIDTH and indent > 0:
        return flat
    inner = "  " * (indent + 1)
    if isinstance(value, dict):
        parts = [f"{inner}{json.dumps(k, ensure_ascii=False)}: {layout(v, indent + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + "  " * indent + "}"
    return "[\n" + ",\n".join(inner + layout(v, indent + 1) for v in value) + "\n" + "  " * indent + "]"


def table_of(rows):
    """An expected.json: one line for each file."""
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    return ("[\n  " + ",\n  ".join(lines) + "\n]\n").encode()


def edited_fixtures(base, folder, table, last_column):
    """The files of one table of edits, by path."""
    files, expected = {}, []
    for name, edits, fault, note in table:
        document = copy.deepcopy(base)
        for path, value in edits:
            apply(document, path, value)
        if document == base and layout(document) == layout(base):
            raise SystemExit(f"{name} changes nothing")
        path = f"{folder}/{name}.json"
        if path in files:
            raise SystemExit(f"{name} is there twice")
        files[path] = (layout(document) + "\n").encode()
        expected.append({"file": f"{name}.json", "pointer": pointer(document, base, fault), last_column: note})
    files[f"{folder}/expected.json"] = table_of(expected)
    return files


def all_files():
    base, cases = (json.loads((HERE / name).read_text(encoding="utf-8")) for name in ("valid/base.json", "cases/base.json"))
    files = edited_fixtures(base, "shape", SHAPE, "kind")
    files |= edited_fixtures(base, "meaning", MEANING, "what")
    files |= edited_fixtures(cases, "cases", CASES, "kind")
    texts, expected = parser_fixtures()
    files |= {f"parser/{name}": text for name, text in texts.items()}
    files["parser/expected.json"] = table_of(expected)
    return {HERE / "refused" / path: content for path, content in files.items()}


def carrying_codes(path, content):
    """The content with the codes that stand in the file now: those are written by hand, not by this script."""
    if path.name != "expected.json" or not path.exists():
        return content
    key = lambda row: (row["file"], row.get("pointer"))
    codes = {key(row): row["code"] for row in json.loads(path.read_text(encoding="utf-8")) if "code" in row}
    rows = json.loads(content)
    return table_of([row | ({"code": codes[key(row)]} if key(row) in codes else {}) for row in rows])


def main():
    files = {path: carrying_codes(path, content) for path, content in all_files().items()}
    there = {path for folder in ("shape", "meaning", "cases", "parser") for path in (HERE / "refused" / folder).glob("*")}
    stale = sorted(there - set(files))
    differing = [path for path, content in files.items() if not path.exists() or path.read_bytes() != content]
    if "--check" in sys.argv[1:]:
        for path in stale + differing:
            print(f"{path.relative_to(HERE)}: not as make_refused.py would write it")
        return 1 if stale or differing else 0
    for path in stale:
        path.unlink()
    for path in differing:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[path])
    print(f"{len(files)} files, {len(differing)} written, {len(stale)} removed")
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main())
