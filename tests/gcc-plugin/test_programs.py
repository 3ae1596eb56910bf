# SPDX-License-Identifier: GPL-2.0-only
"""A few of the random programs that "make check-csmith check-sprinkled" has a thousand of."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent))
from test_plugin import GCC, PLUGIN  # noqa: E402

PROGRAMS = Path(__file__).resolve().parent / "programs.py"


@pytest.mark.parametrize("what, count, seed", [("csmith", 3, 1), ("sprinkled", 2, 101)])
def test_programs(tmp_path: Path, what: str, count: int, seed: int) -> None:
    run = subprocess.run([sys.executable, str(PROGRAMS), "--plugin", str(PLUGIN), "--cc", GCC,
                          what, str(count), str(seed), str(tmp_path)],
                         capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{count} programs, 0 bad" in run.stdout
