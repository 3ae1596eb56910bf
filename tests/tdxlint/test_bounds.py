# SPDX-License-Identifier: GPL-2.0-only
"""What one sandbox may have in all, of processes and of memory, whoever runs it."""

from pathlib import Path

import pytest

from conftest import BUILD, TOP, run
from driver import program

# So many processes, each with so many bytes, that wait to be ended.
CROWD = r"""perl -e '$x = "x" x %d; for (1..%d) { fork or do { sleep 1000; exit } } %s'"""
PLENTY = 1 << 30


@pytest.fixture(scope="module")
def bounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program()
    binary = tmp_path_factory.mktemp("bounds") / "bounds"
    parts = [BUILD / f"tdxlint/{part}.o"
             for part in ("jobserver", "run", "watch", "sandbox", "util", "files", "text")]
    got = run("gcc", "-std=gnu11", "-D_GNU_SOURCE", "-Wall", "-Werror", f"-I{TOP}/tdxlint",
              "-o", binary, TOP / "tests/tdxlint/bounds.c", *parts)
    assert got.returncode == 0, got.stderr
    return binary


@pytest.mark.parametrize(("processes", "pages", "command", "says"), [
    (50, PLENTY, CROWD % (1, 100, "sleep 1000"), "too many processes"),
    # Each in a session of its own, and the first of them is gone.
    (50, PLENTY, CROWD % (1, 100, "exec setsid sleep 1000") + "& exec sleep 1000", "too many processes"),
    (PLENTY, 5000, CROWD % (50 << 20, 1, "sleep 1000"), "memory"),
])
def test_what_takes_too_much_is_ended(bounds: Path, processes: int, pages: int, command: str,
                                      says: str) -> None:
    got = run(bounds, processes, pages, command)
    assert says in got.stdout and got.stdout.endswith("\n137\n")


def test_what_takes_little_is_not(bounds: Path) -> None:
    """Others' processes do not count; neither does what is over."""
    got = run(bounds, 20, 20000, "for i in $(seq 200); do true; /bin/true; done; echo all")
    assert got.stdout == "all\n0\n"
