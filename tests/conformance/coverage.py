# SPDX-License-Identifier: GPL-2.0-only
"""Writes Documentation/coverage.rst: what each checker finds in the conformance cases.

Our engines are judged by line and rule. The baselines name no rules, so any
diagnostic on a marked line counts as found, and any diagnostic in a clean case
as a false alarm. A baseline that is not installed has no row; an engine that
is not built is an error.
"""

import os
import shutil
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import conformance
from conformance import Case, Engine

RULES, FLOW_RULES = conformance.RULES, conformance.FLOW_RULES
TARGET = conformance.TOP / "Documentation" / "coverage.rst"
ADDRESS_SPACE = "__attribute__((noderef, address_space(1)))"


@dataclass
class Score:
    """Of one checker: marked lines, those found, clean cases, those it spoke about."""
    marked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    alarms: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def baselines() -> dict[str, Engine]:
    sparse = os.environ.get("STOCK_SPARSE", "sparse")
    clang = os.environ.get("CLANG", "clang")
    wanted = {
        "gcc -Wall -Wextra": (conformance.GCC, *conformance.GCC_FLAGS, "-Wall", "-Wextra"),
        "clang, noderef": (clang, "-std=gnu11", "-fsyntax-only", "-Wno-unused-value",
                           "-D__firmware=" + ADDRESS_SPACE),
        "sparse, stock": (sparse, *conformance.SPARSE_FLAGS),
        "sparse, stock, all flags": (sparse, *conformance.SPARSE_FLAGS, "-Wcast-from-as",
                                     "-Wcast-to-as"),
    }
    return {name: Engine(name, command) for name, command in wanted.items()
            if shutil.which(command[0])}


def said(case: Case, engine: Engine) -> set[tuple[int, str]]:
    """The lines that an engine spoke about, with the rule if it named one."""
    ran = engine.run(case.path)
    lines = set()
    for message in conformance.MESSAGE.finditer(ran.stdout + ran.stderr):
        rule = conformance.NAMED.search(message["text"])
        lines.add((int(message["line"]), rule[1] if rule else ""))
    return lines


def score(cases: list[Case], engine: Engine, named: bool) -> Score:
    """Runs one checker on all cases; named: it has to name the rule as well."""
    total = Score()
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = list(pool.map(lambda case: said(case, engine), cases))
    for case, lines in zip(cases, results):
        if case.clean:
            total.clean += 1
            if lines:
                total.alarms.append(case.name)
        expected = case.expected(engine.name) if named else case.expected("sparse")
        for line, rule in expected:
            total.marked[rule] += 1
            if (line, rule) in lines or not named and line in {at for at, _ in lines}:
                total.found[rule] += 1
            else:
                total.missed.append(case.name)
    return total


def head(rules: list[str]) -> list[str]:
    return ["checker", *(rule.removeprefix("firmware-") for rule in rules), "all", "false alarms"]


def row(name: str, rules: list[str], total: Score) -> list[str]:
    cells = [name]
    for rule in rules:
        cells.append(f"{total.found[rule]} of {total.marked[rule]}")
    cells.append(f"{total.found.total()} of {total.marked.total()}")
    cells.append(f"{len(total.alarms)} of {total.clean}")
    return cells


def table(rows: list[list[str]]) -> list[str]:
    widths = [max(len(cells[i]) for cells in rows) for i in range(len(rows[0]))]
    rule = "  ".join("=" * width for width in widths)
    text = ["  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip()
            for cells in rows]
    return [rule, text[0], rule, *text[1:], rule]


def main() -> None:
    cases = conformance.cases()
    types, flow, lists = [head(RULES)], [head(FLOW_RULES)], []
    for name, engine in conformance.engines().items():
        engine.require()
        total = score([case for case in cases if name in case.engines], engine, named=True)
        if name == "coccinelle":
            flow.append(row(name, FLOW_RULES, total))
        else:
            types.append(row(name, RULES, total))
        lists += [f"- {name} misses {case}" for case in total.missed]
        lists += [f"- {name} speaks about {case}" for case in total.alarms]
    for name, engine in baselines().items():
        readable = [case for case in cases if "sparse" in case.engines]
        types.append(row(name, RULES, score(readable, engine, named=False)))
    clean = sum(case.clean for case in cases)
    text = [".. SPDX-License-Identifier: GPL-2.0-only",
            ".. Made by \"make coverage\"; do not edit.", "",
            "========", "Coverage", "========", "",
            f"What each checker finds in the {len(cases)} conformance cases, {clean} of them clean: "
            "found of marked,",
            "and the clean cases that it spoke about. The engines have to name the line and the "
            "rule; of the",
            "baselines any word on the line counts.", "",
            "Type rules", "==========", "", *table(types), "",
            "Flow rules", "==========", "", *table(flow), ""]
    if lists:
        text += ["Open", "====", "", *lists, ""]
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(text))
    print("\n".join([*table(types), "", *table(flow)]))


if __name__ == "__main__":
    main()
