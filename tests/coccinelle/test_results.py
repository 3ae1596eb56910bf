# SPDX-License-Identifier: GPL-2.0-only
"""
What the flow rules make of a test of a SEAMCALL's result: each way to write it,
once with the page freed or mapped where the donation failed, which is right, and
once where it succeeded.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_flow import FINDING, spatch

CALLS = ["tdh_mng_addcx(td, page)", "tdh_vp_addcx(vp, page)",
         "tdh_mem_sept_add(td, gpa, level, page, &entry, &state)"]

# True where, and only where, it failed.
FAILED = [
    "err", "err != TDX_SUCCESS", "err != 0", "0 != err", "TDX_SUCCESS != err", "!!err", "err > 0",
    "unlikely(err)", "unlikely(err != TDX_SUCCESS)", "((s64)err) < 0",
    "WARN_ON(err)", "WARN_ON_ONCE(err)", 'WARN_ONCE(err, "0x%llx", err)',
    "KVM_BUG_ON(err, kvm)", 'KVM_BUG(err, kvm, "x")',
    "TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)", "TDX_BUG_ON_1(err, X, entry, kvm)",
    "TDX_BUG_ON_2(err, TDH_MEM_SEPT_ADD, entry, state, kvm)",
    "TDX_BUG_ON_3(err, X, entry, state, state, kvm)", "err & TDX_ERROR", "err >> 32",
    "(err & TDX_SEAMCALL_STATUS_MASK) != TDX_SUCCESS", "tdx_status(err) != TDX_SUCCESS",
]
# True only where it failed, but not always then.
BUSY = [
    "tdx_operand_busy(err)", "unlikely(tdx_operand_busy(err))", "err == TDX_RND_NO_ENTROPY",
    "(err & TDX_SEAMCALL_STATUS_MASK) == TDX_OPERAND_BUSY", "err && err != TDX_OPERAND_BUSY",
    "err == TDX_OPERAND_BUSY || err == TDX_RND_NO_ENTROPY", "IS_TDX_OPERAND_BUSY(err)",
    "unlikely(err && !tdx_operand_busy(err))",
]
SUCCEEDED = ["!err", "err == TDX_SUCCESS", "err == 0", "likely(!err)", "likely(err == TDX_SUCCESS)",
             "!WARN_ON_ONCE(err)", "!KVM_BUG_ON(err, kvm)", "!TDX_BUG_ON(err, X, kvm)"]
DIRECT = ["CALL", "CALL != TDX_SUCCESS", "unlikely(CALL)", "KVM_BUG_ON(CALL, kvm)",
          "WARN_ON_ONCE(CALL)", "(err = CALL)", "(err = CALL) != TDX_SUCCESS"]

FUNCTION = """\
static int f(struct tdx_td *td, struct tdx_vp *vp, struct kvm *kvm, struct page *page)
{{
	u64 err{init}, entry, state;

	if ({test}) {{
		{then}
		return -EIO;
	}}
	{after}
	return 0;
}}
"""


def functions(misuse: str) -> list[tuple[str, bool]]:
    """Each with whether it does that to a page that was donated."""
    made = []
    for call in CALLS:
        tests = [(f" = {call}", t, True) for t in FAILED + BUSY]
        tests += [(f" = {call}", t, False) for t in SUCCEEDED]
        tests += [("", t.replace("CALL", call), True) for t in DIRECT]
        for init, test, failed in tests:
            made.append((FUNCTION.format(init=init, test=test, then=misuse, after=""), not failed))
            made.append((FUNCTION.format(init=init, test=test, then="", after=misuse), failed))
    return made


@pytest.mark.parametrize("rule, misuse", [("firmware-lifecycle", "__free_page(page);"),
                                          ("firmware-touch", "clear_highpage(page);")])
def test_each_way_to_test_a_result(rule: str, misuse: str, tmp_path: Path) -> None:
    want = {}
    for n, (text, bad) in enumerate(functions(misuse)):
        file = tmp_path / f"{n}.c"
        file.write_text(text)
        want[str(file)] = (text, bad)
    found = {FINDING.match(line)[1]
             for line in spatch(rule, list(map(Path, want)), tmp_path).splitlines()}
    wrong = [text for file, (text, bad) in want.items() if bad != (file in found)]
    assert not wrong, "\n".join(wrong)
