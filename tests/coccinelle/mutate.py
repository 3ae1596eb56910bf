# SPDX-License-Identifier: GPL-2.0-only
"""One-line mutations of real kernel functions, and who must see them."""

import re
from typing import NamedTuple, Optional

KVM = "arch/x86/kvm/vmx/tdx.c"
VIRT = "arch/x86/virt/vmx/tdx/tdx.c"
MMU = "arch/x86/kvm/mmu/tdp_mmu.c"


class Mutant(NamedTuple):
    """
    In function `func` of `file`, the line that contains `at` gets `new` put
    before it ("<"), after it (">") or in its place ("="). `rule` must then be
    reported on the new line, or on the line that contains `where`; None is a
    silent counterpart: nothing may be reported.
    """
    rule: Optional[str]
    file: str
    func: str
    at: str
    op: str
    new: str
    where: str = ""
    nth: int = 0


def body(lines: list[str], func: str) -> tuple[int, int]:
    """First and last line index of a function's definition."""
    head = re.compile(r"^[a-z_].*\b%s\(" % re.escape(func))
    for i, line in enumerate(lines):
        if not head.match(line):
            continue
        j = i
        while not lines[j].startswith(("{", "}")) and not lines[j].endswith(";"):
            j += 1
        if lines[j].endswith(";"):
            continue
        while not lines[j].startswith("}"):
            j += 1
        return i, j
    raise LookupError(func)


def apply(m: Mutant, text: str) -> tuple[str, int]:
    """The mutated file, and the line (from 1) the finding must stand on."""
    lines = text.split("\n")
    first, last = body(lines, m.func)
    hits = [i for i in range(first, last + 1) if m.at in lines[i]]
    if not hits:
        raise LookupError(f"{m.func}: {m.at}")
    i = hits[m.nth]
    new = m.new.split("\n") if m.new or m.op != "=" else []
    start = i + (m.op == ">")
    lines[start:i + (m.op != "<")] = new
    if m.where:
        _, last = body(lines, m.func)
        line = next(k for k in range(first, last + 1) if m.where in lines[k])
    else:
        line = start
    return "\n".join(lines), line + 1


def trim(text: str, func: str, new: str = "") -> str:
    """
    The file with all functions emptied but `func`, who calls it and whom it
    calls, and those that `new` brings: what a rule looks at, on the lines where it was.
    """
    lines = text.split("\n")
    names = {}
    for i, line in enumerate(lines):
        head = re.match(r"[a-z_].*?\b(\w+)\(", line)
        if head and head[1] not in names and not line.endswith(";"):
            try:
                first, last = body(lines, head[1])
            except (LookupError, IndexError):
                continue
            if first == i:
                names[head[1]] = (first, last)
    def code(name: str) -> str:
        first, last = names[name]
        return "\n".join(lines[first:last + 1])
    kept = {n for n in names if n == func or "reclaim" in n or f"{func}(" in code(n) or f"{n}(" in code(func)}
    kept |= {n for n in names if re.search(rf"^[a-z]\w* {n}\(", new, re.M)}
    for name, (first, last) in names.items():
        if name not in kept:
            lines[first:last + 1] = [""] * (last + 1 - first)
    return "\n".join(lines)
