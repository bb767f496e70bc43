"""Edits of cases/base.json that the JSON Schema and the loader both refuse: name, edits, place of the fault, kind."""

from refused_tools import DROP

FIRST = "/cases/cold_and_loud"
OPEN = "/cases/one_open"
HOME = "/cases/cold_and_loud/expect/scales/home"
REFUSED = "/cases/unknown_code/refused"


def put(name, path, value, kind):
    """One value that is wrong where it stands."""
    return (name, [(path, value)], path, kind)


def drop(name, path, member):
    """One required member left out."""
    return (name, [(f"{path}/{member}", DROP)], path, "missingMember")


CASES = [
    put("format-newer", "/format", 2, "notOneOf"),
    drop("instrument-missing", "", "instrument"),
    put("version-short", "/version", "0.1", "badPattern"),
    drop("made-by-missing", "", "madeBy"),
    put("made-by-empty", "/madeBy", " ", "badPattern"),
    put("cases-empty", "/cases", [], "tooFew"),
    put("document-member-unknown", "/seed", 1, "unknownMember"),
    put("case-id-capital", f"{FIRST}/id", "Cold", "badPattern"),
    put("case-member-unknown", f"{FIRST}/answer", {}, "unknownMember"),
    drop("case-answers-missing", FIRST, "answers"),
    drop("case-neither-expect-nor-refused", FIRST, "expect"),
    put("case-expect-and-refused", f"{FIRST}/refused", {"code": "A4301"}, "exclusiveMembers"),
    put("fact-float", f"{FIRST}/facts/age", 30.5, "badNumber"),
    put("fact-null", f"{FIRST}/facts/age", None, "wrongType"),
    put("answer-float", f"{FIRST}/answers/visits", 2.5, "badNumber"),
    put("answer-boolean", f"{FIRST}/answers/home_1", True, "wrongType"),
    put("answer-list-of-numbers", f"{FIRST}/answers/pets", [1], "wrongType"),
    put("answer-open-blank", f"{OPEN}/answers/home_2/open", "blank", "notOneOf"),
    put("answer-open-does-not-apply", f"{OPEN}/answers/home_2/open", "notApplicable", "notOneOf"),
    put("answer-removed-hidden", f"{OPEN}/answers/home_2", {"removed": "hidden"}, "notOneOf"),
    put("answer-open-and-removed", f"{OPEN}/answers/home_2/removed", "notApplicable", "exclusiveMembers"),
    put("answer-item-bad-id", f"{FIRST}/answers/Home 1", "2", "badPattern"),
    put("status-unknown", f"{HOME}/status", "done", "notOneOf"),
    put("value-float", f"{HOME}/value", 4.5, "badNumber"),
    put("value-fraction-over-zero", f"{HOME}/value", "4/0", "badNumber"),
    put("value-fraction-with-spaces", f"{HOME}/value", "22 / 3", "badNumber"),
    put("value-fraction-negative-below", f"{HOME}/value", "22/-3", "badNumber"),
    put("band-list", f"{HOME}/band", ["settled", "support"], "wrongType"),
    put("band-range-one", f"{OPEN}/expect/scales/home/bandRange", ["settled"], "tooFew"),
    put("answered-negative", f"{HOME}/answered", -1, "outOfRange"),
    put("result-member-unknown", f"{HOME}/score", 4, "unknownMember"),
    put("index-band", f"{OPEN}/expect/indexes/balance/band", "light", "unknownMember"),
    put("flag-boolean", f"{FIRST}/expect/flags/worry", True, "wrongType"),
    put("flag-unknown-word", f"{FIRST}/expect/flags/worry", "maybe", "notOneOf"),
    put("complete-not-known", f"{FIRST}/expect/complete", "notKnown", "notOneOf"),
    put("hidden-null", f"{FIRST}/expect/hidden", None, "wrongType"),
    drop("refused-code-missing", REFUSED, "code"),
    put("refused-code-bad", f"{REFUSED}/code", "4301", "badPattern"),
    put("refused-items-empty", f"{REFUSED}/items", [], "tooFew"),
]
