# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint patch on a real kernel: what a series brings in, and what it leaves behind."""

import difflib
import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from conftest import BUILD, plugin_file, run
from driver import program

TDX = "arch/x86/kvm/vmx/tdx.c"
MISUSE = "static u64 __maybe_unused peek(struct tdx_td *td)\n{\n\treturn *(u64 *)td->tdr_page;\n}\n"
CACHE = BUILD / "tests/patch-cache"
# All of them look into one cache, but for those of the stock kernel: theirs is another, for
# another worker.
STOCK_CACHE = BUILD / "tests/patch-stock"
pytestmark = pytest.mark.xdist_group("typed_kernel")
stock = pytest.mark.xdist_group("series_kernel")


@pytest.fixture(scope="module", autouse=True)
def engines() -> None:
    assert shutil.which("bwrap"), "install bubblewrap"
    built = run("make", "-s", "plugin", "sparse", "driver")
    assert built.returncode == 0, built.stderr


def command(kernel: Path, *arguments: object) -> list[str]:
    return [str(program()), "patch", "-C", str(kernel), *map(str, arguments), "-"]


def environment(cache: Path = CACHE) -> dict[str, str]:
    return {**os.environ, "TDXLINT_CACHE": str(cache)}


def patch(kernel: Path, series: str, *arguments: object,
          cache: Path = CACHE) -> subprocess.CompletedProcess[str]:
    before = stat(kernel)
    got = subprocess.run(command(kernel, *arguments), input=series, text=True, env=environment(cache),
                         capture_output=True)
    assert stat(kernel) == before
    for slot in cache.glob("patch/*"):
        assert not (slot / "saved").exists() and not (slot / "trial").exists()
    return got


def stat(kernel: Path) -> list[tuple[str, int, int]]:
    files = [kernel / TDX, kernel / "Makefile", kernel / "arch/x86/virt/vmx/tdx/Makefile"]
    return [(str(f), f.stat().st_mtime_ns, f.stat().st_ino) for f in files]


def mail(subject: str, name: str, old: str, new: str) -> str:
    lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True),
                                 f"a/{name}" if old else "/dev/null", f"b/{name}")
    head = "" if old else "new file mode 100644\n"
    return (f"From 01 Mon Sep 17 00:00:00 2001\nFrom: A <a@b>\nSubject: {subject}\n\n---\n"
            f"diff --git a/{name} b/{name}\n{head}{''.join(lines)}-- \n2.39\n\n")


def findings(got: subprocess.CompletedProcess[str]) -> list[tuple[int, int, str]]:
    report = json.loads(got.stdout)
    assert not report["unchecked"], got.stdout + got.stderr
    return [(f["patch"], f["line"], f["rule"]) for f in report["findings"]]


def kept() -> set[Path]:
    """The verdicts in the cache."""
    return set(CACHE.glob("patch/*/cache/*/*"))


def test_one_misuse(typed_kernel: Path) -> None:
    text = (typed_kernel / TDX).read_text()
    series = mail("[PATCH] peek", TDX, text, text + MISUSE)
    got = patch(typed_kernel, series, "--format=json")
    line = text.count("\n") + 3
    assert got.returncode == 1, got.stderr
    assert findings(got) == [(1, line, "firmware-cast")]
    assert json.loads(got.stdout)["findings"][0]["engines"][:2] == ["plugin", "sparse"]

    # Again, from the cache: the same, in other forms; other source is asked about anew.
    known = kept()
    got = patch(typed_kernel, series)
    assert kept() == known
    assert f"{TDX}:{line}:" in got.stdout and "[firmware-cast]" in got.stdout
    got = patch(typed_kernel, series, "--format=mail")
    assert "Subject: Re: [PATCH] peek\n" in got.stdout
    assert "> +\treturn *(u64 *)td->tdr_page;\n\n" in got.stdout
    assert kept() == known
    patch(typed_kernel, mail("[PATCH] peek", TDX, text, text + f"int tdx_{time.monotonic_ns()};\n"))
    assert len(kept() - known) == 4     # the plugin's, sparse's, the rules' of the file and of all


def slot(kernel: Path) -> Path:
    """The copy of the kernel that a run alone works on."""
    # A stock kernel's copy, made typed, has the same text.
    return next(d for d in CACHE.glob(f"patch/{kernel.name}-tree-*-0") if (d / "built").exists()
                and (d / "src" / TDX).read_text() == (kernel / TDX).read_text())


def test_verdicts_depend_on_flags_and_tools(typed_kernel: Path, tmp_path: Path) -> None:
    """The same series again asks no engine, until its flags or the engine itself are others."""
    text = (typed_kernel / TDX).read_text()
    series = mail("[PATCH] peek", TDX, text, text + MISUSE)

    def asked(**env: str) -> int:
        before = kept()
        got = subprocess.run(command(typed_kernel), input=series, text=True, capture_output=True,
                             env={**environment(), **env})
        assert got.returncode == 1 and "[firmware-cast]" in got.stdout, got.stderr
        return len(kept() - before)

    asked()
    assert asked() == 0
    args = slot(typed_kernel) / "record/arch/x86/kvm/vmx/tdx.o.args"
    flags = slot(typed_kernel) / "checkflags"
    for file, change in ((args, f"-DTDX_TEST_{time.monotonic_ns()}\n"),
                         (flags, f" -DTDX_TEST_{time.monotonic_ns()}")):
        keep = file.read_text()
        try:
            file.write_text(keep + change)
            assert asked() > 0, file
            assert asked() == 0
        finally:
            file.write_text(keep)
    assert asked() == 0

    # The same engine with a byte more behind its end, where nobody reads.
    own = tmp_path / "build"
    shutil.copytree(BUILD / "tdxlint", own / "tdxlint", symlinks=True)
    for part in ("sparse", "gcc-plugin"):
        shutil.copytree(BUILD / part, own / part, symlinks=True)
    for tool in (next(own.glob("sparse/0.6.5*/sparse")),
                 own / "gcc-plugin" / plugin_file()):
        known = kept()
        with tool.open("ab") as f:
            f.write(str(time.monotonic_ns()).encode())
        got = subprocess.run([own / "tdxlint/tdxlint", *command(typed_kernel)[1:]], input=series,
                             text=True, capture_output=True, env=environment())
        assert got.returncode == 1, got.stderr
        assert len(kept() - known) > 0, tool


def test_only_what_the_series_brings_in(typed_kernel: Path) -> None:
    clean = (typed_kernel / TDX).read_text()
    dirty, moved = clean + MISUSE, "/* first */\n" + clean + MISUSE
    series = (mail("[PATCH 1/3] peek", TDX, clean, dirty) +
              mail("[PATCH 2/3] move", TDX, dirty, moved) +
              mail("[PATCH 3/3] stop", TDX, moved, "/* first */\n" + clean))
    got = patch(typed_kernel, series, "--format=json")
    assert findings(got) == [(1, clean.count("\n") + 3, "firmware-cast")]
    note = json.loads(got.stdout)["findings"][0]["notes"][-1]["message"]
    assert "gone again with patch 3" in note


def test_what_it_fixes_and_what_was_there(typed_kernel: Path) -> None:
    source = typed_kernel / TDX
    clean = source.read_text()
    dirty = clean + MISUSE
    try:
        source.write_text(dirty)
        got = patch(typed_kernel, mail("[PATCH] move", TDX, dirty, "/* first */\n" + dirty),
                    "--format=json")
        assert (got.returncode, findings(got)) == (0, []), got.stdout
        got = patch(typed_kernel, mail("[PATCH] fix", TDX, dirty, clean), "--format=json")
        assert (got.returncode, findings(got)) == (0, [])
        assert [f["rule"] for f in json.loads(got.stdout)["fixed"]] == ["firmware-cast"]
    finally:
        source.write_text(clean)


def test_what_does_not_compile_is_no_pass(typed_kernel: Path) -> None:
    text = (typed_kernel / TDX).read_text()
    got = patch(typed_kernel, mail("[PATCH] broken", TDX, text, text + "int f( {\n"))
    assert got.returncode == 2 and "not checked" in got.stdout


def test_what_does_not_apply(typed_kernel: Path) -> None:
    got = patch(typed_kernel, mail("[PATCH] other", TDX, "int a;\nint b;\n", "int a;\nint c;\n"))
    assert got.returncode == 2 and not got.stdout
    assert f"patch failed: {TDX}:1" in got.stderr


@pytest.mark.parametrize("name", ["scripts/dtc/include-prefixes/arm/new.h", f"{TDX}/new.c"])
def test_what_lies_below_a_link_or_a_file(typed_kernel: Path, name: str) -> None:
    """A link of the tree's may lead anywhere, and what is written there is not ours."""
    got = patch(typed_kernel, mail("[PATCH] new", name, "", "int x;\n"))
    assert got.returncode == 2 and not got.stdout
    assert f"{name} lies below " in got.stderr and "link or a file" in got.stderr
    assert not list(CACHE.glob("patch/*/src/arch/arm/boot/dts/new.h"))


def test_a_file_that_nothing_builds_is_no_pass(typed_kernel: Path) -> None:
    got = patch(typed_kernel, mail("[PATCH] new", "arch/x86/kvm/vmx/new.c", "", MISUSE))
    # The rules read the source all the same, and a finding decides the status.
    assert got.returncode == 1 and "does not build it" in got.stdout


def test_machinery_runs_in_the_sandbox(typed_kernel: Path, tmp_path: Path) -> None:
    """A hostile Makefile is run, and finds nothing to harm; the file that it adds is checked."""
    if run("bwrap", "--ro-bind", "/", "/", "--unshare-all", "true").returncode:
        pytest.skip("bubblewrap may not make name spaces here")
    makefile = "arch/x86/virt/vmx/tdx/Makefile"
    text = (typed_kernel / makefile).read_text()
    silent = "arch/x86/virt/vmx/tdx/silent.h"
    evil = (f"ccflags-y += -include $(srctree)/{silent}\n"
            f"$(shell echo >{tmp_path}/pwned; echo >$(srctree)/pwned; echo >{Path.home()}/pwned;"
            f" cp {Path(__file__)} $(objtree)/stolen)\nobj-y += new.o\n")
    source = "#include <linux/mm.h>\n#include <asm/tdx.h>\n" + MISUSE
    new = "arch/x86/virt/vmx/tdx/new.c"
    series = (mail("[PATCH 1/3] add", new, "", source) +
              mail("[PATCH 2/3] hush", silent, "", "#undef __firmware\n#define __firmware\n") +
              mail("[PATCH 3/3] build", makefile, text, text + evil))
    got = patch(typed_kernel, series, "--format=json")
    report = json.loads(got.stdout)
    assert [(f["patch"], f["line"], f["rule"]) for f in report["findings"]] == \
        [(1, 5, "firmware-cast")]    # seen before it is built
    # It has silenced the engines, and the canary shows it.
    assert report["unchecked"] and all("canary" in p["message"] for p in report["unchecked"])
    assert not (tmp_path / "pwned").exists() and not (Path.home() / "pwned").exists()
    assert not (typed_kernel / "pwned").exists()
    assert not list(CACHE.glob("patch/*/src/pwned")) + list(CACHE.glob("patch/*/obj/stolen"))


def test_a_patch_sees_nothing_of_the_machine(typed_kernel: Path) -> None:
    """No secret to include, and no device that never ends; but what a compiler needs is there."""
    if run("bwrap", "--ro-bind", "/", "/", "--unshare-all", "true").returncode:
        pytest.skip("bubblewrap may not make name spaces here")
    text = (typed_kernel / TDX).read_text()
    hidden = [p for p in ("/etc/passwd", "/etc/hostname", "/dev/zero", "/dev/random", "/boot/vmlinuz",
                          str(Path(__file__)), str(Path.home() / ".bashrc")) if Path(p).exists()]
    assert len(hidden) >= 4
    seen = MISUSE.replace("peek", "{0}")

    def planted(name: str, path: str) -> str:
        # Sparse does not know __has_include.
        return (f'#ifndef __CHECKER__\n#if __has_include("{path}")\n{seen.replace("{0}", name)}'
                "#endif\n#endif\n")

    new = text + planted("control", "/usr/bin/gcc") + "".join(
        planted(f"hidden{i}", path) for i, path in enumerate(hidden))
    got = patch(typed_kernel, mail("[PATCH] look", TDX, text, new), "--format=json")
    found = [f for f in json.loads(got.stdout)["findings"] if "plugin" in f["engines"]]
    assert [f["line"] for f in found] == [text.count("\n") + 5], got.stdout


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_ended_in_the_middle(typed_kernel: Path, how: signal.Signals) -> None:
    text = (typed_kernel / TDX).read_text()
    # Not in the cache, so that there is a middle.
    new = text + f"/* {time.monotonic_ns()} */\nint tdx_new_{time.monotonic_ns()};\n" + MISUSE
    series = mail("[PATCH] peek", TDX, text, new)
    running = subprocess.Popen(command(typed_kernel), stdin=subprocess.PIPE, text=True,
                               env=environment(), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    running.stdin.write(series)
    running.stdin.close()
    while not list(CACHE.glob(f"patch/*/saved/{TDX}")):
        assert running.poll() is None
        time.sleep(0.01)
    running.send_signal(how)
    # Nobody can answer for SIGKILL.
    assert running.wait() == (-how if how == signal.SIGKILL else 2)
    if how != signal.SIGKILL:
        assert not list(CACHE.glob("patch/*/saved")) + list(CACHE.glob("patch/*/trial"))
    got = patch(typed_kernel, series, "--format=json")
    assert [rule for _, _, rule in findings(got)] == ["firmware-cast"]
    for copy in CACHE.glob(f"patch/*/src/{TDX}"):
        assert copy.read_text() == text


@stock
def test_a_stock_kernel(stock_kernel: Path) -> None:
    """The typed series goes on top, and the lines that are told are the stock kernel's."""
    text = (stock_kernel / TDX).read_text()
    at = text.index("static int tdx_do_tdh_mng_key_config(")
    new = text[:at] + MISUSE.replace("(u64 *)td->tdr_page", "td->tdr_page->__page_type") + text[at:]
    new = new.replace("*td->tdr_page->", "td->tdr_page->")
    got = patch(stock_kernel, mail("[PATCH] peek", TDX, text, new), "--format=json", cache=STOCK_CACHE)
    assert got.returncode == 1, got.stdout + got.stderr
    assert findings(got) == [(1, text[:at].count("\n") + 3, "firmware-deref")]
