# SPDX-License-Identifier: GPL-2.0-only
"""make soak: each job has its time and its log, and one that fails fails the whole."""

from pathlib import Path

from conftest import TOP, run

JOBS = "good:\n\t@echo seconds $(FUZZ_SECONDS) $(SOAK_SECONDS)\nbad:\n\tfalse\n"


def test_the_summary_tells_who_failed(tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text(JOBS)
    got = run(TOP / "tests/soak", tmp_path / "logs", 7, "good", "bad", cwd=tmp_path)
    assert got.returncode == 1
    assert (tmp_path / "logs/good").read_text() == "seconds 7 7\n"
    assert (tmp_path / "logs/summary").read_text() == got.stdout
    assert got.stdout.splitlines()[-1] == "1 of 2 passed"
    got = run(TOP / "tests/soak", tmp_path / "logs", 7, "good", cwd=tmp_path)
    assert got.returncode == 0 and got.stdout.endswith("1 of 1 passed\n")
