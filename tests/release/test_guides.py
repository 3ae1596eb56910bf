# SPDX-License-Identifier: GPL-2.0-only
"""The guides: every command in them runs, and prints what they say it prints."""

import os
import re
import shutil
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run
from guides import GUIDES, follow, is_slow, printed, script

SLOW = os.environ.get("GUIDES") == "all"


@pytest.mark.parametrize("guide", GUIDES, ids=lambda g: g.stem)
def test_well_formed(guide: Path) -> None:
    got = run("rst2html", "--halt=2", "--strict", guide, "/dev/null")
    assert got.returncode == 0, got.stderr
    assert run("bash", "-n", "-c", script(guide)).returncode == 0
    # An indented block that is no code-block would be a command that nothing runs.
    assert not re.search(r"::\n\n    [a-z$]", re.sub(r"^\.\. .*::.*\n", "", guide.read_text(),
                                                    flags=re.M)), "use code-block"
    for name in re.findall(r"``((?:[\w.-]+/)+[\w.-]+)``", guide.read_text()):
        if (TOP / name.split("/")[0]).is_dir():
            assert (TOP / name).exists() or name.startswith(("build/", "arch/")), name


@pytest.mark.parametrize("guide", [g for g in GUIDES if not is_slow(g)], ids=lambda g: g.stem)
def test_quick(guide: Path, tmp_path: Path) -> None:
    check(guide, tmp_path)


@pytest.mark.skipif(not SLOW, reason="takes minutes: make check-guides")
@pytest.mark.parametrize("guide", [g for g in GUIDES if is_slow(g)], ids=lambda g: g.stem)
def test_slow(guide: Path, typed_kernel: Path) -> None:
    folder = BUILD / "guides" / guide.stem
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # No links: a guide that appends to a file would change the tests' own.
    assert run("cp", "-a", typed_kernel, folder / "linux").returncode == 0
    check(guide, folder, KDIR=str(folder / "linux"), OBJ=str(folder / "obj"))
    shutil.rmtree(folder)


def check(guide: Path, folder: Path, **environment: str) -> None:
    got = follow(guide, folder, **environment)
    said = got.stdout + got.stderr
    assert got.returncode == 0, said[-3000:]
    for line in printed(guide):
        assert line in said, f"not printed: {line}\n{said[-3000:]}"


def test_each_folder_says_what_it_is() -> None:
    """A README.md in each folder that the first page names, and no link to what is not there."""
    tracked = run("git", "ls-files").stdout.splitlines()
    folders = {f.split("/")[0] for f in tracked if "/" in f} - {".ci", "debian"}
    assert not [f for f in folders if not (TOP / f / "README.md").is_file()]
    for readme in (TOP / f for f in tracked if f.endswith("README.md")):
        text = readme.read_text()
        for link in re.findall(r"\]\(([^):]+)\)", text):
            assert (readme.parent / link).exists(), f"{readme}: {link}"
        for name in re.findall(r"`([\w.-]+(?:/[\w.-]+)*/?)`", text):
            if (TOP / name.split("/")[0]).is_dir() and "/" in name and not name.startswith(("build/", ".git/")):
                assert (TOP / name).exists() or (readme.parent / name).exists(), f"{readme}: {name}"


def test_the_series_has_the_same_page() -> None:
    name = "Documentation/dev-tools/tdx-page-check.rst"
    copies = [p for p in (TOP / "wrappers").glob("*/*.patch") if f"+++ b/{name}" in p.read_text()]
    if not copies:
        pytest.skip("no series brings the page in")
    for patch in copies:
        added = patch.read_text().split(f"+++ b/{name}\n")[1].split("\ndiff --git ")[0]
        lines = re.split(r"\n-- \n", added)[0].splitlines()[1:]
        assert "".join(f"{line[1:]}\n" for line in lines) == (TOP / name).read_text(), patch
