# SPDX-License-Identifier: GPL-2.0-only
"""Runs the compiler and the engines on a mutated file, with the command line Kbuild gave it."""

import os
import re
import shutil
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
OVERLAY = TOP / "gcc-plugin/tdx-7.x.overlay"
TDX_H = "arch/x86/include/asm/tdx.h"
OPAQUE = "struct tdx_module_page;"
TYPEDEF = "typedef struct tdx_module_page __firmware *tdx_page_t;"
# What a handle points to: as the series has it; what plain C can look into; and
# the spelling of the first proposal.
SPELLINGS = {
    "opaque": (OPAQUE, OPAQUE),
    "struct": (OPAQUE, "struct tdx_module_page { u64 entry; u64 low : 12; u64 entries[510]; };"),
    "u64": (TYPEDEF, "typedef u64 __firmware *tdx_page_t;"),
    # The stock tree has none.
    "stock": ("", ""),
}
SAID = re.compile(r"^(?P<file>[^\s:][^:]*):(?P<line>\d+):\d+: (?:fatal )?(?P<kind>error|warning): "
                  r"(?P<text>.*)$", re.M)
FINDING = re.compile(r"\[(firmware-[a-z]+)\]$")

Lines = dict[str, dict[int, list[str]]]


@dataclass
class Gate:
    """The folder that the gate keeps for a tree: source, objects, command lines."""
    folder: Path
    plugin: Path
    sparse: Path

    @property
    def tree(self) -> Path:
        return self.folder / "src"

    def record(self, unit: str) -> Path:
        return self.folder / "record" / unit.replace(".c", ".o.args")


def of_make(folder: Path) -> Gate:
    """The engines, where the makefile says they are."""
    got = subprocess.run(["make", "-s", "print-gate-environment"], cwd=TOP, check=True,
                         capture_output=True, text=True)
    named = dict(line.split("=", 1) for line in got.stdout.splitlines())
    return Gate(folder, Path(named["PLUGIN"]), Path(named["SPARSE"]))


@dataclass
class Bench:
    """A folder with changed files of the tree, which stand before the tree's own."""
    gate: Gate
    unit: str
    folder: Path
    spelling: str = "opaque"
    files: dict[str, str] = field(default_factory=dict)

    def write(self, texts: dict[str, str]) -> None:
        """Puts these files, and the header with the spelling of the type, into the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
        header = texts.get(TDX_H) or (self.gate.tree / TDX_H).read_text()
        old, new = SPELLINGS[self.spelling]
        if old and header.count(old) != 1:
            raise LookupError(f"{TDX_H}: not once there: {old}")
        files = {self.unit: (self.gate.tree / self.unit).read_text(), **texts,
                 TDX_H: header.replace(old, new) if old else header}
        self.files = {}
        for name, text in files.items():
            path = self.folder / self.place(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            self.files[str(path)] = name

    @staticmethod
    def place(name: str) -> str:
        """Headers that are named in <> have a folder of their own, to search first."""
        return "include/" + name.split("/include/")[1] if "/include/" in name else name

    def arguments(self) -> list[str]:
        """Kbuild's command line with the folder before the tree, less what writes files."""
        words = self.gate.record(self.unit).read_text().splitlines()
        source = next(w for w in reversed(words) if w.endswith(".c"))
        kept = [words[0], f"-I{self.folder}/include"]
        rest = iter(words[1:])
        for word in rest:
            if word == "-o":
                next(rest)
            elif word == source:
                kept.append(str(self.folder / self.unit))
            elif word not in ("-c", "-S") and not word.startswith("-Wp,-MM"):
                kept.append(word)
        return [*kept, f"-I{Path(source).parent}"]

    def compile(self) -> subprocess.CompletedProcess[str]:
        """The unchecked tree: __firmware is empty, as in a build without the plugin."""
        return self._run([*self.arguments(), "-fsyntax-only", "-fmax-errors=0",
                          "-ftrack-macro-expansion=0", "-fno-diagnostics-show-caret",
                          "-fdiagnostics-color=never"])

    def rejected(self) -> Lines:
        """Lines at which the compiler itself says error."""
        ran = self.compile()
        lines = self._lines(ran.stderr, lambda m: m["kind"] == "error")
        if (ran.returncode != 0) != bool(lines):
            raise RuntimeError(f"gcc: status {ran.returncode}\n{ran.stderr[-2000:]}")
        return lines

    def says(self, engine: str) -> str:
        """All that an engine says."""
        if engine in ("plugin", "overlay"):
            how = "-DFIRMWARE_PLUGIN" if engine == "plugin" else \
                f"-fplugin-arg-firmware_plugin-overlay={OVERLAY}"
            command = [*self.arguments(), "-fsyntax-only", f"-fplugin={self.gate.plugin}", how,
                       "-fno-diagnostics-show-caret", "-fdiagnostics-color=never",
                       "-fmax-errors=0"]
        else:
            flags = (self.gate.folder / "checkflags").read_text().split()
            command = [str(self.gate.sparse), *flags, "-Wfirmware-error", "-fmax-errors=unlimited",
                       "-fmax-warnings=unlimited", *self.arguments()[1:]]
        ran = self._run(command)
        if ran.returncode < 0 or ran.returncode > 1 or "internal compiler error" in ran.stderr \
                or "too many" in ran.stderr:
            raise RuntimeError(f"{engine}: status {ran.returncode}\n{ran.stderr[-2000:]}")
        return ran.stdout + ran.stderr

    def found(self, engine: str) -> Lines:
        """The rules that an engine names, at each line."""
        return self._lines(self.says(engine), lambda m: FINDING.search(m["text"]))

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.gate.folder / "obj", text=True, errors="replace",
                              capture_output=True, env={**os.environ, "LC_ALL": "C"})

    def _lines(self, output: str, wanted) -> Lines:
        lines: Lines = defaultdict(lambda: defaultdict(list))
        for match in SAID.finditer(output):
            if wanted(match):
                rule = FINDING.search(match["text"])
                name = self.files.get(match["file"], match["file"])
                lines[name][int(match["line"])].append(rule[1] if rule else match["text"])
        return lines


def kernel_version(gate: Gate) -> str:
    head = (gate.tree / "Makefile").read_text()
    return ".".join(re.search(rf"^{part} = (\d+)", head, re.M)[1]
                    for part in ("VERSION", "PATCHLEVEL", "SUBLEVEL"))
