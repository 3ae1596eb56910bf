# SPDX-License-Identifier: GPL-2.0-only
"""
Each rule against real kernel functions, mutated one line at a time. A mistake
must be reported on its line by its rule; a look-alike must stay silent.
"""

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import lifecycle_mutants
import mutate
import touch_mutants
import typed_lifecycle_mutants
import typed_raw_mutants
import typed_touch_mutants
import typed_types_mutants
import types_mutants
import kernels

trees = kernels.trees

COCCI = Path(__file__).resolve().parents[2] / "coccinelle"
FINDING = re.compile(r"(.+?):(\d+):(\d+): error: .* \[(firmware-[a-z]+)\]$")
SCOPE = [mutate.KVM, mutate.VIRT, mutate.MMU]

# Helpers for the mutants that call one.
PROBES = """\
static void tdx_probe(struct page *page)
{
	void *va = page_address(page);

	memset(va, 0, 8);
}

static void tdx_probe_pa(u64 x, u64 pa)
{
	memset(__va(pa), x, 8);
}

static void tdx_probe_drop(tdx_page_t page)
{
	tdx_free_page(page);
}
"""


def spatch(rule: str, files: list[Path], tmp: Path) -> dict[Path, list[tuple[int, str]]]:
    """What a rule finds in each file: line and rule name."""
    cocci = COCCI / "tdx" / f"{rule}.cocci"
    groups = tmp / f"{rule}.groups"
    groups.write_text("".join(f"{f}\n\n" for f in files))
    options = re.search(r"^// Options:(.*)", cocci.read_text(), re.M)[1].split()
    done = subprocess.run(
        ["spatch", "-D", "report", "--very-quiet", "--no-show-diff", "--jobs", "2",
         "--macro-file-builtins", str(COCCI / "macros.h"), *options,
         "--sp-file", str(cocci), "--file-groups", str(groups)],
        text=True, capture_output=True, cwd=tmp, timeout=900)
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr
    found = defaultdict(list)
    for line in done.stdout.splitlines():
        m = FINDING.match(line)
        assert m, line
        found[Path(m[1])].append((int(m[2]), m[4]))
    return found


def check(mutants: list[mutate.Mutant], rules: list[str], tree: Path, tmp: Path) -> None:
    want = {}
    for n, m in enumerate(mutants):
        text, line = mutate.apply(m, (tree / m.file).read_text())
        text = mutate.trim(text, m.func, m.new)
        if "tdx_probe" in m.new:
            # In the place of empty lines, which trim() left.
            at = text.index("\n" * (PROBES.count("\n") + 2))
            text = text[:at + 1] + PROBES + text[at + 1 + PROBES.count("\n"):]
        file = tmp / f"{n}.c"
        file.write_text(text)
        want[file] = (m, line)
    found = defaultdict(list)
    for rule in rules:
        for file, hits in spatch(rule, list(want), tmp).items():
            found[file] += hits
    wrong = []
    for file, (m, line) in want.items():
        hits = found[file]
        if m.rule is None:
            good = not hits
        else:
            good = {r for at, r in hits if at == line} == {m.rule}
        if not good:
            wrong.append(f"{m.func}: {(m.new or m.at).strip()}: want {m.rule} "
                         f"on {line}, got {hits}")
    assert not wrong, "\n" + "\n".join(wrong)


def test_touch(stock_kernel: Path, tmp_path: Path) -> None:
    check(touch_mutants.MUTANTS, ["firmware-touch"], stock_kernel, tmp_path)


def test_touch_typed(series_kernel: Path, tmp_path: Path) -> None:
    check(typed_touch_mutants.MUTANTS, ["firmware-touch"], series_kernel, tmp_path)


def test_lifecycle(stock_kernel: Path, tmp_path: Path) -> None:
    check(lifecycle_mutants.MUTANTS, ["firmware-lifecycle"], stock_kernel, tmp_path)


def test_lifecycle_typed(series_kernel: Path, tmp_path: Path) -> None:
    check(typed_lifecycle_mutants.MUTANTS, ["firmware-lifecycle"], series_kernel, tmp_path)


def test_types(stock_kernel: Path, tmp_path: Path) -> None:
    check(types_mutants.MUTANTS, ["firmware-deref", "firmware-arith"],
          stock_kernel, tmp_path)


def test_types_typed(series_kernel: Path, tmp_path: Path) -> None:
    check(typed_types_mutants.MUTANTS,
          ["firmware-deref", "firmware-arith", "firmware-cast",
           "firmware-implicit", "firmware-raw"],
          series_kernel, tmp_path)


def test_raw_typed(series_kernel: Path, tmp_path: Path) -> None:
    check(typed_raw_mutants.MUTANTS, ["firmware-raw"], series_kernel, tmp_path)


@pytest.mark.parametrize("typed", [False, True])
def test_kernel_is_clean(typed: bool, trees: tuple[Path, Path], tmp_path: Path) -> None:
    """The real functions, __tdx_td_init() and its like, stay silent."""
    (tmp_path / "list").write_text("\n".join(SCOPE) + "\n")
    done = subprocess.run([COCCI / "run-rules", trees[typed], "2", tmp_path / "list",
                           tmp_path / "out"], text=True, capture_output=True, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("rule", ["firmware-lifecycle", "firmware-touch"])
def test_one_group_is_clean(rule: str, typed: bool, trees: tuple[Path, Path], tmp_path: Path) -> None:
    """What holds for a file does not hold for another one that spatch is given with it."""
    (tmp_path / "groups").write_text("".join(f"{trees[typed] / f}\n" for f in SCOPE))
    done = subprocess.run(
        ["spatch", "-D", "report", "--very-quiet", "--no-includes", "--include-headers",
         "--macro-file-builtins", COCCI / "macros.h", "--disable-worth-trying-opt",
         "--sp-file", COCCI / "tdx" / f"{rule}.cocci", "--file-groups", tmp_path / "groups"],
        text=True, capture_output=True, cwd=tmp_path, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("rule", sorted(p.stem for p in (COCCI / "tdx").glob("*.cocci")))
def test_form(rule: str) -> None:
    """The kernel's coccicheck form."""
    text = (COCCI / "tdx" / f"{rule}.cocci").read_text()
    assert re.search(r"^///", text, re.M)
    assert re.search(r"^// Confidence: (High|Moderate|Low)$", text, re.M)
    assert text.count("Options:") == 1
    for mode in ("context", "org", "report"):
        assert re.search(rf"^virtual {mode}$", text, re.M)
    assert f"[{rule}]" in text


def test_unparsed_function_is_a_gap(stock_kernel: Path, tmp_path: Path) -> None:
    """A function that spatch drops was not checked, and that is said."""
    folder = tmp_path / "arch/x86/kvm/vmx"
    folder.mkdir(parents=True)
    text = mutate.trim((stock_kernel / mutate.KVM).read_text(), "tdx_vm_destroy")
    (folder / "tdx.c").write_text(text.replace(
        "\ttdx_reclaim_td_control_pages(kvm);", "\t@ tdx_reclaim_td_control_pages(kvm) @;"))
    (tmp_path / "list").write_text(mutate.KVM + "\narch/x86/kvm/gone.c\n")
    done = subprocess.run([COCCI / "run-rules", tmp_path, "2", tmp_path / "list", tmp_path / "out"],
                          text=True, capture_output=True, timeout=300)
    assert done.returncode == 2
    assert f"{mutate.KVM}: not checked: spatch cannot parse tdx_vm_destroy" in done.stderr
    assert "arch/x86/kvm/gone.c: not checked: no such file" in done.stderr


def test_finding_fails_the_run(stock_kernel: Path, tmp_path: Path) -> None:
    m = touch_mutants.MUTANTS[0]
    text, line = mutate.apply(m, (stock_kernel / m.file).read_text())
    file = tmp_path / m.file
    file.parent.mkdir(parents=True)
    file.write_text(mutate.trim(text, m.func))
    (tmp_path / "list").write_text(m.file + "\n")
    done = subprocess.run([COCCI / "run-rules", tmp_path, "2", tmp_path / "list", tmp_path / "out"],
                          text=True, capture_output=True, timeout=300)
    assert done.returncode == 1, done.stderr
    assert re.match(rf"{m.file}:{line}:\d+: error: .* \[firmware-touch\]\n$", done.stdout)
