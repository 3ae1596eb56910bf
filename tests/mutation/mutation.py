# SPDX-License-Identifier: GPL-2.0-only
"""Plants misuses into the typed kernel, a line each, and asks who sees them.

Mutants that do not depend on each other share a run: each is a statement on a
line of its own, so a finding belongs to the mutant on its line. A mutant counts
if the compiler takes it with __firmware empty; one that it rejects because the
pointee is opaque is tried again with a pointee that C can look into.
"""

import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Iterator

import operators
from engines import Bench, Gate
from operators import Operator
from sites import HANDLE, Reader, Site

# A translation unit, and the headers whose inline functions are changed with it.
UNITS = {
    "arch/x86/kvm/vmx/tdx.c": ["arch/x86/kvm/vmx/tdx.h", "arch/x86/include/asm/tdx.h"],
    "arch/x86/virt/vmx/tdx/tdx.c": [],
    "arch/x86/kvm/mmu/tdp_mmu.c": ["arch/x86/kvm/mmu/mmu_internal.h"],
}
ENGINES = ("plugin", "sparse")
# Of the statements with a handle in scope, each gets so many misuses and legal uses.
PER_SCOPE = (4, 1)
IN_PLACE = re.compile(r"\{f:(.*)\}$")


@dataclass
class Mutant:
    operator: Operator
    site: Site
    text: str
    spelling: str = ""
    found: dict[str, list[str]] = field(default_factory=dict)

    @property
    def where(self) -> str:
        return f"{self.site.function}: {self.text}"

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it distinct: the same text elsewhere in a function adds nothing."""
        return self.site.file, self.site.function, self.text

    def killed(self, engine: str) -> bool:
        return self.operator.rule in self.found[engine]


def write(operator: Operator, site: Site) -> str:
    """The statement that the operator makes of a site; empty if it cannot."""
    # sparse inlines: inline functions that call each other in a hundred mutants explode.
    if site.file.endswith(".h") and ("(" in site.handle or "tdx_" in operator.text):
        return ""
    if operator.needs_object and not site.lvalue or re.search(r"\b[mnq]\b", site.handle):
        return ""
    whole = IN_PLACE.match(operator.text)
    if not whole:
        if operator.name == "return" and site.returns in ("void", "_Bool", HANDLE):
            return ""
        return fill(operator.text, site.handle)
    # In place of an argument: elsewhere, as after "!", any value may stand.
    if not re.search(r"\w\((.*, )?$", site.before) or "__force" in site.before:
        return ""
    before = re.sub(r"^\.[\w.]+ = ", "", site.before)      # a designator stays behind
    text = before + fill(whole[1], site.handle) + site.after
    return f"return {text};" if site.is_return else f"(void)({text});"


def fill(text: str, handle: str) -> str:
    if not re.fullmatch(r"[\w.\->\[\]]+", handle):
        handle = f"({handle})"
    return text.replace("{e}", handle).replace("{l}", handle)


def mutants(sites: Iterable[Site], chosen: Iterable[Operator]) -> Iterator[Mutant]:
    chosen = list(chosen)
    for site in sites:
        for operator in chosen:
            if text := write(operator, site):
                yield Mutant(operator, site, text)


def read(gate: Gate, unit: str) -> Reader:
    return Reader(gate.record(unit), gate.tree / unit, gate.folder / "obj", gate.tree)


def of_unit(reader: Reader, unit: str, seed: int) -> list[Mutant]:
    """All mutants of a translation unit: every operator at every handle
    expression, some of them, seeded, at every statement in a handle's scope."""
    files = [unit, *UNITS[unit]]
    expressions = list(reader.expressions(files))
    planted = list(mutants(expressions, operators.MISUSES + operators.LEGAL))
    planted += [Mutant(operators.SWAP, s, f"(void){s.handle};") for s in reader.swaps(files)]
    scopes = {(s.file, s.line, s.handle): s for s in reader.scopes(files)}
    for key, site in scopes.items():
        dice = random.Random(f"{seed} {key}")
        for table, count in zip((operators.MISUSES, operators.LEGAL), PER_SCOPE):
            free = [o for o in table if not o.in_place]
            planted += mutants([site], dice.sample(free, count))
    known: dict[tuple, Mutant] = {}
    for mutant in planted:
        known.setdefault((mutant.operator.name, mutant.operator.rule, *mutant.key), mutant)
    return list(known.values())


def plant(gate: Gate, chosen: list[Mutant]) -> tuple[dict[str, str], dict[str, dict[int, Mutant]]]:
    """The files with these mutants in them, and which mutant stands on which line."""
    texts, places = {}, {}
    for file in {m.site.file for m in chosen}:
        before: dict[int, list[Mutant]] = defaultdict(list)
        for mutant in chosen:
            if mutant.site.file == file:
                before[mutant.site.line].append(mutant)
        lines, at = [], {}
        for number, line in enumerate((gate.tree / file).read_text().split("\n"), 1):
            for mutant in before.get(number, ()):
                lines.append(mutant.text)
                at[len(lines)] = mutant
            lines.append(line)
        texts[file], places[file] = "\n".join(lines), at
    return texts, places


def at_line(places: dict[str, dict[int, Mutant]], file: str, line: int, said: list[str]) -> Mutant:
    """The mutant that was spoken about; the rest of the file has nothing to be said of."""
    try:
        return places[file][line]
    except KeyError:
        raise RuntimeError(f"{file}:{line} is no mutant's line: {said}") from None


def compiled(bench: Bench, chosen: list[Mutant]) -> tuple[list[Mutant], list[Mutant]]:
    """Those that the compiler takes, all in one file without an error, and the others.

    An error on another line (a type that conflicts with a mutant's implicit
    declaration) goes when the mutants with errors of their own have gone.
    """
    taken, refused = list(chosen), []
    while True:
        texts, places = plant(bench.gate, taken)
        bench.write(texts)
        errors = bench.rejected()
        if not errors:
            return taken, refused
        bad = {id(places[file][line]) for file, lines in errors.items()
               for line in lines if line in places.get(file, ())}
        if not bad:
            raise RuntimeError(f"{bench.unit}: no mutant's line: {dict(errors)}"[:2000])
        refused += [m for m in taken if id(m) in bad]
        taken = [m for m in taken if id(m) not in bad]


def run(gate: Gate, unit: str, chosen: list[Mutant], folder: Path) -> list[Mutant]:
    """Runs the engines; those that no spelling of the type lets through come back."""
    refused = []
    for headers in (False, True):
        group = [m for m in chosen if m.site.file.endswith(".h") == headers]
        if group:
            refused += run_group(gate, unit, group, folder)
    return refused


def run_group(gate: Gate, unit: str, chosen: list[Mutant], folder: Path) -> list[Mutant]:
    rest = chosen
    for spelling in ("opaque", "struct", "u64"):
        bench = Bench(gate, unit, folder / spelling, spelling)
        taken, rest = compiled(bench, rest)
        ask(bench, taken, ENGINES)
    return rest


def ask(bench: Bench, taken: list[Mutant], engines: tuple[str, ...]) -> None:
    """What these engines find in mutants that the compiler takes."""
    texts, places = plant(bench.gate, taken)
    bench.write(texts)
    for mutant in taken:
        mutant.spelling = bench.spelling
        mutant.found = {engine: [] for engine in engines}
    for engine in engines:
        for file, lines in bench.found(engine).items():
            for line, rules in lines.items():
                at_line(places, file, line, rules).found[engine] += rules
