# SPDX-License-Identifier: GPL-2.0-only
"""make install and uninstall: what is installed works from there, and nothing else stays."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run

STAGE = BUILD / "tests/stage"
HEADER = """\
#if defined(__CHECKER__)
# define __firmware __attribute__((noderef, address_space(__firmware)))
#elif !defined(FIRMWARE_PLUGIN)
# define __firmware
#endif
typedef struct tdx_module_page __firmware *tdx_page_t;
"""
MISUSE = """#include "../../../include/linux/compiler_types.h"
void *f(tdx_page_t p);
void *f(tdx_page_t p)
{
	return p;
}
"""


def make(*arguments: object) -> subprocess.CompletedProcess[str]:
    return run("make", "-s", "NO_SETUP=1", f"BUILD={BUILD}", "PREFIX=/opt/tdxlint",
               "PLUGIN_GCCS=gcc-12", *arguments)


def files(folder: Path) -> set[str]:
    return {str(f.relative_to(folder)) for f in folder.rglob("*") if not f.is_dir()}


@pytest.fixture(scope="module")
def prefix() -> Path:
    got = make("-j2", "install", f"DESTDIR={STAGE}")
    assert got.returncode == 0, got.stderr
    return STAGE / "opt/tdxlint"


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    for name, text in (("include/linux/compiler_types.h", HEADER), ("arch/x86/kvm/tdx.c", MISUSE)):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def tdxlint(prefix: Path, *arguments: object, **kwargs) -> subprocess.CompletedProcess[str]:
    return run(prefix / "bin/tdxlint", *arguments, env={**os.environ, "CC": "gcc-12"}, **kwargs)


def test_the_list_is_what_is_there(prefix: Path) -> None:
    listed = (prefix / "share/tdxlint/installed").read_text().split()
    assert len(listed) == len(set(listed))
    assert {f"/{f}" for f in files(STAGE)} == {
        "/opt/tdxlint/share/tdxlint/installed", *(f for f in listed if f[-1] != "/")}


def test_every_series_rule_and_page_is_there(prefix: Path) -> None:
    share = prefix / "share/tdxlint"
    for folder, part in ((TOP / "wrappers", "wrappers"), (TOP / "sparse-patches", "sparse-patches"),
                         (TOP / "coccinelle", "coccinelle")):
        for wanted in (*folder.rglob("*.patch"), *folder.rglob("*.cocci")):
            assert (share / part / wanted.relative_to(folder)).is_file(), wanted
    guides = {g for g in (TOP / "Documentation").rglob("*.*") if not g.name.startswith("tdxlint")}
    for wanted in (*guides, *(f for f in (TOP / "contrib").rglob("*") if f.is_file())):
        assert (prefix / "share/doc/tdxlint" / wanted.relative_to(TOP)).is_file(), wanted
    pages = {p.stem for p in (TOP / "Documentation").glob("tdxlint*.rst")}
    assert {p.stem for p in (prefix / "share/man/man1").iterdir()} == {*pages, "tdxlint-sparse"}


def test_every_part_that_the_driver_asks_for_is_there(prefix: Path) -> None:
    source = "".join(f.read_text() for f in (TOP / "tdxlint").glob("*.c"))
    names = set(re.findall(r'find_script\("([^"]+)"', source))
    names |= set(re.findall(r'"(\w+\.(?:css|js))"', source))
    assert names and not [n for n in names if not (prefix / "lib/tdxlint" / n).is_file()]


def test_no_file_names_the_machine(prefix: Path) -> None:
    for name in files(STAGE):
        data = (STAGE / name).read_bytes()
        assert str(TOP).encode() not in data and str(BUILD).encode() not in data, name


def test_the_driver_finds_its_own_parts(prefix: Path) -> None:
    version = tdxlint(prefix, "--version")
    assert re.match(r"tdxlint \d+\.\d+\.\d+\n", version.stdout)
    for part in ("lib/tdxlint/12/firmware_plugin.so", "bin/tdxlint-sparse",
                 "share/tdxlint/coccinelle"):
        assert f"({prefix / part})" in version.stdout
    assert "firmware-deref" in tdxlint(prefix, "explain", "firmware-deref").stdout


def test_cflags_load_the_plugin(prefix: Path, kernel: Path, tmp_path: Path) -> None:
    flags = tdxlint(prefix, "cflags", "--cc=gcc-12").stdout.split()
    assert str(prefix) in flags[0]
    got = run("gcc-12", *flags, "-fsyntax-only", kernel / "arch/x86/kvm/tdx.c")
    assert got.returncode == 1 and "[firmware-implicit]" in got.stderr
    future = tmp_path / "gcc-99"
    future.write_text("#!/bin/sh\necho '#define __GNUC__ 99'\n")
    future.chmod(0o755)
    missing = tdxlint(prefix, "cflags", f"--cc={future}")
    assert missing.returncode == 2
    assert str(prefix / "bin/../lib/tdxlint/99") in missing.stderr


def test_check_runs_the_installed_engines(prefix: Path, kernel: Path) -> None:
    got = tdxlint(prefix, "check", "arch/x86/kvm/tdx.c", cwd=kernel)
    assert got.returncode == 1 and "tdx.c:5:" in got.stderr, got.stderr
    assert "[firmware-implicit]" in got.stderr


def test_patch_and_gate_find_their_parts(prefix: Path, tmp_path: Path) -> None:
    """Both get as far as the kernel: what they say is of the kernel, not of a missing part."""
    environment = {**os.environ, "TDXLINT_CACHE": str(tmp_path), "CC": "gcc-12"}
    for command in (("tdxlint", "patch", "-C", kernel_without_tdx(tmp_path), "/dev/null"),
                    ("tdxlint", "gate", "-C", kernel_without_tdx(tmp_path))):
        got = run(prefix / "bin" / command[0], *command[1:], env=environment)
        assert got.returncode == 2 and "install" not in got.stderr, got.stderr
        assert not re.search(r"not there|not found|No such file", got.stderr), got.stderr


def kernel_without_tdx(tmp_path: Path) -> Path:
    folder = tmp_path / "linux"
    (folder / "include/linux").mkdir(parents=True, exist_ok=True)
    (folder / "include/linux/compiler_types.h").write_text("")
    (folder / "Kbuild").write_text("")
    (folder / "Makefile").write_text("VERSION = 7\nPATCHLEVEL = 3\n")
    return folder


@pytest.mark.parametrize("cc, major", [("gcc-12", "12"), ("gcc-11", "11"), ("env gcc-12", "12")])
def test_the_gate_takes_the_plugin_of_its_compiler(cc: str, major: str) -> None:
    if not shutil.which(cc.split()[-1]):
        pytest.skip(f"{cc} is not installed")
    got = run("make", "-s", f"BUILD={BUILD}", f"CC={cc}", "print-gate-environment")
    assert f"PLUGIN={BUILD}/gcc-plugin/{major}/firmware_plugin.so" in got.stdout.splitlines()
    assert f"CC={cc}" in got.stdout.splitlines()


def test_a_launcher_is_not_what_the_engines_run(tmp_path: Path) -> None:
    """make CC="ccache gcc": the record begins with the compiler, which runs under the launcher."""
    env = {**os.environ, "TDXLINT_RECORD": str(tmp_path)}
    (tmp_path / "a.c").write_text("int x;\n")
    got = run(TOP / "tdxlint/record-cc", "env", "gcc-12", "-O2", "-c", "-o", "a.o", "a.c",
              cwd=tmp_path, env=env)
    assert got.returncode == 0 and (tmp_path / "a.o").is_file()
    assert (tmp_path / "a.o.args").read_text() == "gcc-12\n-O2\n-c\n-o\na.o\na.c\n"


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts the source read-only, as root")
def test_source_may_be_read_only(prefix: Path) -> None:
    script = ('mount --bind "$1" "$1" && mount --bind "$2" "$2" && mount -o remount,ro,bind "$1" '
              '&& ! touch "$1/x" 2>/dev/null && cd "$1" && shift 2 && exec "$@"')
    if run("unshare", "-m", "sh", "-c", 'mount --bind "$0" "$0"', BUILD).returncode:
        pytest.skip("may not mount anything here")
    got = run("unshare", "-m", "sh", "-c", script, "sh", TOP, BUILD,
              "make", "-s", "NO_SETUP=1", f"BUILD={BUILD}", "PLUGIN_GCCS=gcc-12", "PREFIX=/usr",
              f"DESTDIR={BUILD}/tests/stage-ro", "install", cwd="/")
    assert got.returncode == 0, got.stderr
    assert (BUILD / "tests/stage-ro/usr/bin/tdxlint").is_file()
    assert run("make", "-s", "PREFIX=/usr", f"DESTDIR={BUILD}/tests/stage-ro",
               "uninstall").returncode == 0
    assert not list((BUILD / "tests/stage-ro").iterdir())


def test_uninstall_leaves_nothing_but_what_is_not_ours(prefix: Path) -> None:
    stranger = prefix / "share/man/man1/other.1"
    stranger.write_text("not ours")
    got = make("uninstall", f"DESTDIR={STAGE}")
    assert got.returncode == 0, got.stderr
    assert files(STAGE) == {str(stranger.relative_to(STAGE))}
    stranger.unlink()
    again = make("uninstall", f"DESTDIR={STAGE}")
    assert again.returncode != 0 and "installed is not there" in again.stderr
    shutil.rmtree(STAGE)
    for _ in range(2):
        assert make("-j2", "install", f"DESTDIR={STAGE}").returncode == 0
    assert make("uninstall", f"DESTDIR={STAGE}").returncode == 0
    assert not STAGE.exists() or not list(STAGE.iterdir())
