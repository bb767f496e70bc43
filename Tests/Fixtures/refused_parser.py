"""Texts that a strict JSON parser refuses, each with the place where it must stop.

The place is marked in the text by the sign MARK, which is taken out again; line and column (from 1, columns in
Unicode scalars) are counted from the marked text, so no parser has a say in them. LF, CRLF and CR each end a line.

The place is that of the first character that cannot be accepted: for a bad escape its backslash, for a name that
is there twice the second name's opening quote, for a number its first digit or sign, for an unknown word its first
letter, for bytes that are not UTF-8 the first byte of the ill-formed sequence, for a text in UTF-16 or UTF-32 its
first byte, for something that is never closed the end of the text.
"""

MARK = "\N{PILCROW SIGN}"
DEEPEST = 64

INSTRUMENT = """\
{
  "format": 1,
  "id": "tea-and-garden",
  "version": "0.1.0",
  "title": {"en": "Tea and garden", "cy": "Te a gardd"},
  "responseSets": [
    {
      "id": "how_much",
      "range": {"low": 0, "high": 2},
      "options": [
        {"code": "0", "label": {"en": "Never"}, "points": 0},
        {"code": "1", "label": {"en": "At times"}, "points": 1},
        {"code": "2", "label": {"en": "Often"}, "points": 2}
      ]
    }
  ],
  "scales": [
    {"id": "tea", "factor": "0.5", "alpha": true, "items": [{"item": "tea_1"}, {"item": "tea_2", "reverse": true}]}
  ]
}
"""

POINTS = "/responseSets/0/options/1/points"
LABEL = "/responseSets/0/options/1/label/en"
ALPHA = "/scales/0/alpha"


def changed(old, new, source=INSTRUMENT):
    """The instrument with one piece replaced, which must be there exactly once."""
    if source.count(old) != 1:
        raise SystemExit(f"{old!r} stands {source.count(old)} times")
    return source.replace(old, new)


def points(number):
    """The instrument with other points for the option 1."""
    return changed('"points": 1}', f'"points": {number}}}')


def label(words):
    """The instrument with other words for the option 1."""
    return changed("At times", words)


def cut(after):
    """The instrument up to a piece, and there the end."""
    return INSTRUMENT[:INSTRUMENT.index(after) + len(after)] + MARK


# Name, text with the mark, pointer of the value that is being read (or None), what is wrong.
TEXTS = [
    ("number-leading-zero", points(f"{MARK}01"), POINTS, "a number with a leading zero"),
    ("number-leading-zero-negative", points(f"-{MARK}01"), POINTS, "a number with a leading zero"),
    ("number-leading-zeros-only", points(f"{MARK}00"), POINTS, "a number with a leading zero"),
    ("number-plus", points(f"{MARK}+1"), POINTS, "a number with a plus sign"),
    ("number-point-first", points(f"{MARK}.5"), POINTS, "a number without a digit before the point"),
    ("number-point-last", points(f"1.{MARK}"), POINTS, "a number without a digit after the point"),
    ("number-exponent-empty", points(f"1e{MARK}"), POINTS, "an exponent without a digit"),
    ("number-exponent-sign-only", points(f"1e+{MARK}"), POINTS, "an exponent without a digit"),
    ("number-minus-only", points(f"-{MARK}"), POINTS, "a minus sign without a digit"),
    ("number-two-minus", points(f"-{MARK}-1"), POINTS, "two minus signs"),
    ("number-hexadecimal", points(f"0{MARK}x1"), POINTS, "a hexadecimal number"),
    ("number-underscore", points(f"1{MARK}_000"), POINTS, "an underscore in a number"),
    ("number-comma", points(f"1,{MARK}5"), None, "a decimal comma"),
    ("number-integer-too-large", points(f"{MARK}9007199254740992"), POINTS, "an integer over 2^53 - 1"),
    ("number-integer-too-small", points(f"{MARK}-9007199254740992"), POINTS, "an integer below -(2^53 - 1)"),
    ("number-integer-enormous", points(MARK + "9" * 400), POINTS, "an integer of 400 digits"),
    ("number-exponent-enormous", points(f"{MARK}1e400"), POINTS, "a number too large for a double"),
    ("number-arabic-digits", points(f"{MARK}\u0661"), POINTS, "a digit that is not 0 to 9"),
    ("number-full-width-digit", points(f"1{MARK}\uff12"), POINTS, "a digit that is not 0 to 9"),
    ("word-nan", points(f"{MARK}NaN"), POINTS, "NaN"),
    ("word-infinity", points(f"{MARK}Infinity"), POINTS, "Infinity"),
    ("word-minus-infinity", points(f"-{MARK}Infinity"), POINTS, "a minus sign before a word"),
    ("word-true-capital", changed('"alpha": true', f'"alpha": {MARK}True'), ALPHA, "a word of another language"),
    ("word-none", changed('"alpha": true', f'"alpha": {MARK}None'), ALPHA, "a word of another language"),
    ("word-undefined", changed('"alpha": true', f'"alpha": {MARK}undefined'), ALPHA, "a word of another language"),
    ("word-nul", changed('"alpha": true', f'"alpha": {MARK}nul'), ALPHA, "a word that is not quite null"),
    ("word-truely", changed('"alpha": true', f'"alpha": {MARK}truely'), ALPHA, "a word that is more than true"),
    ("word-bare-value", changed('"tea-and-garden"', f"{MARK}tea-and-garden"), "/id", "text without quotes"),
    ("comma-trailing-in-object", changed('"points": 2}', f'"points": 2,{MARK}}}'), None, "a comma before a brace"),
    ("comma-trailing-in-list", changed('"points": 2}\n      ]', f'"points": 2}},\n      {MARK}]'), None, "a comma before a bracket"),
    ("comma-twice", changed("    }\n  ],\n  \"scales\"", f'    }}\n  ],{MARK},\n  "scales"'), None, "two commas"),
    ("comma-missing-in-object", changed('"version": "0.1.0",\n  "title"', f'"version": "0.1.0"\n  {MARK}"title"'), None,
     "no comma between members"),
    ("comma-missing-in-list", changed('{"item": "tea_1"}, {', f'{{"item": "tea_1"}} {MARK}{{'), None,
     "no comma between entries"),
    ("comma-first-in-list", changed('"items": [{', f'"items": [{MARK}, {{'), None, "a comma before the first entry"),
    ("comma-first-in-object", changed('{"en": "Never"}', f'{{{MARK}, "en": "Never"}}'), None, "a comma before the first member"),
    ("semicolon-between-members", changed('"low": 0,', f'"low": 0{MARK};'), None, "a semicolon for a comma"),
    ("colon-missing", changed('"version": ', f'"version" {MARK}'), None, "no colon after a name"),
    ("colon-equals", changed('"version": ', f'"version" {MARK}= '), None, "an equals sign for a colon"),
    ("colon-twice", changed('"version": ', f'"version":{MARK}: '), "/version", "two colons"),
    ("value-missing", changed('"factor": "0.5"', f'"factor": {MARK}'), "/scales/0/factor", "no value after a colon"),
    ("name-unquoted", changed('"version":', f"{MARK}version:"), None, "a name without quotes"),
    ("name-single-quotes", changed('"version":', f"{MARK}'version':"), None, "a name in single quotes"),
    ("name-number", changed('"low": 0', f"{MARK}0: 0"), None, "a number for a name"),
    ("name-null", changed('"low": 0', f"{MARK}null: 0"), None, "a word for a name"),
    ("string-single-quotes", changed('"tea-and-garden"', f"{MARK}'tea-and-garden'"), "/id", "text in single quotes"),
    ("string-curly-quotes", changed('"tea-and-garden"', f"{MARK}\u201ctea-and-garden\u201d"), "/id", "text in curly quotes"),
    ("string-line-end", label(f"At{MARK}\ntimes"), LABEL, "a line end in a string"),
    ("string-tab", label(f"At{MARK}\ttimes"), LABEL, "a tab in a string"),
    ("string-nul", label(f"At{MARK}\0times"), None, "a NUL in a string"),
    ("string-escape-character", label(f"At{MARK}\x1btimes"), LABEL, "an escape character in a string"),
    ("string-tab-after-wide-characters", label(f"\U0001f375 te\u0301 \u65e5{MARK}\ttimes"), LABEL,
     "a tab in a string, after characters of several bytes"),
    ("string-control-in-name", changed('"version":', f'"ver{MARK}\x01sion":'), None, "a control character in a name"),
    ("escape-unknown", label(f"At {MARK}\\x74imes"), LABEL, "an escape that JSON does not have"),
    ("escape-single-quote", label(f"At {MARK}\\'times"), LABEL, "an escape that JSON does not have"),
    ("escape-line-end", label(f"At {MARK}\\\ntimes"), LABEL, "a backslash before a line end"),
    ("escape-hex-short", label(f"At {MARK}\\u12 times"), LABEL, "an escape with fewer than four digits"),
    ("escape-hex-letter", label(f"At {MARK}\\u12G4times"), LABEL, "an escape with a letter that is not a digit"),
    ("escape-capital-u", label(f"At {MARK}\\U0041times"), LABEL, "an escape that JSON does not have"),
    ("escape-braces", label(f"At {MARK}\\u{{41}}times"), LABEL, "an escape of another language"),
    ("surrogate-high-alone", label(f"At {MARK}\\ud83d times"), LABEL, "half a surrogate pair"),
    ("surrogate-low-alone", label(f"At {MARK}\\udf75 times"), LABEL, "half a surrogate pair"),
    ("surrogates-swapped", label(f"At {MARK}\\udf75\\ud83c times"), LABEL, "a surrogate pair the wrong way round"),
    ("surrogate-high-before-escape", label(f"At {MARK}\\ud83d\\u0041 times"), LABEL, "half a surrogate pair"),
    ("surrogate-high-twice", label(f"At {MARK}\\ud83d\\ud83d\\ude00 times"), LABEL, "half a surrogate pair"),
    ("surrogate-high-at-end-of-string", label(f"At times {MARK}\\uD83C"), LABEL, "half a surrogate pair"),
    ("name-surrogate-alone", changed('"version":', f'"{MARK}\\udc00":'), None, "half a surrogate pair in a name"),
    ("comment-line", changed('  "version"', f'  {MARK}// first draft\n  "version"'), None, "a comment"),
    ("comment-block", points(f"{MARK}/* one */ 1"), POINTS, "a comment"),
    ("comment-hash", changed('  "version"', f'  {MARK}# first draft\n  "version"'), None, "a comment"),
    ("comment-after-end", INSTRUMENT + f"{MARK}// the end\n", None, "a comment after the document"),
    ("bracket-closed-by-brace", changed('"reverse": true}]}', f'"reverse": true}}{MARK}}}}}'), None, "a brace closes a list"),
    ("brace-closed-by-bracket", changed('"reverse": true}]}', f'"reverse": true{MARK}]]}}'), None,
     "a bracket closes an object"),
    ("bracket-too-many", changed('"reverse": true}]}', f'"reverse": true}}]{MARK}]}}'), None, "a bracket too many"),
    ("brace-too-many-at-end", INSTRUMENT + f"{MARK}}}\n", None, "a brace after the document"),
    ("trailing-document", INSTRUMENT + f'{MARK}{{"format": 1}}\n', None, "a second document"),
    ("trailing-comma-after-document", INSTRUMENT.rstrip() + f"{MARK},\n", None, "a comma after the document"),
    ("trailing-nul", INSTRUMENT + f"{MARK}\0", None, "a NUL after the document"),
    ("trailing-substitute", INSTRUMENT + f"{MARK}\x1a", None, "a control character after the document"),
    ("space-no-break", changed('"version": ', f'"version":{MARK}\u00a0'), "/version", "a no-break space between parts"),
    ("space-form-feed", changed('"version": ', f'"version":{MARK}\x0c'), "/version", "a form feed between parts"),
    ("space-line-separator", changed('  "version"', f'{MARK}\u2028  "version"'), None, "a line separator between parts"),
    ("space-byte-order-mark-inside", changed('"version": ', f'"version": {MARK}\ufeff'), "/version",
     "a byte-order mark between parts"),
    ("member-twice", changed('"alpha": true,', f'"alpha": true, {MARK}"factor": 2,'), ALPHA.replace("alpha", "factor"),
     "a name that is there twice"),
    ("member-twice-same-value", changed('  "version": "0.1.0",', f'  "version": "0.1.0",\n  {MARK}"version": "0.1.0",'),
     "/version", "a name that is there twice"),
    ("member-twice-by-escape", changed('"alpha": true,', f'"alpha": true, {MARK}"f\\u0061ctor": 2,'),
     ALPHA.replace("alpha", "factor"), "a name that is there twice, once with an escape"),
    ("member-twice-by-slash-escape", changed('{"low": 0, "high": 2}', f'{{"a/b": 0, {MARK}"a\\/b": 2}}'),
     "/responseSets/0/range/a~1b", "a name that is there twice, once with an escape"),
    ("member-twice-outermost", INSTRUMENT.rstrip()[:-2] + f',\n  {MARK}"format": 1\n}}\n', "/format",
     "a name that is there twice, far apart"),
    ("member-twice-empty-name", changed('{"low": 0, "high": 2}', f'{{"": 0, {MARK}"": 2}}'), "/responseSets/0/range/",
     "an empty name that is there twice"),
    ("depth-lists", "[" * DEEPEST + MARK + "[" + "]" * (DEEPEST + 1) + "\n", None, "65 lists in each other"),
    ("depth-objects", '{"not": ' * DEEPEST + MARK + "{}" + "}" * DEEPEST + "\n", None, "65 objects in each other"),
    ("depth-hostile", "[" * DEEPEST + MARK + "[" * 100000, None, "100,065 lists that are never closed"),
    ("cut-after-brace", cut('"range": {'), None, "the text ends after a brace"),
    ("cut-after-name", cut('"version"'), None, "the text ends after a name"),
    ("cut-after-colon", cut('"version":'), None, "the text ends after a colon"),
    ("cut-after-comma", cut('"low": 0,'), None, "the text ends after a comma"),
    ("cut-in-string", cut('"At ti'), None, "the text ends in a string"),
    ("cut-in-name", cut('"vers'), None, "the text ends in a name"),
    ("cut-in-escape", cut('"At ').replace(MARK, "\\u00" + MARK), None, "the text ends in an escape"),
    ("cut-after-number", cut('"points": 1'), None, "the text ends after a number"),
    ("cut-before-last-brace", INSTRUMENT.rstrip()[:-1] + MARK, None, "the text ends before the last brace"),
    ("cut-after-line-end", cut('"version": "0.1.0",\n'), None, "the text ends after a line end"),
    ("cut-forty-deep", '{"a":' * 40 + MARK, None, "the text ends 40 objects deep"),
    ("empty", MARK, None, "no text at all"),
    ("only-spaces", f" \r\n\t\n  {MARK}", None, "white space only"),
    ("one-byte-brace", "{" + MARK, None, "one brace"),
    ("one-byte-quote", '"' + MARK, None, "one quote"),
    ("one-byte-nul", MARK + "\0", None, "one NUL"),
    ("one-letter", MARK + "x", None, "one letter"),
    ("line-ends-crlf", points(f"{MARK}01").replace("\n", "\r\n"), POINTS, "a leading zero, in a text with CRLF"),
    ("line-ends-cr", points(f"{MARK}01").replace("\n", "\r"), POINTS, "a leading zero, in a text with CR"),
    ("line-ends-mixed", points(f"{MARK}01").replace(",\n  ", ",\r\n\n  ", 3).replace("[\n", "[\r"), POINTS,
     "a leading zero, in a text with all three line ends"),
    ("html-page", MARK + "<!doctype html>\n<html><body>Not found</body></html>\n", None, "a web page"),
    ("yaml-text", MARK + "format: 1\nid: tea\n", None, "YAML"),
]

# The same for bytes: what stands before the ill-formed bytes, the bytes, what stands after them.
BYTES = [
    ("utf8-byte-order-mark", "", b"\xef\xbb\xbf", INSTRUMENT, "a byte-order mark"),
    ("utf16-little-endian-mark", "", b"\xff\xfe", INSTRUMENT.encode("utf-16-le"), "UTF-16 with its mark"),
    ("utf16-big-endian-mark", "", b"\xfe\xff", INSTRUMENT.encode("utf-16-be"), "UTF-16 with its mark"),
    ("utf16-big-endian", "", b"\0", INSTRUMENT.encode("utf-16-be")[1:], "UTF-16 without its mark"),
    ("utf16-little-endian", "", b"{\0", INSTRUMENT.encode("utf-16-le")[2:], "UTF-16 without its mark"),
    ("utf32-little-endian-mark", "", b"\xff\xfe\0\0", INSTRUMENT.encode("utf-32-le"), "UTF-32 with its mark"),
    ("utf8-latin1-letter", "caf", b"\xe9", " au lait", "Latin-1"),
    ("utf8-windows-quote", "she", b"\x92", "s", "Windows-1252"),
    ("utf8-continuation-alone", "At ", b"\x80", "times", "a continuation byte alone"),
    ("utf8-overlong-two", "At ", b"\xc0\x80", "times", "an overlong NUL"),
    ("utf8-overlong-slash", "At ", b"\xc0\xaf", "times", "an overlong slash"),
    ("utf8-overlong-three", "At ", b"\xe0\x80\xaf", "times", "an overlong slash of three bytes"),
    ("utf8-overlong-four", "At ", b"\xf0\x80\x80\xaf", "times", "an overlong slash of four bytes"),
    ("utf8-surrogate-high", "At ", b"\xed\xa0\x80", "times", "a surrogate written as bytes"),
    ("utf8-surrogate-pair", "At ", b"\xed\xa0\xbc\xed\xbd\xb5", "times", "a surrogate pair written as bytes"),
    ("utf8-above-last-character", "At ", b"\xf4\x90\x80\x80", "times", "a number above U+10FFFF"),
    ("utf8-five-bytes", "At ", b"\xf8\x88\x80\x80\x80", "times", "a sequence of five bytes"),
    ("utf8-ff", "At ", b"\xff", "times", "a byte that UTF-8 never has"),
    ("utf8-cut-by-quote", "At times ", b"\xe2\x82", "", "a sequence cut short by the closing quote"),
    ("utf8-cut-after-wide-characters", "\U0001f375 \u65e5\u672c ", b"\xf0\x9f\x8d", "", "a sequence cut short, after whole ones"),
]


def position(before):
    """Line and column after a text, both from 1."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return {"line": len(lines), "column": len(lines[-1]) + 1}


def text_fixture(name, marked, pointer, what):
    if marked.count(MARK) != 1:
        raise SystemExit(f"{name} has {marked.count(MARK)} marks")
    row = {"file": f"{name}.json", **position(marked[:marked.index(MARK)])}
    return marked.replace(MARK, "").encode(), row | ({"pointer": pointer} if pointer is not None else {}) | {"what": what}


def byte_fixture(name, before, bad, after, what):
    if isinstance(after, str) and after is not INSTRUMENT:
        start, end = INSTRUMENT.split("At times")
        before, after = start + before, after + end
    content = before.encode() + bad + (after.encode() if isinstance(after, str) else after)
    return content, {"file": f"{name}.json", **position(before), "what": what}


def parser_fixtures():
    """The files by name, and the rows of expected.json."""
    made = {entry[0]: text_fixture(*entry) for entry in TEXTS}
    made |= {entry[0]: byte_fixture(*entry) for entry in BYTES}
    start = INSTRUMENT[:INSTRUMENT.index("At times") + 3]
    made["utf8-cut-at-end"] = byte_fixture("utf8-cut-at-end", start, b"\xf0\x9f", b"", "a sequence cut short by the end")
    if len(made) != len(TEXTS) + len(BYTES) + 1:
        raise SystemExit("a name is there twice")
    return {f"{name}.json": content for name, (content, _) in made.items()}, [row for _, row in made.values()]
