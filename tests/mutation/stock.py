# SPDX-License-Identifier: GPL-2.0-only
"""The stock tree, where a handle is a "struct page *" that the overlay names.

The gate fails there on dereference and arithmetic; a handle that merely meets
a plain pointer is "unconverted", a remark and no finding.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import operators
from clang.cindex import Cursor, CursorKind
from engines import OVERLAY, Bench, Gate
from mutation import UNITS, Mutant, ask, compiled, mutants
from operators import ARITH, DEREF, Operator, table
from sites import Reader

FIELDS = set(re.findall(r"^field struct \w+\.(\w+)$", OVERLAY.read_text(), re.M)) - {"tdvpr_pa"}
POINTERS = ("struct page *", "void *")

DEREFS = table(DEREF, """
read-member        if ({e}->private) ;
read-star-member   if ((*{e}).private) ;
read-index         if ({e}[1].private) ;
read-index-reverse if (0[{e}].private) ;
read-in-call       pr_debug("%lx\\n", {e}->private);
write-member       {e}->private = 0;
write-or           {e}->private |= 1;
write-increment    {e}->private++;
copy-page          *{e} = *{e};
copy-out           { struct page m = *{e}; (void)m; }
clear-page         *{e} = (struct page){ };
asm-member         asm volatile("" : : "m"({e}->private));
asm-page           asm volatile("" : "+m"(*{e}));
""")

# They take the member's address; what is read through it is no handle's.
ADDRESSES = table(ARITH, """
read-once          (void)READ_ONCE({e}->private);
write-once         WRITE_ONCE({e}->private, 0);
address-member     (void)&{e}->private;
address-star       (void)&(*{e}).private;
""")


def in_stock(known: list[Operator]) -> list[Operator]:
    """Those that need nothing of the typed tree."""
    return [o for o in known if not o.in_place and
            not re.search(r"tdx_|__firmware|__force|entry|entries", o.text)]


MISUSES = DEREFS + ADDRESSES + in_stock(operators.ARITHS)
# Legal in the typed tree; a remark may be made, a finding not.
LEGAL = in_stock(operators.LEGAL)


@dataclass
class StockGate(Gate):
    """The gated tree's command lines, for the stock tree it was made from."""
    stock: Path
    work: Path

    @property
    def tree(self) -> Path:
        return self.stock

    def record(self, unit: str) -> Path:
        path = self.work / "record" / unit
        path.parent.mkdir(parents=True, exist_ok=True)
        typed = super().record(unit).read_text()
        path.write_text(typed.replace(str(self.folder / "src"), str(self.stock)))
        return path


class StockReader(Reader):
    def is_handle(self, cursor: Cursor) -> bool:
        if cursor.type.get_canonical().spelling not in POINTERS:
            return False
        while cursor.kind in (CursorKind.ARRAY_SUBSCRIPT_EXPR, CursorKind.UNEXPOSED_EXPR):
            cursor = next(cursor.get_children())
        return cursor.kind == CursorKind.MEMBER_REF_EXPR and cursor.spelling in FIELDS


def run(gate: Gate, stock: Path, folder: Path) -> tuple[list[Mutant], int]:
    """All of them through the plugin with the overlay; how many the compiler refused."""
    here = StockGate(gate.folder, gate.plugin, gate.sparse, stock, folder)
    ran, refused = [], 0
    for unit in UNITS:
        reader = StockReader(here.record(unit), stock / unit, gate.folder / "obj", stock)
        sites = list(reader.expressions([unit]))
        chosen = {m.key: m for m in mutants(sites, MISUSES + LEGAL)}
        bench = Bench(here, unit, folder / "stock", "stock")
        taken, left = compiled(bench, list(chosen.values()))
        ask(bench, taken, ("overlay",))
        ran += taken
        refused += len(left)
    return ran, refused
