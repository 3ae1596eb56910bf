#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Makes Documentation/benchmarks.rst, its plots and results/bench.tsv of what was measured.

    report.py [DOCUMENTATION]

Reads every file in build/bench/results; measure.py says what is in them. The
medians go to results/bench.tsv, which is kept with the document: the document
and the numbers in the README can be made again from it (test_numbers.py does).
"""

import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from measure import RESULTS, TOP

HEAD = "what\tn\tunit\twithout\twith\tspread\trounds"
PLOTS = {
    "units": ("Seconds of one processor for so many translation units", "translation units"),
    "patches": ("Seconds for a series of so many patches", "patches"),
}


@dataclass(frozen=True)
class Row:
    """The medians of one line; `without` is empty if there is nothing to compare with.
    `spread` is how far apart the rounds of one side are, as a share of its median."""
    what: str
    n: int
    unit: str
    without: float | None
    with_us: float
    spread: float
    rounds: int

    @property
    def ratio(self) -> float | None:
        return self.with_us / self.without if self.without else None

    @property
    def in_noise(self) -> bool:
        return self.ratio is not None and self.unit != "instructions" and self.rounds > 1 and \
            abs(self.ratio - 1) <= self.spread

    def line(self) -> str:
        without = "" if self.without is None else f"{self.without:.6g}"
        return (f"{self.what}\t{self.n}\t{self.unit}\t{without}\t{self.with_us:.6g}\t"
                f"{self.spread:.3f}\t{self.rounds}")

    @classmethod
    def of_line(cls, line: str) -> "Row":
        what, n, unit, without, with_us, spread, rounds = line.split("\t")
        return cls(what, int(n), unit, float(without) if without else None, float(with_us),
                   float(spread), int(rounds))


def spread(values: list[float]) -> float:
    """The middle half of the rounds: what one busy moment does to one round is not in it."""
    if len(values) < 4:
        return (max(values) - min(values)) / statistics.median(values) if min(values) else 0.0
    low, middle, high = statistics.quantiles(values, n=4)
    return (high - low) / middle if middle else 0.0


def rows(lines: Iterable[str]) -> list[Row]:
    """Of the raw measurements, a row a title, size and unit, in the order of the lines."""
    sides: dict[tuple[str, int, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        what, n, role, unit, value = line.split("\t")
        sides[what, int(n), unit][role].append(float(value))
    made = []
    for (what, n, unit), values in sides.items():
        ours = values.get("with") or values["alone"]
        if not ours:
            raise ValueError(f"{what}: only measured without us")
        without = statistics.median(values["without"]) if values.get("without") else None
        made.append(Row(what, n, unit, without, statistics.median(ours),
                        max(spread(v) for v in values.values() if v), len(ours)))
    return made


def number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    if unit == "instructions":
        return f"{value / 1e6:.0f} M"
    if unit == "ms" and value >= 1000:
        value, unit = value / 1000, "s"
    return f"{value:.3g} {unit}" if value < 1000 else f"{value:.0f} {unit}"


def ratio(row: Row) -> str:
    if row.ratio is None:
        return ""
    return f"{row.ratio:.3f}" + (", within noise" if row.in_noise else "")


def grid(lines: list[tuple[str, ...]]) -> list[str]:
    """A simple table of reStructuredText. An empty cell is written as none: a backslash
    alone, which it also takes, is text that looks like the line over a title."""
    assert all(line[0] for line in lines), "a line without its first cell continues the one before"
    widths = [max(len(line[i]) or 1 for line in lines) for i in range(len(lines[0]))]
    rule = "  ".join("=" * width for width in widths)
    text = ["  ".join(c.ljust(w) for c, w in zip(line, widths)).rstrip() for line in lines]
    return [rule, text[0], rule, *text[1:], rule]


def document(made: list[Row]) -> str:
    fixed = [row for row in made if not row.n]
    growth = [row for row in made if row.n]
    text = [".. SPDX-License-Identifier: GPL-2.0-only",
            ".. Made by \"make bench\"; do not edit.", "",
            "==========", "Benchmarks", "==========", "",
            "Each line is measured in turns with what a user would do without us, on two cores;",
            "the numbers are medians. Seconds are the processor's where one process does the work,",
            "and the clock's where several do. The instructions are callgrind's, in all processes",
            "of the command, and are the same in each run: where a ratio of seconds is within the",
            "noise, theirs counts.", ""]
    if fixed:
        text += grid([("what", "without", "with", "ratio"),
                      *((row.what, number(row.without, row.unit), number(row.with_us, row.unit),
                         ratio(row)) for row in fixed)])
    for kind, (title, axis) in PLOTS.items():
        of = [row for row in growth if row.what.startswith(f"{kind}: ")]
        if not of:
            continue
        heading = f"How cost grows with the {axis}"
        text += ["", heading, "=" * len(heading), "", f".. image:: bench-{kind}.svg",
                 f"   :alt: {title}", ""]
        text += grid([("what", axis, "without", "with", "ratio"),
                      *((row.what.split(": ", 1)[1], str(row.n), number(row.without, row.unit),
                         number(row.with_us, row.unit), ratio(row)) for row in of)])
    return "\n".join([*text, ""])


def plot(kind: str, made: list[Row], target: Path) -> None:
    """Draws with gnuplot, both axes logarithmic: what grows in proportion is a straight line."""
    title, axis = PLOTS[kind]
    series: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for row in made:
        if row.n and row.what.startswith(f"{kind}: "):
            ours, _, theirs = row.what.split(": ", 1)[1].partition(", against ")
            series[ours].append((row.n, row.with_us))
            if row.without is not None:
                series[theirs].append((row.n, row.without))
    if not series:
        return
    data = "".join(f"${number} << E\n" + "".join(f"{n} {v}\n" for n, v in sorted(points)) + "E\n"
                   for number, points in ((f"d{i}", p) for i, p in enumerate(series.values())))
    curves = ", ".join(f'$d{i} with linespoints title "{name}"' for i, name in enumerate(series))
    script = (f"set terminal svg size 720,480 font 'sans,12' background 'white'\n"
              f"set logscale xy\nset grid\nset key outside below\n"
              f"set title '{title}'\nset xlabel '{axis}' offset 0,0.7\nset ylabel 'seconds'\n{data}plot {curves}\n")
    drawn = subprocess.run(["gnuplot"], input=script, text=True, check=True, capture_output=True)
    first, *rest = [line.rstrip() for line in drawn.stdout.splitlines()]
    licence = "<!-- SPDX-License-Identifier: GPL-2.0-only -->"
    target.write_text("\n".join([first, licence, *rest, ""]))


def read(kept: Path) -> list[Row]:
    """The medians, as they are kept with the document."""
    return [Row.of_line(line) for line in kept.read_text().splitlines()[1:]]


def main(folder: str = str(TOP / "Documentation")) -> None:
    target = Path(folder)
    lines = [line for path in sorted(RESULTS.glob("*.tsv"))
             for line in path.read_text().splitlines()]
    if not lines:
        raise SystemExit("nothing was measured: run 'make bench'")
    made = rows(lines)
    kept = target / "results/bench.tsv"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("\n".join([HEAD, *(row.line() for row in made), ""]))
    (target / "benchmarks.rst").write_text(document(read(kept)))
    for kind in PLOTS:
        plot(kind, made, target / f"bench-{kind}.svg")


if __name__ == "__main__":
    main(*sys.argv[1:])
