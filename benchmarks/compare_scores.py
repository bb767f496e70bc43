"""Compares two tables of scores cell by cell, over the columns of the second.

Numbers are compared as numbers, everything else as text. Ends with 1 at the first difference.

usage: compare_scores.py ASSESS.csv OTHER.csv
"""

import csv
import sys


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def same(left, right):
    if left == right:
        return True
    try:
        return float(left) == float(right)
    except ValueError:
        return False


def main(ours, other):
    cells = count = 0
    for line, (left, right) in enumerate(zip(rows(ours), rows(other), strict=True), start=2):
        count += 1
        for name, cell in right.items():
            cells += 1
            if not same(left[name], cell):
                sys.exit(f"line {line}, {name}: {left[name]!r} and {cell!r} differ")
    print(f"{count} rows, {cells} cells, no difference")


if __name__ == "__main__":
    main(*sys.argv[1:])
