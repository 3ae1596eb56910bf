# SPDX-License-Identifier: GPL-2.0-only
"""The gate on the real kernel: it passes, and one mistake makes it fail."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, plugin_file, run
from gate import Report, gate, gate_folder, prefix_with
from together import Planted, apply

MISUSES = sorted((Path(__file__).parent / "misuse").glob("*.patch"))


@pytest.fixture(scope="module")
def passed(typed_kernel: Path) -> Report:
    return gate(typed_kernel)


def test_typed_tree_passes(passed: Report) -> None:
    assert passed.status == 0, passed.text
    assert passed.verdict == "PASS"
    assert passed.findings == []


def test_scope_is_what_includes_tdx_h(passed: Report) -> None:
    for unit in ("arch/x86/kvm/vmx/tdx.c", "arch/x86/kvm/vmx/main.c",
                 "arch/x86/virt/vmx/tdx/tdx.c", "arch/x86/coco/tdx/tdx.c"):
        assert any(line.startswith(unit) for line in passed.text.splitlines()), passed.text


def test_stock_tree_passes_with_the_series(stock_kernel: Path) -> None:
    before = tree_state(stock_kernel)
    report = gate(stock_kernel)
    assert report.status == 0, report.text
    assert tree_state(stock_kernel) == before, "the gate wrote into the named tree"


def test_stock_tree_as_it_is(stock_kernel: Path) -> None:
    """Nothing but what the series converts, which is listed; again from what was kept."""
    first = gate(stock_kernel, "--stock")
    assert first.status == 0, first.text
    assert "canary: 6 of 6 flagged" in first.text
    places = {(line.split(":")[0].strip(), line.rsplit("[", 1)[1].rstrip("]"))
              for line in first.text.splitlines() if line.startswith("  arch/")}
    assert {("arch/x86/kvm/vmx/tdx.c", "firmware-cast"),
            ("arch/x86/kvm/vmx/tdx.c", "firmware-implicit"),
            ("arch/x86/include/asm/tdx.h", "firmware-raw")} <= places
    again = gate(stock_kernel, "--stock")
    # Whoever has to wait for another gate says so; that is no part of what was found.
    found = [re.sub(r"^tdxlint: another gate .*\n", "", r.text).split("translation unit")[0]
             for r in (first, again)]
    assert found[0] == found[1]


def test_what_the_overlay_names_must_be_there(stock_kernel: Path, tmp_path: Path) -> None:
    """A field that was renamed, and a function that is gone, cannot silently drop out."""
    own = prefix_with(tmp_path, next(BUILD.glob("sparse/0.6.5-rc1/sparse")))
    overlay = tmp_path / "share/tdxlint/overlay/tdx-7.x.overlay"
    overlay.parent.mkdir(parents=True)
    overlay.write_text((TOP / "gcc-plugin/tdx-7.x.overlay").read_text() +
                       "field struct tdx_td.tdr_page_of_old\nparam tdh_of_old 1\n")
    report = gate(stock_kernel, "--stock", with_program=own)
    assert report.status == 2 and report.verdict == "FAIL", report.text
    assert "has no field 'tdr_page_of_old'" in report.text
    assert "the overlay names tdh_of_old, and no translation unit has it" in report.text
    assert "0 findings, 2 not checked" in report.text


def tree_state(tree: Path) -> str:
    return run("find", tree, "-printf", "%P %s %T@ %m\n").stdout


@pytest.fixture(scope="module")
def judged(passed: Report, typed_kernel: Path) -> dict[Path, tuple[Report, Planted]]:
    """Each misuse, in a gate with others that are in other functions."""
    left, gates = list(MISUSES), {}
    while left:
        planted = Planted(typed_kernel, left)
        assert planted.where, f"none of {left} applies"
        try:
            report = gate(typed_kernel)
        finally:
            planted.remove()
        gates |= {patch: (report, planted) for patch in planted.where}
    return gates


@pytest.mark.parametrize("patch", MISUSES, ids=lambda p: p.stem)
def test_misuse_fails(judged: dict[Path, tuple[Report, Planted]], patch: Path) -> None:
    report, planted = judged[patch]
    assert report.status == 1, report.text
    assert report.verdict == "FAIL"
    assert set(planted.where[patch]) <= set(report.findings), report.text
    # And nothing where nothing is planted.
    places = {place[:2] for one in planted.where.values() for place in one}
    assert {f[:2] for f in report.findings} == places, report.text


def test_the_misuses_share_gates(judged: dict[Path, tuple[Report, Planted]]) -> None:
    assert len({id(planted) for _, planted in judged.values()}) < len(MISUSES) / 3


def test_passes_again_without_misuse(passed: Report, typed_kernel: Path) -> None:
    report = gate(typed_kernel)
    assert report.status == 0, report.text


def test_restored_file_with_old_mtime_is_checked(passed: Report, typed_kernel: Path) -> None:
    """A mistake that arrives with an old time stamp is as new to the gate."""
    tdx = typed_kernel / "arch/x86/kvm/vmx/tdx.c"
    keep = tdx.with_suffix(".keep")
    shutil.copy2(tdx, keep)
    try:
        assert apply(typed_kernel, MISUSES[0])
        os.utime(tdx, (0, 0))
        assert gate(typed_kernel).status == 1
    finally:
        os.replace(keep, tdx)
    assert gate(typed_kernel).status == 0


def test_dead_engine_fails(passed: Report, typed_kernel: Path, tmp_path: Path) -> None:
    """An engine that says nothing at all is found out by the canary."""
    dumb = tmp_path / "dumb"
    # 7.3 asks whether it knows a keyword, and takes silence for a yes.
    dumb.write_text("#!/bin/sh\nexit 0\n")
    dumb.chmod(0o755)
    os.utime(dumb, (0, 0))  # older than every verdict
    report = gate(typed_kernel, with_program=prefix_with(tmp_path / "prefix", dumb))
    assert report.status == 2 and report.verdict == "FAIL"
    assert "MISSED sparse:firmware-deref" in report.text, report.text
    assert gate(typed_kernel).status == 0


@pytest.mark.parametrize("unit", ["arch/x86/kvm/vmx/tdx.o", "arch/x86/virt/vmx/tdx/tdx.o"])
def test_object_is_identical(passed: Report, typed_kernel: Path, tmp_path: Path,
                             unit: str) -> None:
    """The plugin changes not one byte of what is compiled."""
    assert gate(typed_kernel).status == 0  # whatever an earlier test planted is gone
    folder = gate_folder(typed_kernel.resolve())
    args = (folder / "record" / f"{unit}.args").read_text().splitlines()
    plugin = BUILD / "gcc-plugin" / plugin_file()
    objects = []
    for flags in ([], [f"-fplugin={plugin}", "-DFIRMWARE_PLUGIN"]):
        output = tmp_path / f"{len(objects)}" / "tdx.o"
        output.parent.mkdir()
        command = [a for a in args if not a.startswith("-Wp,-MMD")]
        command[command.index("-o") + 1] = str(output)
        subprocess.run(command + flags, cwd=folder / "obj", check=True)
        objects.append(output.read_bytes())
    assert objects[0] == objects[1]
