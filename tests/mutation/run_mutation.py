# SPDX-License-Identifier: GPL-2.0-only
"""Runs all mutants on a tree that was gated, and reports.

    run_mutation.py GATE-FOLDER STOCK-TREE WORK-FOLDER [RST]

STOCK-TREE is what the gated tree was made from; it goes through the plugin with
the overlay. Prints a table, and every mutant that survived, and every legal use that was
flagged, without a reason in the file "survivors". RST gets the table, and
results/mutation.tsv beside it the counts. Exit status: 0 if there is none of
them, and as many mutants as promised.
"""

import shutil
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

import engines
import flow
import mutation
import stock
from mutation import ENGINES, Mutant

HERE = Path(__file__).resolve().parent
SEED = 20241122
MISUSES_AT_LEAST, LEGAL_AT_LEAST = 1000, 300
FLOW_RULES = ("firmware-touch", flow.LIFECYCLE)
LEGAL, OVERLAY = "legal uses", "plugin, overlay"
TYPE_RULES = ("firmware-deref", "firmware-arith", "firmware-implicit", "firmware-cast")


@dataclass(frozen=True)
class Verdict:
    """Of one engine on one mutant: wrong if it lives, or if it is legal and was flagged."""
    engine: str
    operator: str
    rule: str
    legal: bool
    wrong: bool
    text: str


@dataclass
class Reason:
    """A line of the file "survivors"."""
    engine: str
    operator: str
    part: str
    why: str
    used: int = 0

    def covers(self, verdict: Verdict) -> bool:
        return (self.engine, self.operator) == (verdict.engine, verdict.operator) and \
            (self.part == "*" or self.part in verdict.text)


def reasons(path: Path = HERE / "survivors") -> list[Reason]:
    known = []
    for line in path.read_text().splitlines():
        if line and not line.startswith("#"):
            what, why = line.rsplit(" : ", 1)
            known.append(Reason(*what.split(" ", 2), why))
    return known


def of_types(ran: Iterable[Mutant]) -> list[Verdict]:
    verdicts = []
    for mutant in ran:
        rule = mutant.operator.rule
        for engine in mutant.found:
            wrong = not mutant.killed(engine) if rule else bool(mutant.found[engine])
            verdicts.append(Verdict(engine, mutant.operator.name, rule, not rule, wrong,
                                    f"{mutant.spelling}: {mutant.where}"))
    return verdicts


def of_flow(touched: Iterable[Mutant], turned: Iterable[flow.Turn]) -> list[Verdict]:
    return [Verdict("coccinelle", m.operator.name, m.operator.rule, False,
                    not m.killed("coccinelle"), m.where) for m in touched] + \
        [Verdict("coccinelle", t.name, flow.LIFECYCLE, t.legal, bool(t.found) == t.legal, t.text)
         for t in turned]


def explain(verdicts: list[Verdict], known: list[Reason]) -> list[Verdict]:
    """The wrong ones that no reason covers."""
    left = []
    for verdict in verdicts:
        if verdict.wrong:
            cover = [reason for reason in known if reason.covers(verdict)]
            for reason in cover:
                reason.used += 1
            if not cover:
                left.append(verdict)
    return left


def grid(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    rule = "  ".join("=" * width for width in widths)
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths)).rstrip() for row in rows]
    return [rule, lines[0], rule, *lines[1:], rule]


@dataclass(frozen=True)
class Count:
    """Of one engine on the mutants of a rule, or on the legal uses."""
    what: str
    engine: str
    planted: int
    wrong: int

    def row(self) -> tuple[str, ...]:
        if self.what == LEGAL:
            return LEGAL, self.engine, str(self.planted), "", f"{self.wrong} flagged"
        return (self.what, self.engine, str(self.planted), str(self.planted - self.wrong),
                str(self.wrong))

    def line(self) -> str:
        right = self.wrong if self.what == LEGAL else self.planted - self.wrong
        return f"{self.engine}\t{self.what}\t{right}\t{self.planted}"


def counts(verdicts: list[Verdict]) -> list[Count]:
    def count(what: str, name: str, engine: str, rule: str) -> Count:
        of = [v for v in verdicts if v.engine == engine and v.legal == (what == LEGAL)
              and rule in ("", v.rule)]
        return Count(what, name, len(of), sum(v.wrong for v in of))

    made = [count(rule, engine, engine, rule)
            for rules, names in ((TYPE_RULES, ENGINES), (FLOW_RULES, ("coccinelle",)))
            for rule in rules for engine in names]
    made += [count(f"{rule}, stock tree", OVERLAY, "overlay", rule) for rule in TYPE_RULES[:2]]
    return made + [count(LEGAL, OVERLAY if engine == "overlay" else engine, engine, "")
                   for engine in (*ENGINES, "overlay", "coccinelle")]


def table(verdicts: list[Verdict]) -> list[str]:
    return grid([("rule", "engine", "misuses", "killed", "survived"),
                 *(count.row() for count in counts(verdicts))])


def document(kernel: str, ran: list[Mutant], refused: int, verdicts: list[Verdict],
             known: list[Reason]) -> str:
    misuses = [m for m in ran if m.operator.rule]
    count = Counter(m.spelling for m in misuses)
    text = [".. SPDX-License-Identifier: GPL-2.0-only",
            ".. Made by \"make mutate\"; do not edit.", "",
            "========", "Mutation", "========", "",
            f"Misuses planted into the typed TDX code of Linux {kernel}, one statement each, at every",
            "expression of handle type and at every statement that has a handle in scope. With an empty",
            f"``__firmware`` the compiler takes {len(misuses)} distinct ones: {count['opaque']} as the "
            f"series has the type,",
            f"{count['struct']} with a pointee that is a complete struct, {count['u64']} with a ``u64`` "
            "as pointee.",
            f"It rejects {refused} by itself in every spelling, and they are not counted. Killed means that",
            "the engine names the rule on the line. In the stock tree the overlay says what is a handle.",
            "", *table(verdicts), "",
            "What lives", "==========", ""]
    text += [f"- {r.engine}, {r.operator} ({r.used}): {r.why}" for r in known if r.used]
    return "\n".join([*text, ""])


def main(gate_folder: str, stock_tree: str, work: str, rst: str = "") -> int:
    gate = engines.of_make(Path(gate_folder).resolve())
    folder = Path(work).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    readers, ran, refused = {}, [], 0
    for unit in mutation.UNITS:
        readers[unit] = mutation.read(gate, unit)
        chosen = mutation.of_unit(readers[unit], unit, SEED)
        left = {id(m) for m in mutation.run(gate, unit, chosen, folder)}
        ran += [m for m in chosen if id(m) not in left]
        refused += len(left)
        print(f"{unit}: {len(chosen)} mutants, {len(left)} rejected by the compiler", flush=True)
    turned = flow.lives(gate, readers, folder)
    touched, rejected = flow.touches(gate, readers, folder)
    in_stock, unfit = stock.run(gate, Path(stock_tree).resolve(), folder)
    verdicts = of_types(ran) + of_types(in_stock) + of_flow(touched, turned)
    known = reasons()
    left = explain(verdicts, known)
    print("\n".join(table(verdicts)))
    for verdict in left:
        what = "flagged" if verdict.legal else "survived"
        print(f"{what}: {verdict.engine}: {verdict.operator}: {verdict.text}")
    unused = [r for r in known if not r.used]
    for reason in unused:
        print(f"nothing needs this line of survivors: {reason}")
    if rst:
        kernel = engines.kernel_version(gate)
        Path(rst).write_text(document(kernel, ran, refused + rejected + unfit, verdicts, known))
        kept = Path(rst).parent / "results/mutation.tsv"
        kept.parent.mkdir(exist_ok=True)
        kept.write_text("\n".join(["engine\trule\tnumber\tof",
                                   *(count.line() for count in counts(verdicts)), ""]))
    misuses = len({m.key for m in ran if m.operator.rule})
    legal = len({m.key for m in ran if not m.operator.rule})
    print(f"{misuses} distinct misuses, {legal} legal uses; {len(left)} without a reason")
    return int(bool(left or unused) or misuses < MISUSES_AT_LEAST or legal < LEGAL_AT_LEAST)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
