# SPDX-License-Identifier: GPL-2.0-only
"""What plugs tdxlint into other tools: run by those tools, or read as they read it.

tdxlint itself stands behind a stub that keeps its arguments, and answers as it
was told; what it does to a series is tests/tdxlint's to show.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from conftest import BUILD, CACHE, TOP, run

CONTRIB = TOP / "contrib"
FINDING = "arch/x86/kvm/vmx/tdx.c:2:3: error: arithmetic on a firmware pointer (plugin) [firmware-arith]"


class Scratch:
    """A git repository in a folder of its own, and a stub of tdxlint in PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.said = folder / "linux", folder / "arguments"
        (folder / "bin").mkdir()
        stub = folder / "bin/tdxlint"
        stub.write_text(f'#!/bin/sh\necho "$@" >>{self.said}\n[ "$STATUS" != 1 ] || '
                        f'echo "{FINDING}"\n[ "$STATUS" != 2 ] || echo "no such kernel" >&2\n'
                        'exit $STATUS\n')
        stub.chmod(0o755)
        self.env = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}", "STATUS": "0",
                    "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1"}
        (self.folder / "arch/x86").mkdir(parents=True)
        self.git("init", "-q", "-b", "main", ".")
        self.git("config", "user.name", "A")
        self.git("config", "user.email", "a@b.example")
        self.commit("arch/x86/one", "first")

    def git(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        return run("git", *arguments, cwd=self.folder, env=self.env)

    def commit(self, name: str, subject: str) -> str:
        (self.folder / name).write_text(subject)
        self.git("add", "-A")
        self.git("commit", "-qm", f"{subject}\n\nA body.")
        return self.git("rev-parse", "HEAD").stdout.strip()

    def calls(self) -> list[str]:
        return self.said.read_text().splitlines() if self.said.exists() else []


@pytest.fixture
def scratch(tmp_path: Path) -> Scratch:
    return Scratch(tmp_path)


@pytest.mark.parametrize("status, pushed", [("0", True), ("1", False), ("2", False)])
def test_pre_push(scratch: Scratch, tmp_path: Path, status: str, pushed: bool) -> None:
    scratch.git("init", "-q", "--bare", tmp_path / "there.git")
    scratch.git("remote", "add", "origin", tmp_path / "there.git")
    assert scratch.git("push", "-q", "origin", "main").returncode == 0
    shutil.copy(CONTRIB / "git/pre-push", scratch.folder / ".git/hooks/pre-push")
    base = scratch.git("rev-parse", "HEAD").stdout.strip()
    scratch.env["STATUS"] = status
    tip = scratch.commit("arch/x86/two", "second")
    for branch in ("main", "HEAD:refs/heads/new"):
        assert (scratch.git("push", "-q", "origin", branch).returncode == 0) == pushed
    wanted = f"patch -C {scratch.folder} {base}..{tip}"
    # When the first push went through, the remote has the new branch's commits.
    assert scratch.calls() == ([wanted] if pushed else [wanted, wanted])


def test_pre_push_passes_other_files_by(scratch: Scratch, tmp_path: Path) -> None:
    scratch.git("init", "-q", "--bare", tmp_path / "there.git")
    scratch.git("remote", "add", "origin", tmp_path / "there.git")
    scratch.git("push", "-q", "origin", "main")
    shutil.copy(CONTRIB / "git/pre-push", scratch.folder / ".git/hooks/pre-push")
    scratch.env["STATUS"] = "1"
    scratch.commit("README", "text")
    assert scratch.git("push", "-q", "origin", "main").returncode == 0
    assert scratch.git("push", "-q", "origin", ":main").returncode != 2 and not scratch.calls()


@pytest.mark.parametrize("status, wanted", [("0", 0), ("1", 1), ("2", 250)])
def test_nipa(scratch: Scratch, tmp_path: Path, status: str, wanted: int) -> None:
    info = json.loads((CONTRIB / "nipa/tdx_pages/info.json").read_text())
    with (tmp_path / "desc").open("w") as desc:
        env = {**scratch.env, "STATUS": status, "DESC_FD": str(desc.fileno())}
        got = run(CONTRIB / "nipa/tdx_pages" / info["run"][0], cwd=scratch.folder, env=env,
                  pass_fds=[desc.fileno()])
    assert got.returncode == wanted and scratch.calls() == ["patch -C . HEAD"]
    assert (tmp_path / "desc").read_text().endswith("TDX pages\n")


@pytest.fixture(scope="module")
def b4() -> Path:
    """b4 with checks for each patch, 0.14 or later: newer than Debian 12's."""
    deb = next(iter(sorted((CACHE / "b4").glob("b4_*.deb"))), None)
    if not deb:
        got = run("scripts/debian-fetch", "binary", "trixie", "b4", CACHE / "b4")
        assert got.returncode == 0, got.stderr
        deb = Path(got.stdout.split()[-1])
    folder = BUILD / "tests/b4"
    folder.mkdir(parents=True, exist_ok=True)
    assert run("dpkg-deb", "-x", deb, folder).returncode == 0
    return folder / "usr/lib/python3/dist-packages"


@pytest.mark.parametrize("status, wanted", [
    ("0", "tdxlint-b4: passed all checks"), ("1", "ERROR: arithmetic on a firmware pointer"),
    ("2", "ERROR: not checked: no such kernel")])
def test_b4_am(scratch: Scratch, tmp_path: Path, b4: Path, status: str, wanted: str) -> None:
    (tmp_path / "bin/tdxlint-b4").symlink_to(CONTRIB / "b4/check-patch")
    scratch.git("config", "--add", "include.path", CONTRIB / "b4/config")
    scratch.commit("arch/x86/one", "second")
    mail = scratch.git("format-patch", "-q", "-1", "--stdout").stdout
    (tmp_path / "mbox").write_text(mail.replace("\nSubject:", "\nMessage-Id: <x@y.example>\nSubject:", 1))
    scratch.git("reset", "-q", "--hard", "HEAD~")
    got = run("/usr/bin/python3", "-m", "b4.command", "--offline-mode", "am", "--check",
              "-m", tmp_path / "mbox", "x@y.example", cwd=scratch.folder,
              env={**scratch.env, "STATUS": status, "PYTHONPATH": str(b4)})
    said = re.sub(r"\x1b\[[\d;]*m", "", got.stdout + got.stderr)
    assert wanted in said, said
    assert scratch.calls() == ["patch -C . --format=text -"]


def test_b4_prep(scratch: Scratch, tmp_path: Path, b4: Path) -> None:
    (tmp_path / "bin/tdxlint-b4").symlink_to(CONTRIB / "b4/check-patch")
    scratch.git("config", "--add", "include.path", CONTRIB / "b4/config")
    env = {**scratch.env, "STATUS": "1", "PYTHONPATH": str(b4)}
    command = ("/usr/bin/python3", "-m", "b4.command", "--offline-mode", "prep")
    got = run(*command, "-n", "topic", "-f", "main", cwd=scratch.folder, env=env)
    assert got.returncode == 0, got.stderr
    scratch.commit("arch/x86/two", "second")
    got = run(*command, "--check", cwd=scratch.folder, env=env)
    said = re.sub(r"\x1b\[[\d;]*m", "", got.stdout + got.stderr)
    assert "ERROR: arithmetic on a firmware pointer" in said, said
    assert scratch.calls() == ["patch -C . --format=text -"]


def commands(name: str) -> list[str]:
    text = yaml.safe_load((CONTRIB / "ci" / name).read_text())
    if name == "github.yml":
        steps = text["jobs"]["patch"]["steps"]
        assert any("upload-sarif" in s.get("uses", "") for s in steps)
        return [s["run"] for s in steps if "tdxlint patch" in s.get("run", "")]
    assert text["tdx-pages"]["artifacts"]["paths"] == ["tdx.sarif"]
    return ["\n".join(text["tdx-pages"]["script"])]


@pytest.mark.parametrize("name", ["github.yml", "gitlab.yml"])
@pytest.mark.parametrize("status", ["0", "1", "2"])
def test_ci_commands(scratch: Scratch, name: str, status: str) -> None:
    env = {**scratch.env, "STATUS": status, "BASE": "origin/main",
           "CI_MERGE_REQUEST_DIFF_BASE_SHA": "abc"}
    [command] = commands(name)
    got = run("bash", "-eo", "pipefail", "-c", command, cwd=scratch.folder, env=env)
    assert str(got.returncode) == status and (scratch.folder / "tdx.sarif").is_file()
    base = "origin/main" if name == "github.yml" else "abc"
    assert scratch.calls() == [f"patch -C . --format=sarif {base}..HEAD"]


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the compiler and the driver really print."""
    folder = tmp_path_factory.mktemp("output")
    (folder / "first.c").write_text("typedef void __firmware *p_t;\nint f(p_t p);\nint f(p_t p)\n"
                                    "{\n\treturn p + 1 != p;\n}\n")
    built = run("make", "-s", "plugin", "driver", "PLUGIN_CC=gcc-12")
    assert built.returncode == 0, built.stderr
    flags = run(BUILD / "tdxlint/tdxlint", "cflags", "--cc=gcc-12").stdout.split()
    got = run("gcc-12", *flags, "-fdiagnostics-color=never", "-c", "first.c", cwd=folder)
    assert "[firmware-arith]" in got.stderr, got.stderr
    return got.stderr


def test_vscode_reads_it(output: str) -> None:
    [task] = json.loads((CONTRIB / "editors/tasks.json").read_text())["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    [found] = [m for m in map(re.compile(pattern["regexp"]).match, output.splitlines()) if m]
    assert [found[pattern[k]] for k in ("file", "line", "severity", "code")] == \
        ["first.c", "5", "error", "firmware-arith"]


def test_vim_reads_it(output: str, tmp_path: Path) -> None:
    (tmp_path / "log").write_text(output)
    (tmp_path / "first.c").write_text("")
    (tmp_path / "vim/compiler").mkdir(parents=True)
    shutil.copy(CONTRIB / "editors/tdxlint.vim", tmp_path / "vim/compiler")
    run("vim", "-es", "-u", "NONE", "-N", "-c", "set rtp^=vim", "-c", "compiler tdxlint",
        "-c", "cgetfile log",
        "-c", "call writefile([json_encode(map(getqflist(), {_, v -> [bufname(v.bufnr), v.lnum, "
        "v.col, v.type, v.text]}))], 'list')", "-c", "qa!", cwd=tmp_path)
    [entry] = json.loads((tmp_path / "list").read_text())
    assert entry[:2] == ["first.c", 5] and entry[3] == "e" and "[firmware-arith]" in entry[4]


@pytest.mark.parametrize("name", ["github.yml", "github-series.yml"])
def test_github_takes_it(name: str) -> None:
    """No key that its workflow syntax does not have, and each step does one thing."""
    text = yaml.safe_load((CONTRIB / "ci" / name).read_text())
    assert {str(k) for k in text} == {"name", "True", "permissions", "jobs"}   # YAML 1.1's "on"
    for job in text["jobs"].values():
        assert set(job) <= {"runs-on", "container", "strategy", "steps"} and job["runs-on"]
        for step in job["steps"]:
            assert len({"run", "uses"} & set(step)) == 1
            assert set(step) <= {"name", "run", "env", "uses", "with", "if"}
            assert "uses" not in step or re.fullmatch(r"[\w-]+/[\w/-]+@v\d+", step["uses"])
            if "run" in step:
                assert run("bash", "-n", "-c", step["run"]).returncode == 0


def test_clangd_takes_the_commands(tmp_path: Path) -> None:
    """What record-cc keeps of a compilation, with a header that only its -I finds."""
    (tmp_path / "include").mkdir()
    (tmp_path / "include/page.h").write_text("#define PAGE 4096\n")
    (tmp_path / "a.c").write_text('#include "page.h"\nint size = PAGE + WIDTH;\n')
    env = {**os.environ, "TDXLINT_RECORD": str(tmp_path / "record")}
    got = run(TOP / "tdxlint/record-cc", "gcc-12", "-Iinclude", '-DWIDTH=sizeof("a\\\\b")', "-c", "-o",
              "a.o", "a.c", cwd=tmp_path, env=env)
    assert got.returncode == 0, got.stderr
    got = run(CONTRIB / "editors/compile-commands", tmp_path / "record", tmp_path)
    (tmp_path / "compile_commands.json").write_text(got.stdout)
    got = run("clangd", "--check=a.c", f"--compile-commands-dir={tmp_path}", cwd=tmp_path)
    assert got.returncode == 0 and "All checks completed, 0 errors" in got.stderr, got.stderr


def test_compile_commands(tmp_path: Path) -> None:
    record = tmp_path / "record/a"
    record.mkdir(parents=True)
    arguments = ["gcc-12", "-DNAME=\"x\\y\"", "-c", "-o", "a/x.o", "a/x.c"]
    (record / "x.o.args").write_text("\n".join(arguments) + "\n")
    (record / "y.o.args").write_text("gcc-12\n-c\na/y.c\n")
    got = run(CONTRIB / "editors/compile-commands", tmp_path / "record", tmp_path)
    entries = json.loads(got.stdout)
    assert entries[0] == {"directory": str(tmp_path), "file": "a/x.c", "arguments": arguments}
    assert [e["file"] for e in entries] == ["a/x.c", "a/y.c"]
    assert run(CONTRIB / "editors/compile-commands", tmp_path / "no", tmp_path).returncode == 2
