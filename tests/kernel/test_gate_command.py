# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint gate: the gate as a program, from the build folder and installed."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run
from gate import gate_folder

TDX = "arch/x86/kvm/vmx/tdx.c"
MISUSE = "static u64 __maybe_unused peek(struct tdx_td *td)\n{\n\treturn *(u64 *)td->tdr_page;\n}\n"


@pytest.fixture(scope="module")
def program() -> Path:
    built = run("make", "-s", "plugin", "sparse", "driver")
    assert built.returncode == 0, built.stderr
    return BUILD / "tdxlint/tdxlint"


def command(program: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess:
    """On the copy that the other tests of the gate have warmed up."""
    return run(program, "gate", *arguments, env={**os.environ, "TDXLINT_CACHE": str(BUILD),
                                                 **environment})


def times(folder: Path) -> dict[str, int]:
    """When what the gate does was last done: builds, verdicts, canaries."""
    paths = [*folder.glob("results/**/*.*"), *folder.glob("canary.*"), *folder.glob("logs/build"),
             folder / "obj/.tdxlint-built", folder / "logs/rules"]
    return {str(p): p.stat().st_mtime_ns for p in paths if p.is_file()}


def test_unchanged_is_not_done_again(program: Path, typed_kernel: Path) -> None:
    first = command(program, "-C", typed_kernel)
    assert first.returncode == 0, first.stdout + first.stderr
    before = times(gate_folder(typed_kernel))
    assert len(before) > 100
    again = command(program, "-C", typed_kernel)
    assert again.returncode == 0 and "PASS: 0 findings" in again.stdout
    assert times(gate_folder(typed_kernel)) == before


def test_installed(program: Path, typed_kernel: Path, tmp_path: Path) -> None:
    """The same parts below a prefix give the same verdicts, and know that they do."""
    assert command(program, "-C", typed_kernel).returncode == 0
    before = times(gate_folder(typed_kernel))
    (tmp_path / "bin").mkdir()
    own = Path(shutil.copy2(program, tmp_path / "bin/tdxlint"))
    got = command(own, "-C", typed_kernel)
    assert got.returncode == 2 and "build or install it anew" in got.stderr
    lib = tmp_path / "lib/tdxlint"
    shutil.copytree(TOP / "tdxlint", lib)
    for plugin in BUILD.glob("gcc-plugin/*/firmware_plugin.so"):
        (lib / plugin.parent.name).mkdir()
        shutil.copy2(plugin, lib / plugin.parent.name)
    shutil.copy2(next(BUILD.glob("sparse/0.6.5*/sparse")), lib / "sparse")
    shutil.copytree(TOP / "coccinelle", lib / "coccinelle")
    shutil.copytree(TOP / "wrappers", lib / "wrappers")
    got = command(own, "-C", typed_kernel)
    assert got.returncode == 0 and "9 of 9 flagged" in got.stdout, got.stdout + got.stderr
    assert times(gate_folder(typed_kernel)) == before


def test_forms(program: Path, typed_kernel: Path) -> None:
    source = typed_kernel / TDX
    clean = source.read_text()
    try:
        source.write_text(clean + MISUSE)
        got = command(program, "-C", typed_kernel, "--format=json", "-j2")
        assert got.returncode == 1, got.stdout + got.stderr
        report = json.loads(got.stdout)
        wanted = (TDX, clean.count("\n") + 3, "firmware-cast")
        assert [(f["file"], f["line"], f["rule"]) for f in report["findings"]] == [wanted]
        assert report["unchecked"] == []
        assert {"plugin", "sparse"} <= set(report["findings"][0]["engines"])
        got = command(program, "-C", typed_kernel, "--format=github")
        assert got.returncode == 1 and f"::error file={TDX},line={wanted[1]}" in got.stdout

        source.write_text(clean + "int broken( {\n")
        got = command(program, "-C", typed_kernel, "--format=json")
        assert got.returncode == 2, got.stdout + got.stderr
        assert json.loads(got.stdout)["unchecked"]

        source.write_text(clean + MISUSE + "int broken( {\n")
        got = command(program, "-C", typed_kernel)
        assert got.returncode in (1, 2) and "FAIL: " in got.stdout
        assert "not checked: " in got.stdout
    finally:
        source.write_text(clean)
    got = command(program, "-C", typed_kernel)
    assert got.returncode == 0, got.stdout


def test_what_cannot_be(program: Path, typed_kernel: Path, tmp_path: Path) -> None:
    for arguments, says in (
            (["-C", tmp_path], "is no kernel source tree"),
            (["-C", typed_kernel, f"O={tmp_path}"], "has no .config"),
            (["-C", typed_kernel, "--cc=true"], "name a GCC"),
            (["-C", typed_kernel, "--format=mail"], "mail answers a patch"),
            (["-C", typed_kernel, "-j0"], "-j 0"),
            ([typed_kernel], "is not O=DIR")):
        got = command(program, *arguments)
        assert got.returncode == 2 and says in got.stderr, (arguments, got.stderr)
