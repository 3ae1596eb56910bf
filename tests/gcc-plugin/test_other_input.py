# SPDX-License-Identifier: GPL-2.0-only
"""Conformance cases in other guises: preprocessed, without macro tracking, with -w.

ccache and distcc hand the compiler preprocessed source, of which the files that
its line markers name may not be there.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "conformance"))
import conformance  # noqa: E402
from conformance import GCC, Case  # noqa: E402

ENGINE = conformance.engines()["plugin"]
CASES = [case for case in conformance.cases() if "plugin" in case.engines - case.gap]
# What depends on the text of the source, on macros or on GCC's own warnings.
DELICATE = ("xchg", "asm", "variadic", "conditional", "macro", "once", "function-pointer",
            "typeof-compound", "atomic", "lockless", "generic")
CHOSEN = [case for case in CASES if any(word in case.name for word in DELICATE)]


@pytest.mark.parametrize("case", CHOSEN, ids=str)
def test_preprocessed(case: Case, tmp_path: Path) -> None:
    made = tmp_path / "made.i"
    # The source's name is relative, and means nothing where it is compiled.
    subprocess.run([GCC, "-std=gnu11", "-DFIRMWARE_PLUGIN", "-E", "-o", str(made),
                    case.path.name], cwd=case.path.parent, check=True)
    ran = subprocess.run([*ENGINE.command, "-fpreprocessed", str(made)], cwd=tmp_path, text=True,
                         capture_output=True, env={**os.environ, "LC_ALL": "C"}, check=False)
    assert not conformance.complaints(case, "plugin", ran.stdout + ran.stderr, ran.returncode)


@pytest.mark.parametrize("flag", ["-ftrack-macro-expansion=0", "-w"])
@pytest.mark.parametrize("case", CHOSEN, ids=str)
def test_flag(case: Case, flag: str) -> None:
    ran = ENGINE.run(case.path, flag)
    assert not conformance.complaints(case, "plugin", ran.stdout + ran.stderr, ran.returncode)
