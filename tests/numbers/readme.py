#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Writes the README's numbers: the block between the two marks, from the kept results.

    readme.py [README]

Documentation/results holds what "make coverage", "make mutate", "make bench"
and "make check-silence" found; the patches in tests/history say who catches
them. Nobody types a number: test_numbers.py holds the README against these.
"""

import re
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
RESULTS = TOP / "Documentation/results"
HISTORY = TOP / "tests/history"
BEGIN, END = "<!-- made by \"make numbers\" -->", "<!-- end of the numbers -->"

sys.path.append(str(TOP / "tests/bench"))
import report  # noqa: E402

Table = dict[tuple[str, str], tuple[int, int]]


def table(name: str) -> Table:
    """Lines of two words and two counts: so many of so many."""
    lines = (RESULTS / f"{name}.tsv").read_text().splitlines()[1:]
    split = (line.split("\t") for line in lines)
    return {(who, what): (int(part), int(whole)) for who, what, part, whole in split}


def of(counts: tuple[int, int]) -> str:
    return f"{counts[0]:,} of {counts[1]:,}"


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def coverage() -> list[str]:
    """Our checkers, and the best of what there is without us."""
    found = table("coverage")
    names = list(dict.fromkeys(who for who, _ in found))
    ours = [who for who in names if who.startswith(("plugin", "coccinelle")) or "patched" in who]
    best = max((who for who in names if who not in ours),
               key=lambda who: (found[who, "all"][0], -found[who, "false alarms"][0]))
    rows = []
    for who in [*ours, best]:
        what = f"without us at best: {who}" if who == best else who
        rows.append(row(f"conformance cases, {what}", of(found[who, "all"]),
                        of(found[who, "false alarms"])))
    return rows


def mutation() -> list[str]:
    found = table("mutation")
    rows = []
    for who in dict.fromkeys(who for who, _ in found):
        killed = [counts for (engine, what), counts in found.items()
                  if engine == who and what != "legal uses"]
        total = sum(part for part, _ in killed), sum(whole for _, whole in killed)
        rows.append(row(f"mutants of the kernel's TDX code, {who}", of(total),
                        of(found[who, "legal uses"])))
    return rows


def history() -> list[str]:
    """Who says something at all of the mistakes that people made and caught."""
    caught = [re.findall(r"^Caught-by: (\w+)", patch.read_text(), re.M)
              for patch in sorted(HISTORY.glob("*.patch"))]
    number = sum(bool(set(by) - {"nobody"}) for by in caught)
    return [row("mistakes that people made and caught, rebuilt; by any engine",
                of((number, len(caught))), "")]


def silence() -> list[str]:
    """Findings in whole kernels, of the units that each engine checked."""
    rows = []
    for line in (RESULTS / "silence.tsv").read_text().splitlines()[1:]:
        size, kernel, compiled, checked, findings = line.split("\t")
        for who, units in ("plugin", int(compiled)), ("sparse", int(checked)):
            if units:
                rows.append(row(f"all of Linux {kernel}, typed, {size} configuration, {who}", "",
                                f"{findings} of {units:,} units"))
    return rows


def bench() -> list[str]:
    """The ratios of what is measured at one size."""
    made = [it for it in report.read(RESULTS / "bench.tsv") if not it.n and it.unit != "MB"]
    counted = {it.what for it in made if it.unit == "instructions"}
    rows = []
    for it in made:
        # Where instructions were counted they are the better measure.
        if it.what not in counted or it.unit == "instructions":
            rows.append(row(it.what, report.number(it.with_us, it.unit) if it.ratio is None else
                            f"{it.ratio:.3f} times the {it.unit if it.what in counted else 'time'}"))
    return rows


def block() -> str:
    kept = [make for make in (coverage, mutation, history, silence)
            if make is history or (RESULTS / f"{make.__name__}.tsv").exists()]
    costs = bench()
    if costs:
        costs = ["", row("what it costs, against doing without", ""), row("---", "---"), *costs]
    return "\n".join([BEGIN, row("what was tried", "misuses caught", "legal uses flagged"),
                      row("---", "---", "---"), *(line for make in kept for line in make()),
                      *costs, END])


def replace(text: str) -> str:
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise SystemExit(f"not once in the README: {BEGIN} and {END}")
    before, rest = text.split(BEGIN)
    return before + block() + rest.split(END)[1]


def main(readme: str = str(TOP / "README.md")) -> None:
    path = Path(readme)
    path.write_text(replace(path.read_text()))


if __name__ == "__main__":
    main(*sys.argv[1:])
