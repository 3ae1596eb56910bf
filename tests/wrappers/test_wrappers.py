# SPDX-License-Identifier: GPL-2.0-only
"""The typed series: it applies as mail, and the typed wrappers do what the stock ones do."""

import os
import re
import shutil
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run

SERIES = TOP / "wrappers"
STRIP = re.compile(r"\(\s*[\w *]*__force|__force\s+\w[\w *]*\)")


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


@pytest.mark.parametrize("folder", [SERIES, SERIES / "struct-page"], ids=["typed", "struct-page"])
def test_applies_as_mail(stock_kernel: Path, tmp_path: Path, folder: Path) -> None:
    series = patches(stock_kernel, folder)
    assert series
    repository(stock_kernel, series, tmp_path)
    said = git(tmp_path, "am", *series)
    assert "fuzz" not in said and "offset" not in said
    subjects = git(tmp_path, "log", "--format=%s").splitlines()
    assert len(subjects) == len(series) + 1


def test_every_strip_stands_in_an_accessor(stock_kernel: Path) -> None:
    """The casts with __force that the series brings, each in one of three functions."""
    strips = []
    for patch in patches(stock_kernel):
        function = ""
        for line in patch.read_text().splitlines():
            if match := re.match(r"[ +@].*?(\w+)\((?:[^;]*)$", line):
                function = match[1]
            if line.startswith("+") and STRIP.search(line) and "define" not in line:
                strips.append(function)
    assert len(strips) == 3, strips


def test_nobody_signed_off(stock_kernel: Path) -> None:
    for patch in SERIES.glob("**/*.patch"):
        assert "Signed-off-by:" not in patch.read_text(), patch


def test_does_what_the_stock_wrappers_do(stock_kernel: Path) -> None:
    """Side by side against a mocked SEAMCALL; and a broken line of them is noticed."""
    done = run("wrappers/selftest/run", "--prove", stock_kernel, BUILD / "tests/selftest")
    assert done.returncode == 0, done.stdout + done.stderr


def test_checkpatch(stock_kernel: Path, series_kernel: Path) -> None:
    """What it is told to ignore is listed with the reason; __firmware is known to the typed tree's."""
    reasons = (SERIES / "checkpatch-ignore").read_text()
    ignored = ",".join(re.findall(r"^([A-Z_]+)\s", reasons, re.M))
    for series in patches(stock_kernel), patches(stock_kernel, SERIES / "struct-page"):
        done = run(series_kernel / "scripts/checkpatch.pl", "--strict", "--no-tree", "--terse",
                   "--ignore", ignored, *series, cwd=series_kernel)
        assert done.returncode == 0, done.stdout + done.stderr


def test_kunit_in_a_real_kernel(series_kernel: Path) -> None:
    """The accessors' own tests, booted under QEMU without KVM."""
    done = run("wrappers/run-kunit", series_kernel, BUILD / "tests/kunit")
    assert done.returncode == 0, done.stdout + done.stderr
    passed = re.findall(r"^\s+ok \d+ (\w+)", done.stdout, re.M)
    cases = re.findall(r"KUNIT_CASE\((\w+)\)",
                       (series_kernel / "arch/x86/virt/vmx/tdx/tdx_page_test.c").read_text())
    assert cases and passed == cases
