# SPDX-License-Identifier: GPL-2.0-only
"""
The rules of types on the conformance cases: spatch reads no header, so each handle
is spelled tdx_page_t here. What it cannot see it misses; what it says has to be true,
on the line and by the rule that the case marks.
"""

import re
import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_flow import FINDING, spatch

CONFORMANCE = Path(__file__).resolve().parents[1] / "conformance"
FLOW = re.compile("(lifecycle|raw|touch)(-clean)?|lines|kernel|products")
# What is found of what is marked, at least.
FOUND = {"firmware-arith": 97, "firmware-cast": 101, "firmware-deref": 116, "firmware-implicit": 64}
# Not to be told from the text of the case alone.
BLIND = {
    "force/parameter-before-any-handle": "the parameter says force, but by the attribute",
    "several/address-index-by-page": "the index is a page of its own, and read",
    "several/address-index-by-page-cast": "the index is a page of its own, and read",
    "unevaluated/address-of-star-macro": "the macro takes the address",
}


def spelled(text: str) -> str | None:
    """The case with one type of handle; None if it has more, or none."""
    body = text.partition("/*\n * check-name")[0]
    if "tdx_u64_t" in body and "tdx_page_t" in body or "__firmware" in body:
        return None
    return text.replace("tdx_u64_t", "tdx_page_t") if re.search("tdx_(u64|page)_t", body) else None


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[tuple[int, str]]]:
    """Each case, as a file of its own, and what it marks."""
    folder, marked = tmp_path_factory.mktemp("types"), {}
    for source in sorted(CONFORMANCE.glob("*/*.c")):
        text = spelled(source.read_text())
        name = f"{source.parent.name}/{source.stem}"
        if text is None or FLOW.fullmatch(source.parent.name) or name in BLIND:
            continue
        file = folder / f"{source.parent.name}-{source.stem}.c"
        file.write_text(text)
        marked[str(file)] = {(n, rule) for n, line in enumerate(text.split("\n"), 1) if "expect:" in line
                             for rule in re.findall(r"firmware-\w+", line)}
    return marked


def test_types(cases: dict[str, set[tuple[int, str]]], tmp_path: Path) -> None:
    assert len(cases) > 800
    found: Counter[str] = Counter()
    wrong = []
    for rule in FOUND:
        for line in spatch(rule, list(map(Path, cases)), tmp_path).splitlines():
            m = FINDING.match(line)
            assert m and m[3] == rule, line
            if (int(m[2]), rule) in cases[m[1]]:
                found[rule] += 1
            else:
                wrong.append(line)
    assert not wrong, "\n" + "\n".join(wrong)
    assert all(found[rule] >= n for rule, n in FOUND.items()), found


def test_a_step_of_an_index_is_none_of_the_handle(tmp_path: Path) -> None:
    file = tmp_path / "step.c"
    file.write_text("u64 f(tdx_page_t *pages, int i)\n{\n\treturn *pages[i += 1];\n}\n")
    assert [FINDING.match(line)[2] for line in spatch("firmware-deref", [file], tmp_path).splitlines()] == ["3"]
