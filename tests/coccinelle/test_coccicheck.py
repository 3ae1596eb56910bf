# SPDX-License-Identifier: GPL-2.0-only
"""By hand, make coccicheck, and as make C=2 runs it: the same findings each."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import mutate
import touch_mutants
from test_flow import COCCI, RULES, spatch

FINDING = re.compile(r"[^\s:]*?([^/\s:]+:\d+:\d+: error: .* \[firmware-[a-z]+\])$", re.M)


@pytest.fixture(scope="module")
def module(stock_kernel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders for M=: a stock mistake, one of each rule, and includes of "../x.h"."""
    top = tmp_path_factory.mktemp("coccicheck")
    (top / "x.h").write_text("struct other;\n")
    for name in ("stock", "typed"):
        (top / name).mkdir()
    m = touch_mutants.MUTANTS[0]
    text, _ = mutate.apply(m, (stock_kernel / m.file).read_text())
    (top / "stock/tdx.c").write_text('#include "../x.h"\n' + mutate.trim(text, m.func))
    (top / "typed/canary.c").write_text('#include "../x.h"\n' + (COCCI / "canary.c").read_text())
    return top


@pytest.mark.parametrize("rule", RULES)
def test_three_ways(rule: str, module: Path, series_kernel: Path, tmp_path: Path) -> None:
    module = module / ("stock" if rule == "firmware-touch" else "typed")
    files = sorted(module.glob("*.c"))
    hand = sorted(FINDING.findall(spatch(rule, files, tmp_path)))
    assert hand
    flags = f"--macro-file-builtins {COCCI}/macros.h"
    made = subprocess.run(
        ["make", "-s", "-C", series_kernel, "coccicheck", f"COCCI={COCCI}/tdx/{rule}.cocci",
         "MODE=report", f"M={module}", f"SPFLAGS={flags}", "J=1"],
        text=True, capture_output=True, timeout=300)
    assert made.returncode == 0, made.stderr
    assert "xception" not in made.stdout + made.stderr
    assert sorted(FINDING.findall(made.stdout)) == hand
    # What Kbuild does for each file with C=2 CHECK=scripts/coccicheck.
    online = []
    env = {**os.environ, "C": "2", "MODE": "report", "COCCI": str(COCCI / f"tdx/{rule}.cocci"),
           "SPFLAGS": flags, "srctree": str(series_kernel), "LINUXINCLUDE": "-Iinclude"}
    for file in files:
        done = subprocess.run(["bash", series_kernel / "scripts/coccicheck", "-D__KERNEL__", file],
                              text=True, capture_output=True, env=env, cwd=series_kernel, timeout=300)
        assert done.returncode == 0, done.stderr
        online += FINDING.findall(done.stdout)
    assert sorted(online) == hand
