# SPDX-License-Identifier: GPL-2.0-only
"""The driver under test: built once, run as people run it."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

from conftest import BUILD, run


@cache
def program() -> Path:
    built = run("make", "-s", "driver")
    assert built.returncode == 0, built.stderr
    return BUILD / "tdxlint/tdxlint"


def tdxlint(*arguments: object, stdin: bytes | None = None, env: dict[str, str] | None = None,
            cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command; stdout and stderr apart, whatever bytes they hold."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **(env or {})}
    command = [str(program()), *map(str, arguments)]
    done = subprocess.run(command, input=stdin if stdin is not None else b"", env=environment,
                          cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600)
    return subprocess.CompletedProcess(command, done.returncode,
                                       done.stdout.decode(errors="surrogateescape"),
                                       done.stderr.decode(errors="surrogateescape"))


def valgrind(*arguments: object, stdin: bytes = b"") -> None:
    """The same under valgrind: no error, no leak."""
    assert shutil.which("valgrind"), "install valgrind"
    command = ["valgrind", "-q", "--leak-check=full", "--show-leak-kinds=definite,indirect",
               "--errors-for-leak-kinds=definite,indirect", "--error-exitcode=99",
               str(program()), *map(str, arguments)]
    done = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.returncode != 99, done.stderr.decode(errors="replace")
