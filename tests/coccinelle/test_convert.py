# SPDX-License-Identifier: GPL-2.0-only
"""The conversion equals the hand-written series, where it is mechanical."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))

from conftest import run
import kernels
from mutate import KVM, MMU, VIRT, body

trees = kernels.trees

CONVERT = Path(__file__).resolve().parents[2] / "coccinelle/convert/run"

COVERED = [(VIRT, f) for f in (
    "tdx_tdr_pa", "tdh_vp_enter", "tdh_mng_addcx", "tdh_mem_sept_add", "tdh_vp_addcx",
    "tdh_mng_create", "tdh_vp_create", "tdh_vp_flush", "tdh_vp_rd", "tdh_vp_wr",
    "tdh_vp_init", "tdh_phymem_page_reclaim", "tdh_phymem_page_wbinvd_tdr")]
COVERED += [(KVM, f) for f in (
    "__tdx_reclaim_page", "tdx_reclaim_page", "tdx_reclaim_control_page",
    "tdx_reclaim_td_control_pages", "tdx_spte_to_sept_pt", "tdx_sept_map_nonleaf_spte",
    "tdx_sept_free_private_spt", "__tdx_td_init")]
COVERED += [(MMU, "tdp_mmu_free_unused_sp")]


def function(file: Path, name: str) -> str:
    lines = file.read_text().split("\n")
    first, last = body(lines, name)
    return " ".join(" ".join(lines[first:last + 1]).split())


# What the series changes and the conversion does not: four functions are left for
# a human, and said to be; the others are clean-ups that come before the type.
LEFT = {"tdx_clflush_page", "tdx_td_vcpu_init", "tdx_vcpu_free", "kvm_mmu_alloc_external_spt"}
CLEANUPS = {"free_pamt", "tdmr_do_pamt_func", "tdx_quirk_reset_paddr",
            "tdh_phymem_page_wbinvd_hkid", "tdx_sept_remove_leaf_spte"}


@pytest.fixture(scope="module")
def converted(trees: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("convert")
    done = run(CONVERT, trees[0], out, timeout=300)
    assert done.returncode == 1, done.stderr
    assert (out / "left").read_text() == done.stderr
    return out


def test_equals_the_series(converted: Path, trees: tuple[Path, Path]) -> None:
    for file, name in COVERED:
        assert function(converted / "src" / file, name) == function(trees[1] / file, name)


def test_what_is_left(converted: Path, trees: tuple[Path, Path]) -> None:
    """The list is the whole rest: each function that still differs is on it."""
    left = (converted / "left").read_text()
    assert "tdx_page_t and its accessors are to be added" in left
    differ = set()
    for file in (VIRT, KVM, MMU, "arch/x86/kvm/mmu/mmu_internal.h"):
        lines = (converted / "src" / file).read_text().split("\n")
        for name in set(re.findall(r"^[a-z_].*?\b(\w+)\([^;]*$", "\n".join(lines), re.M)):
            try:
                first, last = body(lines, name)
                theirs = function(trees[1] / file, name)
            except LookupError:
                continue
            if function(converted / "src" / file, name) == theirs:
                continue
            differ.add(name)
            named = {int(n) for n in re.findall(rf"^{re.escape(file)}:(\d+):", left, re.M)}
            assert name in CLEANUPS or named & set(range(first + 1, last + 2)), name
    assert differ == LEFT | CLEANUPS
