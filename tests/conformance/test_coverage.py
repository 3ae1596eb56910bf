# SPDX-License-Identifier: GPL-2.0-only
"""Documentation/coverage.rst is of the cases that are here, and holds what it should."""

import re

import conformance
import coverage

TEXT = coverage.TARGET.read_text()


def test_coverage_is_of_these_cases() -> None:
    assert f".. cases: {coverage.fingerprint()}" in TEXT, "the cases have changed: 'make coverage'"


def test_coverage_says_what_the_cases_say() -> None:
    """Every engine finds all marked lines, but for the known gaps; those are named."""
    gaps = {(engine, case.name) for case in conformance.cases() for engine in case.gap}
    named = {(engine.split()[0].rstrip(","), case) for engine, case in
             re.findall(r"^- (.*) (?:misses|speaks about) (\S+)$", TEXT, re.M)}
    assert named == gaps
