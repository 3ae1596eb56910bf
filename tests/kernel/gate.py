# SPDX-License-Identifier: GPL-2.0-only
"""Run the gate and read its report."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from conftest import BUILD, TOP, run

FINDING = re.compile(r"^(\S+?):(\d+):\d+\S*: (?:error|warning): .*\[(firmware-[a-z]+)\]$")


@dataclass
class Report:
    status: int
    text: str
    findings: list[tuple[str, int, str]] = field(default_factory=list)

    @property
    def verdict(self) -> str:
        last = self.text.strip().splitlines()[-1:]
        return last[0].split(":")[0] if last else ""


def gate(kdir: Path, **environment: str) -> Report:
    """The gate without the make around it, which folds every failure to 2."""
    got = run("make", "-s", "print-gate-environment")
    assert got.returncode == 0, got.stderr
    env = {**os.environ, **dict(line.split("=", 1) for line in got.stdout.splitlines()),
           **environment}
    done = subprocess.run([TOP / "tdxlint/gate", kdir], env=env, text=True, errors="replace",
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    report = Report(done.returncode, done.stdout)
    for line in done.stdout.splitlines():
        if match := FINDING.match(line):
            report.findings.append((match[1], int(match[2]), match[3]))
    return report


def gate_folder(kdir: Path) -> Path:
    """Where the gate works on a tree."""
    found = [d for d in (BUILD / "gate").iterdir() if d.name.startswith(f"{kdir.name}-")]
    return max(found, key=lambda d: d.stat().st_mtime)
