"""Prints the median of each column of times, and the median of the ratios round by round.

usage: summary.py TIMES    (lines of: name wall user system peak-KB, assess and polars in turns)
"""

import statistics
import sys


def main(path):
    runs = {"assess": [], "polars": []}
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, wall, user, system, peak = line.split()
            runs[name].append((float(wall), float(user) + float(system), int(peak) / 1024))
    print(f"{'':8}{'wall s':>10}{'CPU s':>10}{'peak MiB':>10}   (medians of {len(runs['assess'])})")
    for name, lines in runs.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*lines))
        print(f"{name:8}{wall:10.2f}{cpu:10.2f}{peak:10.0f}")
    for index, what in enumerate(("wall", "CPU", "peak")):
        pairs = zip(runs["polars"], runs["assess"])
        ratios = sorted(theirs[index] / ours[index] for theirs, ours in pairs)
        middle = statistics.median(ratios)
        print(f"polars / assess, {what}: {middle:.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
