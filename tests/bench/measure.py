# SPDX-License-Identifier: GPL-2.0-only
"""Measures commands in turns, and keeps what was measured.

A result file, build/bench/results/<target>.tsv, has a line a measurement:

    what  n  role  unit  value

"what" is the line's title in Documentation/benchmarks.rst. "role" is "without"
for what a user would do without us and "with" for the same with us; their
medians make a ratio. "alone" has nothing to be compared with. "n" is the size
of the input where cost is measured as it grows, else 0. Any program may write
such a file; report.py reads them all.
"""

import os
import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("BUILD") or TOP / "build")
RESULTS = BUILD / "bench/results"
COLLECTED = re.compile(r"^==\d+== Collected\s*:\s*(\d+)", re.M)
ROLES = ("without", "with", "alone")

Command = list[str]


class Results:
    """A result file, written as a whole when all of it was measured."""

    def __init__(self, target: str) -> None:
        self.path = RESULTS / f"{target}.tsv"
        self.lines: list[str] = []

    def add(self, what: str, role: str, unit: str, value: float, n: int = 0) -> None:
        assert role in ROLES
        self.lines.append(f"{what}\t{n}\t{role}\t{unit}\t{value:.6g}")
        print("  ".join(self.lines[-1].split("\t")), flush=True)

    def write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text("\n".join([*self.lines, ""]))


def run(command: Command, folder: Path, statuses: tuple[int, ...] = (0,)) -> tuple[float, float]:
    """Runs a command: seconds of the processor, its children's too, and peak memory in MB."""
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**os.environ, "LC_ALL": "C"})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in statuses:
        raise RuntimeError(f"status {process.returncode}: {' '.join(map(str, command))}"[:2000])
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def turns(results: Results, what: str, sides: dict[str, Command], folder: Path, rounds: int = 7,
          n: int = 0, statuses: tuple[int, ...] = (0,)) -> None:
    """Each side once a round, so that a busy machine is busy for all of them.

    The processor's seconds are taken and not the clock's: they are what the
    work costs, whoever else is at work."""
    for command in sides.values():      # the files come into memory
        run(command, folder, statuses)
    for _ in range(rounds):
        for role, command in sides.items():
            results.add(what, role, "s", run(command, folder, statuses)[0], n)


def memory(results: Results, what: str, sides: dict[str, Command], folder: Path) -> None:
    for role, command in sides.items():
        results.add(what, role, "MB", run(command, folder)[1])


def instructions(results: Results, what: str, sides: dict[str, Command], folder: Path) -> None:
    """Counted by callgrind, in all processes of a command: the same in each run."""
    for role, command in sides.items():
        done = subprocess.run(["valgrind", "--tool=callgrind", "--trace-children=yes",
                               "--callgrind-out-file=/dev/null", *command], cwd=folder, text=True,
                              errors="replace", capture_output=True,
                              env={**os.environ, "LC_ALL": "C"})
        counts = [int(count) for count in COLLECTED.findall(done.stderr)]
        if done.returncode or not counts:
            raise RuntimeError(f"valgrind: status {done.returncode}\n{done.stderr[-2000:]}")
        results.add(what, role, "instructions", sum(counts))


def wall(results: Results, what: str, role: str, work: Callable[[], None], n: int = 0) -> None:
    began = time.monotonic()
    work()
    results.add(what, role, "s", time.monotonic() - began, n)
