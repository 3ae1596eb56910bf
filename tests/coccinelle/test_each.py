# SPDX-License-Identifier: GPL-2.0-only
"""run-rules on excerpts of several kernels at once: each gets what it would get alone."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import kernels
import mutate
import touch_mutants
import typed_raw_mutants
import typed_touch_mutants

trees = kernels.trees

COCCI = Path(__file__).resolve().parents[2] / "coccinelle"
TDX_H = "arch/x86/include/asm/tdx.h"
HEADER = "arch/x86/kvm/vmx/tdx.h"


def run_rules(folder: Path, files: list[str], out: Path, *mode: str) -> subprocess.CompletedProcess[str]:
    out.mkdir(exist_ok=True)
    (out / "asked").write_text("".join(f"{f}\n" for f in files))
    return subprocess.run([COCCI / "run-rules", *mode, folder, "2", out / "asked", out],
                          text=True, capture_output=True, timeout=600)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def excerpt(folder: Path, kernel: Path, mutants: list[mutate.Mutant], header: str = "") -> list[str]:
    """A kernel's files with a mistake each, and who has them."""
    write(folder / TDX_H, (kernel / TDX_H).read_text())
    write(folder / HEADER, (kernel / HEADER).read_text() + header)
    files = [TDX_H, HEADER]
    for m in mutants:
        text, _ = mutate.apply(m, (kernel / m.file).read_text())
        write(folder / m.file, mutate.trim(text, m.func, m.new))
        files.append(m.file)
    return files


def first(mutants: list[mutate.Mutant]) -> list[mutate.Mutant]:
    """The first mistake for each file."""
    return list({m.file: m for m in reversed(mutants) if m.rule}.values())


def test_each_alone(trees: tuple[Path, Path], tmp_path: Path) -> None:
    stock, typed = trees
    raw = "\nstruct tdx_more {\n\tu64 tdcs_pa;\n};\n"
    sets = [(stock, first(touch_mutants.MUTANTS), raw), (typed, first(typed_touch_mutants.MUTANTS), raw),
            (typed, first(typed_raw_mutants.MUTANTS), ""), (stock, [], "")]
    asked, want, unconverted = [], [], []
    for n, (kernel, mutants, header) in enumerate(sets):
        files = excerpt(tmp_path / "all" / str(n), kernel, mutants, header)
        alone = run_rules(tmp_path / "all" / str(n), files, tmp_path / f"out{n}")
        assert alone.returncode in (0, 1), alone.stderr
        want += [f"{n}/{line}" for line in alone.stdout.splitlines()]
        left = (tmp_path / f"out{n}/unconverted").read_text().splitlines()
        assert bool(left) == (kernel == stock), "a stock kernel has all to convert, a typed one nothing"
        unconverted += [f"{n}/{line}" for line in left]
        asked += [f"{n}/{f}" for f in files]
    assert sum(TDX_H not in line for line in want) > 5
    assert [f"1/{HEADER}:" in line for line in want].count(True) == 1

    each = run_rules(tmp_path / "all", asked, tmp_path / "out", "--each")
    assert each.returncode == 1, each.stderr
    assert sorted(each.stdout.splitlines()) == sorted(want)
    assert sorted((tmp_path / "out/unconverted").read_text().splitlines()) == sorted(unconverted)


def test_a_gap_in_one(stock_kernel: Path, tmp_path: Path) -> None:
    """What cannot be parsed in one excerpt is said of that one."""
    text = mutate.trim((stock_kernel / mutate.KVM).read_text(), "tdx_vm_destroy")
    broken = text.replace("\ttdx_reclaim_td_control_pages(kvm);", "\t@ tdx_reclaim_td_control_pages(kvm) @;")
    assert broken != text
    for n, code in enumerate((text, broken)):
        write(tmp_path / f"all/{n}" / mutate.KVM, code)
    got = run_rules(tmp_path / "all", [f"{n}/{mutate.KVM}" for n in (0, 1)], tmp_path / "out", "--each")
    assert got.returncode == 2
    assert got.stderr == f"1/{mutate.KVM}: not checked: spatch cannot parse tdx_vm_destroy\n"


@pytest.mark.parametrize("typed", [False, True])
def test_files(typed: bool, trees: tuple[Path, Path], tmp_path: Path) -> None:
    """--files names the kind of kernel, and what a run looks at."""
    asked = [mutate.KVM, "arch/x86/kvm/vmx/vmcs12.c"]
    got = run_rules(trees[typed], asked, tmp_path / "files", "--files")
    assert got.returncode == 0, got.stderr
    kind, *files = got.stdout.splitlines()
    assert kind == ("typed" if typed else "stock")
    run_rules(trees[typed], asked, tmp_path / "all")
    assert files == (tmp_path / "all/files").read_text().splitlines()
    assert mutate.KVM in files and HEADER in files and asked[1] not in files
