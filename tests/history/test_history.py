# SPDX-License-Identifier: GPL-2.0-only
"""Mistakes that were made and caught by people, and who would have caught them.

A patch per mistake, rebuilt on the typed kernel. Its head tells the story, with
a Link to it, and has the lines

    Unit: the translation unit that is compiled
    Caught-by: plugin, sparse or coccinelle, and the rule; once an engine
    Caught-by: sparse itself: words of a warning that is sparse's own
    Caught-by: nobody, alone; "nobody: out of scope" if no engine gets the file

and that is held to exactly: who is not named must have said nothing.
"""

import re
import sys
from pathlib import Path

import pytest

from conftest import TOP, run

sys.path[:0] = [str(TOP / "tests" / name) for name in ("mutation", "kernel", "coccinelle")]

import engines
import flow
import mutate
from gate import gate, gate_folder

PATCHES = sorted(Path(__file__).parent.glob("*.patch"))
# By its message-id, or in an archive that has a page for each mail.
MAIL = re.compile(r"https://(\S+@\S+|lkml\.iu\.edu/hypermail/\S+\.html)$")
FLOW_RULES = ("firmware-touch", "firmware-lifecycle", "firmware-raw")


def head(patch: Path) -> str:
    return patch.read_text().split("\ndiff --git ", 1)[0]


def trailers(patch: Path, name: str) -> list[str]:
    return re.findall(rf"^{name}: (.*)$", head(patch), re.M)


def changed_function(patch: Path, file: Path, text: str) -> str:
    """The function that the patch changes in a source; empty for a header."""
    hunk = patch.read_text().split(f"+++ b/{file}\n@@ -")[1]
    first = int(re.match(r"\d+,\d+ \+(\d+)", hunk)[1])
    before = text.split("\n")[:first + 3]
    heads = [m[1] for line in before if (m := re.match(r"[a-z_].*?\b(\w+)\(", line))
             and not line.endswith(";")]
    return heads[-1] if file.suffix == ".c" else ""


@pytest.fixture(scope="module")
def tree(stock_kernel: Path) -> engines.Gate:
    report = gate(stock_kernel)
    assert report.status == 0, report.text
    return engines.of_make(gate_folder(stock_kernel))


@pytest.fixture(scope="module")
def patched(tree: engines.Gate, tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Path]:
    """For each patch, a folder with the files it touches, patched."""
    folders = {}
    for patch in PATCHES:
        folder = folders[patch] = tmp_path_factory.mktemp(patch.stem)
        for name in re.findall(r"^--- a/(\S+)", patch.read_text(), re.M):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text((tree.tree / name).read_text())
        got = run("patch", "-p1", "--fuzz=0", "-s", "-i", patch, cwd=folder)
        assert got.returncode == 0, patch.name + ": " + got.stdout
    return folders


@pytest.fixture(scope="module")
def flows(patched: dict[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[Path, set]:
    """What Coccinelle finds in each patch's files, without the functions that have
    nothing to do with it."""
    work = tmp_path_factory.mktemp("rules")
    files = {}
    for patch, folder in patched.items():
        for path in folder.rglob("*.[ch]"):
            files[work / f"{len(files)}-{path.name}"] = patch
            text = path.read_text()
            name = changed_function(patch, path.relative_to(folder), text)
            list(files)[-1].write_text(mutate.trim(text, name) if name else text)
    found: dict[Path, set] = {patch: set() for patch in PATCHES}
    for rule in FLOW_RULES:
        for path, hits in flow.spatch(rule, list(files), work).items():
            found[files[path]] |= {name for _, name in hits}
    return found


def test_there_is_a_link_to_each() -> None:
    for patch in PATCHES:
        links = trailers(patch, "Link")
        assert links and all(MAIL.match(link) for link in links), patch.name


@pytest.mark.parametrize("patch", PATCHES, ids=lambda p: p.stem)
def test_who_catches_it(tree: engines.Gate, patched: dict[Path, Path], flows: dict[Path, set],
                        tmp_path: Path, patch: Path) -> None:
    caught = {tuple(line.split(": ")) for line in trailers(patch, "Caught-by")}
    [unit] = trailers(patch, "Unit")
    said = {("coccinelle", rule) for rule in flows[patch]}
    if ("nobody", "out of scope") in caught:
        assert not tree.record(unit).exists() and not said
        return
    bench = engines.Bench(tree, unit, tmp_path)
    folder = patched[patch]
    bench.write({str(p.relative_to(folder)): p.read_text() for p in folder.rglob("*.[ch]")})
    assert not bench.rejected(), "a mistake that the compiler stops is none of ours"
    output = {engine: bench.says(engine) for engine in ("plugin", "sparse")}
    for engine, text in output.items():
        said |= {(engine, rule) for rule in re.findall(r"\[(firmware-[a-z]+)\]$", text, re.M)}
    itself = [words for who, *words in caught if who == "sparse itself"]
    assert said == {line for line in caught if line[0] not in ("nobody", "sparse itself")}
    for [words] in itself:
        assert words in output["sparse"]
    assert itself or not re.search(r"warning|error", output["sparse"]), output["sparse"]
    assert caught, "say who catches it, or nobody"
