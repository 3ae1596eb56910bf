# SPDX-License-Identifier: GPL-2.0-only
"""The small commands, and what all commands have in common."""

import os
import pty
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from driver import program, tdxlint, valgrind

RULES = ("deref", "arith", "implicit", "cast", "touch", "lifecycle", "raw")


def commands() -> list[str]:
    return re.findall(r"^  ([a-z]+) ", tdxlint("--help").stdout, re.M)


def on_a_terminal(*arguments: str, **environment: str) -> bytes:
    """What a command prints when a person looks."""
    try:
        pid, fd = pty.fork()
    except OSError as error:
        pytest.skip(f"no terminal to be had here: {error}")    # a chroot without devpts
    if not pid:
        env = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
        os.execve(program(), [str(program()), *arguments], {**env, "TERM": "xterm", **environment})
    out = b""
    try:
        while chunk := os.read(fd, 65536):
            out += chunk
    except OSError:
        pass    # Linux says EIO when the other end is gone
    os.waitpid(pid, 0)
    return out


def test_help_fits_a_screen() -> None:
    assert len(commands()) >= 3
    for command in ("--help", *(f"{name} --help" for name in commands())):
        got = tdxlint(*command.split())
        assert got.returncode == 0 and not got.stderr
        lines = got.stdout.splitlines()
        assert len(lines) <= 24 and max(map(len, lines)) <= 80, command


def test_version_names_the_engines() -> None:
    got = tdxlint("--version")
    assert got.returncode == 0
    assert re.match(r"tdxlint (\d+\.\d+\.\d+)\nplugin +\1 .*\nsparse .*\ncoccinelle .*\n$", got.stdout)


def test_unknown_words() -> None:
    got = tdxlint("explian")
    assert got.returncode == 2 and "'explain'" in got.stderr
    assert tdxlint().returncode == 2
    assert tdxlint("explain", "nothing").returncode == 2
    assert tdxlint("explain", "--nothing").returncode == 2


def test_explain() -> None:
    listed = tdxlint("explain").stdout.splitlines()
    assert [line.split()[0] for line in listed] == [f"firmware-{rule}" for rule in RULES]
    for rule in RULES:
        got = tdxlint("explain", rule)
        assert got.returncode == 0
        assert got.stdout == tdxlint("explain", f"firmware-{rule}").stdout
        for part in ("Wrong:", "Right:", "Sources:", "Found by:"):
            assert part in got.stdout


def test_colour_only_on_a_terminal() -> None:
    assert "\033" not in tdxlint("explain", "deref").stdout
    assert b"\033[1m" in on_a_terminal("explain", "deref")
    assert b"\033" not in on_a_terminal("explain", "deref", NO_COLOR="1")
    assert b"\033" not in on_a_terminal("explain", "deref", TERM="dumb")


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The program below a prefix of its own; with no engine there."""
    (tmp_path / "bin").mkdir()
    return Path(shutil.copy2(program(), tmp_path / "bin/tdxlint"))


def call(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k != "CC"}
    return subprocess.run([program, *arguments], text=True, capture_output=True, env=env)


def test_cflags_finds_what_is_installed(installed: Path) -> None:
    got = call(installed, "cflags")
    assert got.returncode == 2 and "make plugin" in got.stderr and not got.stdout
    major = subprocess.run(["gcc", "-dumpversion"], text=True, capture_output=True).stdout
    plugin = installed.parents[1] / f"lib/tdxlint/{major.split('.')[0].strip()}/firmware_plugin.so"
    plugin.parent.mkdir(parents=True)
    plugin.touch()
    got = call(installed, "cflags", "--mode=warn")
    assert got.returncode == 0
    assert got.stdout == (f"-fplugin={plugin} -DFIRMWARE_PLUGIN "
                          "-fplugin-arg-firmware_plugin-mode=warn\n")
    # As Kbuild has it, where ccache is used.
    assert call(installed, "cflags", "--cc=env gcc").returncode == 0


def test_cflags_of_an_overlay_tell_what_is_in_it(tmp_path: Path) -> None:
    program()
    overlay = tmp_path / "td.overlay"

    def flags() -> list[str]:
        got = tdxlint("cflags", "--cc=gcc", "--overlay=td.overlay", cwd=tmp_path)
        assert got.returncode == 0, got.stderr
        return got.stdout.split()

    overlay.write_text("")
    empty = flags()
    assert f"-fplugin-arg-firmware_plugin-overlay={overlay}" in empty
    overlay.write_text("field struct tdx_td.tdr_page\n")
    assert len(set(empty) ^ set(flags())) == 2
    assert "tdx-7.x.overlay" in tdxlint("cflags", "--cc=gcc", "-o").stdout
    overlay.rename(tmp_path / "t d")
    for bad in ("t d", "gone"):
        got = tdxlint("cflags", "--cc=gcc", f"--overlay={bad}", cwd=tmp_path)
        assert got.returncode == 2 and bad in got.stderr and not got.stdout


@pytest.mark.parametrize("cc", ["/nonexistent/cc", "true", "false", " ", "/"])
def test_cflags_of_no_gcc(cc: str) -> None:
    got = tdxlint("cflags", f"--cc={cc}")
    assert got.returncode == 2 and not got.stdout
    assert "name a GCC" in got.stderr


def test_cflags_never_prints_what_a_shell_takes_apart(installed: Path) -> None:
    odd = installed.parents[1].parent / "odd path; x"
    shutil.move(installed.parents[1], odd)
    for major in range(8, 30):
        plugin = odd / f"lib/tdxlint/{major}/firmware_plugin.so"
        plugin.parent.mkdir(parents=True)
        plugin.touch()
    got = call(odd / "bin/tdxlint", "cflags")
    assert got.returncode == 2 and not got.stdout


def test_starts_fast() -> None:
    """Kbuild starts it for each file: in 10 ms, which "make bench-driver" measures. A clock tells
    of the machine's load as well, so what is counted here is instructions: most are the dynamic
    linker's, and a processor of today does 20 million of them in less than that."""
    assert shutil.which("valgrind"), "install valgrind"
    for command in ("--help", "explain"):
        got = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                              str(program()), command], text=True, capture_output=True)
        assert got.returncode == 0
        [count] = re.findall(r"Collected : (\d+)", got.stderr)
        assert int(count) < 20_000_000, command


def test_valgrind() -> None:
    for arguments in (("explain",), ("explain", "raw"), ("cflags",), ("cflags", "--cc=true"),
                      ("--version",), ("nothing",), ("help", "explain")):
        valgrind(*arguments)
