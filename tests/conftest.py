# SPDX-License-Identifier: GPL-2.0-only
"""What all tests share: where things are, and a kernel tree to work on."""

import os
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("BUILD", TOP / "build"))
CACHE = Path(os.environ.get("CACHE", Path.home() / ".cache/tdxlint"))


def run(*command: object, **kwargs) -> subprocess.CompletedProcess:
    """Run a command, keep what it prints, leave its exit status to the caller."""
    kwargs.setdefault("cwd", TOP)
    kwargs.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run([str(c) for c in command], text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, **kwargs)


@pytest.fixture(scope="session")
def stock_kernel() -> Path:
    """Debian's kernel, pristine. Nobody writes to it."""
    got = run("scripts/get-kernel", CACHE / "kernel", BUILD / "kernel")
    assert got.returncode == 0, got.stderr
    return Path(got.stdout.strip())


@pytest.fixture(scope="session")
def typed_kernel(stock_kernel: Path) -> Path:
    """A typed kernel that tests may change, if they put it back."""
    folder = BUILD / "tests/typed"
    folder.mkdir(parents=True, exist_ok=True)
    series = TOP / "wrappers" / ".".join(stock_kernel.name.split("-")[1].split(".")[:2])
    got = run("tdxlint/sync-tree", stock_kernel, folder, series)
    assert got.returncode == 0, got.stderr
    return folder / "src"
