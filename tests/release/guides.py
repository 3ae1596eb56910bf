# SPDX-License-Identifier: GPL-2.0-only
"""The shell blocks of a guide, as one script, run where a reader would run them."""

import os
import re
import subprocess
from pathlib import Path

from conftest import BUILD, TOP, run

GUIDES = [f for f in sorted((TOP / "Documentation").rglob("*.rst"))
          if not f.name.startswith("tdxlint") and f.name != "coverage.rst"]
BLOCK = re.compile(r"^\.\. code-block:: shell\n\n((?:(?:    .*)?\n)+)", re.M)


def script(guide: Path) -> str:
    blocks = [re.sub(r"^    ", "", b, flags=re.M) for b in BLOCK.findall(guide.read_text())]
    return "\n".join(blocks)


def is_slow(guide: Path) -> bool:
    """A guide that works in a kernel tree, or builds it all, takes minutes: make check-guides."""
    return "$KDIR" in script(guide) or "git clone" in script(guide)


def follow(guide: Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    # A clone builds in its own folder: ours has links into this tree.
    if "git clone" in script(guide):
        env.pop("BUILD", None)
    env.update(TDXLINT=str(TOP), URL=str(TOP), LC_ALL="C.UTF-8",
               PATH=f"{BUILD}/tdxlint:{env['PATH']}", **environment)
    return run("bash", "-euo", "pipefail", "-c", script(guide), cwd=folder, env=env)


def printed(guide: Path) -> list[str]:
    """The lines of the blocks of output that a guide shows, blanks and leading ... left out."""
    text = guide.read_text()
    blocks = re.findall(r"^\.\. code-block:: text\n\n((?:(?:    .*)?\n)+)", text, re.M)
    return [line.strip() for b in blocks for line in b.splitlines() if line.strip(" .")]
