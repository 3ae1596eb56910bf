# SPDX-License-Identifier: GPL-2.0-only
"""The conversion equals the hand-written series, where it is mechanical."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from mutate import KVM, MMU, VIRT, body

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


@pytest.fixture(scope="module")
def converted(stock_kernel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("convert")
    done = subprocess.run([CONVERT, stock_kernel, out], text=True, capture_output=True,
                          timeout=300)
    assert done.returncode == 1, done.stderr
    assert "tdx_page_t and its accessors are to be added" in done.stderr
    return out / "src"


def test_equals_the_series(converted: Path, series_kernel: Path) -> None:
    for file, name in COVERED:
        assert function(converted / file, name) == function(series_kernel / file, name)
