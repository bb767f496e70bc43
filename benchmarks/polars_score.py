"""The job of `assess score` on starting-points, as a competent polars script does it.

For each scale: the sum of its items (missing rule "none"), the lowest and highest sum that open
answers could give, how many items are answered, and the band when it is certain. Lazy, streaming
from CSV to CSV. Answers are read as small integers, because all scored codes are digits and all
missing codes are negative numbers; that is the fastest form that was found.

usage: polars_score.py INSTRUMENT.json ANSWERS.csv SCORES.csv
"""

import json
import sys

import polars as pl

DOES_NOT_APPLY = "notApplicable"


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def scored_items(instrument):
    """Items that a scale uses, by id, after checking that this script knows their rules."""
    sets = {entry["id"]: entry for entry in instrument["responseSets"]}
    items = {item["id"]: item for part in instrument["sections"] for item in part["items"]}
    scored = {}
    for scale in instrument["scales"]:
        assert scale["method"] == "sum" and scale["missing"]["rule"] == "none", scale["id"]
        for entry in scale["items"]:
            assert set(entry) == {"item"}, entry
            item = items[entry["item"]]
            options = sets[item["responses"]]["options"]
            assert all(int(option["code"]) == option["points"] for option in options)
            points = [option["points"] for option in options]
            assert min(points) == 0
            scored[item["id"]] = (max(points), item.get("showIf"))
    return scored


def gate(condition):
    """Whether an item is asked: true, false or null for not known."""
    assert set(condition) == {"item", "is"}, condition
    column = pl.col(condition["item"])
    known = pl.when(column.is_null() | column.str.starts_with("-")).then(None)
    return known.otherwise(column == condition["is"])


def scale_columns(scale, scored, removed_code):
    """The six columns of one scale."""
    applies, open_, removable = [], [], []
    value, low, high = [], [], []
    for entry in scale["items"]:
        name = entry["item"]
        most, condition = scored[name]
        column = pl.col(name)
        shown = gate(condition) if condition else None
        answered = (column >= 0).fill_null(False)
        is_in = (column != removed_code).fill_null(True)
        if shown is not None:
            is_in = is_in & shown.fill_null(True)
            may_leave = shown.is_null() & is_in
        else:
            may_leave = pl.lit(False)
        got = pl.when(is_in & answered).then(column).otherwise(0).cast(pl.Int16)
        applies.append(is_in.cast(pl.Int16))
        open_.append((is_in & ~answered).cast(pl.Int16))
        removable.append(may_leave.cast(pl.Int16))
        value.append(got)
        low.append(pl.when(may_leave).then(0).otherwise(got).cast(pl.Int16) if condition else got)
        high.append(got + open_[-1] * most)
    return sums(scale, applies, open_, removable, value, low, high)


def total(parts):
    result = parts[0]
    for part in parts[1:]:
        result = result + part
    return result


def sums(scale, applies, open_, removable, value, low, high):
    key = scale["id"]
    names = [f"{key}_{part}" for part in ("a", "o", "r", "s", "l", "h")]
    parts = (applies, open_, removable, value, low, high)
    return [total(part).alias(name) for part, name in zip(parts, names)]


def band(column, bands):
    """The band of a sum: the one with the greatest lower end not above it."""
    result = pl.lit(bands[0]["id"])
    for entry in bands[1:]:
        result = pl.when(column >= entry["from"]).then(pl.lit(entry["id"])).otherwise(result)
    return result


def shown_columns(scale):
    key = scale["id"]
    a, o, r, s, l, h = (pl.col(f"{key}_{part}") for part in ("a", "o", "r", "s", "l", "h"))
    bands = scale["bands"]["list"]
    count = a - o
    stated = (a > 0) & (count > 0)
    complete = stated & (o == 0)
    lowest, highest = band(l, bands), band(h, bands)
    certain = stated & (r < a) & (lowest == highest)
    status = (
        pl.when(a == 0).then(pl.lit("notApplicable"))
        .when(count == 0).then(pl.lit("unanswered"))
        .when(o == 0).then(pl.lit("complete"))
        .otherwise(pl.lit("notScorable"))
    )
    return [
        pl.when(complete).then(s).alias(f"{key}_score"),
        pl.when(stated).then(l).alias(f"{key}_low"),
        pl.when(stated).then(h).alias(f"{key}_high"),
        status.alias(f"{key}_status"),
        count.alias(f"{key}_n"),
        pl.when(certain).then(lowest).alias(f"{key}_band"),
    ]


def main(instrument_path, answers, scores):
    instrument = load(instrument_path)
    scored = scored_items(instrument)
    codes = instrument["missingCodes"]
    removed = int(next(code for code, kind in codes.items() if kind == DOES_NOT_APPLY))
    gates = {condition["item"] for _, condition in scored.values() if condition}
    columns = ["assessment_id", *gates, *scored]
    schema = {name: pl.String for name in gates} | {name: pl.Int8 for name in scored}
    frame = pl.scan_csv(answers, schema_overrides=schema, infer_schema=False).select(columns)
    scales = instrument["scales"]
    working = [column for scale in scales for column in scale_columns(scale, scored, removed)]
    shown = [column for scale in scales for column in shown_columns(scale)]
    frame.select("assessment_id", *working).select("assessment_id", *shown).sink_csv(scores)


if __name__ == "__main__":
    main(*sys.argv[1:])
