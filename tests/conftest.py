# SPDX-License-Identifier: GPL-2.0-only
"""What all tests share: where things are, and a kernel tree to work on."""

import hashlib
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("BUILD", TOP / "build"))
CACHE = Path(os.environ.get("CACHE", Path.home() / ".cache/tdxlint"))

# "make check" has a worker a processor (pytest-xdist), and a worker runs a group
# one test after the other. Two groups share folders, take long and so come first:
# the tests that change the typed tree, with its gate; and those with the gate of
# the stock tree, and the tree that is only read. The rest has folders of its own.
TYPED, STOCK = "typed_kernel", "series_kernel"
STOCK_FOLDERS = {"history", "kernel", "mutation"}
SMALL_TESTS_A_GROUP = 40


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "xdist_group(name): the tests that one worker runs")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    groups, seen = {}, Counter()
    for item in items:
        seen[item.path] += 1
        groups[item] = group(item, seen[item.path])
        item.add_marker(pytest.mark.xdist_group(groups[item]))
    items.sort(key=lambda item: {TYPED: 0, STOCK: 1}.get(groups[item], 2))


def group(item: pytest.Item, number: int) -> str:
    """Of a test, the number-th of its file. A file is a group, for its fixtures' sake,
    but one of thousands of small tests is many."""
    if mark := item.get_closest_marker("xdist_group"):
        return mark.args[0]
    # A fixture may also be named by a parameter: "typed_kernel", or "typed".
    parameters = item.callspec.params.values() if hasattr(item, "callspec") else ()
    named = {p.removesuffix("_kernel") + "_kernel" for p in parameters if isinstance(p, str)}
    needs = named.union(getattr(item, "fixturenames", ()))
    folder = item.path.parent.name
    if TYPED in needs:
        return TYPED
    if STOCK in needs or folder in STOCK_FOLDERS:
        return STOCK
    small = f"-{number // SMALL_TESTS_A_GROUP}" if folder == "conformance" else ""
    return f"{folder}/{item.path.stem}{small}"


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


def plugin_file() -> str:
    """The plugin of the GCC that the tests build the kernel with, below any folder of plugins."""
    major = run("gcc", "-dumpversion").stdout.split(".")[0].strip()
    return f"{major}/firmware_plugin.so"


def with_the_series(stock: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    series = TOP / "wrappers" / ".".join(stock.name.split("-")[1].split(".")[:2])
    got = run("tdxlint/sync-tree", stock, folder, series)
    assert got.returncode == 0, got.stderr
    return folder / "src"


def contents(kernel: Path) -> set[tuple[str, bytes]]:
    """The files of a kernel where tests plant misuses."""
    return {(str(f.relative_to(kernel)), hashlib.sha1(f.read_bytes()).digest())
            for part in ("arch/x86", "drivers/virt", "virt") for f in (kernel / part).rglob("*") if f.is_file()}


@pytest.fixture(scope="session")
def typed_kernel(stock_kernel: Path) -> Iterator[Path]:
    """A typed kernel that tests may change, if they put it back. Where a run before this
    was ended in the midst, nobody did: it is made anew."""
    folder, in_use = BUILD / "tests/typed", BUILD / "tests/typed-in-use"
    if in_use.exists():
        shutil.rmtree(folder, ignore_errors=True)
    source = with_the_series(stock_kernel, folder)
    in_use.touch()
    before = contents(source)
    assert before, f"{source} has no file where tests plant misuses"
    yield source
    left = {name for name, _ in contents(source) ^ before}
    assert not left, f"a test has changed the typed kernel, and not put it back: {sorted(left)}"
    in_use.unlink()


@pytest.fixture(scope="session")
def series_kernel(stock_kernel: Path) -> Path:
    """Another one, that is only read."""
    return with_the_series(stock_kernel, BUILD / "tests/series")
