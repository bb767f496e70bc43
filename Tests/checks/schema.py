#!/usr/bin/env python3
"""Runs the published JSON Schemas over every instrument, every file of cases and every fixture.

    python3 Tests/checks/schema.py

Two validators that were written apart from each other (jsonschema and jsonschema_rs) must both accept what is
valid and both refuse what is refused. Exits with 1 on any surprise. Where neither is installed it says
SKIPPED and exits with 0; with only one of them it runs that one and says so.
"""

import importlib.util
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/Fixtures"

# What is checked: a name, the schema, whether it must be accepted, how many files there must be, where they are.
GROUPS = [
    ("instruments", "instrument", True, 0, ROOT / "instruments", "*/*/instrument.json"),
    ("valid fixtures", "instrument", True, 7, FIXTURES / "valid", "*.json"),
    ("shape fixtures", "instrument", False, 70, FIXTURES / "refused/shape", "*.json"),
    ("meaning fixtures", "instrument", True, 65, FIXTURES / "refused/meaning", "*.json"),
    ("instruments of many shapes", "instrument", True, 0, FIXTURES / "shapes", "*/instrument.json"),
    ("cases of instruments", "cases", True, 0, ROOT / "instruments", "*/*/cases/*.json"),
    ("cases of many shapes", "cases", True, 0, FIXTURES / "shapes", "*/cases.json"),
    ("valid cases", "cases", True, 1, FIXTURES / "cases", "*.json"),
    ("refused cases", "cases", False, 20, FIXTURES / "refused/cases", "*.json"),
]


def whole_text_pattern(validator, pattern, instance, schema):
    """The keyword pattern as JSON Schema has it: "$" is the end of the text, never the place before a last line end."""
    from jsonschema import ValidationError

    ending = r"\Z" if pattern.endswith("$") else ""
    if validator.is_type(instance, "string") and not re.search(pattern.removesuffix("$") + ending, instance):
        yield ValidationError(f"{pattern!r} does not match")


def python_validator(schema):
    from jsonschema import Draft202012Validator, validators

    Draft202012Validator.check_schema(schema)
    return validators.extend(Draft202012Validator, {"pattern": whole_text_pattern})(schema).is_valid


def rust_validator(schema):
    import jsonschema_rs

    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.Draft202012Validator(schema).is_valid


def installed_validators():
    known = {"jsonschema": python_validator, "jsonschema_rs": rust_validator}
    return {name: make for name, make in known.items() if importlib.util.find_spec(name)}


def surprises_of(files, accepted, judges):
    """One line for each file that a validator sees otherwise than it must be seen."""
    for path in files:
        document = json.loads(path.read_text(encoding="utf-8"))
        for name, is_valid in judges.items():
            if is_valid(document) != accepted:
                yield f"{path.relative_to(ROOT)}: {name} {'refuses' if accepted else 'accepts'} it"


def open_objects(schema, place="#"):
    """Every object of a schema that lists its members and would let others pass."""
    if isinstance(schema, list):
        for number, part in enumerate(schema):
            yield from open_objects(part, f"{place}/{number}")
    elif isinstance(schema, dict):
        if schema.get("type") == "object" and "additionalProperties" not in schema:
            yield f"{place}: an object without additionalProperties"
        for name, part in schema.items():
            yield from open_objects(part, f"{place}/{name}")


def run(group, judges):
    title, kind, accepted, least, folder, pattern = group
    files = sorted(path for path in folder.glob(pattern) if path.name != "expected.json")
    surprises = list(surprises_of(files, accepted, judges[kind]))
    if len(files) < least:
        surprises.append(f"{title}: {len(files)} files where at least {least} must be")
    print(f"{title}: {len(files)} files, {'accepted' if accepted else 'refused'}, {len(surprises)} surprises")
    return surprises


def main():
    makers = installed_validators()
    if not makers:
        print("SKIPPED: the schemas were not checked: neither jsonschema nor jsonschema_rs is installed")
        return 0
    print("validators:", ", ".join(makers))
    if len(makers) == 1:
        print("SKIPPED: the second validator is not installed")
    schemas = {kind: json.loads((ROOT / f"instruments/schema/{kind}-1.schema.json").read_text(encoding="utf-8"))
               for kind in ("instrument", "cases")}
    surprises = [f"{kind}: {line}" for kind, schema in schemas.items() for line in open_objects(schema)]
    judges = {kind: {name: make(schema) for name, make in makers.items()} for kind, schema in schemas.items()}
    for group in GROUPS:
        surprises += run(group, judges)
    print("\n".join(surprises) if surprises else "no surprises")
    return 1 if surprises else 0


if __name__ == "__main__":
    sys.exit(main())
