# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint gate: the gate as a program, from the build folder and installed."""

import json
import shutil
import subprocess
from pathlib import Path

from conftest import BUILD, run
from gate import environment, gate_folder, prefix_with, program

TDX = "arch/x86/kvm/vmx/tdx.c"
MISUSE = "static u64 __maybe_unused peek(struct tdx_td *td)\n{\n\treturn *(u64 *)td->tdr_page;\n}\n"


def command(*arguments: object, with_program: Path | None = None) -> subprocess.CompletedProcess:
    """On the copy that the other tests of the gate have warmed up."""
    return run(with_program or program(), "gate", *arguments, env=environment())


def times(folder: Path) -> dict[str, int]:
    """When what the gate does was last done: builds, verdicts, canaries."""
    paths = [*folder.glob("results/**/*.*"), folder / "built", *folder.glob("rules/*")]
    return {str(p): p.stat().st_mtime_ns for p in paths if p.is_file()}


def test_unchanged_is_not_done_again(typed_kernel: Path) -> None:
    first = command("-C", typed_kernel)
    assert first.returncode == 0, first.stdout + first.stderr
    before = times(gate_folder(typed_kernel))
    assert len(before) > 100
    again = command("-C", typed_kernel)
    assert again.returncode == 0 and "PASS: 0 findings" in again.stdout
    assert times(gate_folder(typed_kernel)) == before


def test_installed(typed_kernel: Path, tmp_path: Path) -> None:
    """The same parts below a prefix give the same verdicts, and know that they do."""
    assert command("-C", typed_kernel).returncode == 0
    before = times(gate_folder(typed_kernel))
    (tmp_path / "bin").mkdir()
    own = Path(shutil.copy2(program(), tmp_path / "bin/tdxlint"))
    got = command("-C", typed_kernel, with_program=own)
    assert got.returncode == 2 and "builds it" in got.stderr
    own = prefix_with(tmp_path / "prefix", next(BUILD.glob("sparse/0.6.5*/sparse")))
    got = command("-C", typed_kernel, with_program=own)
    assert got.returncode == 0 and "PASS: 0 findings" in got.stdout, got.stdout + got.stderr
    assert times(gate_folder(typed_kernel)) == before


def test_forms(typed_kernel: Path) -> None:
    source = typed_kernel / TDX
    clean = source.read_text()
    try:
        source.write_text(clean + MISUSE)
        got = command("-C", typed_kernel, "--format=json", "-j2")
        assert got.returncode == 1, got.stdout + got.stderr
        report = json.loads(got.stdout)
        wanted = (TDX, clean.count("\n") + 3, "firmware-cast")
        assert [(f["file"], f["line"], f["rule"]) for f in report["findings"]] == [wanted]
        assert report["unchecked"] == []
        assert {"plugin", "sparse"} <= set(report["findings"][0]["engines"])
        got = command("-C", typed_kernel, "--format=github")
        assert got.returncode == 1 and f"::error file={TDX},line={wanted[1]}" in got.stdout

        source.write_text(clean + "int broken( {\n")
        got = command("-C", typed_kernel, "--format=json")
        assert got.returncode == 2, got.stdout + got.stderr
        assert json.loads(got.stdout)["unchecked"]

        source.write_text(clean + MISUSE + "int broken( {\n")
        got = command("-C", typed_kernel)
        assert got.returncode in (1, 2) and "FAIL: " in got.stdout
        assert "not checked: " in got.stdout
    finally:
        source.write_text(clean)
    got = command("-C", typed_kernel)
    assert got.returncode == 0, got.stdout


def test_what_cannot_be(typed_kernel: Path, tmp_path: Path) -> None:
    for arguments, says in (
            (["-C", tmp_path], "is no kernel source tree"),
            (["-C", tmp_path / "nowhere"], "is no folder"),
            (["-C", typed_kernel, f"O={tmp_path}"], "has no .config"),
            (["-C", typed_kernel, "--cc=true"], "name a GCC"),
            (["-C", typed_kernel, "--format=mail"], "mail answers a patch"),
            (["-C", typed_kernel, "-j0"], "-j 0"),
            ([typed_kernel], "is not O=DIR")):
        got = command(*arguments)
        assert got.returncode == 2 and says in got.stderr, (arguments, got.stderr)


def test_a_file_that_nothing_builds_is_no_pass(typed_kernel: Path) -> None:
    stray = typed_kernel / "arch/x86/virt/vmx/tdx/stray.c"
    stray.write_text("#include <asm/tdx.h>\n")
    try:
        got = command("-C", typed_kernel, "--format=json")
        assert got.returncode == 2, got.stdout + got.stderr
        assert ["stray.c speaks of TDX pages" in p["message"]
                for p in json.loads(got.stdout)["unchecked"]] == [True]
    finally:
        stray.unlink()
    assert command("-C", typed_kernel).returncode == 0
