# SPDX-License-Identifier: GPL-2.0-only
"""The mutants of the flow rules: pages mapped, and pages whose life takes a wrong turn.

They go through Coccinelle. A mapping is a statement of its own, so one copy of
a file holds one operator at all sites; a change of a page's life changes the
paths, so each has a copy of the file for itself, without the functions that
have nothing to do with it.
"""

import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import operators
from engines import TOP, Bench, Gate
from mutation import UNITS, Mutant, compiled, mutants, plant
from sites import Call, Reader

sys.path.insert(0, str(TOP / "tests/coccinelle"))
from mutate import body, trim  # noqa: E402

FINDING = re.compile(r"^(.+?):(\d+):\d+: error: .*\[(firmware-[a-z]+)\]$", re.M)
RULES = TOP / "coccinelle"
LIFECYCLE = "firmware-lifecycle"
DONATES = {"tdh_mng_create", "tdh_mng_addcx", "tdh_vp_create", "tdh_vp_addcx", "tdh_mem_sept_add"}
RECLAIMS = {"tdx_reclaim_page", "__tdx_reclaim_page", "tdx_reclaim_control_page",
            "tdh_phymem_page_reclaim"}
FREES = {"tdx_free_page"}


@dataclass
class Turn:
    """A page's life changed: lines `first` to `last` of a file replaced."""
    name: str
    legal: bool
    call: Call
    first: int
    last: int
    new: str
    found: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return f"{self.call.function}: {self.call.text}"

    def apply(self, source: str) -> str:
        """The file without what does not matter, all lines but the new one where they were."""
        lines = source.split("\n")
        gone = self.last - self.first + 1
        lines[self.first - 1:self.last] = [self.new, *[""] * (gone - 1)] if gone else [self.new]
        return trim("\n".join(lines), self.call.function)

def page(call: Call) -> str:
    """The page that a call donates, reclaims or frees."""
    if call.name in ("tdh_mng_create", "tdh_vp_create"):
        owner = call.arguments[0 if call.name == "tdh_mng_create" else 1]
        member = "tdr_page" if call.name == "tdh_mng_create" else "tdvpr_page"
        return owner[1:] + "." + member if owner.startswith("&") else f"{owner}->{member}"
    return call.arguments[{"tdh_mng_addcx": 1, "tdh_vp_addcx": 1, "tdh_mem_sept_add": 3}
                          .get(call.name, 0)]


def turns(call: Call, source: str) -> Iterator[Turn]:
    """What can go wrong around one call. A result that is kept in a variable is
    tested by the next statement; the donation has succeeded after that."""
    line = source.split("\n")[call.first - 1].strip()
    done = call.next_last if re.match(r"\w+ = ", line) else call.last
    it = page(call)
    at = lambda name, after, new, legal=False: Turn(name, legal, call, after + 1, after, new)
    if call.name in DONATES:
        yield at("free-before-donate", call.first - 1, f"tdx_free_page({it});")
        yield at("free-donated", done, f"tdx_free_page({it});")
        yield at("reset-donated", done, f"tdx_quirk_reset_page({it});")
        yield at("donate-twice", done, f"if ({call.text}) return -EIO;")
        yield at("look-at-donated", done, f"WARN_ON(!{it});", True)
    if call.name in RECLAIMS and "reclaim_page(" not in call.function:
        yield at("free-before-reclaim", call.first - 1, f"tdx_free_page({it});")
        yield at("reset-before-reclaim", call.first - 1, f"tdx_quirk_reset_page({it});")
        yield at("reclaim-twice", done, f"{call.text};")
        yield at("note-before-reclaim", call.first - 1, f"pr_debug(\"%d\\n\", !{it});", True)
        yield Turn("drop-reclaim", False, call, call.first, call.last, ";")
        if call.name != "tdx_reclaim_control_page":     # which returns nothing
            yield Turn("ignore-reclaim", False, call, call.first, call.last, f"{call.text};")
    if call.name in FREES:
        yield at("free-twice", call.last, f"tdx_free_page({it});")
        yield Turn("leak", True, call, call.first, call.last, ";")


def spatch(rule: str, files: list[Path], folder: Path) -> dict[Path, list[tuple[int, str]]]:
    """What a rule finds in each file: line and rule name."""
    cocci = RULES / "tdx" / f"{rule}.cocci"
    groups = folder / f"{rule}.groups"
    groups.write_text("".join(f"{f}\n\n" for f in files))
    options = re.search(r"^// Options:(.*)", cocci.read_text(), re.M)[1].split()
    done = subprocess.run(
        ["spatch", "-D", "report", "--very-quiet", "--no-show-diff", "--jobs", "2",
         "--macro-file-builtins", str(RULES / "macros.h"), *options,
         "--sp-file", str(cocci), "--file-groups", str(groups)],
        text=True, capture_output=True, cwd=folder)
    if done.returncode or done.stderr.strip():
        raise RuntimeError(f"spatch: {rule}: status {done.returncode}\n{done.stderr[-2000:]}")
    found = defaultdict(list)
    for name, line, said in FINDING.findall(done.stdout):
        found[Path(name)].append((int(line), said))
    return found


def touches(gate: Gate, readers: dict[str, Reader], folder: Path) -> tuple[list[Mutant], int]:
    """Maps every handle in every way; the mutants with what was found, and how many of
    them the compiler refused."""
    ran, files, refused = [], {}, 0
    for unit in UNITS:
        bench = Bench(gate, unit, folder / "compiled")
        # The page that a call has just allocated is still the kernel's.
        sites = [s for s in readers[unit].expressions([unit]) if "(" not in s.handle]
        taken, left = compiled(bench, list(mutants(sites, operators.TOUCHES)))
        refused += len(left)
        for operator in operators.TOUCHES:
            texts, places = plant(gate, [m for m in taken if m.operator is operator])
            if texts:
                path = folder / operator.name / Path(unit).parent.name / Path(unit).name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(texts[unit])
                files[path] = places[unit]
        ran += taken
    for mutant in ran:
        mutant.spelling = "opaque"
        mutant.found["coccinelle"] = []
    for path, hits in spatch(operators.TOUCH, list(files), folder).items():
        for line, rule in hits:
            if line not in files[path]:
                raise RuntimeError(f"{path}:{line} is no mutant's line: {rule}")
            files[path][line].found["coccinelle"].append(rule)
    return ran, refused


def lives(gate: Gate, readers: dict[str, Reader], folder: Path) -> list[Turn]:
    """Every call that donates, reclaims or frees, in every wrong way."""
    ran, files = [], {}
    for unit in UNITS:
        source = (gate.tree / unit).read_text()
        calls = {(c.first, c.text): c for c in
                 readers[unit].calls([unit], DONATES | RECLAIMS | FREES)}
        for call in calls.values():
            for turn in turns(call, source):
                path = folder / f"{len(ran)}.c"
                path.write_text(turn.apply(source))
                files[path] = turn
                ran.append(turn)
    for path, hits in spatch(LIFECYCLE, list(files), folder).items():
        turn = files[path]
        first, last = body(path.read_text().split("\n"), turn.call.function)
        turn.found = [line for line, _ in hits if first < line <= last + 1]
    return ran
