# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint patch looks ahead: the rules see several patches at once, each as it will be."""

import json
import time
from pathlib import Path

import pytest

import test_patch
from test_patch import CACHE, STOCK_CACHE, TDX, kept, mail, patch, stock

HEADER = "arch/x86/kvm/vmx/tdx.h"
OTHER = "arch/x86/kvm/vmx/tdx_other.h"
# None but a rule sees these two.
TOUCH = ("static void * __maybe_unused look(struct tdx_td *td)\n{\n"
         "\treturn phys_to_virt(tdx_page_to_phys(td->tdr_page));\n}\n")
RAW = "struct tdx_more {\n\tu64 tdcs_pa;\n};\n"
engines = test_patch.engines
pytestmark = pytest.mark.xdist_group("typed_kernel")


def write_series(kernel: Path) -> tuple[str, dict[int, tuple[str, int, str]]]:
    """Ten patches, and what each brings in: more than are looked at in one go."""
    text = {TDX: (kernel / TDX).read_text(), HEADER: (kernel / HEADER).read_text(), OTHER: ""}
    series, want = [], {}

    def step(name: str, new: str) -> None:
        n = len(series) + 1
        series.append(mail(f"[PATCH {n:02}/10] step", name, text[name], new))
        text[name] = new

    def function() -> str:
        return f"static int __maybe_unused tdx_step_{time.monotonic_ns()}(void)\n{{\n\treturn 0;\n}}\n"

    step(TDX, text[TDX] + function())
    step(TDX, function() + "#include <linux/types.h>\n" + text[TDX])
    clean = text[TDX]
    want[3] = (TDX, clean.count("\n") + 3, "firmware-touch")
    step(TDX, clean + TOUCH)
    step(OTHER, "/* Nothing yet. */\n")
    step(HEADER, text[HEADER] + "struct tdx_step;\n")
    step(TDX, clean)                                            # the third's is gone again
    want[7] = (HEADER, text[HEADER].count("\n") + 2, "firmware-raw")
    step(HEADER, text[HEADER] + RAW)
    series.append(mail("[PATCH 08/10] step", OTHER, text[OTHER], "").replace(
        f"b/{OTHER}\n---", f"b/{OTHER}\ndeleted file mode 100644\n---").replace(
        f"+++ b/{OTHER}", "+++ /dev/null"))
    want[9] = (TDX, text[TDX].count("\n") + 3, "firmware-touch")
    step(TDX, text[TDX] + TOUCH)
    step(TDX, function() + text[TDX])                           # only moves it
    return "".join(series), want


def found(text: str) -> dict[int, tuple[str, int, str]]:
    report = json.loads(text)
    assert not report["unchecked"], text
    assert all(f["engines"] == ["coccinelle"] for f in report["findings"]), text
    return {f["patch"]: (f["file"], f["line"], f["rule"]) for f in report["findings"]}


def test_each_patch_has_its_own(typed_kernel: Path) -> None:
    series, want = write_series(typed_kernel)
    got = patch(typed_kernel, series, "--format=json")
    assert got.returncode == 1, got.stdout + got.stderr
    assert found(got.stdout) == want
    assert "gone again with patch 6" in got.stdout

    # What the rules said of each file is kept: again, and up to a patch in the middle.
    known = kept()
    assert found(patch(typed_kernel, series, "--format=json").stdout) == want
    head = series[:series.index("Subject: [PATCH 06/10]")]
    head = head[:head.rindex("From 01 ")]
    assert found(patch(typed_kernel, head, "--format=json").stdout) == {3: want[3]}
    assert kept() == known


def test_the_rules_are_asked_first(typed_kernel: Path) -> None:
    """What they say of the second patch is known before the first is compiled."""
    before, text = kept(), (typed_kernel / TDX).read_text()
    # The rules know no typeof.
    cast = (f"static u64 __maybe_unused tdx_step_{time.monotonic_ns()}(struct tdx_td *td)\n{{\n"
            "\ttypeof(td->tdr_page) page = td->tdr_page;\n\n\treturn (u64)page;\n}\n")
    first, second = text + cast, text + cast + TOUCH
    series = mail("[PATCH 1/2] one", TDX, text, first) + mail("[PATCH 2/2] two", TDX, first, second)
    got = patch(typed_kernel, series)
    assert got.returncode == 1 and "[firmware-cast]" in got.stdout and "[firmware-touch]" in got.stdout

    def earliest(rule: str) -> int:
        return min(f.stat().st_mtime_ns for f in kept() - before if f"[{rule}]" in f.read_text())

    assert earliest("firmware-touch") < earliest("firmware-cast")


@stock
def test_the_lines_are_those_of_each_patch(stock_kernel: Path) -> None:
    """On a stock kernel, a finding's line is counted in it as it is after the patch, not after the next."""
    text = (stock_kernel / TDX).read_text()
    at = text.index("static int tdx_do_tdh_mng_key_config(")
    first = text[:at] + TOUCH.replace("tdx_page_to_phys", "page_to_phys") + text[at:]
    second = "/* A line. */\n" * 40 + first
    series = mail("[PATCH 1/2] one", TDX, text, first) + mail("[PATCH 2/2] two", TDX, first, second)
    got = patch(stock_kernel, series, "--format=json", cache=STOCK_CACHE)
    assert got.returncode == 1, got.stdout + got.stderr
    places = {(f["patch"], f["line"]) for f in json.loads(got.stdout)["findings"]}
    assert places == {(1, text[:at].count("\n") + 3)}


def test_patch_that_does_not_apply(typed_kernel: Path) -> None:
    """It ends the run as it does without looking ahead, and nothing is left."""
    text = (typed_kernel / TDX).read_text()
    series = mail("[PATCH 1/2] one", TDX, text, text + "struct tdx_one;\n")
    series += mail("[PATCH 2/2] two", TDX, text + "struct tdx_other;\n", text + "struct tdx_two;\n")
    got = patch(typed_kernel, series)
    assert got.returncode == 2
    assert 'patch 2, "[PATCH 2/2] two", does not apply' in got.stderr
    for copy in CACHE.glob(f"patch/*/src/{TDX}"):
        assert "struct tdx_one" not in copy.read_text()
