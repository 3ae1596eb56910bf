# SPDX-License-Identifier: GPL-2.0-only
"""The manual's examples: each runs as it stands, in a kernel that is a repository."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run

PAGES = sorted((TOP / "Documentation").glob("tdxlint*.rst"))
TDX = "arch/x86/kvm/vmx/tdx.c"
MISUSE = "\nstatic u64 __maybe_unused peek(struct tdx_td *td)\n{\n\treturn *(u64 *)td->tdr_page;\n}\n"
# What finds something: what the examples call a series, what the engines said of it, and
# a typed kernel that is taken for a stock one.
FINDS = ("tdxlint patch", "tdxlint report --format=sarif", "tdxlint gate -C ~/linux --stock")


def examples(page: Path) -> list[str]:
    parts = page.read_text().split("\nEXAMPLES\n========\n")
    block = re.match(r"\n::\n\n((?:   .*\n)+)", parts[1]) if len(parts) > 1 else None
    return [line.strip() for line in block[1].splitlines()] if block else []


def in_shell(line: str, folder: Path, home: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS", "TDXLINT"))}
    env.update(HOME=str(home), TDXLINT_CACHE=str(cache), PATH=f"{BUILD}/tdxlint:{env['PATH']}",
               GIT_CONFIG_GLOBAL="/dev/null")
    return run("bash", "-o", "pipefail", "-c", line, cwd=folder, env=env)


def make_repository(linux: Path) -> None:
    def git(*words: str) -> None:
        got = run("git", "-c", "gc.auto=0", "-c", "user.name=A", "-c", "user.email=a@localhost", *words, cwd=linux)
        assert got.returncode == 0, got.stderr

    git("init", "-q", "-b", "topic")
    git("add", "-A", "-f")
    git("commit", "-q", "-m", "Linux")
    git("update-ref", "refs/remotes/origin/master", "HEAD")
    text = (linux / TDX).read_text()
    (linux / TDX).unlink()
    (linux / TDX).write_text(text + MISUSE)
    git("commit", "-q", "-a", "-m", "KVM: TDX: Peek")
    git("format-patch", "-q", "-1", "--output=series.mbox")
    shutil.copy(linux / "series.mbox", linux / "v2-0001-KVM-TDX.patch")
    # What the series is for is the kernel before it.
    git("checkout", "-q", "origin/master")


def test_each_page_is_read() -> None:
    assert sum(bool(examples(page)) for page in PAGES) == sum(
        "\nEXAMPLES\n" in page.read_text() for page in PAGES) >= 5


@pytest.mark.skipif(os.environ.get("GUIDES") != "all", reason="takes minutes: make check-guides")
def test_examples(typed_kernel: Path) -> None:
    home = BUILD / "guides/manual"
    shutil.rmtree(home, ignore_errors=True)
    (home / "linux").parent.mkdir(parents=True)
    linux = home / "linux"
    assert run("cp", "-al", typed_kernel, linux).returncode == 0
    make_repository(linux)
    for obj in (linux, home / "build"):
        assert run(TOP / "wrappers/tdx-config", linux, obj).returncode == 0
        if obj == linux:
            # As after "make mrproper": O= wants a source without a configuration.
            kept = (linux / ".config").read_bytes()
            assert run("make", "-s", "mrproper", cwd=linux).returncode == 0
    wrong = []
    for page in PAGES:
        for line in examples(page):
            if line.startswith("make "):
                (linux / ".config").write_bytes(kept)
            elif "O=" in line:
                assert run("make", "-s", "mrproper", cwd=linux).returncode == 0
            if "sparse.log" in line:
                (linux / "gcc.log").write_text(f"{linux}/{TDX}:9:2: error: dereference of firmware "
                                               "pointer [firmware-deref]\n")
                shutil.copy(linux / "gcc.log", linux / "sparse.log")
            got = in_shell(line, linux, home, home / "cache")
            if got.returncode != int(line.startswith(FINDS)):
                wrong.append(f"{line}: exit status {got.returncode}\n{(got.stdout + got.stderr)[-1500:]}")
    assert not wrong, "\n".join(wrong)
    assert "firmware-deref" in (linux / "tdx.sarif").read_text()
    assert "<html" in (linux / "pages.html").read_text()
    shutil.rmtree(home)
