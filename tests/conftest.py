# SPDX-License-Identifier: GPL-2.0-only
"""What all tests share: where things are, and a kernel tree to work on."""

import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("BUILD", TOP / "build"))
CACHE = Path(os.environ.get("CACHE", Path.home() / ".cache/tdxlint"))

# "make check" has a worker a processor (pytest-xdist), and a worker runs a group
# one test after the other. What works in the typed tree, or in the gate's folder
# of it, is one group: these tests change what the others read. It is the longest,
# so it comes first. The rest writes to folders of its own.
KERNEL_FOLDERS = {"history", "kernel", "mutation"}
SMALL_TESTS_A_GROUP = 40


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "xdist_group(name): the tests that one worker runs")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    kernel = {item.path for item in items if item.path.parent.name in KERNEL_FOLDERS
              or "typed_kernel" in getattr(item, "fixturenames", ())}
    seen: Counter[Path] = Counter()
    for item in items:
        seen[item.path] += 1
        name = "kernel" if item.path in kernel else group_in_file(item, seen[item.path])
        item.add_marker(pytest.mark.xdist_group(name))
    items.sort(key=lambda item: item.path not in kernel)


def group_in_file(item: pytest.Item, number: int) -> str:
    """A file is a group, for its fixtures' sake; one of thousands of tests is many."""
    name = f"{item.path.parent.name}/{item.path.stem}"
    if item.path.parent.name == "conformance":
        name += f"-{number // SMALL_TESTS_A_GROUP}"
    return name


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
