# SPDX-License-Identifier: GPL-2.0-only
"""Runs the conformance cases: one C file, one engine, one verdict.

A case is one construct in one file, <group>/<name>.c. To add one, write the
file; nothing here has to change. It includes "../firmware.h", marks each line
where a diagnostic is due with a trailing comment

    return *p;  /* expect: firmware-deref */
    return *p;  /* expect: firmware-deref (plugin) */

(the second form for the named engines only), and ends in a comment with

    check-name:     one line that says what the case shows
    check-clause:   the row of the specification and the clause of C11
    check-engines:  optional, the engines that it is for (default: plugin, sparse);
                    cases for the flow rules include "../kernel.h" and name coccinelle
    check-stock:    optional, "error": even a stock compiler rejects the misuse
    check-gap:      optional, the engines that are known to miss it, and still do

A case without a mark is clean: the engine may say nothing at all about it. In
the others the engine has to name exactly the marked lines and rules, each once.
But for its misuse a case is legal C that a stock compiler accepts in silence.
"""

import os
import re
import subprocess
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
BUILD = Path(os.environ.get("BUILD") or TOP / "build")
COCCINELLE = Path(os.environ.get("COCCINELLE") or TOP / "coccinelle")
RULES = ["firmware-deref", "firmware-arith", "firmware-implicit", "firmware-cast"]
FLOW_RULES = ["firmware-touch", "firmware-lifecycle", "firmware-raw"]

GCC = os.environ.get("CONFORMANCE_CC", "gcc-12")
GCC_FLAGS = ["-std=gnu11", "-fsyntax-only", "-fno-diagnostics-show-caret",
             "-fdiagnostics-color=never", "-Wno-attributes"]
# As the kernel runs it, less the remarks on style.
SPARSE_FLAGS = ["-Wbitwise", "-Wno-return-void", "-Wno-unknown-attribute", "-Wno-decl",
                "-Wno-non-pointer-null", "-Wno-old-style-definition", "-Wno-strict-prototypes",
                "-Wno-vla"]

MARK = re.compile(r"/\* expect: ([a-z-]+)(?: \(([a-z, ]+)\))? \*/")
FIELD = re.compile(r"^ \* check-([a-z]+): (\S.*)$", re.M)
MESSAGE = re.compile(r"^(?P<file>[^\s:][^:]*):(?P<line>\d+):(?:\d+:)? "
                     r"(?P<kind>fatal error|error|warning): (?P<text>.*)$", re.M)
NAMED = re.compile(r"\[(firmware-[a-z]+)\]$")
ABOUT_US = re.compile(r"address.space|noderef|disjoint|__firmware", re.I)
CRASH = re.compile(r"internal compiler error|Segmentation fault|Assertion|compilation terminated")


class NotBuilt(Exception):
    """An engine is not there. That is an error: what did not run found nothing."""


@dataclass(frozen=True)
class Engine:
    name: str
    command: tuple[str, ...]
    needs: tuple[Path, ...] = ()

    def require(self) -> None:
        for path in self.needs:
            if not path.exists():
                raise NotBuilt(f"{path} is missing: run 'make {self.name}' first")

    def run(self, case: Path, *flags: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*self.command, *flags, str(case)], capture_output=True, text=True,
                              errors="replace", timeout=60, env={**os.environ, "LC_ALL": "C"})

    def compile(self, case: Path, target: Path, *flags: str) -> subprocess.CompletedProcess[str]:
        """For the plugin: all of the compiler, not just its front end."""
        command = tuple(word for word in self.command if word != "-fsyntax-only")
        return replace(self, command=command).run(case, "-O2", "-c", "-o", str(target), *flags)


@dataclass(frozen=True)
class Coccinelle(Engine):
    """Reading a rule takes it a second, and a case next to nothing: the cases of a rule
    go through it in one process, each as a group of its own."""

    def run(self, case: Path, *flags: str) -> subprocess.CompletedProcess[str]:
        if case.parent.parent != HERE or flags:
            return super().run(case, *flags)
        ran = together(self.command, case.parent.name.removesuffix("-clean"))
        # What is not about one case is held against each.
        others = {f"{path}:" for path in ran.args} - {f"{case}:"}
        own = [line for line in (ran.stdout + ran.stderr).splitlines(True)
               if line[:line.find(":") + 1] not in others]
        return subprocess.CompletedProcess(ran.args, ran.returncode, "".join(own), "")


@cache
def together(command: tuple[str, ...], rule: str) -> subprocess.CompletedProcess[str]:
    """All cases of a rule; args are their paths."""
    paths = [str(path) for path in sorted(HERE.glob(f"{rule}*/*.c"))
             if path.parent.name.removesuffix("-clean") == rule]
    ran = subprocess.run([*command, *paths], capture_output=True, text=True, errors="replace",
                         env={**os.environ, "LC_ALL": "C"})
    return subprocess.CompletedProcess(paths, ran.returncode, ran.stdout, ran.stderr)


def plugin_of(gcc: str) -> Engine:
    version = subprocess.run([gcc, "-dumpversion"], capture_output=True, text=True, check=True)
    plugin = BUILD / "gcc-plugin" / version.stdout.split(".")[0].strip() / "firmware_plugin.so"
    return Engine("plugin", (gcc, *GCC_FLAGS, f"-fplugin={plugin}", "-DFIRMWARE_PLUGIN"), (plugin,))


def engines() -> dict[str, Engine]:
    """What the conformance cases are run through; the paths are those of the makefiles."""
    sparse = BUILD / "sparse" / "0.6.5-rc1" / "sparse"
    return {
        "plugin": plugin_of(GCC),
        "sparse": Engine("sparse", (str(sparse), *SPARSE_FLAGS), (sparse,)),
        "coccinelle": Coccinelle("coccinelle", (str(HERE / "run-coccinelle"),),
                                 tuple(COCCINELLE / "tdx" / f"{rule}.cocci" for rule in FLOW_RULES)),
    }


@dataclass(frozen=True)
class Case:
    path: Path
    fields: dict[str, str]
    marks: tuple[tuple[int, str, frozenset[str]], ...]

    @classmethod
    def read(cls, path: Path) -> "Case":
        text = path.read_text()
        marks = []
        for number, line in enumerate(text.splitlines(), 1):
            found = MARK.findall(line)
            if len(found) != line.count("expect:"):
                raise ValueError(f"{path}:{number}: cannot read this mark: {line.strip()}")
            for rule, only in found:
                marks.append((number, rule, frozenset(only.replace(",", " ").split())))
        return cls(path, dict(FIELD.findall(text)), tuple(marks))

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return str(self.path.relative_to(HERE).with_suffix(""))

    @property
    def engines(self) -> frozenset[str]:
        return frozenset(self.fields.get("engines", "plugin, sparse").replace(",", " ").split())

    @property
    def clean(self) -> bool:
        return not self.marks

    @property
    def stock_rejects(self) -> bool:
        return self.fields.get("stock") == "error"

    @property
    def gap(self) -> frozenset[str]:
        return frozenset(self.fields.get("gap", "").replace(",", " ").split())

    def expected(self, engine: str) -> Counter[tuple[int, str]]:
        return Counter((line, rule) for line, rule, only in self.marks if not only or engine in only)

    def faults(self, known: set[str]) -> list[str]:
        """What is wrong with the case itself."""
        wrong = [f"no check-{field}:" for field in ("name", "clause") if field not in self.fields]
        wrong += [f"unknown check-{field}:" for field in
                  set(self.fields) - {"name", "clause", "engines", "stock", "gap"}]
        wrong += [f"unknown engine {engine}" for engine in
                  self.engines.union(*(only for _, _, only in self.marks)) - known]
        wrong += [f"unknown rule {rule}" for _, rule, _ in self.marks if rule not in RULES + FLOW_RULES]
        return wrong


def cases() -> list[Case]:
    return [Case.read(path) for path in sorted(HERE.glob("*/*.c"))]

def complaints(case: Case, engine: str, output: str, status: int) -> list[str]:
    """All that is wrong with what an engine said of a case; empty if it passed."""
    wrong = []
    found: Counter[tuple[int, str]] = Counter()
    if status < 0 or status > 1 or CRASH.search(output):
        wrong.append(f"crashed with status {status}")
    for message in MESSAGE.finditer(output):
        rule = NAMED.search(message["text"])
        if not rule:
            if message["kind"] != "warning" or ABOUT_US.search(message["text"]):
                wrong.append("no rule named: " + message[0])
        elif Path(message["file"]).name != case.path.name:
            wrong.append("reported elsewhere: " + message[0])
        else:
            found[int(message["line"]), rule[1]] += 1
    expected = case.expected(engine)
    wrong += [f"missed: line {line} [{rule}]" for line, rule in (expected - found).elements()]
    wrong += [f"not expected: line {line} [{rule}]" for line, rule in (found - expected).elements()]
    if not expected and (output.strip() or status):
        wrong.append(f"not silent about a clean case, status {status}")
    return wrong


def judge(case: Case, engine: Engine) -> list[str]:
    """Runs one engine on one case; what is wrong, with the engine's words last."""
    ran = engine.run(case.path)
    output = ran.stdout + ran.stderr
    wrong = complaints(case, engine.name, output, ran.returncode)
    if engine.name == "plugin" and case.expected("plugin") and not ran.returncode:
        wrong.append("the misuse did not fail the compilation")
    return [*wrong, output] if wrong else []
