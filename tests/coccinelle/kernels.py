# SPDX-License-Identifier: GPL-2.0-only
"""A stock kernel and the typed one: Debian's newest, and those that KERNELS= names."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from conftest import BUILD, CACHE, run

KERNELS = os.environ.get("KERNELS", "").split()


@pytest.fixture(scope="module", params=["newest", *KERNELS])
def trees(request: pytest.FixtureRequest, stock_kernel: Path,
          series_kernel: Path) -> tuple[Path, Path]:
    """A stock kernel and the typed one."""
    if request.param == "newest":
        return stock_kernel, series_kernel
    got = run("scripts/get-kernel", CACHE / "kernel", BUILD / "kernel", request.param)
    assert got.returncode == 0, got.stderr
    folder = BUILD / f"tests/typed-{request.param}"
    folder.mkdir(parents=True, exist_ok=True)
    stock = Path(got.stdout.strip())
    got = run("tdxlint/sync-tree", stock, folder, f"wrappers/{request.param}")
    assert got.returncode == 0, got.stderr
    return stock, folder / "src"
