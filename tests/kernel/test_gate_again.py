# SPDX-License-Identifier: GPL-2.0-only
"""The gate's second run: what it may believe of the first, and what it shares with others."""

import fcntl
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import BUILD, plugin_file, run
from gate import environment, gate, gate_folder, prefix_with, program

KVM = "arch/x86/kvm/vmx/tdx"
COCO = "arch/x86/coco/tdx/tdx"
ENGINES = {"plugin", "sparse", "coccinelle"}


@pytest.fixture(scope="module")
def folder(typed_kernel: Path) -> Path:
    """Where the gate keeps all that it has just found to be right."""
    report = gate(typed_kernel)
    assert report.status == 0, report.text
    return gate_folder(typed_kernel)


def asked(kernel: Path, folder: Path, **kwargs) -> dict[str, set[str]]:
    """Which engines are asked again, of each object, in another gate."""
    def answers() -> dict[Path, tuple[int, int]]:
        return {p: (p.stat().st_ino, p.stat().st_mtime_ns)
                for p in (folder / "results").rglob("*") if p.is_file()}

    before = answers()
    report = gate(kernel, **kwargs)
    assert report.status == 0, report.text
    again: dict[str, set[str]] = {}
    for path, stamp in answers().items():
        if before.get(path) != stamp:
            name = path.relative_to(folder / "results")
            again.setdefault(str(name.with_suffix("")), set()).add(name.suffix[1:])
    return again


def append(path: Path, text: bytes) -> bytes:
    content = path.read_bytes()
    path.write_bytes(content + text)
    return content


def test_each_thing_that_an_answer_depends_on(typed_kernel: Path, folder: Path) -> None:
    """A change of any one of them, and only it, asks again just the engines that it concerns."""
    assert asked(typed_kernel, folder) == {}
    beside = typed_kernel / "arch/x86/coco/tdx/beside.h"
    changes = {folder / f"record/{KVM}.o.args": b"-DTDX_TEST\n",
               typed_kernel / "arch/x86/virt/vmx/tdx/tdx.h": b"/* another */\n"}
    before = {path: append(path, text) for path, text in changes.items()}
    beside.write_text("/* included by nobody, and yet the rules check it */\n")
    try:
        again = asked(typed_kernel, folder)
    finally:
        beside.unlink()
        for path, content in before.items():
            path.write_bytes(content)
    assert again.pop(f"{KVM}.o") == again.pop("canary") == {"plugin", "sparse"}
    assert again.pop("arch/x86/virt/vmx/tdx/tdx.o") == ENGINES
    assert again.pop(f"{COCO}.o") == {"coccinelle"}
    # What else the two headers lie beside.
    assert set(map(os.path.dirname, again)) <= {"arch/x86/coco/tdx", "arch/x86/virt/vmx/tdx"}
    assert asked(typed_kernel, folder)      # and back again is a change, too
    assert asked(typed_kernel, folder) == {}


def test_flags_and_engines_are_asked_about(typed_kernel: Path, folder: Path, tmp_path: Path) -> None:
    """Other engines of the same name cannot hide behind answers of the old ones."""
    own = prefix_with(tmp_path / "prefix", next(BUILD.glob("sparse/0.6.5-rc1/sparse")))
    lib = tmp_path / "prefix/lib/tdxlint"
    shutil.copytree(folder / "results", tmp_path / "results")
    (lib / plugin_file()).write_bytes(b"no plugin")
    (lib / "sparse").write_text("#!/bin/sh\nexit 0\n")
    (lib / "coccinelle/tdx/firmware-raw.cocci").write_text("no rule\n")
    flags = append(folder / "checkflags", b" -DTDX_TEST")
    try:
        report = gate(typed_kernel, with_program=own)
        assert report.status == 2
        assert report.text.count("not checked by plugin: ") > 20
        assert "not checked by coccinelle: " in report.text
        missed = report.text.split("canary: ")[1]
        assert {f"{e}:firmware-deref" for e in ("plugin", "sparse")} <= set(re.split("[ ,\n]+", missed))
    finally:
        (folder / "checkflags").write_bytes(flags)
        shutil.rmtree(folder / "results")
        shutil.copytree(tmp_path / "results", folder / "results")
    assert asked(typed_kernel, folder) == {}
    (folder / "checkflags").write_bytes(flags + b" -DTDX_TEST")
    key = (folder / f"results/{COCO}.o.sparse").read_bytes()
    try:
        again = asked(typed_kernel, folder)
    finally:
        (folder / "checkflags").write_bytes(flags)
    assert len(again) > 20 and set.union(*again.values()) == {"sparse"}
    assert (folder / f"results/{COCO}.o.sparse").read_bytes() != key
    shutil.rmtree(folder / "results")
    shutil.copytree(tmp_path / "results", folder / "results")


def test_a_damaged_answer_is_none(typed_kernel: Path, folder: Path) -> None:
    harms = [lambda b: b"", lambda b: b[:30], lambda b: b.split(b"\n")[0],
             lambda b: b"\0" * len(b), lambda b: b"0" * 40 + b[40:]]
    paths = sorted((folder / "results/arch/x86/kvm").rglob("*.o.sparse"))[:len(harms)]
    for path, harm in zip(paths, harms, strict=True):
        path.write_bytes(harm(path.read_bytes()))
    wanted = {str(p.relative_to(folder / "results").with_suffix("")): {"sparse"} for p in paths}
    assert asked(typed_kernel, folder) == wanted


def test_what_a_killed_compiler_left_is_made_again(typed_kernel: Path, folder: Path) -> None:
    """An object that is half written is newer than its source, and make would take it."""
    whole = (folder / f"obj/{COCO}.o").read_bytes()
    for leave_cmd in (False, True):
        (folder / "built").unlink()
        # As a run that was killed in the middle of the build has it.
        (folder / f"obj/{COCO}.o").write_bytes(whole[:1000])
        if not leave_cmd:
            (folder / "obj/arch/x86/coco/tdx/.tdx.o.cmd").unlink()
        report = gate(typed_kernel)
        assert report.status == 0, report.text
        assert (folder / f"obj/{COCO}.o").read_bytes() == whole


def test_two_at_once_take_turns(typed_kernel: Path, folder: Path) -> None:
    """The second one waits for the first, says so, and can be told not to."""
    command = [program(), "gate", "-C", typed_kernel]
    with (folder / "lock").open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        waiting = [subprocess.Popen(command, env=environment(), text=True, stdout=subprocess.PIPE,
                                    stderr=subprocess.PIPE,
                                    preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
                   for _ in range(2)]
        for process in waiting:
            assert "waiting for it" in process.stderr.readline()
        waiting[0].send_signal(signal.SIGINT)
        _, said = waiting[0].communicate()
        assert waiting[0].returncode == 2 and "gave up waiting" in said
        assert waiting[1].poll() is None
    said, _ = waiting[1].communicate()
    assert waiting[1].returncode == 0 and "PASS: 0 findings" in said


COUNT = """import os, re
r = re.search(r"--jobserver-auth=(?:fifo:(\\S+)|(\\d+),)", os.environ["MAKEFLAGS"])
fd = os.open(r[1] or f"/proc/self/fd/{r[2]}", os.O_RDWR | os.O_NONBLOCK)
slots = os.read(fd, 100)
os.write(fd, slots)
print("slots:", len(slots))
"""


def test_it_shares_the_slots_of_make(typed_kernel: Path, folder: Path, tmp_path: Path) -> None:
    """Below "make -j3" there are two slots besides its own; both are there after a gate that fails."""
    (tmp_path / "count.py").write_text(COUNT)
    (tmp_path / "Makefile").write_text(
        f"all:\n\t+@{sys.executable} count.py\n\t-+@{program()} gate -C {typed_kernel}\n"
        f"\t+@{sys.executable} count.py\n")
    source = typed_kernel / f"{COCO}.c"
    content = append(source, b"int broken( {\n")
    try:
        got = run("make", "-j3", "-C", tmp_path, env=environment())
    finally:
        source.write_bytes(content)
    assert got.stdout.count("slots: 2") == 2, got.stdout
    assert "FAIL: " in got.stdout and "INTERNAL" not in got.stderr
    assert gate(typed_kernel).status == 0
