# SPDX-License-Identifier: GPL-2.0-only
"""Below a "make -j": its slots are used, never one more, and all come back however it ends."""

import os
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run
from driver import program

TOKENS = b"+ab"     # make 4.4 may put other bytes than "+" there


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program()
    binary = tmp_path_factory.mktemp("jobs") / "jobs"
    parts = [BUILD / f"tdxlint/{part}.o" for part in ("jobserver", "run", "watch", "util", "files", "text")]
    got = run("gcc", "-std=gnu11", "-D_GNU_SOURCE", "-Wall", "-Werror", f"-I{TOP}/tdxlint",
              "-o", binary, TOP / "tests/tdxlint/jobs.c", *parts)
    assert got.returncode == 0, got.stderr
    return binary


class Slots:
    """A jobserver with three slots besides the one that every program has."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.log = folder / "log"
        self.log.touch()
        if kind == "fifo":
            os.mkfifo(folder / "fifo")
            self.fds = [os.open(folder / "fifo", os.O_RDWR)] * 2
            self.auth = f"fifo:{folder}/fifo"
        else:
            self.fds = list(os.pipe())
            self.auth = f"{self.fds[0]},{self.fds[1]}"
        os.write(self.fds[1], TOKENS)

    def left(self) -> bytes:
        os.set_blocking(self.fds[0], False)
        try:
            return os.read(self.fds[0], 100)
        except BlockingIOError:
            return b""

    def call(self, jobs: Path, *arguments: object) -> int:
        env = {**os.environ, "MAKEFLAGS": f" -j4 --jobserver-auth={self.auth} -- X=y", "LOG": str(self.log)}
        return subprocess.run([str(jobs), *map(str, arguments)], env=env, pass_fds=self.fds,
                              timeout=60, capture_output=True).returncode

    def most(self) -> int:
        """How many were at work at once."""
        now, most = 0, 0
        for line in self.log.read_text().split():
            now += 1 if line == "begin" else -1
            most = max(most, now)
        return most


@pytest.fixture(params=["pipe", "fifo"])
def slots(tmp_path: Path, request: pytest.FixtureRequest) -> Slots:
    return Slots(tmp_path, request.param)


def together(n: int, then: str = "") -> str:
    """Each n jobs end only when all n of them have begun: who starts fewer at once hangs."""
    return (f'i=0; until mkdir "$LOG.$i" 2>/dev/null; do i=$((i + 1)); done; echo begin >>"$LOG"; '
            f'until [ "$(grep -c begin "$LOG")" -ge $(((i / {n} + 1) * {n})) ]; do :; done; '
            f'{then} echo end >>"$LOG"')


def test_all_slots_are_used_and_no_more(jobs: Path, slots: Slots) -> None:
    assert slots.call(jobs, 12, 8, together(4)) == 0
    assert slots.most() == 4
    assert sorted(slots.left()) == sorted(TOKENS)


def test_its_own_bound_holds_as_well(jobs: Path, slots: Slots) -> None:
    assert slots.call(jobs, 6, 2, together(2)) == 0
    assert slots.most() == 2
    assert sorted(slots.left()) == sorted(TOKENS)


def test_without_a_free_slot_it_works_alone(jobs: Path, slots: Slots) -> None:
    assert slots.left() == TOKENS
    assert slots.call(jobs, 4, 8, together(1)) == 0
    assert slots.most() == 1
    assert slots.left() == b""


@pytest.mark.parametrize("arguments, status", [
    ((8, 8, together(4, "exit 1;")), 1),                     # what is run fails
    ((8, 8, together(4, "kill -KILL $$;")), 1),
    ((1, 1, "true", "die"), 2),                              # we fail, a slot in hand
    ((4, 8, together(4, "kill -INT $PPID; exec sleep 1000;")), 2),
    ((4, 8, together(4, "kill -TERM $PPID; exec sleep 1000;")), 2),
])
def test_slots_come_back(jobs: Path, slots: Slots, arguments: tuple, status: int) -> None:
    assert slots.call(jobs, *arguments) == status
    assert sorted(slots.left()) == sorted(TOKENS)


@pytest.mark.parametrize("flags", ["", " -j4", " --jobserver-auth=-2,-2", " --jobserver-auth=98,99",
                                   " --jobserver-auth=fifo:/nonexistent", " --jobserver-auth=x"])
def test_what_make_does_not_hand_on_is_none(jobs: Path, flags: str) -> None:
    got = subprocess.run([jobs, "1", "1", "true"], env={**os.environ, "MAKEFLAGS": flags})
    assert got.returncode == 3


def test_below_a_real_make(jobs: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.touch()
    (tmp_path / "Makefile").write_text(f"all: a b\na:\n\t+@{jobs} 9 9 '$(TOGETHER)'\nb: a\n"
                                       f"\t+@{jobs} 9 9 '$(TOGETHER)'\n")
    got = run("make", "-j3", "-C", tmp_path, env={
        **{k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")},
        "LOG": str(log), "TOGETHER": together(3).replace("$", "$$")})
    assert got.returncode == 0, got.stderr
    # make itself says when slots are not back: "INTERNAL: Exiting with 1 jobserver tokens available".
    assert "INTERNAL" not in got.stderr
