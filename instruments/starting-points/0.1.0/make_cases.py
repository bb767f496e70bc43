#!/usr/bin/env python3
"""A small scorer for Starting Points that shares nothing with AssessmentKit.

It reads the tables of provenance.md beside it, and never opens instrument.json, so that a mistake
in one of them shows. It follows the project's scoring rules for what this instrument uses: sums,
missing rule none, items that do not apply, one gate, bands, conditions. Python 3, nothing else.

  make_cases.py                  write cases/generated.json
  make_cases.py --check          compare with the file and check by_hand.json; exit 1 if not equal
  make_cases.py --score FILE     score a CSV of answers; the result goes to standard output

A CSV has one column for each item id, and may have `record` (an id) and `age`. Missing columns
and empty cells are blank. The result has, for each scale, its status, value, lowest, highest,
band, answered, applicable and expected. A record that must be refused has the status `refused`
throughout.
"""
import csv
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
GENERATED = HERE / "cases" / "generated.json"
BY_HAND = HERE / "cases" / "by_hand.json"
SCALE_COLUMNS = ["status", "value", "lowest", "highest", "band",
                 "answered", "applicable", "expected"]
OPEN_KINDS = ["blank", "skipped", "leftOut", "doesNotKnow", "declined"]


NOT_A_CHOICE, OUT_OF_RANGE, OFF_STEP, TOO_LONG = "A4001", "A4005", "A4006", "A4009"
NOT_A_NUMBER, NOT_ALLOWED, UNKNOWN_NAME, FACT = "A4004", "A4010", "A4012", "A4011"


class Refused(Exception):
    """The record holds an answer that is not accepted; carries a code for each item at fault."""


# Reading the tables

def read_tables():
    """Every table of provenance.md, under the heading it follows."""
    tables, heading, header = {}, None, None
    for line in (HERE / "provenance.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading, header = line[3:], None
        elif line.startswith("| "):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if header is None:
                header = cells
                tables[heading] = []
            else:
                tables[heading].append(dict(zip(header, cells, strict=True)))
        elif not line.startswith("|"):
            header = None
    return tables


def read_response_sets(rows):
    """Codes in order, each with its points or None."""
    sets = {}
    for row in rows:
        pairs = [part.partition("=") for part in row["codes and points"].split("; ")]
        sets[row["id"]] = {code: int(points) if points else None for code, _, points in pairs}
    return sets


def read_items(tables, sets):
    """Every item by id: its kind, permitted answers, gate, and whether it may not apply."""
    items = {}
    for row in tables["Scored items"] + tables["Other items"]:
        kind = row.get("kind", "choice")
        numbers = [int(n) for n in re.findall(r"\d+", row["answers"])]
        items[row["id"]] = {
            "kind": kind, "codes": sets.get(row["answers"]) if kind == "choice" else None,
            "numbers": numbers,
            "gate": None if row["asked when"] == "always" else row["asked when"],
            "may_not_apply": row.get("may not apply") == "yes"}
    return items


def read_bands(cell):
    """(id, from, to) for each band."""
    return [(name, int(low), int(high)) for name, low, high in
            re.findall(r"([a-z_]+) (\d+)-(\d+)", cell)]


def read_instrument():
    """What the tables say, as plain values."""
    tables = read_tables()
    sets = read_response_sets(tables["Response sets"])
    return {
        "items": read_items(tables, sets),
        "missing": {row["code"]: row["kind"] for row in tables["Missing answers"]},
        "facts": {row["id"]: (int(row["lowest"]), int(row["highest"])) for row in tables["Facts"]},
        "constraints": {row["id"]: row["warns when"] for row in tables["Constraints"]},
        "scored": {row["id"]: row["area"] for row in tables["Scored items"]},
        "scales": {row["id"]: (row["items"].split(), read_bands(row["bands"]))
                   for row in tables["Scales"]},
        "flags": {row["id"]: row["raised when"] for row in tables["Flags"]},
        "prompts": {row["id"]: row["raised when"] for row in tables["Prompts"]}}


# Rules of three values: True, False, None for not known

def all_of(parts):
    return False if False in parts else None if None in parts else True


def any_of(parts):
    return True if True in parts else None if None in parts else False


def tokens_of(rule):
    return re.findall(r"\(|\)|\.\.|>=|=|[a-z0-9_]+", rule)


def read_rule(rule, test):
    """The value of a rule; `test(subject, operator, arguments)` gives the value of one test."""
    tokens = tokens_of(rule)

    def either():
        parts = [both()]
        while tokens[:1] == ["or"]:
            tokens.pop(0)
            parts.append(both())
        return any_of(parts)

    def both():
        parts = [one()]
        while tokens[:1] == ["and"]:
            tokens.pop(0)
            parts.append(one())
        return all_of(parts)

    def one():
        subject = tokens.pop(0)
        if subject == "(":
            inner = either()
            tokens.pop(0)
            return inner
        operator = tokens.pop(0)
        if operator != "in":
            return test(subject, operator, tokens.pop(0))
        low, _, high = tokens.pop(0), tokens.pop(0), tokens.pop(0)
        return test(subject, "in", (int(low), int(high)))

    value = either()
    if tokens:
        raise ValueError(f"the rule cannot be read to its end: {rule}")
    return value


# Reading one record

def as_number(value):
    """A number, or None for what is not a plain number."""
    plain = re.fullmatch(r"-?\d+(\.\d+)?", str(value))
    return Fraction(str(value)) if plain and not isinstance(value, bool) else None


def missing_kind(instrument, item, value):
    """The kind of non-answer that a missing code stands for, or None."""
    if item["kind"] == "text":
        return None
    for code, kind in instrument["missing"].items():
        if value == code or (item["kind"] == "number" and as_number(value) == Fraction(code)):
            return kind
    return None


def read_answer(instrument, name, value):
    """(state, answer): state is answered, removed, or a kind of open answer."""
    item = instrument["items"].get(name)
    if item is None:
        raise Refused({name: UNKNOWN_NAME})
    if value is None or value == "":
        return "blank", None
    if isinstance(value, dict):
        kind = value.get("open") or value.get("removed")
    else:
        kind = missing_kind(instrument, item, value)
    if kind == "notApplicable":
        if not item["may_not_apply"]:
            raise Refused({name: NOT_ALLOWED})
        return "removed", None
    if kind:
        return kind, None
    fault = fault_of(item, value)
    if fault:
        raise Refused({name: fault})
    return "answered", value


def fault_of(item, value):
    """The code of what is wrong with a value, or None when it is an answer of the item."""
    if item["kind"] == "choice":
        return None if isinstance(value, str) and value in item["codes"] else NOT_A_CHOICE
    if item["kind"] == "text":
        return TOO_LONG if len(value) > item["numbers"][0] else None
    low, high, step = item["numbers"]
    number = as_number(value)
    if number is None:
        return NOT_A_NUMBER
    if not low <= number <= high:
        return OUT_OF_RANGE
    return OFF_STEP if (number - low) % step else None


def read_record(instrument, answers, facts):
    """The state and answer of every item; all items and facts at fault are named together."""
    wrong = {name: UNKNOWN_NAME for name in answers if name not in instrument["items"]}
    for name, (low, high) in instrument["facts"].items():
        if not low <= facts.get(name, low) <= high:
            wrong[name] = FACT
    states = {}
    for name in instrument["items"]:
        try:
            states[name] = read_answer(instrument, name, answers.get(name))
        except Refused as refusal:
            wrong |= refusal.args[0]
    if wrong:
        raise Refused(wrong)
    return states


# Scoring one record

class Sheet:
    """One record under the rules."""

    def __init__(self, instrument, answers, facts):
        self.instrument, self.facts = instrument, facts
        self.items = instrument["items"]
        self.states = read_record(instrument, answers, facts)
        self.shown = {}
        for name in self.items:
            self.shown[name] = self.visibility(name)

    def visibility(self, name):
        """True, False, or None while the gate is not known."""
        gate = self.items[name]["gate"]
        return True if gate is None else read_rule(gate, self.test)

    def removed(self, name):
        return self.shown.get(name, True) is False or self.states[name][0] == "removed"

    def answered(self, name):
        return not self.removed(name) and self.states[name][0] == "answered"

    def test(self, subject, operator, argument):
        """One test, of a fact or an item."""
        if operator == "in":
            known = self.facts.get(subject)
            return None if known is None else argument[0] <= known <= argument[1]
        if self.removed(subject):
            return False
        codes = self.items[subject]["codes"]
        if argument not in codes:
            raise ValueError(f"{subject} has no code {argument}")
        possible = [self.states[subject][1]] if self.answered(subject) else list(codes)
        results = {self.passes(codes, code, operator, argument) for code in possible}
        value = results.pop() if len(results) == 1 else None
        unsure = self.shown.get(subject, True) is None
        return None if unsure and value is True else value

    @staticmethod
    def passes(codes, code, operator, argument):
        return code == argument if operator == "=" else codes[code] >= codes[argument]

    def points(self, name):
        """The lowest and highest points the item can bring."""
        codes = self.items[name]["codes"]
        possible = [codes[self.states[name][1]]] if self.answered(name) else list(codes.values())
        if self.shown[name] is None:
            possible.append(0)
        return min(possible), max(possible)

    def scale(self, scale):
        """The result of one scale."""
        names, bands = self.instrument["scales"][scale]
        inside = [name for name in names if not self.removed(name)]
        answered = [name for name in inside if self.answered(name)]
        result = {"status": "notApplicable", "value": None, "lowest": None, "highest": None,
                  "band": None, "answered": len(answered), "applicable": len(inside),
                  "expected": len(names)}
        if not inside:
            return result
        if not answered:
            return result | {"status": "unanswered", "reason": "nothingAnswered"}
        ends = [sum(end) for end in zip(*(self.points(name) for name in inside))]
        result |= {"status": "notScorable", "lowest": ends[0], "highest": ends[1],
                   "exact": all(self.shown[name] for name in inside)}
        if len(answered) == len(inside):
            codes = {name: self.items[name]["codes"] for name in inside}
            total = sum(codes[name][self.states[name][1]] for name in inside)
            result |= {"status": "complete", "value": total}
        else:
            result["reason"] = "itemsOpen"
        may_not_apply = all(self.shown[name] is None for name in inside)
        return result | self.banded(bands, ends, may_not_apply)

    @staticmethod
    def banded(bands, ends, may_not_apply):
        """The band when it is certain, else the range of bands when the ends differ."""
        low, high = ([name for name, start, _ in bands if start <= end][-1] for end in ends)
        if low != high:
            return {"band": None, "bandRange": [low, high]}
        return {"band": None if may_not_apply else low}

    def recorded(self, name):
        return self.removed(name) or self.states[name][0] in ("answered", "doesNotKnow", "declined")

    def complete(self):
        """As written under 'Completeness' in provenance.md."""
        scored = self.instrument["scored"]
        always = [name for name, area in scored.items() if area != "CH"] + ["ch_cares"]
        caring = [name for name, area in scored.items() if area == "CH"]
        gate = self.states["ch_cares"]
        rest = gate != ("answered", "yes") or all(self.recorded(name) for name in caring)
        return "yes" if rest and all(self.recorded(name) for name in always) else "no"

    def rule(self, rule):
        return {True: "yes", False: "no", None: "notKnown"}[read_rule(rule, self.test)]

    def warns(self, rule):
        """Whether a rule of the table 'Constraints' is true of the record."""
        below = re.fullmatch(r"(\w+) below (\d+)", rule)
        if below:
            return self.facts.get(below[1], int(below[2])) < int(below[2])
        areas = [self.states[name][1] for name in re.findall(r"top_\w+", rule)]
        return areas[0] == areas[1] and areas[0] not in (None, "other")

    def everything(self):
        """All that a case can expect."""
        return {
            "scales": {scale: self.scale(scale) for scale in self.instrument["scales"]},
            "flags": {name: self.rule(rule) for name, rule in self.instrument["flags"].items()},
            "prompts": {name: self.rule(rule) for name, rule in self.instrument["prompts"].items()},
            "complete": self.complete(),
            "warnings": [name for name, rule in self.instrument["constraints"].items()
                         if self.warns(rule)],
            "hidden": [name for name in self.items if self.shown[name] is False]}


# Making cases

EVERYTHING = ("scales", "flags", "prompts", "complete", "warnings", "hidden")
ANSWERS_TO_RULES = ("flags", "prompts", "complete", "warnings")


def case(instrument, name, note, answers, facts=None, only=None, parts=("scales",)):
    """One case; `parts` chooses what is expected, and `only` narrows the scales."""
    full = Sheet(instrument, answers, facts or {}).everything()
    expect = {part: full[part] for part in parts}
    if only:
        expect["scales"] = {scale: full["scales"][scale] for scale in only}
    made = {"id": name, "note": note}
    if facts:
        made["facts"] = facts
    return made | {"answers": answers, "expect": expect}


def spread(names, total):
    """Answers of 0 to 2 to the items that add up to a total, the highest first."""
    answers = {}
    for name in names:
        points = min(2, total)
        answers[name], total = str(points), total - points
    return answers


def gate_open(scale):
    return {"ch_cares": "yes"} if scale == "caring" else {}


def edge_cases(instrument):
    """Both sides of every band edge: the first and last value of each band."""
    for scale, (names, bands) in instrument["scales"].items():
        for band, low, high in bands:
            for total in sorted({low, high}):
                yield case(instrument, f"{scale}_edge_{total}",
                           f"{total} points, an edge of {band}",
                           gate_open(scale) | spread(names, total), only=[scale])


def thin_cases(instrument):
    """One answer of each scale; all but the first or last; and the answers in the other order."""
    for scale, (names, _) in instrument["scales"].items():
        yield case(instrument, f"{scale}_one_answered", "one answer never makes a value",
                   gate_open(scale) | {names[0]: "2"}, only=[scale])
        yield case(instrument, f"{scale}_all_but_last", "one open answer: no value, two ends",
                   gate_open(scale) | {name: "1" for name in names[:-1]}, only=[scale])
        yield case(instrument, f"{scale}_all_but_first", "one open answer: no value, two ends",
                   gate_open(scale) | {name: "1" for name in names[1:]}, only=[scale])
        yield case(instrument, f"{scale}_rising", "each item brings its own points",
                   gate_open(scale) | {n: str(i % 3) for i, n in enumerate(names)}, only=[scale])
        for name in names:
            yield case(instrument, f"only_{name}", "this item alone at its highest, the rest at 0",
                       gate_open(scale) | {n: "2" if n == name else "0" for n in names},
                       only=[scale])


def open_cases(instrument):
    """Each kind of open answer, in every scale at once."""
    for kind in OPEN_KINDS:
        answers = {"ch_cares": "yes"} | {name: "1" for name in instrument["scored"]}
        for names, _ in instrument["scales"].values():
            answers[names[-1]] = None if kind == "blank" else {"open": kind}
        yield case(instrument, f"last_{kind.lower()}", f"the last item of each area is {kind}",
                   answers, parts=EVERYTHING)
        whole = {name: None if kind == "blank" else {"open": kind} for name in instrument["scored"]}
        yield case(instrument, f"all_{kind.lower()}", f"every scored item is {kind}, the gate too",
                   whole | {"ch_cares": None if kind == "blank" else {"open": kind}},
                   parts=EVERYTHING)


def whole_cases(instrument):
    """Whole forms, and items that do not apply."""
    for points in "012":
        answers = {"ch_cares": "yes"} | {name: points for name in instrument["scored"]}
        yield case(instrument, f"all_{points}", f"every scored item at {points}", answers,
                   {"age": 47}, parts=EVERYTHING)
    yield case(instrument, "empty", "nothing at all: no scale has a value, an end or a band", {},
               parts=EVERYTHING)
    gone = {"removed": "notApplicable"}
    for points in "12":
        answers = {"ch_cares": "yes"} | {name: points for name in instrument["scored"]}
        yield case(instrument, f"not_applicable_{points}",
                   "the three items that may not apply do not",
                   answers | {"su_harm": gone, "ch_contact": gone, "ch_adults": gone},
                   parts=EVERYTHING)
    yield case(instrument, "not_applicable_beside_open",
               "removed lowers applicable, open widens ends",
               {"su_own": "1", "su_harm": gone, "su_other": {"open": "skipped"}},
               only=["substances"])


def gate_cases(instrument):
    """The gate of CH in each state, with and without answers behind it."""
    caring = instrument["scales"]["caring"][0]
    stored = {"none": {}, "all_2": dict.fromkeys(caring, "2"), "all_0": dict.fromkeys(caring, "0"),
              "some": {caring[0]: "2", caring[1]: "1"},
              "mixed": {caring[0]: "1", caring[1]: {"removed": "notApplicable"}, caring[2]: "2",
                        caring[3]: {"open": "declined"}}}
    gates = {"yes": "yes", "no": "no", "blank": None, "declined": {"open": "declined"},
             "unsure": {"open": "doesNotKnow"}, "skipped": {"open": "skipped"}}
    rest = {n: "0" for n, area in instrument["scored"].items() if area != "CH"}
    for gate, answer in gates.items():
        for name, answers in stored.items():
            yield case(instrument, f"gate_{gate}_{name}", f"gate {gate}, behind it: {name}",
                       rest | {"ch_cares": answer} | answers, only=["caring"], parts=EVERYTHING)
    yield case(instrument, "gate_no_wish_kept",
               "a wish behind a closed gate is hidden, not refused",
               {"ch_cares": "no", "ch_wish": "now", "ch_importance": 10},
               only=["caring"], parts=EVERYTHING)


def prompt_cases(instrument):
    """Each answer that can raise a prompt or flag, alone at each code; and the ages."""
    rules = list(instrument["prompts"].values()) + list(instrument["flags"].values())
    names = sorted({t for rule in rules for t in tokens_of(rule) if t in instrument["scored"]})
    quiet = {name: "0" for name in instrument["scored"]}
    for name in names:
        for points in "12":
            yield case(instrument, f"raise_{name}_{points}", "this answer alone above 0",
                       quiet | {"ch_cares": "yes", name: points}, {"age": 30},
                       parts=ANSWERS_TO_RULES)
        yield case(instrument, f"open_{name}", "this answer is declined, the others are 0",
                   quiet | {"ch_cares": "yes", name: {"open": "declined"}}, {"age": 30},
                   parts=ANSWERS_TO_RULES)
    for age in [10, 17, 18, 39, 40, 47, 55, 56, 120]:
        yield case(instrument, f"age_{age}", "the offer about menopause is for 40 to 55, both in",
                   quiet | {"ch_cares": "no"}, {"age": age}, parts=ANSWERS_TO_RULES)
    yield case(instrument, "children_gate_open",
               "harm is answered, the gate is declined: not known",
               quiet | {"sa_hurt": "1", "ch_cares": {"open": "declined"}}, parts=ANSWERS_TO_RULES)
    yield case(instrument, "children_gate_no", "harm is answered, and she has no children: no",
               quiet | {"sa_hurt": "1", "ch_cares": "no"}, parts=ANSWERS_TO_RULES)


def complete_cases(instrument):
    """Complete and not: only the scored items and the gate matter."""
    full = {"ch_cares": "yes"} | {name: "1" for name in instrument["scored"]}
    for name in instrument["items"]:
        if name in full:
            yield case(instrument, f"without_{name}", "one blank item that completeness needs",
                       {n: a for n, a in full.items() if n != name}, parts=("complete",))
    extra = {"ho_wish": "now", "ho_importance": 0, "su_wish": "later", "su_importance": 10,
             "pe_wish": {"open": "declined"}, "top_first": "home", "eq_ethnic": "black_african",
             "eq_disability": {"open": "declined"}, "st_reason": "A line of her own words."}
    yield case(instrument, "extras_change_nothing", "wishes, priorities and equality feed no score",
               full | extra, parts=EVERYTHING)
    for name in [name for name, area in instrument["scored"].items() if area == "CH"]:
        yield case(instrument, f"declined_{name}", "behind an open gate, declined is recorded",
                   full | {name: {"open": "declined"}}, parts=("complete",))
    yield case(instrument, "same_area_twice", "a warning only: the record is scored",
               full | {"top_first": "home", "top_second": "home"}, parts=EVERYTHING)
    yield case(instrument, "same_area_three_times", "three warnings, still scored",
               full | dict.fromkeys(["top_first", "top_second", "top_third"], "safety"),
               parts=EVERYTHING)
    yield case(instrument, "other_twice", "something not in the list may be named twice",
               full | {"top_first": "other", "top_third": "other"}, parts=EVERYTHING)


def priority_cases(instrument):
    """Each area named by each two of the three priorities, and by one of them only."""
    priorities = ["top_first", "top_second", "top_third"]
    areas = list(instrument["items"]["top_first"]["codes"])
    for number, area in enumerate(areas):
        three = [areas[(number + step) % len(areas)] for step in range(3)]
        yield case(instrument, f"priorities_from_{area}", "three areas: nothing to warn of",
                   dict(zip(priorities, three)), parts=("warnings",))
        for left_out in priorities:
            two = [name for name in priorities if name != left_out]
            pair = "_".join(name.removeprefix("top_") for name in two)
            yield case(instrument, f"{pair}_{area}", f"{area}: {pair.replace('_', ' and ')}",
                       dict.fromkeys(two, area), parts=("warnings",))


def number_cases(instrument):
    """The ends of every number, and the steps beyond; the missing codes."""
    numbers = {name: item["numbers"] for name, item in instrument["items"].items()
               if item["kind"] == "number"}
    gate = {"ch_cares": "yes"}
    yield case(instrument, "numbers_lowest", "every number at its lowest",
               gate | {name: ends[0] for name, ends in numbers.items()}, parts=EVERYTHING)
    yield case(instrument, "numbers_highest", "every number at its highest",
               gate | {name: ends[1] for name, ends in numbers.items()}, parts=EVERYTHING)
    full = gate | {name: "1" for name in instrument["scored"]}
    for code, kind in instrument["missing"].items():
        yield case(instrument, f"code_{kind.lower()}", f"{code} is {kind}",
                   full | {"su_harm": code}, parts=EVERYTHING)


def random_cases(instrument, count=20):
    """Records drawn by a plain congruential generator, so that every machine draws the same."""
    seed = 20260205
    for number in range(count):
        answers = {}
        for name in ["ch_cares", *instrument["scored"]]:
            seed = (seed * 1103515245 + 12345) % 2**31
            choice = (seed >> 16) % 14
            codes = list(instrument["items"][name]["codes"])
            if choice < 11:
                answers[name] = codes[choice % len(codes)]
            elif choice == 11 and instrument["items"][name]["may_not_apply"]:
                answers[name] = {"removed": "notApplicable"}
            elif choice > 11:
                answers[name] = {"open": OPEN_KINDS[1 + (seed >> 24) % 4]}
        yield case(instrument, f"random_{number + 1}", "drawn by the generator", answers,
                   {"age": 18 + (seed >> 16) % 60}, parts=EVERYTHING)


def refused_cases(instrument):
    """Records that must be refused; every item at fault is named."""
    wrong = [
        ("code_unknown", "3 is not a code of the set", {"ho_afford": "3"}),
        ("code_padded", "codes are text: 01 is not 1", {"mo_food": "01"}),
        ("code_of_another_set", "yes is no answer here", {"mi_low": "yes"}),
        ("code_by_label", "the label is not the code", {"sa_afraid": "Not at the moment"}),
        ("gate_by_points", "the gate knows yes and no only", {"ch_cares": "1"}),
        ("hidden_code_unknown", "a hidden answer is read too", {"ch_cares": "no", "ch_load": "9"}),
        ("number_too_high", "0 to 10", {"ho_importance": 11}),
        ("number_too_low", "0 to 10, and -1 is no missing code", {"ho_importance": -1}),
        ("number_off_step", "whole numbers only", {"ho_importance": "2.5"}),
        ("area_unknown", "priorities name an area by its id", {"top_first": "housing"}),
        ("wish_unknown", "rather not say is a non-answer, not a code", {"ho_wish": "declined"}),
        ("always_applies", "fear at home cannot be made not to apply",
         {"ho_safe": {"removed": "notApplicable"}}),
        ("text_too_long", "2000 characters at most", {"top_week": "a" * 2001}),
        ("two_at_once", "both are named", {"ho_afford": "3", "mi_low": "often"})]
    numbers = {name: item["numbers"] for name, item in instrument["items"].items()
               if item["kind"] == "number"}
    wrong += [("numbers_too_high", "every number is one step above its highest",
               {name: high + step for name, (low, high, step) in numbers.items()}),
              ("numbers_too_low", "every number is one step below its lowest",
               {name: low - step for name, (low, high, step) in numbers.items()})]
    for name, note, answers in wrong:
        yield {"id": f"refused_{name}", "note": note, "answers": answers,
               "refused": refusal_of(instrument, answers, {})}
    for age in [9, 121]:
        yield {"id": f"refused_age_{age}", "note": "ages from 10 to 120 are taken",
               "facts": {"age": age}, "answers": {"ho_afford": "1"},
               "refused": refusal_of(instrument, {"ho_afford": "1"}, {"age": age})}


def refusal_of(instrument, answers, facts):
    """The code and items of a record that must be refused; the items in the order of the tables."""
    try:
        read_record(instrument, answers, facts)
    except Refused as refusal:
        faults = refusal.args[0]
        items = [name for name in [*instrument["items"], *instrument["facts"]] if name in faults]
        return {"code": faults[items[0]], "items": items}
    return None


def all_cases(instrument):
    makers = [edge_cases, thin_cases, open_cases, whole_cases, gate_cases, prompt_cases,
              complete_cases, priority_cases, number_cases, random_cases, refused_cases]
    return [made for maker in makers for made in maker(instrument)]


def generated_text(instrument):
    """The file, one case on a line, always the same bytes."""
    lines = ",\n".join("  " + json.dumps(made) for made in all_cases(instrument))
    return ('{"format": 1, "instrument": "starting-points", "version": "0.1.0",\n'
            ' "madeBy": "make_cases.py, from the tables of provenance.md",\n'
            f' "cases": [\n{lines}\n]}}\n')


# Checking and scoring

def disagreements(instrument, made):
    """Where a case worked by hand differs from this scorer."""
    try:
        found = Sheet(instrument, made["answers"], made.get("facts", {})).everything()
    except Refused:
        refusal = refusal_of(instrument, made["answers"], made.get("facts", {}))
        return [] if made.get("refused") == refusal else [f"refused: {refusal}"]
    if "refused" in made:
        return ["it was accepted"]
    wrong = []
    for part, expected in made["expect"].items():
        if not isinstance(expected, dict):
            wrong += [] if found[part] == expected else [f"{part}: {found[part]}"]
            continue
        for name, value in expected.items():
            got = found[part][name]
            if isinstance(value, dict):
                got = {key: got.get(key) for key in value}
            wrong += [] if got == value else [f"{name}: {got}"]
    return wrong


def check(instrument):
    """True when both files agree with this scorer."""
    agree = GENERATED.read_text(encoding="utf-8") == generated_text(instrument)
    print("generated.json:", "the same" if agree else
          "differs; run make_cases.py and read the change")
    for made in json.loads(BY_HAND.read_text(encoding="utf-8"))["cases"]:
        for wrong in disagreements(instrument, made):
            agree = False
            print(f"by_hand.json, {made['id']}: {wrong}")
    return agree


def score_row(instrument, row):
    """The cells of one record."""
    age = as_number(row.get("age") or "")
    facts = {} if age is None else {"age": age}
    answers = {name: value for name, value in row.items() if name not in ("record", "age")}
    try:
        sheet = Sheet(instrument, answers, facts)
    except Refused:
        return [cell for _ in instrument["scales"] for cell in ["refused"] + [""] * 7]
    results = [sheet.scale(scale) for scale in instrument["scales"]]
    return ["" if result[column] is None else result[column]
            for result in results for column in SCALE_COLUMNS]


def score_file(instrument, path):
    """Scores a CSV of answers to standard output."""
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["record"] + [f"{scale}_{column}" for scale in instrument["scales"]
                               for column in SCALE_COLUMNS])
    with open(path, encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, restval=""), start=1):
            out.writerow([row.get("record") or number] + score_row(instrument, row))


def main(arguments):
    instrument = read_instrument()
    if arguments == ["--check"]:
        return 0 if check(instrument) else 1
    if len(arguments) == 2 and arguments[0] == "--score":
        score_file(instrument, arguments[1])
        return 0
    if arguments:
        print(__doc__)
        return 2
    GENERATED.parent.mkdir(exist_ok=True)
    GENERATED.write_text(generated_text(instrument), encoding="utf-8")
    print(f"{GENERATED.name}: {len(all_cases(instrument))} cases")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
