# SPDX-License-Identifier: GPL-2.0-only
"""The wrappers of a series do what the stock ones do, and the comparison can fail."""

import difflib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run

SERIES = TOP / "wrappers"
WRAPPERS = "arch/x86/virt/vmx/tdx/tdx.c"


def version(kernel: Path) -> str:
    return ".".join(kernel.name.split("-")[1].split(".")[:2])


def compare(stock: Path, work: Path, series: Path) -> subprocess.CompletedProcess[str]:
    return run("wrappers/selftest/run", stock, work, series)


def test_typed(stock_kernel: Path) -> None:
    """Against a mocked SEAMCALL; and a broken line of them is noticed."""
    series = SERIES / version(stock_kernel)
    done = run("wrappers/selftest/run", "--prove", stock_kernel, BUILD / "tests/selftest", series)
    assert done.returncode == 0, done.stdout + done.stderr
    compared = re.findall(r"^(tdh_\w+): \d+ calls", done.stdout, re.M)
    declared = re.findall(r"^u64 (tdh_\w+)\(", (stock_kernel / "arch/x86/include/asm/tdx.h").read_text(), re.M)
    assert sorted(compared) == sorted(declared)
    # What the cover letter says of it.
    letter = " ".join((series / "cover-letter").read_text().split())
    wrappers = re.search(r"^(\d+) wrappers, 0 differ$", done.stdout, re.M)
    mutants = re.search(r"^(\d+) mutants, 0 not noticed$", done.stdout, re.M)
    assert wrappers and f"All {wrappers[1]} wrappers" in letter
    assert mutants and f"Each of {mutants[1]} deliberate mistakes" in letter


def test_struct_page(stock_kernel: Path, tmp_path: Path) -> None:
    done = compare(stock_kernel, tmp_path, SERIES / "struct-page" / version(stock_kernel))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("extra, status, said", [
    ("u64 tdh_new(struct tdx_td *td)\n{\n\treturn tdx_tdr_pa(td);\n}\n", 1,
     "tdh_new: only in the typed tree, nothing to compare it with"),
    ("u64 tdh_new(struct ve_info *ve)\n{\n\treturn ve->gla;\n}\n", 2,
     "a wrapper has a type that the comparison does not know"),
], ids=["not in the stock tree", "an argument of a new type"])
def test_a_wrapper_without_a_comparison(stock_kernel: Path, tmp_path: Path, extra: str,
                                        status: int, said: str) -> None:
    series = tmp_path / "series"
    shutil.copytree(SERIES / version(stock_kernel), series)
    done = compare(stock_kernel, tmp_path / "work", series)
    assert done.returncode == 0, done.stdout + done.stderr
    before = (tmp_path / "work/typed" / WRAPPERS).read_text().splitlines(keepends=True)
    after = before + extra.splitlines(keepends=True)
    (series / "9999-extra.patch").write_text("".join(
        difflib.unified_diff(before, after, f"a/{WRAPPERS}", f"b/{WRAPPERS}")))
    done = compare(stock_kernel, tmp_path / "work", series)
    assert done.returncode == status and said in done.stdout + done.stderr, done.stdout + done.stderr
