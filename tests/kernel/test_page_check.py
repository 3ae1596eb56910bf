# SPDX-License-Identifier: GPL-2.0-only
"""CONFIG_TDX_PAGE_CHECK: a plain make of the kernel stops at a misuse."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import BUILD, TOP, plugin_file, run

TDX = "arch/x86/virt/vmx/tdx/tdx.c"
FOLDER = "arch/x86/virt/vmx/tdx/"
TYPE = "u64 peek(tdx_page_t page);\nu64 peek(tdx_page_t page)\n{\n\treturn (u64)page;\n}\n"
FLOW = ("void *peek(struct tdx_td *td);\nvoid *peek(struct tdx_td *td)\n{\n"
        "\treturn phys_to_virt(tdx_page_to_phys(td->tdr_page));\n}\n")

Make = Callable[..., subprocess.CompletedProcess]


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tdxlint as it is installed, in a place whose parts a test may change."""
    built = run("make", "-s", "plugin", "driver")
    assert built.returncode == 0, built.stderr
    folder = tmp_path_factory.mktemp("prefix")
    (folder / "bin").mkdir()
    shutil.copy2(BUILD / "tdxlint/tdxlint", folder / "bin")
    for plugin in BUILD.glob("gcc-plugin/*/firmware_plugin.so"):
        target = folder / "lib/tdxlint" / plugin.parent.name
        target.mkdir(parents=True)
        shutil.copy2(plugin, target)
    shutil.copytree(TOP / "coccinelle", folder / "lib/tdxlint/coccinelle")
    return folder


@pytest.fixture(scope="module")
def obj() -> Path:
    return BUILD / "tests/page-check"


@pytest.fixture(scope="module")
def make(typed_kernel: Path, prefix: Path, obj: Path) -> Make:
    env = {**os.environ, "PATH": f"{prefix / 'bin'}:{os.environ['PATH']}"}
    for name in ("MAKEFLAGS", "MAKELEVEL", "BUILD", "TOP", "CACHE"):
        env.pop(name, None)

    def call(*arguments: str, path: str = env["PATH"]) -> subprocess.CompletedProcess:
        return run("make", "-C", typed_kernel, f"O={obj}", f"-j{os.cpu_count()}", *arguments,
                   env={**env, "PATH": path})

    if not (typed_kernel / "scripts/Makefile.tdx-page-check").exists():
        pytest.skip("the series for this kernel does not have the option")
    shutil.rmtree(obj, ignore_errors=True)
    got = run(TOP / "wrappers/tdx-config", typed_kernel, obj, "-e", "TDX_PAGE_CHECK", env=env)
    assert got.returncode == 0, got.stderr
    assert "CONFIG_TDX_PAGE_CHECK=y\n" in (obj / ".config").read_text()
    got = call(FOLDER)
    assert got.returncode == 0, got.stderr
    assert "CHECK   arch/x86/virt/vmx/tdx" in got.stdout
    assert "-fplugin=" in (obj / f"{FOLDER}.tdx.o.cmd").read_text()
    return call


def test_unchanged_is_not_done_again(make: Make) -> None:
    got = make(FOLDER)
    assert got.returncode == 0 and "CC  " not in got.stdout and "CHECK  " not in got.stdout


@pytest.mark.parametrize("misuse, rule", [(TYPE, "firmware-cast"), (FLOW, "firmware-touch")])
def test_misuse_stops_the_build(make: Make, typed_kernel: Path, misuse: str, rule: str) -> None:
    source = typed_kernel / TDX
    clean = source.read_text()
    try:
        source.write_text(clean + misuse)
        got = make(FOLDER)
        assert got.returncode != 0 and f"[{rule}]" in got.stderr, got.stdout + got.stderr
        assert f"{TDX}:{clean.count(chr(10)) + 4}:" in got.stderr
        assert make(FOLDER).returncode != 0     # and again, until it is mended
    finally:
        source.write_text(clean)
    got = make(FOLDER)
    assert got.returncode == 0, got.stderr


@pytest.mark.parametrize("part", ["coccinelle/tdx/firmware-raw.cocci", plugin_file()])
def test_a_changed_tool_builds_anew(make: Make, prefix: Path, part: str) -> None:
    path = prefix / "lib/tdxlint" / part
    content = path.read_bytes()
    # Behind the end of an ELF file nobody reads; in SmPL it is a comment.
    path.write_bytes(content + b"// another\n")
    os.utime(path, (0, 0))
    got = make(FOLDER)
    assert got.returncode == 0, got.stderr
    for done in (f"CC      {FOLDER}tdx.o", "CHECK   arch/x86/virt/vmx/tdx"):
        assert done in got.stdout


def test_without_tdxlint(make: Make, typed_kernel: Path, obj: Path, tmp_path: Path) -> None:
    """Where it is not installed there is no option; where it is gone, the build says so."""
    bare = ":".join(p for p in os.environ["PATH"].split(":") if not Path(p, "tdxlint").exists())
    got = make(FOLDER, path=bare)
    assert got.returncode != 0 and "needs tdxlint" in got.stderr
    shutil.copy2(obj / ".config", tmp_path / ".config")
    got = run("make", "-C", typed_kernel, f"O={tmp_path}", "olddefconfig",
              env={**os.environ, "PATH": bare})
    assert got.returncode == 0, got.stderr
    assert "TDX_PAGE_CHECK" not in (tmp_path / ".config").read_text()
    assert "CONFIG_INTEL_TDX_HOST=y\n" in (tmp_path / ".config").read_text()
