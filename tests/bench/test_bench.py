# SPDX-License-Identifier: GPL-2.0-only
"""What is measured gets into the document, and what fails is no measurement."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import bench_growth
import measure
import report

PLAIN = {"without": ["sh", "-c", ":"], "with": ["sh", "-c", "exit 0"]}


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> measure.Results:
    monkeypatch.setattr(measure, "RESULTS", tmp_path / "results")
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results")
    return measure.Results("made-up")


def test_from_command_to_document(results: measure.Results, tmp_path: Path) -> None:
    measure.turns(results, "shell: nothing", PLAIN, tmp_path, rounds=2)
    for n in (10, 100):
        measure.turns(results, "units: a shell, against another", PLAIN, tmp_path, 1, n)
    results.add("start", "alone", "ms", 4.5)
    results.add("all rules", "alone", "s", 8.32)
    results.write()
    report.main(str(tmp_path))
    text = (tmp_path / "benchmarks.rst").read_text()
    assert "shell: nothing" in text and "4.5 ms" in text and "How cost grows" in text
    assert "<svg" in (tmp_path / "bench-units.svg").read_text()
    assert not (tmp_path / "bench-patches.svg").exists()
    kept = report.read(tmp_path / "results/bench.tsv")
    assert [row.n for row in kept] == [0, 10, 100, 0, 0] and report.document(kept) == text
    read = subprocess.run(["rst2html", "--halt=1", "--strict", tmp_path / "benchmarks.rst", "/dev/null"],
                          capture_output=True, text=True)
    assert (read.returncode, read.stderr) == (0, "")


def test_what_fails_is_not_measured(results: measure.Results, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="status 3"):
        measure.turns(results, "x", {"with": ["sh", "-c", "exit 3"]}, tmp_path)
    assert not results.path.exists()


def test_nothing_measured(results: measure.Results, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="make bench"):
        report.main(str(tmp_path))


def test_units_are_what_they_should_be(tmp_path: Path) -> None:
    """The compiler takes them, and one in twenty has handles."""
    names = bench_growth.write_units(tmp_path, 40)
    done = subprocess.run(["gcc-12", "-std=gnu11", "-Werror", "-Wall", "-fsyntax-only", *names],
                          cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert sum("tdr_page" in (tmp_path / name).read_text() for name in names) == 2


def test_patches_apply_one_after_the_other(tmp_path: Path) -> None:
    for name in (bench_growth.TDX, bench_growth.OTHER):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("int a;\nint b;\nint c;\nint d;\n")
    series = bench_growth.Series(tmp_path, tmp_path / "series")
    steps = series.write(12)
    assert [file for file, _ in steps].count(bench_growth.TDX) == 2
    for patch, (file, text) in zip(sorted((tmp_path / "series").iterdir()), steps):
        done = subprocess.run(["patch", "-p1", "-s", "--fuzz=0", "-i", str(patch)], cwd=tmp_path,
                              capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
        assert (tmp_path / file).read_text() == text
