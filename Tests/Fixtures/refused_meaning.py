"""Edits of valid/base.json that the schema accepts and the loader refuses: name, edits, place of the fault, what."""

from refused_tools import DROP, en

HOME = "/scales/home"
BANDS = "/scales/home/bands/list"
COLD = "/sections/about_home/items/home_1"
QUIET = "/sections/about_home/items/home_2"
PETS = "/sections/about_home/items/has_pets"
DAYS = "/sections/about_days/items"
VISITS = "/sections/about_days/items/visits"
BUSY = "/flags/busy/when"
QUARTER = "/values/quarter/compute"
PETTABLE = "/values/pet_points/compute/lookup"
NORMS = "/values/normed/compute/lookup"
EVERYDAY = "/profiles/everyday"
BRIEF = "/profiles/brief_talk"
INDEX = "/profiles/everyday/indexes/0"
VISITED = "/scales/visited/items"


def put(name, path, value, what, at=None):
    """One value that does not fit the rest, or that makes another place not fit."""
    return (name, [(path, value)], at or path, what)


def item(identity, kind, **members):
    """A further item."""
    return {"id": identity, "kind": kind, "text": en("More?"), "why": en("To try it."), "provenance": "authors", **members}


def number(identity, low, high, step):
    """A further number item, which nothing scores."""
    return item(identity, "number", pole="neutral", min=low, max=high, step=step)


def flag(identity):
    """A further flag."""
    return {"id": identity, "title": en("More"), "when": {"item": "home_1", "answered": True}, "provenance": "authors"}


def band(identity, low, high, points):
    """A band of home."""
    return {"id": identity, "label": en(identity), "from": low, "to": high, "points": points}


def row(low, high, points):
    """A row of points for a number."""
    return {"from": low, "to": high, "points": points}


def gives(code, number_given):
    """A row of a table with one key."""
    return {"when": [{"is": code}], "gives": number_given}


def nested(depth, innermost, wrap):
    """A value inside so many others."""
    for _ in range(depth):
        innermost = wrap(innermost)
    return innermost


UNKNOWN_SOURCE = "no source has this id"

MEANING = [
    # References
    put("item-responses-unknown", f"{COLD}/responses", "how_little", "no response set has this id"),
    put("item-responses-names-scale", f"{COLD}/responses", "home", "the id belongs to a scale, not to a response set"),
    put("item-provenance-unknown", f"{COLD}/provenance", "nowhere", UNKNOWN_SOURCE),
    put("item-area-unknown", f"{DAYS}/wish_home/area", "money", "no scale has this id"),
    put("item-area-names-value", f"{DAYS}/wish_home/area", "doubled", "the id belongs to a value, not to a scale"),
    put("response-set-provenance-unknown", "/responseSets/how_much/provenance", "nowhere", UNKNOWN_SOURCE),
    put("fact-provenance-unknown", "/facts/age/provenance", "nowhere", UNKNOWN_SOURCE),
    put("scale-provenance-unknown", f"{HOME}/provenance", "nowhere", UNKNOWN_SOURCE),
    put("scale-provenance-names-item", f"{HOME}/provenance", "home_1", UNKNOWN_SOURCE),
    put("scale-item-unknown", f"{HOME}/items/home_1/item", "home_9", "no item has this id", at=f"{HOME}/items/0/item"),
    put("scale-item-names-section", f"{HOME}/items/home_1/item", "about_home", "the id belongs to a section",
        at=f"{HOME}/items/0/item"),
    put("scale-required-unknown", "/scales/peak/missing/required/0", "home_9", "no item has this id"),
    put("bands-provenance-unknown", f"{HOME}/bands/provenance", "nowhere", UNKNOWN_SOURCE),
    put("value-provenance-unknown", "/values/quarter/provenance", "nowhere", UNKNOWN_SOURCE),
    put("value-reads-unknown", f"{QUARTER}/divide/0/value", "hone", "no scale or value has this id"),
    put("value-reads-item", f"{QUARTER}/divide/0/value", "home_1", "arithmetic may not read an item"),
    put("value-reads-flag", f"{QUARTER}/divide/0/value", "worry", "the id belongs to a flag"),
    put("value-reads-fact-unknown", f"{QUARTER}/divide/1", {"fact": "height"}, "no fact has this id",
        at=f"{QUARTER}/divide/1/fact"),
    put("value-reads-fact-of-codes", f"{QUARTER}/divide/1", {"fact": "setting"}, "arithmetic needs a fact of kind number",
        at=f"{QUARTER}/divide/1/fact"),
    put("lookup-item-unknown", f"{PETTABLE}/by/0/item", "has_birds", "no item has this id"),
    put("lookup-value-unknown", f"{NORMS}/by/1/value", "hone", "no scale or value has this id"),
    put("condition-item-unknown", BUSY, {"item": "visitors", "answered": True}, "no item has this id", at=f"{BUSY}/item"),
    put("condition-value-unknown", BUSY, {"value": "hone", "atLeast": 1}, "no scale or value has this id",
        at=f"{BUSY}/value"),
    put("condition-fact-unknown", BUSY, {"fact": "height", "atLeast": 1}, "no fact has this id", at=f"{BUSY}/fact"),
    put("condition-value-names-item", BUSY, {"value": "visits", "atLeast": 1}, "the id belongs to an item",
        at=f"{BUSY}/value"),
    put("condition-item-names-scale", BUSY, {"item": "home", "answered": True}, "the id belongs to a scale",
        at=f"{BUSY}/item"),
    put("complete-when-item-unknown", "/completeWhen/all/1/item", "home_9", "no item has this id"),
    put("constraint-fact-unknown", "/constraints/too_young/never/all/0/fact", "ages", "no fact has this id"),
    put("prompt-item-unknown", "/prompts/safe_tonight/raisedWhen/item", "home_9", "no item has this id"),
    put("prompt-provenance-unknown", "/prompts/warm_room/provenance", "nowhere", UNKNOWN_SOURCE),
    put("flag-provenance-unknown", "/flags/busy/provenance", "nowhere", UNKNOWN_SOURCE),
    put("constraint-provenance-unknown", "/constraints/too_young/provenance", "nowhere", UNKNOWN_SOURCE),
    put("offer-scale-unknown", "/offers/0/scale", "money", "no scale has this id"),
    put("offer-band-unknown", "/offers/0/bands/0", "urgent", "the scale has no such band"),
    put("offer-band-of-other-scale", "/offers/0/bands/0", "enough", "the band belongs to another scale"),
    put("offer-scale-without-bands", "/offers/0/scale", "strain", "the scale has no bands", at="/offers/0/bands/0"),
    put("profile-section-unknown", f"{BRIEF}/sections/0", "about_work", "no section has this id"),
    put("profile-item-unknown", f"{BRIEF}/items/2", "has_birds", "no item has this id"),
    put("profile-scale-unknown", f"{BRIEF}/scales/0/scale", "hone", "no scale has this id", at=f"{BRIEF}/scales/0/scale"),
    put("profile-value-unknown", f"{BRIEF}/values/0", "tripled", "no value has this id"),
    put("profile-flag-unknown", f"{BRIEF}/flags/0", "hurry", "no flag has this id"),
    put("index-scale-unknown", f"{INDEX}/add/0", "hone", "no scale has this id"),
    put("index-reads-value", f"{INDEX}/add/0", "doubled", "an index reads scales, not values"),
    put("index-provenance-unknown", f"{INDEX}/provenance", "nowhere", UNKNOWN_SOURCE),
    put("levels-provenance-unknown", f"{INDEX}/levels/provenance", "nowhere", UNKNOWN_SOURCE),

    # Ids and codes
    put("id-of-two-items", f"{DAYS}/-", number("home_1", 0, 1, 1), "the id is taken", at=f"{DAYS}/-/id"),
    put("id-of-item-and-fact", f"{DAYS}/-", number("age", 0, 1, 1), "the id is taken", at=f"{DAYS}/-/id"),
    put("id-of-scale-and-flag", "/flags/-", flag("home"), "the id is taken", at="/flags/-/id"),
    put("id-of-section-and-flag", "/flags/-", flag("about_home"), "the id is taken", at="/flags/-/id"),
    put("id-of-response-set-and-flag", "/flags/-", flag("how_much"), "the id is taken", at="/flags/-/id"),
    put("id-of-value-and-index", f"{INDEX}/id", "doubled", "the id is taken"),
    put("id-of-flag-and-constraint", "/constraints/too_young/id", "worry", "the id is taken",
        at="/constraints/1/id"),
    put("id-of-profile-and-scale", f"{BRIEF}/id", "home", "the id is taken", at="/profiles/1/id"),
    put("id-of-prompt-and-outcome", "/checkpoints/outcomes/0/id", "warm_room", "the id is taken"),
    put("id-of-two-sources", "/sources/guide/id", "authors", "the id is taken", at="/sources/1/id"),
    put("id-reserved-select", "/flags/-", flag("select"), "a word that SQL keeps for itself", at="/flags/-/id"),
    put("id-reserved-order", f"{DAYS}/-", number("order", 0, 1, 1), "a word that SQL keeps for itself", at=f"{DAYS}/-/id"),
    put("id-reserved-with", f"{DAYS}/-", number("with", 0, 1, 1), "a word that SQL and statistics programs keep",
        at=f"{DAYS}/-/id"),
    put("id-is-output-column", "/flags/-", flag("result_id"), "a column of our own output", at="/flags/-/id"),
    put("id-is-column-of-scale", f"{DAYS}/-", number("home_score", 0, 1, 1), "the column home_score belongs to the scale home",
        at=f"{DAYS}/-/id"),
    put("id-is-column-of-value", "/flags/-", flag("doubled_band"), "the column doubled_band belongs to the value doubled",
        at="/flags/-/id"),
    put("id-is-column-of-index", "/flags/-", flag("balance_status"), "the column balance_status belongs to the index balance",
        at="/flags/-/id"),
    put("language-twice", "/languages/1/code", "en", "the language is there already"),
    put("option-code-twice", "/responseSets/how_much/options/2/code", "1", "the code is there already",
        at="/responseSets/how_much/options/2/code"),
    put("fact-code-twice", "/facts/setting/codes/1/code", "community", "the code is there already",
        at="/facts/setting/codes/1/code"),
    put("level-code-twice", "/checkpoints/outcomes/0/levels/1/code", "no", "the code is there already",
        at="/checkpoints/outcomes/0/levels/1/code"),
    put("band-id-twice", "/scales/moves/bands/list/1/id", "never", "the band id is there already",
        at="/scales/moves/bands/list/1/id"),
    put("level-id-twice", f"{INDEX}/levels/list/1/id", "light", "the level id is there already",
        at=f"{INDEX}/levels/list/1/id"),
    put("missing-code-is-option", "/missingCodes/yes", "declined", "a code may not be an option and a missing code"),
    put("missing-code-of-item-is-option", f"{COLD}/missingCodes", {"2": "declined"},
        "a code may not be an option and a missing code", at=f"{COLD}/missingCodes/2"),
    put("missing-code-is-permitted-number", f"{VISITS}/missingCodes", {"7": "declined"}, "7 is a permitted answer",
        at=f"{VISITS}/missingCodes/7"),
    put("missing-code-equals-permitted-number", f"{VISITS}/missingCodes", {"7.0": "declined"},
        "7.0 is the number 7, a permitted answer", at=f"{VISITS}/missingCodes/7.0"),

    # Languages
    put("language-first-not-source", "/languages/0/status", "draft", "the first language must be the source"),
    put("language-second-source", "/languages/1/status", "source", "only the first language may be the source"),
    put("text-language-undeclared", f"{COLD}/text/fr", "Fait-il froid ?", "the language is not declared"),
    put("text-source-language-missing", f"{QUIET}/text", {"cy": "Tawel?"}, "the source language is missing"),
    put("band-label-source-language-missing", f"{BANDS}/settled/label", {"cy": "tawel"}, "the source language is missing"),

    # Order and cycles
    ("values-cycle", [("/values/doubled/compute/multiply/1/value", "quarter"), (f"{QUARTER}/divide/0/value", "doubled")],
     "/values/doubled", "doubled reads quarter, which reads doubled"),
    put("value-reads-itself", f"{QUARTER}/divide/0/value", "quarter", "a value may not read itself", at="/values/quarter"),
    put("value-reads-itself-in-condition", "/values/adult_home/compute/if", {"value": "adult_home", "atLeast": 1},
        "a value may not read itself", at="/values/adult_home"),
    put("show-if-reads-itself", f"{COLD}/showIf", {"item": "home_1", "answered": True}, "an item may not decide on itself",
        at=f"{COLD}/showIf/item"),
    put("show-if-reads-later-item", f"{COLD}/showIf", {"item": "has_pets", "is": "yes"}, "has_pets comes later",
        at=f"{COLD}/showIf/item"),
    put("show-if-reads-later-value", f"{PETS}/showIf", {"value": "visited", "atLeast": 1}, "visited needs visits, which comes later",
        at=f"{PETS}/showIf/value"),
    put("show-if-reads-later-derived-value", f"{PETS}/showIf", {"value": "tally", "atLeast": 1},
        "tally needs visits, which comes later", at=f"{PETS}/showIf/value"),
    put("show-if-reads-value-of-itself", f"{QUIET}/showIf", {"value": "home", "atLeast": 1}, "home needs home_2 itself",
        at=f"{QUIET}/showIf/value"),
    put("section-show-if-own-item", "/sections/about_days/showIf", {"item": "visits", "atLeast": 1},
        "visits is in the section itself", at="/sections/about_days/showIf/item"),
    put("section-show-if-later-item", "/sections/about_home/showIf", {"item": "visits", "atLeast": 1}, "visits comes later",
        at="/sections/about_home/showIf/item"),

    # Conditions that do not fit their subject
    put("condition-choice-code-unknown", BUSY, {"item": "home_1", "is": "7"}, "not a code of how_much", at=f"{BUSY}/is"),
    put("condition-choice-code-padded", BUSY, {"item": "home_1", "is": "01"}, "not a code of how_much", at=f"{BUSY}/is"),
    put("condition-choice-at-least-unknown", BUSY, {"item": "home_1", "atLeast": "3"}, "not a code of how_much",
        at=f"{BUSY}/atLeast"),
    put("condition-choice-number", BUSY, {"item": "home_1", "is": 1}, "a choice takes codes, which are text", at=f"{BUSY}/is"),
    put("condition-choice-includes", BUSY, {"item": "home_1", "includes": "1"}, "includes is for multiple only", at=BUSY),
    put("condition-choice-order-without-points", BUSY, {"item": "first_matter", "atLeast": "home"},
        "the set has no points, so its codes have no order", at=BUSY),
    put("condition-multiple-is", BUSY, {"item": "pets", "is": "dog"}, "a multiple takes includes, answered and recorded", at=BUSY),
    put("condition-multiple-code-unknown", BUSY, {"item": "pets", "includes": "fish"}, "not a code of animals",
        at=f"{BUSY}/includes"),
    put("condition-number-code", BUSY, {"item": "visits", "atLeast": "many"}, "a number item takes numbers",
        at=f"{BUSY}/atLeast"),
    put("condition-number-bounds-reversed", BUSY, {"item": "visits", "between": [5, 1]}, "the second is below the first",
        at=f"{BUSY}/between"),
    put("condition-date-not-real", BUSY, {"item": "moved_on", "atLeast": "2021-02-29"}, "there is no such day",
        at=f"{BUSY}/atLeast"),
    put("condition-date-only-year", BUSY, {"item": "moved_on", "is": "2021"}, "a condition takes a whole date", at=f"{BUSY}/is"),
    put("condition-date-number", BUSY, {"item": "moved_on", "is": 2021}, "a condition takes a whole date", at=f"{BUSY}/is"),
    put("condition-text-is", BUSY, {"item": "own_words", "is": "rest"}, "text takes answered and recorded only", at=BUSY),
    put("condition-fact-code-unknown", BUSY, {"fact": "setting", "is": "moon"}, "not a code of setting", at=f"{BUSY}/is"),
    put("condition-fact-code-order", BUSY, {"fact": "setting", "atLeast": 1}, "a fact of codes takes is and in only", at=BUSY),
    put("condition-fact-number-code", BUSY, {"fact": "age", "is": "old"}, "a fact of kind number takes numbers",
        at=f"{BUSY}/is"),
    put("constraint-reads-value", "/constraints/too_young/never/all/1", {"value": "home", "atLeast": 4},
        "a constraint reads items and facts only", at="/constraints/too_young/never/all/1/value"),
    put("condition-nested-too-deep", BUSY, nested(40, {"item": "visits", "answered": True}, lambda inner: {"not": inner}),
        "deeper than 32", at=BUSY + "/not" * 32),

    # Numbers
    put("number-with-point", "/responseSets/how_much/options/1/points", 1.0, "a JSON number with a point"),
    put("fact-min-above-max", "/facts/age/min", 100, "min is above max", at="/facts/age"),
    put("item-min-above-max", f"{DAYS}/-", number("miles", 5, 1, 1), "min is above max", at=f"{DAYS}/-"),
    put("item-step-not-dividing", f"{DAYS}/-", number("miles", 0, 10, 3), "10 is not 0 plus a whole number of threes",
        at=f"{DAYS}/-/step"),
    put("minutes-from-above-to", "/about/minutes/from", 11, "from is above to", at="/about/minutes"),
    put("months-not-rising", "/checkpoints/months", [0, 12, 3], "3 comes after 12", at="/checkpoints/months/2"),
    put("months-repeated", "/checkpoints/months", [0, 3, 3], "3 comes twice", at="/checkpoints/months/2"),
    put("clamp-from-above-to", "/values/spread/compute/from", 6, "from is above to", at="/values/spread/compute"),
    put("value-overflow", QUARTER, {"multiply": [{"value": "home"}, 1000000, 1000000, 1000000, 1000000]},
        "the product may not fit into 64 bits", at="/values/quarter"),
    put("value-overflow-of-parts", QUARTER,
        nested(6, {"value": "home"}, lambda inner: {"divide": [inner, "999983.000001"]}),
        "the denominator may not fit into 64 bits", at="/values/quarter"),
    put("expression-nested-too-deep", QUARTER, nested(20, {"value": "home"}, lambda inner: {"add": [{"min": [inner]}]}),
        "deeper than 32", at=QUARTER + "/add/0/min/0" * 16),

    # Entries of scales
    put("range-low-not-smallest", "/responseSets/how_much/range/low", -1, "the smallest points are 0",
        at="/responseSets/how_much/range"),
    put("range-high-not-largest", "/responseSets/how_much/range/high", 3, "the largest points are 2",
        at="/responseSets/how_much/range"),
    ("reverse-without-range", [("/sections/about_home/items/ever_moved/pole", "strength"),
                               ("/scales/moves/items/0/reverse", True)],
     "/scales/moves/items/0", "no_yes declares no range"),
    put("reverse-on-multiple", "/scales/company/items/pets/reverse", True, "a multiple may not be reversed",
        at="/scales/company/items/0"),
    put("combine-missing-on-multiple", "/scales/company/items/pets/combine", DROP, "a multiple needs combine",
        at="/scales/company/items/0"),
    put("combine-on-choice", f"{HOME}/items/home_1/combine", "sum", "combine is for multiple only", at=f"{HOME}/items/0"),
    put("scored-number-without-step", f"{VISITS}/step", DROP, "a scored number item needs a step", at=f"{VISITED}/0/item"),
    put("scored-text", f"{VISITED}/-", {"item": "own_words", "reason": "To try it."}, "text is never scored",
        at=f"{VISITED}/-/item"),
    put("scored-date", f"{VISITED}/-", {"item": "moved_on", "reason": "To try it."}, "dates are never scored",
        at=f"{VISITED}/-/item"),
    put("scored-set-without-points", f"{VISITED}/-", {"item": "first_matter", "reason": "To try it."},
        "the set matters has no points", at=f"{VISITED}/-"),
    put("scale-item-twice", "/scales/strain/items/-", {"item": "home_1", "weight": 3}, "home_1 is there already",
        at="/scales/strain/items/-/item"),
    put("points-map-misses-code", "/scales/least_hard/items/home_1/points/1", DROP, "no points for the code 1",
        at="/scales/least_hard/items/0/points"),
    put("points-map-code-unknown", "/scales/least_hard/items/home_1/points/3", 6, "not a code of how_much"),
    put("points-map-on-number", f"{VISITED}/0", {"item": "visits", "points": {"0": 0, "1": 1}},
        "a number item takes rows", at=f"{VISITED}/0/points"),
    put("points-map-flat", "/scales/least_hard/items/home_1/points", {"0": 1, "1": 1, "2": 1}, "every code has the same points"),
    put("points-map-mixed-without-reason", "/scales/least_hard/items/home_1/points", {"0": 0, "1": 5, "2": 1},
        "the points neither rise nor fall, and no reason is given", at="/scales/least_hard/items/0"),
    put("rows-on-choice", f"{HOME}/items/home_1/rows", [row(0, 2, 1)], "rows are for number items"),
    put("rows-gap", f"{VISITED}/visits/rows/1/from", 4, "no row holds 3", at=f"{VISITED}/0/rows/1"),
    put("rows-overlap", f"{VISITED}/visits/rows/1/from", 2, "two rows hold 2", at=f"{VISITED}/0/rows/1"),
    put("rows-start-above-min", f"{VISITED}/visits/rows/0/from", 1, "no row holds 0", at=f"{VISITED}/0/rows/0"),
    put("rows-end-below-max", f"{VISITED}/visits/rows/1/to", 9, "no row holds 10", at=f"{VISITED}/0/rows/1"),
    put("row-from-above-to", f"{VISITED}/visits/rows/1/to", 2, "from is above to", at=f"{VISITED}/0/rows/1"),
    put("counts-code-unknown", "/scales/hard_days/items/home_2/counts", ["9"], "not a code of how_much",
        at="/scales/hard_days/items/1/counts/0"),
    put("counts-code-number", "/scales/hard_days/items/home_2/counts", [0], "a choice takes codes, which are text",
        at="/scales/hard_days/items/1/counts/0"),

    # Rules for missing answers
    put("minimum-above-items", "/scales/hard_days/missing/minimumAnswered", 3, "the scale has two items"),
    put("minimum-below-half-without-reason", "/scales/hard_days/items/-", {"item": "ever_moved", "counts": ["yes"]},
        "one of three is below half, and no reason is given", at="/scales/hard_days/missing"),
    ("prorate-unequal-ranges-without-reason",
     [("/scales/strain/method", "sum"), ("/scales/strain/missing/reason", DROP),
      ("/scales/strain/items", [{"item": "home_1", "points": {"0": 0, "1": 1, "2": 5}}, {"item": "home_2", "reverse": True}])],
     "/scales/strain/missing", "the items' ranges differ, and no reason is given"),
    put("as-zero-on-mean", "/scales/visited/method", "mean", "a mean may not count open items as zero",
        at="/scales/visited/missing/rule"),
    put("as-zero-on-highest", "/scales/visited/method", "highest", "a highest may not count open items as zero",
        at="/scales/visited/missing/rule"),
    put("as-zero-on-lowest", "/scales/visited/method", "lowest", "a lowest may not count open items as zero",
        at="/scales/visited/missing/rule"),

    # Directions
    put("direction-not-reversed", f"{HOME}/items/home_2/reverse", DROP, "a strength in a need scale must be reversed",
        at=f"{HOME}/items/1"),
    put("direction-reversed-needlessly", f"{HOME}/items/home_1/reverse", True, "a need in a need scale runs the right way",
        at=f"{HOME}/items/0"),
    put("direction-points-map-falls", "/scales/least_hard/items/home_1/points", {"0": 5, "1": 1, "2": 0},
        "the points fall as the need rises", at="/scales/least_hard/items/0"),
    put("direction-rows-fall", f"{VISITED}/visits/rows", [row(0, 2, 1), row(3, 10, 0)],
        "the points fall as the strength rises", at=f"{VISITED}/0"),
    put("direction-counts-low-end", "/scales/hard_days/items/home_1/counts", ["0"], "the low end of a need is counted",
        at="/scales/hard_days/items/0"),
    put("direction-polarity-turned", "/scales/visited/polarity", "need", "a strength in a need scale must be reversed",
        at=f"{VISITED}/0"),
    put("direction-neutral-without-reason", f"{VISITED}/-", {"item": "has_pets"}, "a neutral item in a scale needs a reason",
        at=f"{VISITED}/-"),

    # Equality
    put("equality-item-scored", f"{VISITED}/-", {"item": "faith", "reason": "To try it."}, "equality data feed no score",
        at=f"{VISITED}/-/item"),
    put("equality-item-in-table", f"{PETTABLE}/by/0/item", "faith", "equality data feed no score"),
    put("equality-fact-in-table", PETTABLE, {"by": [{"fact": "heritage"}], "rows": [gives("a", 0), gives("b", 1)]},
        "equality data feed no score", at=f"{PETTABLE}/by/0/fact"),
    put("equality-item-in-condition-of-value", "/values/adult_home/compute/if", {"item": "faith", "is": "yes"},
        "equality data feed no score", at="/values/adult_home/compute/if/item"),
    put("equality-fact-gates-scored-item", f"{COLD}/showIf", {"fact": "heritage", "is": "a"},
        "equality data decide on no scored item", at=f"{COLD}/showIf/fact"),

    # Bands
    put("band-gap", f"{BANDS}/support/from", 3, "complete forms reach 2", at=f"{BANDS}/1"),
    put("band-overlap", f"{BANDS}/settled/to", 2, "two bands hold 2", at=f"{BANDS}/1"),
    put("bands-out-of-order", BANDS, [band("support", 2, 4, 1), band("settled", 0, 1, 0)], "bands go from low to high",
        at=f"{BANDS}/1"),
    put("band-unreachable", f"{BANDS}/-", band("beyond", 5, 6, 2), "no complete form reaches 5", at=f"{BANDS}/-"),
    put("band-starts-too-high", f"{BANDS}/settled/from", 1, "complete forms reach 0", at=f"{BANDS}/0"),
    put("band-ends-too-low", f"{BANDS}/support/to", 3, "complete forms reach 4", at=f"{BANDS}/1"),
    put("band-from-above-to", f"{BANDS}/support/from", 5, "from is above to", at=f"{BANDS}/1"),
    put("band-gap-in-value", "/values/doubled/bands/list/higher/from", 6, "complete forms reach 4",
        at="/values/doubled/bands/list/1"),
    put("band-unreachable-between-steps", "/values/doubled/bands/list",
        [{"id": "lower", "label": en("lower"), "from": 0, "to": 2}, {"id": "odd", "label": en("odd"), "from": 3, "to": 3},
         {"id": "higher", "label": en("higher"), "from": 4, "to": 8}], "no complete form reaches 3",
        at="/values/doubled/bands/list/1"),

    # Tables
    put("lookup-rows-overlap", f"{NORMS}/rows/0/when/1/to", 3, "two rows hold community and 3", at=f"{NORMS}/rows/1"),
    put("lookup-value-without-row", f"{NORMS}/rows/3/when/1/from", 3, "no row holds prison and 2", at=f"{NORMS}/rows"),
    put("lookup-code-without-row", f"{PETTABLE}/rows/1", DROP, "no row holds yes", at=f"{PETTABLE}/rows"),
    put("lookup-too-few-tests", f"{NORMS}/rows/0/when/1", DROP, "one test for two keys", at=f"{NORMS}/rows/0/when"),
    put("lookup-too-many-tests", f"{PETTABLE}/rows/0/when/-", {"from": 0, "to": 1}, "two tests for one key",
        at=f"{PETTABLE}/rows/0/when"),
    put("lookup-code-unknown", f"{PETTABLE}/rows/-", gives("maybe", 1), "not a code of no_yes",
        at=f"{PETTABLE}/rows/-/when/0/is"),
    put("lookup-range-for-code", f"{PETTABLE}/rows/-", {"when": [{"from": 0, "to": 1}], "gives": 1}, "the key takes codes",
        at=f"{PETTABLE}/rows/-/when/0"),
    put("lookup-code-for-number", f"{NORMS}/rows/-", {"when": [{"is": "prison"}, {"is": "5"}], "gives": 1},
        "the key takes a range", at=f"{NORMS}/rows/-/when/1"),
    put("lookup-row-from-above-to", f"{NORMS}/rows/1/when/1/from", 5, "from is above to", at=f"{NORMS}/rows/1/when/1"),

    # Profiles and indexes
    put("profile-scale-item-left-out", f"{BRIEF}/scales/-", {"scale": "visited"}, "visited needs visits, which is left out",
        at=f"{BRIEF}/scales/-/scale"),
    put("profile-value-scale-left-out", f"{BRIEF}/values/-", "spread", "spread needs peak, which is left out"),
    put("profile-flag-item-left-out", f"{BRIEF}/flags/-", "busy", "busy reads visits, which is left out"),
    put("profile-gate-left-out", f"{BRIEF}/items/2", "pets", "the showIf of pets reads has_pets, which is left out"),
    put("profile-item-outside-sections", f"{BRIEF}/items/-", "visits", "its section is not selected"),
    put("profile-item-twice", f"{BRIEF}/items/-", "home_1", "home_1 is there already"),
    put("profile-scale-twice", f"{EVERYDAY}/scales/-", {"scale": "home", "role": "plan"}, "home is there already",
        at=f"{EVERYDAY}/scales/-/scale"),
    put("profile-index-scale-left-out", f"{EVERYDAY}/scales/company", DROP, "balance reads company, which is left out",
        at=f"{INDEX}/subtract/0"),
    put("complete-when-reads-left-out", "/completeWhen", {"item": "visits", "recorded": True},
        "brief_talk leaves out visits", at="/completeWhen/item"),
    put("prompt-reads-left-out", "/prompts/warm_room/raisedWhen", {"item": "visits", "atMost": 0},
        "brief_talk leaves out visits", at="/prompts/warm_room/raisedWhen/item"),
    put("constraint-reads-left-out", "/constraints/too_young/never/all/1", {"item": "visits", "atLeast": 5},
        "brief_talk leaves out visits", at="/constraints/too_young/never/all/1/item"),
    put("index-scale-without-bands", f"{INDEX}/add/-", "strain", "strain has no bands"),
    put("index-bands-without-points", f"{INDEX}/add/-", "moves", "the bands of moves have no points"),
    ("index-scale-added-and-subtracted", [(f"{INDEX}/subtract/0", "home"), (f"{INDEX}/levels", DROP)],
     f"{INDEX}/subtract/0", "home is added already"),
    put("index-levels-gap", f"{INDEX}/levels/list/0/to", -1, "complete forms reach 0", at=f"{INDEX}/levels/list/1"),
    put("index-level-unreachable", f"{INDEX}/levels/list/-", {"id": "beyond", "label": en("beyond"), "from": 2, "to": 2},
        "no complete form reaches 2", at=f"{INDEX}/levels/list/-"),
    put("forbidden-index", "/about/forbids", ["index"], "the document says that it never contains an index", at=INDEX),
    ("forbidden-total", [("/about/forbids", ["total"]), (f"{EVERYDAY}/indexes", [])],
     "/values/blend", "the document says that it never contains a total, and this reads two scales"),
]
