# SPDX-License-Identifier: GPL-2.0-only
"""
The flow rules on code as drivers write it: flow/*.c, one case a part. And the
modes: report, org and context say the same.
"""

import re
import subprocess
from pathlib import Path

import pytest

COCCI = Path(__file__).resolve().parents[2] / "coccinelle"
CASES = Path(__file__).parent / "flow"
GROUPS = sorted(p.stem for p in CASES.glob("*.c"))
RULES = sorted(p.stem for p in (COCCI / "tdx").glob("*.cocci"))
FINDING = re.compile(r"(.+?):(\d+):\d+: error: .* \[(firmware-[a-z]+)\]$")


def spatch(rule: str, files: list[Path], tmp: Path, mode: str = "report") -> str:
    cocci = COCCI / "tdx" / f"{rule}.cocci"
    groups = tmp / f"{rule}.groups"
    groups.write_text("".join(f"{f}\n\n" for f in files))
    options = re.search(r"^// Options:(.*)", cocci.read_text(), re.M)[1].split()
    done = subprocess.run(
        ["spatch", "-D", mode, "--very-quiet", "--macro-file-builtins", COCCI / "macros.h",
         "--disable-worth-trying-opt", *options, "--sp-file", cocci, "--file-groups", groups],
        text=True, capture_output=True, cwd=tmp, timeout=300)
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr
    return done.stdout


def cases(group: str) -> list[tuple[str, str]]:
    parts = re.split(r"^/\* case: (.*) \*/$", (CASES / f"{group}.c").read_text(), flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


@pytest.mark.parametrize("group", GROUPS)
def test_flow(group: str, tmp_path: Path) -> None:
    rule = "firmware-" + group.partition("-")[0]
    names = {}
    for n, (name, body) in enumerate(cases(group)):
        file = tmp_path / f"{n}.c"
        file.write_text(body)
        names[str(file)] = (name, {i for i, line in enumerate(body.split("\n"), 1)
                                   if "/* expect */" in line})
    assert sum("clean" in name for name, _ in names.values()) >= 7
    found = {f: set() for f in names}
    for other in {"firmware-touch", "firmware-lifecycle", rule}:
        for line in spatch(other, list(map(Path, names)), tmp_path).splitlines():
            m = FINDING.match(line)
            assert m, line
            found[m[1]].add((int(m[2]), m[3]))
    wrong = [f"{name}: want {sorted(want)}, got {sorted(found[f])}"
             for f, (name, want) in names.items()
             if {at for at, by in found[f] if by == rule} != want
             or {at for at, _ in found[f]} - want]
    assert not wrong, "\n" + "\n".join(wrong)


def test_prefilter_is_sound(tmp_path: Path) -> None:
    """run-rules gives spatch every file in which a rule finds something."""
    words = subprocess.run([COCCI / "run-rules", "--words"], text=True, capture_output=True,
                           check=True).stdout.strip()
    for group in GROUPS:
        for name, body in cases(group):
            if "/* expect */" in body:
                done = subprocess.run(["grep", "-qE", words], input=body, text=True)
                assert done.returncode == 0, f"{group}: {name}"


@pytest.mark.parametrize("rule", RULES)
def test_modes_agree(rule: str, tmp_path: Path) -> None:
    canary = tmp_path / "canary.c"
    text = (COCCI / "canary.c").read_text()
    canary.write_text(text)
    report = [int(FINDING.match(line)[2]) for line in spatch(rule, [canary], tmp_path).splitlines()]
    org = re.findall(r"::linb=(\d+)::", spatch(rule, [canary], tmp_path, "org"))
    diff = re.findall(r"^-(?!--)(.*)", spatch(rule, [canary], tmp_path, "context"), re.M)
    assert report
    assert [int(n) for n in org] == report
    assert diff == [text.split("\n")[n - 1] for n in report]
