# SPDX-License-Identifier: GPL-2.0-only
"""The series: they apply as mail, each strip stands in an accessor, and they are ready to send."""

import os
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run

SERIES = TOP / "wrappers"


def patches(stock: Path, folder: Path = SERIES) -> list[Path]:
    version = ".".join(stock.name.split("-")[1].split(".")[:2])
    return sorted((folder / version).glob("[0-9]*.patch"))


def repository(stock: Path, series: list[Path], where: Path) -> None:
    """A git repository with as much of the kernel as the series touches."""
    for patch in series:
        for name in re.findall(r"^diff --git a/(\S+)", patch.read_text(), re.M):
            target = where / name
            if (stock / name).exists() and not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(stock / name, target)
    git(where, "init", "-q", ".")
    git(where, "add", "-A", "-f", ".")
    git(where, "commit", "-q", "-m", "stock")


def git(where: Path, *arguments: object) -> str:
    who = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CEILING_DIRECTORIES": str(where.parent)}
    for role in ("AUTHOR", "COMMITTER"):
        who |= {f"GIT_{role}_NAME": "test", f"GIT_{role}_EMAIL": "test@localhost"}
    done = run("git", *arguments, cwd=where, env={**os.environ, **who})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def lines_with(word: str, text: str) -> Counter[tuple[str, str]]:
    """The lines that have a word, each with the function it stands in."""
    found: Counter[tuple[str, str]] = Counter()
    function = ""
    for line in text.splitlines():
        if match := re.match(r"[a-z][^;=]*?(\w+)\([^;]*$", line):
            function = match[1]
        if re.search(rf"\b{word}\b", line):
            found[function, line.strip()] += 1
    return found


@pytest.mark.parametrize("folder", [SERIES, SERIES / "struct-page"], ids=["typed", "struct-page"])
def test_applies_as_mail(stock_kernel: Path, tmp_path: Path, folder: Path) -> None:
    series = patches(stock_kernel, folder)
    assert series
    repository(stock_kernel, series, tmp_path)
    git(tmp_path, "am", *series)
    subjects = git(tmp_path, "log", "--format=%s").splitlines()
    assert len(subjects) == len(series) + 1
    # What git am took, also at another line, patch(1) takes without fuzz.
    git(tmp_path, "checkout", "-q", "HEAD~%d" % len(series))
    for patch in series:
        done = run("patch", "-p1", "-F0", "-i", patch, cwd=tmp_path)
        assert done.returncode == 0 and "fuzz" not in done.stdout, done.stdout


@pytest.mark.parametrize("folder, accessors", [
    (SERIES, {"tdx_page_to_phys", "tdx_phys_to_page", "tdx_clflush_page"}),
    (SERIES / "struct-page", {"tdx_page_from_page", "tdx_page_to_page"}),
], ids=["typed", "struct-page"])
def test_every_strip_stands_in_an_accessor(stock_kernel: Path, tmp_path: Path, folder: Path,
                                           accessors: set[str]) -> None:
    """The casts with __force that a series brings: one an accessor, and none anywhere else."""
    series = patches(stock_kernel, folder)
    repository(stock_kernel, series, tmp_path)
    git(tmp_path, "am", "-q", *series)
    strips: Counter[tuple[str, str]] = Counter()
    for name in git(tmp_path, "ls-files", "arch/*.[ch]").split():
        stock = stock_kernel / name
        strips += lines_with("__force", (tmp_path / name).read_text())
        strips -= lines_with("__force", stock.read_text() if stock.exists() else "")
    assert sorted(function for function, _ in strips.elements()) == sorted(accessors), strips


def test_the_smaller_series_passes_the_rules(stock_kernel: Path, tmp_path: Path) -> None:
    """Two fields that it keeps are listed, and one that is new is found."""
    tree, out = tmp_path / "tree", tmp_path / "out"
    sources = ["arch/x86/virt/vmx/tdx/tdx.c", "arch/x86/kvm/vmx/tdx.c", "arch/x86/kvm/mmu/tdp_mmu.c"]
    for folder in {Path(source).parent for source in sources}:
        shutil.copytree(stock_kernel / folder, tree / folder)
    (tree / "arch/x86/include/asm").mkdir(parents=True)
    series = patches(stock_kernel, SERIES / "struct-page")
    repository(stock_kernel, series, tree)
    git(tree, "am", "-q", *series)
    (tmp_path / "list").write_text("\n".join(sources) + "\n")
    done = run("coccinelle/run-rules", tree, 2, tmp_path / "list", out)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
    kept = re.findall(r"control page '(\w+)'", (out / "unconverted").read_text())
    assert sorted(kept) == ["external_spt", "tdvpr_pa"]
    header = tree / "arch/x86/include/asm/tdx.h"
    header.write_text(header.read_text().replace("\tphys_addr_t tdvpr_pa;", "\tphys_addr_t tdvpr_pa;\n\tu64 tdcx_pa;"))
    done = run("coccinelle/run-rules", tree, 2, tmp_path / "list", out)
    assert done.returncode == 1 and "control page 'tdcx_pa' is carried" in done.stdout


@pytest.mark.parametrize("patch", sorted(SERIES.glob("**/7.2/*.patch")),
                         ids=lambda patch: f"{patch.parent.parent.name}-{patch.name[:4]}")
def test_versions_agree(patch: Path) -> None:
    """A series is the same for every kernel, apart from where its lines are."""
    changes = [[line for line in version.read_text().splitlines()
                if not line.startswith(("@@", "index ", "Date: ", " "))]
               for version in (patch, patch.parent.parent / "7.3" / patch.name)]
    assert changes[0] == changes[1]


def test_the_guide_is_a_patch(series_kernel: Path) -> None:
    guide = "Documentation/dev-tools/tdx-page-check.rst"
    assert (series_kernel / guide).read_text() == (TOP / guide).read_text()


@pytest.mark.parametrize("version", ["7.2", "7.3"])
def test_the_cover_letter_is_true(version: str) -> None:
    """The numbers that can be counted here; test_side_by_side.py has those of the comparison."""
    folder = SERIES / version
    letter = " ".join((folder / "cover-letter").read_text().split())
    assert f" {version} carries these pages in three ways" in letter
    series = sorted(folder.glob("0*.patch"))
    kunit = [patch.name for patch in series if "Add-KUnit-tests" in patch.name]
    assert kunit and kunit[0].startswith("0012-") and "12 adds KUnit tests" in letter
    assert [patch for patch in series if re.search(r"^\+.*tdxlint", patch.read_text(), re.M)] == series[-2:]
    misuses = [patch.read_text() for patch in (TOP / "tests/kernel/misuse").glob("*.patch")]
    flow = sum("\nExpect-engines: coccinelle\n" in text for text in misuses)
    assert f"{len(misuses)} one-line mistakes" in letter
    assert f"{len(misuses) - flow} of them are about the type and {flow} misuse" in letter
    table = (folder / "objects.md").read_text()
    objects = re.findall(r"^## (\S+): (\d+) of (\d+) functions", table, re.M)
    assert len(objects) == 4 and "no reason" not in table
    for name, same, total in objects:
        said = f"{same} of {total} have the same" if name.endswith("virt/vmx/tdx/tdx.o") else f"{same} of {total}"
        assert f"{name} {said}" in letter, name
    enter = re.search(r"tdh_vp_enter\(\) \| (\d+) → (\d+)", table)
    assert enter and f"tdh_vp_enter() grows from {enter[1]} to {enter[2]} instructions" in letter


def test_signed_off_by_the_sender(tmp_path: Path) -> None:
    done = run("wrappers/series", tmp_path, "A Sender <sender@localhost>")
    assert done.returncode == 0, done.stderr
    for folder in sorted({patch.parent for patch in SERIES.glob("**/0001-*.patch")}):
        sent = sorted((tmp_path / folder.relative_to(SERIES)).glob("*.patch"))
        total = len(sent) - 1
        assert total == len(list(folder.glob("0*.patch")))
        for number, patch in enumerate(sent):
            head = patch.read_text().split("\ndiff --git", 1)[0]
            assert f"[PATCH {number:0{len(str(total))}}/{total}] " in head
            assert "\nFrom: A Sender <sender@localhost>\n" in head
            assert head.count("\nSigned-off-by: A Sender <sender@localhost>\n---") == bool(number)


def test_says_what_does_not_apply(stock_kernel: Path, tmp_path: Path) -> None:
    """On a kernel that moved on: which patch, where, and which line is no longer there."""
    series = patches(stock_kernel)
    kernel = tmp_path / "linux"
    repository(stock_kernel, series, kernel)
    for name in "Kbuild", "Makefile":
        shutil.copy(stock_kernel / name, kernel)
    header = kernel / "arch/x86/include/asm/tdx.h"
    header.write_text(header.read_text().replace("struct page *tdcs_page)", "struct folio *tdcs)"))
    done = run("wrappers/series", tmp_path / "out", "A Sender <sender@localhost>", kernel)
    assert done.returncode == 1
    assert "does not apply: 0008-x86-virt-tdx-Convert-TDCS" in done.stdout
    assert "no longer there: u64 tdh_mng_addcx(struct tdx_td *td, struct page *tdcs_page);" in done.stdout


def test_nobody_signed_off(stock_kernel: Path) -> None:
    for patch in SERIES.glob("**/*.patch"):
        assert "Signed-off-by:" not in patch.read_text(), patch


def test_checkpatch(stock_kernel: Path, series_kernel: Path) -> None:
    """What it is told to ignore is listed with the reason; __firmware is known to the typed tree's."""
    reasons = (SERIES / "checkpatch-ignore").read_text()
    ignored = ",".join(re.findall(r"^([A-Z_]+)\s", reasons, re.M))
    for series in patches(stock_kernel), patches(stock_kernel, SERIES / "struct-page"):
        done = run(series_kernel / "scripts/checkpatch.pl", "--strict", "--no-tree", "--terse",
                   "--ignore", ignored, *series, cwd=series_kernel)
        assert done.returncode == 0, done.stdout + done.stderr


def test_stays_in_noinstr_code(series_kernel: Path) -> None:
    """tdh_vp_enter() with DEBUG_VIRTUAL; the script also shows that objtool would notice."""
    done = run("wrappers/check-noinstr", series_kernel, BUILD / "tests/noinstr")
    assert done.returncode == 0 and "__phys_addr()" in done.stdout, done.stdout + done.stderr


def test_kunit_in_a_real_kernel(series_kernel: Path) -> None:
    """The accessors' own tests, booted under QEMU without KVM."""
    done = run("wrappers/run-kunit", series_kernel, BUILD / "tests/kunit")
    assert done.returncode == 0, done.stdout + done.stderr
    passed = re.findall(r"^\s+ok \d+ (\w+)", done.stdout, re.M)
    cases = re.findall(r"KUNIT_CASE\((\w+)\)",
                       (series_kernel / "arch/x86/virt/vmx/tdx/tdx_page_test.c").read_text())
    assert cases and passed == cases


@pytest.mark.parametrize("made_for, kept", [("7.3.4", True), ("7.2.13", False), ("", True)])
def test_config_clears_what_is_of_another_kernel(tmp_path: Path, made_for: str,
                                                     kept: bool) -> None:
    """A folder of objects that tdx-config made for another version; what it did not make stays."""
    src, obj = tmp_path / "src", tmp_path / "obj"
    (src / "scripts").mkdir(parents=True)
    (src / "Makefile").write_text("VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 4\n"
                                  "tinyconfig olddefconfig:\n\t@touch $(O)/.config\n")
    (src / "scripts/config").write_text("#!/bin/sh\n")
    (src / "scripts/config").chmod(0o755)
    obj.mkdir()
    (obj / "capflags.c").write_text("generated\n")
    if made_for:
        (obj / ".tdx-config").write_text(made_for + "\n")
    done = run(TOP / "wrappers/tdx-config", src, obj)
    assert done.returncode == 0, done.stderr
    assert (obj / "capflags.c").exists() == kept
    assert (obj / ".config").exists() and (obj / ".tdx-config").read_text() == "7.3.4\n"
