# SPDX-License-Identifier: GPL-2.0-only
"""
run-rules leaves out the files in which no rule can match. So a file that it leaves
out has no findings: each case, its telling words replaced, is silent in all rules.
"""

import re
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_flow import CASES, COCCI, FINDING, GROUPS, RULES, cases, spatch
from test_spelled import SPELLINGS, spell
from test_spelled import cases as spelled

# What a declaration of a page can look like, for the names that drivers have, too.
TYPES = ["u64", "hpa_t", "phys_addr_t", "unsigned long", "struct page *", "void *", "u16", "int",
         "struct other *"]
FORMS = ["struct s {{\n\t{t} {x};\n}};\n", "struct s {{\n\t{t} a, {x};\n}};\n",
         "struct s {{\n\t{t} {x}[4];\n}};\n", "int f({t} {x}, int b);\n", "int f(int b, {t} {x});\n",
         "int f({t}\n\t{x})\n{{\n\treturn 0;\n}}\n", "{t} {x}(int b);\n", "struct s {{\n\t{t}\n\t{x};\n}};\n",
         "union {{\n\t{t} const {x};\n}} s;\n", "struct s {{\n\tint (*f)({t} {x});\n}};\n"]
# The series' own names in place of the ones that tell.
OTHER = "zz_other"


@pytest.fixture(scope="module")
def words() -> str:
    return subprocess.run([COCCI / "run-rules", "--words"], text=True, capture_output=True,
                          check=True).stdout.strip()


def kept(text: str, words: str) -> bool:
    return subprocess.run(["grep", "-qE", words], input=text, text=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).returncode == 0


def without(text: str, words: str) -> str:
    """The text with what grep finds in it replaced, until it finds nothing."""
    while kept(text, words):
        got = subprocess.run(["grep", "-noE", words], input=text, text=True, capture_output=True,
                             env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout
        lines = text.split("\n")
        for hit in got.splitlines():
            n, what = hit.split(":", 1)
            # Its last word is what tells; the blanks around it stay.
            name = re.findall(r"\w+", what)[-1]
            lines[int(n) - 1] = lines[int(n) - 1].replace(name, OTHER)
        text = "\n".join(lines)
    return text


def bad_cases() -> list[str]:
    texts = [body for group in GROUPS for name, body in cases(group) if "/* expect */" in body]
    for file in sorted((CASES / "spelled").glob("*.c")):
        texts += [spell(body, *SPELLINGS[kind]) for n, (name, body) in enumerate(spelled(file))
                  for kind in list(SPELLINGS)[n % 3:n % 3 + 1] if "/* expect */" in body]
    return texts


def test_cases_are_kept(words: str) -> None:
    assert [text for text in bad_cases() if not kept(text, words)] == []


@pytest.mark.parametrize("rule", RULES)
def test_what_is_left_out_is_silent(rule: str, words: str, tmp_path: Path) -> None:
    texts = [without(text, words) for text in bad_cases()]
    for t, x, form in product(TYPES, ("tdr", "sept", "my_tdr"), FORMS):
        text = form.format(t=t, x=x)
        if not kept(text, words):
            texts.append(text)
    assert len(texts) > 200
    # Functions of different cases share their names; one file is faster than many.
    files = []
    for n in range(0, len(texts), 20):
        file = tmp_path / f"{n}.c"
        file.write_text("\n".join(texts[n:n + 20]))
        files.append(file)
    assert spatch(rule, files, tmp_path) == ""


def test_short_names_are_kept(words: str, tmp_path: Path) -> None:
    """What firmware-raw finds, one declaration a file."""
    files = {}
    for n, (t, x, form) in enumerate(product(TYPES, ("tdr", "my_sept"), FORMS)):
        file = tmp_path / f"{n}.c"
        file.write_text(form.format(t=t, x=x))
        files[str(file)] = file
    found = {FINDING.match(line)[1]
             for line in spatch("firmware-raw", list(files.values()), tmp_path).splitlines()}
    assert len(found) > 50
    assert [files[f].read_text() for f in found if not kept(files[f].read_text(), words)] == []
