# SPDX-License-Identifier: GPL-2.0-only
"""The README and the documents say what the kept results say."""

import re
import sys
from pathlib import Path

import pytest

from conftest import TOP

sys.path[:0] = [str(Path(__file__).parent), str(TOP / "tests/bench"), str(TOP / "tests/history")]

import document
import readme
import report

RESULTS = readme.RESULTS
README = (TOP / "README.md").read_text()


def test_the_readme_is_made_of_the_results() -> None:
    assert readme.replace(README) == README, "run 'make numbers'"


def test_a_typed_number_is_noticed() -> None:
    begin, end = README.index(readme.BEGIN), README.index(readme.END)
    block = README[begin:end]
    typed = README[:begin] + re.sub(r"\d+ of", "7777 of", block, count=1) + README[end:]
    assert typed != README and readme.replace(typed) == README


def test_coverage_says_the_same() -> None:
    text = (TOP / "Documentation/coverage.rst").read_text()
    for (who, what), counts in readme.table("coverage").items():
        assert re.search(rf"^{re.escape(who)} .*\b{counts[0]} of {counts[1]}\b", text, re.M), \
            (who, what)


def test_mutation_says_the_same() -> None:
    text = (TOP / "Documentation/mutation.rst").read_text()
    for (who, what), (part, whole) in readme.table("mutation").items():
        counts = rf"{whole} +{part} flagged$" if what == "legal uses" else rf"{whole} +{part} "
        assert re.search(rf"^{what} +{who} +{counts}", text, re.M), (who, what)


def test_benchmarks_are_made_of_the_medians() -> None:
    made = report.read(RESULTS / "bench.tsv")
    assert (TOP / "Documentation/benchmarks.rst").read_text() == report.document(made)


def test_history_is_made_of_the_patches() -> None:
    assert document.TARGET.read_text() == document.document(), "run 'make numbers'"


def raw(what: str, role: str, *values: float) -> list[str]:
    return [f"{what}\t0\t{role}\ts\t{value}" for value in values]


def test_medians_and_noise() -> None:
    [row] = report.rows(raw("x", "without", 1, 2, 3, 2, 9) + raw("x", "with", 2, 2, 4, 2, 2))
    assert (row.without, row.with_us, row.ratio, row.rounds) == (2, 2, 1, 5)
    assert row.in_noise
    [row] = report.rows(raw("x", "without", 1, 1, 1, 1, 1) + raw("x", "with", 3, 3, 3, 3, 3))
    assert row.ratio == 3 and not row.in_noise
    [row] = report.rows(raw("x", "alone", 5))
    assert row.without is None and row.ratio is None
    with pytest.raises(ValueError):
        report.rows(raw("x", "without", 5))


def test_what_is_kept_can_be_read_back() -> None:
    [row] = report.rows(raw("x", "without", 1, 1.5) + raw("x", "with", 2, 3))
    assert report.Row.of_line(row.line()) == row
