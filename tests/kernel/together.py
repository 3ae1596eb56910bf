# SPDX-License-Identifier: GPL-2.0-only
"""Plant several misuses at once, each in a function of its own, and know where each of them is."""

import os
import re
from pathlib import Path

from conftest import run

NO_REPOSITORY = {**os.environ, "GIT_DIR": "/nonexistent"}
HUNK = re.compile(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@ ?(.*)\n((?:[-+ ].*\n)+)", re.M)


def trailers(patch: Path) -> dict[str, str]:
    """The Expect- lines at the head of a misuse patch."""
    lines = (line.split(": ", 1) for line in patch.read_text().splitlines())
    return {key[7:]: value for key, *rest in lines if key.startswith("Expect-")
            for value in rest}


def apply(tree: Path, patch: Path, *options: str) -> bool:
    got = run("git", "apply", *options, patch, cwd=tree, env=NO_REPOSITORY)
    return got.returncode == 0


def functions(patch: Path) -> set[tuple[str, str]]:
    """The places that a patch changes, as git names them behind its @@."""
    file = trailers(patch)["file"]
    return {(file, name) for _, name, _ in HUNK.findall(patch.read_text())}


def wanted(patch: Path) -> list[tuple[str, int, str]]:
    """What it must be found for, where it is planted alone."""
    expect = trailers(patch)
    found = [(expect["file"], int(expect["line"]), expect["rule"])]
    if "also" in expect:  # the mistake has a second consequence
        rule, line = expect["also"].split()
        found.append((expect["file"], int(line), rule))
    return found


def moved(before: list[str], after: list[str], line: int) -> int:
    """Where a line of "before" is in "after", which has one hunk more or less of it."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    return line if line <= same else line + len(after) - len(before)


def begin(text: list[str], patch: Path) -> int:
    """The line that the one hunk of a patch begins at, in the patched file."""
    [(_, _, hunk)] = HUNK.findall(patch.read_text())
    rows = [row[1:] for row in hunk.splitlines() if row[0] != "-"]
    [at] = [i for i in range(len(text)) if text[i:i + len(rows)] == rows]
    return at + 1


class Planted:
    """Some patches on a tree. Leaving it takes them out again."""

    def __init__(self, tree: Path, patches: list[Path]) -> None:
        """As many of the patches as stand side by side; "patches" keeps the others."""
        self.tree = tree
        self.where: dict[Path, list[tuple[str, int, str]]] = {}
        taken: set[tuple[str, str]] = set()
        for patch in list(patches):
            if functions(patch) & taken or not self.plant(patch):
                continue
            taken |= functions(patch)
            patches.remove(patch)

    def plant(self, patch: Path) -> bool:
        file = trailers(patch)["file"]
        before = (self.tree / file).read_text().splitlines()
        if not apply(self.tree, patch):
            return False
        after = (self.tree / file).read_text().splitlines()
        for other, places in self.where.items():
            self.where[other] = [(f, moved(before, after, n) if f == file else n, rule)
                                 for f, n, rule in places]
        # It says where it is in a file with nothing else planted.
        shift = begin(after, patch) - int(HUNK.search(patch.read_text())[1])
        self.where[patch] = [(f, n + shift, rule) for f, n, rule in wanted(patch)]
        return True

    def remove(self) -> None:
        for patch in reversed(list(self.where)):
            assert apply(self.tree, patch, "-R"), patch
