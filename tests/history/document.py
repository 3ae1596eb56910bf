#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Writes Documentation/history.rst: the mistakes in this folder, and who catches each.

    document.py [RST]

What is said there was held to by test_history.py.
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "Documentation/history.rst"
NOBODY = {"nobody": "nobody", "nobody: out of scope": "nobody; the file has no TDX page"}
HEAD = """\
.. SPDX-License-Identifier: GPL-2.0-only
.. Made by "make numbers"; do not edit.

=======
History
=======

Mistakes that people made, or nearly made, with pages that belong to somebody else, and
that reviewers or tools caught. Each was rebuilt as a small patch of the typed kernel and
went through all engines: who is named says so, and who is not named said nothing.
"""


def entry(patch: Path) -> list[str]:
    head = patch.read_text().split("\ndiff --git ", 1)[0]
    story, trailers = head.split("\n\n", 1)
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r"^([A-Z][\w-]+): (.*)$", trailers, re.M):
        found.setdefault(name, []).append(value)
    title = patch.stem.replace("-", " ").capitalize()
    caught = [NOBODY.get(by, by.replace(": ", ", ", 1)) for by in found["Caught-by"]]
    told = [f"`{link.rstrip('/').split('/')[-1]} <{link}>`__" for link in found["Link"]]
    told += [f"commit {commit}" for commit in found.get("Commit", ())]
    return [title, "-" * len(title), "", *story.split("\n"), "",
            f":caught by: {'; '.join(caught)}", f":told in: {', '.join(told)}",
            f":patch: ``tests/history/{patch.name}``", ""]


def document() -> str:
    entries = [line for patch in sorted(HERE.glob("*.patch")) for line in entry(patch)]
    return "\n".join([HEAD, *entries])


if __name__ == "__main__":
    (Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET).write_text(document())
