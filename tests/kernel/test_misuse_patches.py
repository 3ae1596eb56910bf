# SPDX-License-Identifier: GPL-2.0-only
"""The misuse patches say what they expect; check that they say it right.

Needs no kernel: that a patch applies and that an engine finds the misuse is
for the kernel runs.  Here: the head of each patch is complete, its rule and
engines exist, and the line it names is a line that it adds.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

MISUSE = Path(__file__).parent / "misuse"
PATCHES = sorted(MISUSE.glob("*.patch"))
ENGINES = {"plugin", "sparse", "coccinelle"}
RULES = {"deref", "arith", "implicit", "cast", "touch", "lifecycle", "raw"}
FLOW_RULES = {"touch", "lifecycle", "raw"}


def expectations(patch: Path) -> dict[str, str]:
    head = patch.read_text().split("\ndiff --git ", 1)[0]
    return dict(re.findall(r"^Expect-([a-z]+): (.*)$", head, re.MULTILINE))


def added_lines(patch: Path) -> dict[str, dict[int, str]]:
    """Per file, number (in the patched file) and text of each added line."""
    added: dict[str, dict[int, str]] = {}
    lines: dict[int, str] = {}
    number = 0
    for text in patch.read_text().split("\ndiff --git ", 1)[1].splitlines():
        if text.startswith("+++ b/"):
            lines = added.setdefault(text[len("+++ b/"):], {})
        elif hunk := re.match(r"@@ -\S+ \+(\d+)", text):
            number = int(hunk[1])
        elif text.startswith("+"):
            lines[number] = text[1:]
            number += 1
        elif text.startswith(" "):
            number += 1
    return added


def test_there_are_enough_of_each_rule() -> None:
    rules = Counter(expectations(patch)["rule"] for patch in PATCHES)
    assert len(PATCHES) >= 24
    for rule in ("deref", "arith", "implicit", "cast", "touch"):
        assert rules[f"firmware-{rule}"] >= 4, rules


@pytest.mark.parametrize("patch", PATCHES, ids=lambda patch: patch.stem)
def test_head_of_patch(patch: Path) -> None:
    expect = expectations(patch)
    assert set(expect) - {"also"} == {"rule", "file", "line", "engines"}

    rule = expect["rule"].removeprefix("firmware-")
    assert rule in RULES
    assert patch.stem.startswith(rule + "-"), "the name starts with the rule"

    engines = set(expect["engines"].split(", "))
    assert engines <= ENGINES
    assert (engines == {"coccinelle"}) == (rule in FLOW_RULES)

    added = added_lines(patch)
    assert list(added) == [expect["file"]], "a patch is about one file"
    assert int(expect["line"]) in added[expect["file"]], added
