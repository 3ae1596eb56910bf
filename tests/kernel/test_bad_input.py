# SPDX-License-Identifier: GPL-2.0-only
"""What a user gets wrong: a clear error with a next step, status 2, nothing left behind."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run
from gate import environment, gate, gate_folder, program


def folders(tree: Path) -> set[str]:
    """What the gate keeps for a tree of this name; other tests work on other trees."""
    return {d.name for d in (BUILD / "gate").glob(f"{tree.name}-*")}


def small_kernel(stock: Path, tree: Path) -> None:
    """As much of a kernel as the gate looks at before it copies anything."""
    files = {"Makefile", "Kbuild", "Kconfig", "arch/x86/virt/vmx/tdx/tdx.c"}
    for patch in (TOP / "wrappers").glob("*/*.patch"):
        for line in patch.read_text().splitlines():
            if line.startswith("diff --git a/"):
                files.add(line.split()[2][2:])
    for name in files:
        if (stock / name).exists():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_bytes((stock / name).read_bytes())


@pytest.mark.parametrize("make_tree, says", [
    (lambda t: t / "nowhere", "is no folder"),
    (lambda t: t, "is no kernel source tree"),
])
def test_no_kernel(tmp_path: Path, make_tree, says: str) -> None:
    tree = make_tree(tmp_path)
    report = gate(tree)
    assert report.status == 2
    assert says in report.text and "name the" in report.text
    assert not folders(tree)


@pytest.mark.parametrize("missing, where", [
    ("arch/x86/virt/vmx/tdx/tdx.c", "no TDX host code (arch"),
    ("arch/x86/kvm/vmx/tdx.c", "no TDX host code in KVM (arch"),    # as Linux 6.12 has it
])
@pytest.mark.parametrize("options", [(), ("--stock",)])
def test_kernel_without_tdx(tmp_path: Path, stock_kernel: Path, missing: str, where: str,
                            options: tuple[str, ...]) -> None:
    small_kernel(stock_kernel, tmp_path)
    (tmp_path / missing).unlink()
    report = gate(tmp_path, *options)
    assert report.status == 2
    assert where in report.text and "name a kernel that has" in report.text
    assert not folders(tmp_path)


def test_series_does_not_apply(tmp_path: Path, stock_kernel: Path) -> None:
    """The first hunk that fails is named, by file and line."""
    small_kernel(stock_kernel, tmp_path)
    header = tmp_path / "arch/x86/include/asm/tdx.h"
    header.write_text(header.read_text().replace("struct page *tdr_page;", "struct page *tdr;"))
    report = gate(tmp_path)
    assert report.status == 2
    assert "does not apply" in report.text
    assert "patch failed: arch/x86/include/asm/tdx.h:" in report.text
    assert "carry wrappers/ forward" in report.text
    assert not folders(tmp_path)


def test_no_network(tmp_path: Path) -> None:
    """Nothing cached and no mirror that answers."""
    dead = {**os.environ, "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    got = run("scripts/get-kernel", tmp_path / "cache", tmp_path / "kernel", env=dead)
    assert got.returncode == 2
    assert "check the network" in got.stderr
    assert not (tmp_path / "kernel").exists()


def test_damaged_download(tmp_path: Path) -> None:
    (tmp_path / "linux-source-7.3_7.3.4-1_all.deb").write_bytes(b"!<arch>\n")
    got = run("scripts/get-kernel", tmp_path, tmp_path / "kernel", "7.3")
    assert got.returncode == 2
    assert "damaged" in got.stderr and "run again" in got.stderr


@pytest.mark.parametrize("compiler, says", [
    ("no-such-gcc", "is not there"),
    ("true", "is no GCC"),
])
def test_wrong_compiler(compiler: str, says: str) -> None:
    got = run("scripts/check-cc", compiler)
    assert got.returncode == 2
    assert says in got.stderr and "as in CC=gcc-12" in got.stderr


def test_clang_is_refused(tmp_path: Path) -> None:
    clang = tmp_path / "clang"
    clang.write_text("#!/bin/sh\necho '#define __clang__ 1'\necho '#define __GNUC__ 4'\n")
    clang.chmod(0o755)
    got = run("scripts/check-cc", clang)
    assert got.returncode == 2
    assert "is Clang" in got.stderr


NEW_FILE = """\
diff --git a/new.txt b/new.txt
new file mode 100644
--- /dev/null
+++ b/new.txt
@@ -0,0 +1 @@
+x
"""


@pytest.mark.parametrize("filler", ["/dev/null", "/dev/zero"], ids=["30 MB", "no byte"])
@pytest.mark.parametrize("command", ["gate", "patch"])
def test_full_disk(tmp_path: Path, stock_kernel: Path, filler: str, command: str) -> None:
    """The copy of the kernel does not fit in the build folder, or not even a log does."""
    script = ('mount -t tmpfs -o size=30m none "$0" && { cat "$1" >"$0/filler" 2>&1; shift; '
              'TDXLINT_CACHE=$0 "$@"; status=$?; find "$0" -name trial -o -name saved; exit $status; }')
    probe = run("unshare", "-m", "sh", "-c", 'mount -t tmpfs -o size=1m none "$0"', tmp_path)
    if probe.returncode:
        pytest.skip("may not mount a small file system here")
    (tmp_path.parent / "new.patch").write_text(NEW_FILE)
    series = [tmp_path.parent / "new.patch"] if command == "patch" else []
    got = run("unshare", "-m", "sh", "-c", script, tmp_path, filler, program(), command, "-C",
              stock_kernel, *series)
    assert got.returncode == 2 and not got.stdout, got.stdout + got.stderr
    assert "is the disk full?" in got.stderr


def test_interrupted(typed_kernel: Path) -> None:
    """Ctrl-C ends everything that was started, and the next run works."""
    header = typed_kernel / "arch/x86/kvm/vmx/tdx.h"
    os.utime(header)  # something to compile
    header.write_bytes(header.read_bytes())
    # Started in the background by a shell, the tests themselves may ignore SIGINT.
    gate_process = subprocess.Popen([program(), "gate", "-C", typed_kernel], env=environment(),
                                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                    preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    # Interrupt it while it compiles: the compiler that it started is there.
    while not (children := compilers(gate_process.pid)) and gate_process.poll() is None:
        pass
    gate_process.send_signal(signal.SIGINT)
    output, _ = gate_process.communicate()
    assert gate_process.returncode == 2, output
    assert "run it again" in output
    assert children
    assert not [pid for pid in children if Path(f"/proc/{pid}").exists()
                and "Z" not in Path(f"/proc/{pid}/stat").read_text().split()[2]]
    assert gate(typed_kernel).status == 0


def test_interrupted_while_configuring(typed_kernel: Path) -> None:
    """What the interrupted run left is a .config, but not the one that was asked for."""
    assert gate(typed_kernel).status == 0
    folder = gate_folder(typed_kernel)
    config = folder / "obj/.config"
    (folder / "configured").unlink()
    (folder / "built").unlink()
    config.write_text(config.read_text().replace("CONFIG_INTEL_TDX_HOST=y\n",
                                                 "# CONFIG_INTEL_TDX_HOST is not set\n"))
    got = gate(typed_kernel)
    assert got.status == 0, got.text
    assert "CONFIG_INTEL_TDX_HOST=y\n" in config.read_text()


def compilers(pid: int) -> list[int]:
    """Descendants of a process that compile a part of the kernel."""
    tree = run("ps", "-e", "-ww", "-o", "pid=,ppid=,comm=,args=").stdout.split("\n")
    rows = [row.split(None, 3) for row in tree if len(row.split(None, 3)) == 4]
    below, found = {pid}, []
    for _ in range(12):
        for child, parent, name, words in rows:
            if int(parent) in below and int(child) not in below:
                below.add(int(child))
                if name == "cc1" and "KBUILD_MODFILE" in words:
                    found.append(int(child))
    return found
