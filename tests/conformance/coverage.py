# SPDX-License-Identifier: GPL-2.0-only
"""Writes Documentation/coverage.rst, what each checker finds in the conformance cases,
and the same in results/coverage.tsv for the README.

Our engines are judged by line and rule. The baselines name no rules, so any
diagnostic on a marked line counts as found, and any diagnostic in a clean case
as a false alarm. What is not built or installed is an error. The document says
which cases it was made from; test_coverage.py asks whether they are still the
same.
"""

import hashlib
import os
import shutil
import subprocess
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


def engines() -> dict[str, Engine]:
    """Our engines; the plugin in each GCC of the matrix, sparse on both of its bases."""
    ours = conformance.engines()
    old = conformance.BUILD / "sparse" / "0.6.4" / "sparse"
    rows = {f"plugin, {version(conformance.GCC)}": ours["plugin"]}
    rows |= {f"plugin, {version(gcc)}": conformance.plugin_of(gcc) for gcc in matrix()}
    rows |= {
        "sparse 0.6.5-rc1, patched": ours["sparse"],
        "sparse 0.6.4, patched": Engine("sparse", (str(old), *conformance.SPARSE_FLAGS), (old,)),
        "coccinelle": ours["coccinelle"],
    }
    return rows


def matrix() -> list[str]:
    """The other GCCs that there is a plugin for: Debian 12's 11, and those that
    "make check-gcc-matrix" has got."""
    others = sorted(str(d / f"gcc-{d.name}") for d in (conformance.BUILD / "gcc").glob("[0-9]*"))
    return [gcc for gcc in ("gcc-11", *others)
            if shutil.which(gcc) and conformance.plugin_of(gcc).needs[0].exists()]


def taken(cases: list[Case], engine: Engine) -> list[Case]:
    """The cases that this compiler takes without the plugin as GCC 12 does: an older one
    lacks a built-in function, a newer one has made an error of a warning."""
    gcc = Engine("gcc", tuple(w for w in engine.command if not w.startswith(("-fplugin", "-DFIRM"))))
    usual = Engine("gcc", (conformance.GCC, *conformance.GCC_FLAGS))

    def same(case: Case) -> bool:
        said = [compiler.run(case.path) for compiler in (gcc, usual)]
        return said[0].returncode == said[1].returncode and \
            not (case.clean and bool(said[0].stderr) != bool(said[1].stderr))

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return [case for case, keep in zip(cases, pool.map(same, cases)) if keep]


def version(compiler: str) -> str:
    said = subprocess.run([compiler, "-dumpversion"], capture_output=True, text=True, check=True)
    return f"{Path(compiler).name.split('-')[0]} {said.stdout.split('.')[0].strip()}"


def baselines() -> dict[str, Engine]:
    """What there is without us: the compilers, and sparse as it comes."""
    clang = os.environ.get("CLANG", "clang-19")
    wanted = {
        f"{version(conformance.GCC)} -Wall -Wextra":
            (conformance.GCC, *conformance.GCC_FLAGS, "-Wall", "-Wextra"),
        f"{version(clang)}, noderef": (clang, "-std=gnu11", "-fsyntax-only", "-Wno-unused-value",
                                       "-D__firmware=" + ADDRESS_SPACE),
    }
    for base in ("0.6.5-rc1", "0.6.4"):
        stock = conformance.BUILD / "sparse" / f"stock-{base}" / "sparse"
        wanted[f"sparse {base}"] = (str(stock), *conformance.SPARSE_FLAGS)
        wanted[f"sparse {base}, all flags"] = (str(stock), *conformance.SPARSE_FLAGS,
                                               "-Wcast-from-as", "-Wcast-to-as")
    for command in wanted.values():
        if not shutil.which(command[0]):
            raise conformance.NotBuilt(f"{command[0]} is missing: run 'make coverage'")
    return {name: Engine(name, command) for name, command in wanted.items()}


def fingerprint() -> str:
    """Of all cases, and the headers they share: the document is of these."""
    total = hashlib.sha256()
    for path in sorted([*conformance.HERE.glob("*/*.c"), *conformance.HERE.glob("*.h")]):
        total.update(f"{path.relative_to(conformance.HERE)}\n".encode() + path.read_bytes())
    return total.hexdigest()[:16]


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


def kept(name: str, rules: list[str], total: Score) -> list[str]:
    """The lines of a checker in results/coverage.tsv."""
    counts = [(rule, total.found[rule], total.marked[rule]) for rule in rules]
    counts += [("all", total.found.total(), total.marked.total()),
               ("false alarms", len(total.alarms), total.clean)]
    return [f"{name}\t{what}\t{part}\t{whole}" for what, part, whole in counts]


def table(rows: list[list[str]]) -> list[str]:
    widths = [max(len(cells[i]) for cells in rows) for i in range(len(rows[0]))]
    rule = "  ".join("=" * width for width in widths)
    text = ["  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip()
            for cells in rows]
    return [rule, text[0], rule, *text[1:], rule]


def main() -> None:
    cases = conformance.cases()
    types, flow, lists = [head(RULES)], [head(FLOW_RULES)], []
    results = ["checker\trule\tnumber\tof"]
    for name, engine in engines().items():
        engine.require()
        chosen = [case for case in cases if engine.name in case.engines]
        if engine.name == "plugin" and conformance.GCC not in engine.command:
            chosen = taken(chosen, engine)
        total = score(chosen, engine, named=True)
        if engine.name == "coccinelle":
            flow.append(row(name, FLOW_RULES, total))
        else:
            types.append(row(name, RULES, total))
        results += kept(name, FLOW_RULES if engine.name == "coccinelle" else RULES, total)
        lists += [f"- {name} misses {case}" for case in total.missed]
        lists += [f"- {name} speaks about {case}" for case in total.alarms]
    for name, engine in baselines().items():
        # In reach of a type checker; the flow cases are for Coccinelle alone.
        readable = [case for case in cases if "sparse" in case.engines]
        total = score(readable, engine, named=False)
        types.append(row(name, RULES, total))
        results += kept(name, RULES, total)
    clean = sum(case.clean for case in cases)
    text = [".. SPDX-License-Identifier: GPL-2.0-only",
            ".. Made by \"make coverage\"; do not edit.",
            f".. cases: {fingerprint()}", "",
            "========", "Coverage", "========", "",
            f"What each checker finds in the {len(cases)} conformance cases, {clean} of them clean: "
            "found of marked,",
            "and the clean cases that it spoke about. The engines have to name the line and the "
            "rule; of the",
            "baselines any word on the line counts. A GCC is given the cases that it takes "
            "without the plugin as GCC 12 does.", "",
            "Type rules", "==========", "", *table(types), "",
            "Flow rules", "==========", "", *table(flow), ""]
    if lists:
        text += ["Open", "====", "", *lists, ""]
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(text))
    (target.parent / "results").mkdir(exist_ok=True)
    (target.parent / "results/coverage.tsv").write_text("\n".join([*results, ""]))
    print("\n".join([*table(types), "", *table(flow)]))


if __name__ == "__main__":
    main()
