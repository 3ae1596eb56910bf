# SPDX-License-Identifier: GPL-2.0-only
"""Man pages and completion say what the program does."""

import re
import shutil
import subprocess

import pytest

from conftest import BUILD, TOP, run
from driver import tdxlint

FILES = ("tdxlint.bash", "_tdxlint", "tdxlint.fish")


def commands() -> list[str]:
    return re.findall(r"^  ([a-z]+) ", tdxlint("--help").stdout, re.M)


def test_a_page_for_each_command() -> None:
    built = run("make", "-s", "man")
    assert built.returncode == 0, built.stderr
    pages = {p.stem for p in (BUILD / "tdxlint/man").glob("*.1")}
    assert pages == {"tdxlint", *(f"tdxlint-{name}" for name in commands())}


@pytest.mark.parametrize("command", commands())
def test_each_option_is_in_its_page(command: str) -> None:
    page = (TOP / f"Documentation/tdxlint-{command}.rst").read_text()
    options = re.findall(r"^  -., --([a-z-]+)", tdxlint(command, "--help").stdout, re.M)
    for option in set(options) - {"help"}:
        assert re.search(rf"--{option}\b", page), option
    assert command in (TOP / "Documentation/tdxlint.rst").read_text()


@pytest.mark.parametrize("name", FILES)
def test_completion_knows_all_commands_and_options(name: str) -> None:
    text = (TOP / "tdxlint/completion" / name).read_text()
    for command in commands():
        assert re.search(rf"\b{command}\b", text)
        for option in re.findall(r"^  -., --([a-z-]+)", tdxlint(command, "--help").stdout, re.M):
            assert re.search(rf"\b{option}\b", text), (command, option)


def options(command: str) -> set[str]:
    """What --help lists, less what each command has."""
    listed = re.findall(r"^  (?:-., )?--([a-z-]+)", tdxlint(command, "--help").stdout, re.M)
    return set(listed) - {"help", "usage"}


def bash_offers(*words: str) -> list[str]:
    script = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tdxlint; '
              'printf "%s\\n" "${COMPREPLY[@]}"')
    got = subprocess.run(["bash", "-c", script, "bash", TOP / "tdxlint/completion/tdxlint.bash",
                          *words], text=True, capture_output=True)
    assert not got.stderr
    return got.stdout.split()


@pytest.mark.parametrize("command", commands())
def test_all_list_the_same_options(command: str) -> None:
    """--help, the man page and each shell: no option more, none less."""
    wanted = options(command)
    page = (TOP / f"Documentation/tdxlint-{command}.rst").read_text()
    assert set(re.findall(r"^-., --([a-z-]+)|^-. [A-Z]+, --([a-z-]+)", page, re.M)) == {
        (option, "") if f" --{option}\n" in page else ("", option) for option in wanted}
    assert {o.strip("-=") for o in bash_offers("tdxlint", command, "--")} - {"help"} == wanted
    zsh = (TOP / "tdxlint/completion/_tdxlint").read_text().split(f"\n{command})\n")
    listed = zsh[1].split(";;")[0] if len(zsh) > 1 else ""
    assert set(re.findall(r"\{-.,--([a-z-]+)", listed)) == wanted
    script = f"source {TOP}/tdxlint/completion/tdxlint.fish; complete -C 'tdxlint {command} --'"
    fish = run("fish", "--no-config", "-c", script).stdout
    assert set(re.findall(r"^--([a-z-]+)", fish, re.M)) == wanted


@pytest.mark.parametrize("command", ["gate", "patch", "report", "audit"])
def test_all_list_the_same_forms(command: str) -> None:
    said = tdxlint(command, "--format=nothing").stderr
    offered = set(bash_offers("tdxlint", command, "-f", "")) - {"-f"}
    assert "text, json" in said and len(offered) > 2 and all(form in said for form in offered)
    for form in offered:
        assert "text, json" not in tdxlint(command, f"--format={form}", "-C", "/nonexistent").stderr
    page = (TOP / f"Documentation/tdxlint-{command}.rst").read_text()
    text = page.split("--format=")[1].split("\n\n")[0]
    assert offered == set(re.findall(r"\*\*(\w+)\*\*", text)) - {"tdxlint"}


@pytest.mark.parametrize("line, wanted", [
    ("tdxlint ", "patch"), ("tdxlint exp", "explain"), ("tdxlint explain de", "deref"),
    ("tdxlint patch --fo", "--format="), ("tdxlint report --format = sa", "sarif"),
    ("tdxlint cflags -m w", "warn"), ("tdxlint audit -f h", "html"), ("tdxlint gate --j", "--jobs="),
])
def test_bash_completes(line: str, wanted: str) -> None:
    assert wanted in bash_offers(*line.split(" "))


def test_zsh_and_fish_read_it() -> None:
    for shell, option, name in (("zsh", "-n", "_tdxlint"), ("fish", "--no-execute", "tdxlint.fish")):
        assert shutil.which(shell), f"install {shell}"
        got = run(shell, option, TOP / "tdxlint/completion" / name)
        assert got.returncode == 0 and not got.stderr, got.stderr


@pytest.mark.parametrize("line, wanted", [
    ("tdxlint exp", "explain"), ("tdxlint explain de", "deref"), ("tdxlint gate --fo", "--format"),
    ("tdxlint audit --format ht", "html"), ("tdxlint cflags --di", "--digest"),
])
def test_fish_completes(line: str, wanted: str) -> None:
    script = f"source {TOP}/tdxlint/completion/tdxlint.fish; complete -C '{line}'"
    got = run("fish", "--no-config", "-c", script)
    assert wanted in re.findall(r"^[^\s]+", got.stdout, re.M), got.stdout + got.stderr


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="needs shellcheck")
def test_shellcheck() -> None:
    got = run("shellcheck", "-s", "bash", TOP / "tdxlint/completion/tdxlint.bash")
    assert got.returncode == 0, got.stdout
