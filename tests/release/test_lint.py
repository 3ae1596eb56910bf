# SPDX-License-Identifier: GPL-2.0-only
"""make lint: clean on this tree, and each of its checks tells what it is there for."""

import re
import shutil
from pathlib import Path

import pytest

from conftest import TOP, run

LICENCE = "SPDX-License-Identifier: GPL-2.0-only"
WRONG = {
    "shell": ("run", f"#!/bin/sh\n# {LICENCE}\ncd $1\n"),
    "python": ("odd.py", f"# {LICENCE}\nimport os\n"),
    "licence": ("odd.c", "int x;\n"),
    "text": ("trailing.c", f"// {LICENCE}\nint x; \n"),
    "text-tab": ("blanks.c", f"// {LICENCE}\nint f(void)\n{{\n        return 0;\n}}\n"),
    "text-long": ("long.c", f"// {LICENCE}\nint {'x' * 110};\n"),
    "text-end": ("end.c", f"// {LICENCE}\nint x;"),
    "makefiles": ("long.mk", f"# {LICENCE}\n" + "A := 1\n" * 80),
    "paths": ("path.rst", f".. {LICENCE}\n\nSee /{'home'}/someone/linux.\n"),
    "tidy": ("tdxlint/odd.c", f"// {LICENCE}\nint f(int x)\n{{\n\tif (x);\n\treturn 1;\n}}\n"),
}


@pytest.fixture(autouse=True, scope="module")
def tools() -> None:
    missing = [t for t in ("shellcheck", "pyflakes3", "clang-tidy") if not shutil.which(t)]
    assert not missing, f"run 'make setup-lint': no {missing}"


def test_tree_is_clean() -> None:
    got = run("scripts/lint", "--quick")
    assert (got.returncode, got.stdout) == (0, ""), got.stdout + got.stderr


@pytest.mark.parametrize("check", WRONG)
def test_each_check_tells(check: str, tmp_path: Path) -> None:
    name, text = WRONG[check]
    for file, content in (("scripts/lint", (TOP / "scripts/lint").read_text()), (name, text)):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(content)
    shutil.copy(TOP / "tdxlint/.clang-tidy", tmp_path)
    (tmp_path / "scripts/lint").chmod(0o755)
    assert run("git", "init", "-q", cwd=tmp_path).returncode == 0
    got = run("scripts/lint", *(() if check == "tidy" else ("--quick",)), cwd=tmp_path)
    assert got.returncode == 1, got.stderr
    said = got.stdout.splitlines()
    assert any(re.match(rf"{re.escape(name)}:.* \[{check.split('-')[0]}\]$", s.replace(
        f"{tmp_path}/", "")) for s in said), said
