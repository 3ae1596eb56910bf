# SPDX-License-Identifier: GPL-2.0-only
"""Constructs times handles.

products/*.table has a list of each, and every handle stands in every construct once,
a function a line. The rule by which a construct is listed is what an engine must say
of the line, once; of those under "nothing", nothing. What a table names is declared
in products/*.h.
"""

import re
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import conformance
from conformance import Engine

PRODUCTS = conformance.HERE / "products"
OVERLAY = conformance.TOP / "gcc-plugin" / "tdx-7.x.overlay"
# GCC looks for the end of a function that failed; more of them take it longer.
FUNCTIONS = 400
MESSAGE = re.compile(r"^[^\s:]+\.c:(\d+):\d+: (?:error|warning|note: unconverted): .*\[(firmware-\w+)\]$",
                     re.M)


def read(table: Path) -> dict[str, list[str]]:
    """The lines below each [heading]."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in table.read_text().splitlines():
        if line.startswith("[") and line.endswith("]"):
            heading = line[1:-1]
        elif line and not line.startswith("# "):
            found[heading].append(line)
    return found


def sources(table: str) -> list[tuple[str, dict[int, tuple[str, str]]]]:
    """Each source with, for its lines, the rule that is due and what is on the line."""
    lists = read(PRODUCTS / f"{table}.table")
    handles = lists.pop("handles")
    rows = [(rule, construct.replace("@", handle))
            for rule, constructs in lists.items() for construct in constructs for handle in handles]
    made = []
    for first in range(0, len(rows), FUNCTIONS):
        chunk = rows[first:first + FUNCTIONS]
        text = f'#include "{PRODUCTS}/{table}.h"\n' + "".join(
            f"u64 f{n}(PARAMETERS) {{ {construct} return 0; }}\n" for n, (_, construct) in enumerate(chunk))
        made.append((text, dict(enumerate(chunk, 2))))
    return made


def judge(table: str, engine: Engine, folder: Path) -> list[str]:
    """What is wrong with what ENGINE says of the sources, which are made in FOLDER."""
    engine.require()
    if table == "stock":
        engine = replace(engine, command=(
            *engine.command, f"-fplugin-arg-firmware_plugin-overlay={OVERLAY}"))
    wrong = []
    for n, (text, lines) in enumerate(sources(table)):
        source = folder / f"{table}-{n}.c"
        source.write_text(text)
        ran = engine.run(source)
        assert not conformance.CRASH.search(ran.stderr), ran.stderr
        got = defaultdict(list)
        for line, rule in MESSAGE.findall(ran.stderr):
            got[int(line)].append(rule)
        wrong += [f"{construct}: want {rule}, got {', '.join(got[line]) or 'nothing'}"
                  for line, (rule, construct) in lines.items()
                  if got[line] != ([] if rule == "nothing" else [rule])]
    return wrong
