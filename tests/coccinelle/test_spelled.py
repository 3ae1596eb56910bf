# SPDX-License-Identifier: GPL-2.0-only
"""
The flow rules on the same code in three spellings: flow/spelled/*.c says PAGE *,
ALLOC() and the like, and is read as a stock kernel, one with tdx_page_t, and one
with u64 __firmware * would write it. A case that is "stock:" has only the first.
"""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_flow import CASES, FINDING, spatch

STOCK = {"PAGE *": "struct page *", "ALLOC(": "alloc_page(", "FREE(": "__free_page("}
TYPED = {"PAGE *": "tdx_page_t ", "ALLOC(": "tdx_alloc_page(", "FREE(": "tdx_free_page("}
STOCK_CALLS = {"RESET": r"tdx_quirk_reset_paddr(page_to_phys(\1), PAGE_SIZE)", "PA": r"page_to_phys(\1)",
               "PG": r"\1", "VA": r"page_address(\1)", "SPT": r"virt_to_page(\1->external_spt)",
               "SFREE": r"free_page((unsigned long)\1->external_spt)"}
TYPED_CALLS = {"RESET": r"tdx_quirk_reset_page(\1)", "PA": r"tdx_page_to_phys(\1)",
               "PG": r"tdx_page_to_page(\1)", "VA": r"page_address(tdx_page_to_page(\1))",
               "SPT": r"\1->external_spt", "SFREE": r"tdx_free_page(\1->external_spt)"}
SPELLINGS = {"stock": (STOCK, STOCK_CALLS), "typed": (TYPED, TYPED_CALLS),
             "u64": ({**TYPED, "PAGE *": "u64 __firmware *"}, TYPED_CALLS)}


def spell(text: str, words: dict[str, str], calls: dict[str, str]) -> str:
    for word, new in words.items():
        text = re.sub(r"(?<!\w)" + re.escape(word), new, text)
    for call, new in calls.items():
        text = re.sub(rf"\b{call}\(((?:[^()]|\([^()]*\))*)\)", new, text)
    return text


def cases(file: Path) -> list[tuple[str, str]]:
    parts = re.split(r"^/\* case: (.*) \*/$", file.read_text(), flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("group", sorted(p.stem for p in (CASES / "spelled").glob("*.c")))
def test_spelled(group: str, spelling: str, tmp_path: Path) -> None:
    want = {}
    for n, (name, body) in enumerate(cases(CASES / "spelled" / f"{group}.c")):
        if name.startswith("stock: ") and spelling != "stock":
            continue
        text = spell(body, *SPELLINGS[spelling])
        file = tmp_path / f"{n}.c"
        file.write_text(text)
        want[str(file)] = (name, {i for i, line in enumerate(text.split("\n"), 1)
                                  if "/* expect */" in line})
    assert sum(not lines for _, lines in want.values()) >= 5
    found = {f: set() for f in want}
    for line in spatch("firmware-" + group.partition("-")[0], list(map(Path, want)), tmp_path).splitlines():
        found[FINDING.match(line)[1]].add(int(FINDING.match(line)[2]))
    wrong = [f"{name}: want {sorted(lines)}, got {sorted(found[f])}"
             for f, (name, lines) in want.items() if found[f] != lines]
    assert not wrong, "\n" + "\n".join(wrong)
