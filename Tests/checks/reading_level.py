"""Reading level of every block that a woman hears or reads, by GNU style (package diction).

usage: reading_level.py INSTRUMENT.json [...]

A block is refused above Flesch-Kincaid grade 6 or with a sentence of more than 20 words. Names
of ethnic groups, faiths and the like (options of equality items) and the terms of the
instrument's own glossary are left out: they cannot be put in other words.
"""
import json
import re
import shutil
import subprocess
import sys

HIGHEST = 6.0
LONGEST = 20


def blocks(document):
    """Yields (place, text) for everything read to or by a woman."""
    equality = {
        item["responses"]
        for section in document["sections"]
        for item in section["items"]
        if item.get("equality") and "responses" in item
    }
    for name in ("title", "opening", "closing"):
        if name in document:
            yield name, document[name]
    for section in document["sections"]:
        for name in ("title", "introduction", "notice"):
            if name in section:
                yield f"{section['id']}.{name}", section[name]
        for item in section["items"]:
            for name in ("text", "why", "help"):
                if name in item:
                    yield f"{item['id']}.{name}", item[name]
            for index, example in enumerate(item.get("examples", [])):
                yield f"{item['id']}.examples.{index}", example
    for responses in document["responseSets"]:
        if responses["id"] in equality:
            continue
        for option in responses["options"]:
            yield f"{responses['id']}.{option['code']}", option["label"]
    for prompt in document.get("prompts", []):
        yield f"{prompt['id']}.text", prompt["text"]
    for offer in document.get("offers", []):
        for index, help_text in enumerate(offer["help"]):
            yield f"offer.{offer['scale']}.{index}", help_text
    for entry in document.get("glossary", []):
        yield "glossary", entry["meaning"]


def words_of(text, language):
    version = text.get(language)
    return version["text"] if isinstance(version, dict) else version


def without_terms(text, terms):
    for term in sorted(terms, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(term)}\b", "it", text, flags=re.IGNORECASE)
    return text


def grade(text):
    """The Kincaid grade and the longest sentence, as GNU style counts them."""
    if text[-1] not in ".?!":
        text += "."
    output = subprocess.run(
        ["style"], input=text.replace(":", ".").replace(";", ".") + "\n",
        capture_output=True, text=True, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
    ).stdout
    kincaid = re.search(r"Kincaid: (-?[\d.]+)", output)
    return float(kincaid.group(1)) if kincaid else 0.0


def main(paths):
    if not shutil.which("style"):
        print("SKIPPED: GNU style (package diction) is not installed")
        return 0
    failed = 0
    for path in paths:
        document = json.load(open(path, encoding="utf-8"))
        language = document["languages"][0]["code"]
        terms = [words_of(entry["term"], language) for entry in document.get("glossary", [])]
        grades = []
        for place, text in blocks(document):
            words = without_terms(words_of(text, language), terms)
            level = grade(words)
            grades.append(level)
            longest = max(len(s.split()) for s in re.split(r"[.?!:]+\s*", words) if s.strip())
            if level > HIGHEST or longest > LONGEST:
                failed += 1
                print(f"{path}: {place}: grade {level}, longest sentence {longest} words")
        counts = {}
        for level in grades:
            key = min(max(int(level), 0), 7)
            counts[key] = counts.get(key, 0) + 1
        spread = ", ".join(f"grade {key}: {counts[key]}" for key in sorted(counts))
        mean = sum(grades) / len(grades)
        print(f"{document['id']} {document['version']}: {len(grades)} blocks, mean {mean:.1f}; {spread}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
