# SPDX-License-Identifier: GPL-2.0-only
"""Run the gate and read its report."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache
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


@cache
def program() -> Path:
    built = run("make", "-s", "plugin", "sparse", "driver")
    assert built.returncode == 0, built.stderr
    return BUILD / "tdxlint/tdxlint"


def environment() -> dict[str, str]:
    """All gates of the tests share a folder, so that they find what is warm."""
    return {**os.environ, "TDXLINT_CACHE": str(BUILD)}


def gate(kdir: Path, *arguments: object, with_program: Path | None = None) -> Report:
    """The gate without the make around it, which folds every failure to 2."""
    command = [with_program or program(), "gate", "-C", kdir, *arguments]
    done = subprocess.run(list(map(str, command)), env=environment(), text=True, errors="replace",
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    report = Report(done.returncode, done.stdout)
    for line in done.stdout.splitlines():
        if match := FINDING.match(line):
            report.findings.append((match[1], int(match[2]), match[3]))
    return report


def gate_folder(kdir: Path) -> Path:
    """Where the gate works on a typed tree, or on a stock one with the series. Another
    gate may be at work beside it, in a folder that has no origin before it is filled."""
    found = [d.parent for d in (BUILD / "gate").glob("*/kernel")
             if d.read_text() == str(kdir.resolve()) and (origin := d.parent / "origin").exists()
             and not origin.read_text().startswith("stock")]
    return max(found, key=lambda d: d.stat().st_mtime)


def prefix_with(folder: Path, sparse: Path) -> Path:
    """An installed tdxlint, but for its sparse; its program."""
    lib = folder / "lib/tdxlint"
    (folder / "bin").mkdir(parents=True)
    shutil.copy2(program(), folder / "bin/tdxlint")
    shutil.copytree(TOP / "tdxlint", lib)
    for plugin in BUILD.glob("gcc-plugin/*/firmware_plugin.so"):
        (lib / plugin.parent.name).mkdir()
        shutil.copy2(plugin, lib / plugin.parent.name)
    shutil.copy2(sparse, lib / "sparse")
    shutil.copytree(TOP / "coccinelle", lib / "coccinelle")
    shutil.copytree(TOP / "wrappers", lib / "wrappers")
    return folder / "bin/tdxlint"
