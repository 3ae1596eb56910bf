# SPDX-License-Identifier: GPL-2.0-only
"""Patch mode: what it writes compiles, and no rule has anything to say of it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_flow import COCCI, FINDING, RULES, spatch

KERNEL_H = Path(__file__).parents[1] / "conformance/kernel.h"

# What a file needs beside kernel.h.
MORE = """
unsigned long virt_to_phys(const void *addr);
void tdx_reclaim_control_page(tdx_page_t page);
void tdx_clflush_page(tdx_page_t page);
"""

FUNCTION = """\
void f(struct tdx_td *td, tdx_page_t page, struct tdx_module_args *args)
{
\ttdx_clflush_page(page);
\t%s
}
"""

# Rule, what is written, what it becomes.
CASES = [
    ("firmware-lifecycle", "tdx_reclaim_page(page);\n\ttdx_free_page(page);",
     "tdx_reclaim_control_page(page);"),
    ("firmware-lifecycle", "tdx_reclaim_control_page(td->tdr_page);\n\ttdx_free_page(td->tdr_page);",
     "tdx_reclaim_control_page(td->tdr_page);"),
    ("firmware-raw", "args->rcx = page_to_phys(tdx_page_to_page(page));",
     "args->rcx = tdx_page_to_phys(page);"),
    ("firmware-touch", "clflush_cache_range(page_to_virt(tdx_page_to_page(td->tdr_page)), PAGE_SIZE);",
     "tdx_clflush_page(td->tdr_page);"),
    ("firmware-touch", "clflush_cache_range(page_address(tdx_page_to_page(page)), PAGE_SIZE);",
     "tdx_clflush_page(page);"),
    ("firmware-implicit", "use(page_to_phys(page));", "use(tdx_page_to_phys(page));"),
    ("firmware-implicit", "page = alloc_page(GFP_KERNEL);", "page = tdx_alloc_page(GFP_KERNEL);"),
    ("firmware-implicit", "__free_page(page);", "tdx_free_page(page);"),
    ("firmware-implicit", "if (!tdx_reclaim_page(page))\n\t\ttdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);",
     "if (!tdx_reclaim_page(page))\n\t\ttdx_quirk_reset_page(page);"),
    ("firmware-cast", "use(__pa(page));", "use(tdx_page_to_phys(page));"),
    ("firmware-cast", "use(virt_to_phys((void *)page));", "use(tdx_page_to_phys(page));"),
    ("firmware-cast", "use(page_to_phys((struct page *)page));", "use(tdx_page_to_phys(page));"),
    ("firmware-cast", "use(page_to_pfn(virt_to_page(page)));", "use(page_to_pfn(tdx_page_to_page(page)));"),
    ("firmware-cast", "free_page((unsigned long)page);", "tdx_free_page(page);"),
]

WRAPPER = """\
u64 tdh_new(struct tdx_td *td, %(type)spage);

u64 tdh_new(struct tdx_td *td, %(type)spage)
{
\tstruct tdx_module_args args = { .rcx = %(phys)s(page) };

\treturn seamcall(1, &args);
}
"""

# What a patch must leave alone: the accessors' own code, and ordinary pages.
SILENT = """\
phys_addr_t own_to_phys(tdx_page_t page)
{
\treturn __pa((__force void *)page);
}

void ordinary(struct page *page, void *va)
{
\tuse(page_to_phys(page) + page_to_phys(virt_to_page(va)) + virt_to_phys(va));
\t__free_page(page);
\tfree_page((unsigned long)va);
}
"""


SOURCES = [(rule, FUNCTION % before, FUNCTION % after) for rule, before, after in CASES]
SOURCES.append(("firmware-raw", WRAPPER % {"type": "struct page *", "phys": "page_to_phys"},
                WRAPPER % {"type": "tdx_page_t ", "phys": "tdx_page_to_phys"}))


def patch(rule: str, files: list[Path], tmp: Path) -> None:
    """Patch mode, in place, as a user would run it."""
    cocci = COCCI / "tdx" / f"{rule}.cocci"
    groups = tmp / "groups"
    groups.write_text("".join(f"{f}\n\n" for f in files))
    options = re.search(r"^// Options:(.*)", cocci.read_text(), re.M)[1].split()
    done = subprocess.run(
        ["spatch", "-D", "patch", "--very-quiet", "--no-show-diff", "--in-place", "--macro-file-builtins",
         COCCI / "macros.h", *options, "--sp-file", cocci, "--file-groups", groups],
        text=True, capture_output=True, cwd=tmp, timeout=300)
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each source as it was, and as its rule has patched it."""
    tmp = tmp_path_factory.mktemp("patch")
    for folder in ("before", "after"):
        (tmp / folder).mkdir()
        for n, (_, before, _) in enumerate(SOURCES):
            (tmp / folder / f"{n}.c").write_text(before)
    for rule in sorted({rule for rule, _, _ in SOURCES}):
        patch(rule, [tmp / f"after/{n}.c" for n, s in enumerate(SOURCES) if s[0] == rule], tmp)
    return tmp


def test_patched(tree: Path) -> None:
    for n, (_, _, after) in enumerate(SOURCES):
        assert (tree / f"after/{n}.c").read_text() == after


def test_silent_after_and_not_before(tree: Path, tmp_path: Path) -> None:
    after = sorted((tree / "after").glob("*.c"))
    for rule in RULES:
        mine = [tree / f"before/{n}.c" for n, s in enumerate(SOURCES) if s[0] == rule]
        found = spatch(rule, mine + after, tmp_path)
        assert {m[1] for m in map(FINDING.match, found.splitlines())} == set(map(str, mine))


def test_compiles(tree: Path, tmp_path: Path) -> None:
    for n, (_, _, after) in enumerate(SOURCES):
        file = tmp_path / f"{n}.c"
        file.write_text(f'#define TYPED_TREE\n#include "{KERNEL_H}"\n{MORE}\n{after}')
        made = subprocess.run(["gcc", "-fsyntax-only", "-Wall", "-Werror", file],
                              text=True, capture_output=True)
        assert made.returncode == 0, made.stderr


@pytest.mark.parametrize("rule", RULES)
def test_nothing_else_is_patched(rule: str, tmp_path: Path) -> None:
    text = (COCCI / "tdx" / f"{rule}.cocci").read_text()
    if re.search("^virtual patch$", text, re.M):
        file = tmp_path / "x.c"
        file.write_text(SILENT)
        patch(rule, [file], tmp_path)
        assert file.read_text() == SILENT
    else:
        assert "There is no patch mode" in text
