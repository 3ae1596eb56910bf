#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Measures each engine against what a user would do without us, on real units.

    bench_engines.py GATE-FOLDER STOCK-SPARSE WORK [seconds|instructions|memory...]

With the command lines that Kbuild gave them: compiling with the plugin against
compiling, patched sparse against stock sparse; a unit that is full of handles,
and one that has none. How long Coccinelle, the gate and a series take is
measured where they live (bench-cocci, bench-driver).
"""

import shutil
import sys
from pathlib import Path

import measure
from measure import Command, Results

sys.path.append(str(measure.TOP / "tests/mutation"))
import engines  # noqa: E402

UNITS = {"arch/x86/kvm/vmx/tdx.c": "full of handles", "arch/x86/kvm/lapic.c": "no handle"}
ROUNDS = 7
KINDS = {
    "seconds": lambda *what: measure.turns(*what, rounds=ROUNDS),
    "instructions": measure.instructions,
    "memory": measure.memory,
}


def compile_command(gate: engines.Gate, unit: str, output: Path) -> Command:
    """Kbuild's, with an output of our own, and no dependencies written."""
    words = gate.record(unit).read_text().splitlines()
    words[words.index("-o") + 1] = str(output)
    return [word for word in words if not word.startswith(("-Wp,-MM", "-fplugin"))
            and word != "-DFIRMWARE_PLUGIN"]


def sparse_command(gate: engines.Gate, sparse: Path, unit: str) -> Command:
    flags = (gate.folder / "checkflags").read_text().split()
    words = compile_command(gate, unit, Path("unit.o"))
    return [str(sparse), *flags, *(w for w in words[1:] if w not in ("-c", "-o", "unit.o"))]


def main(gate_folder: str, stock_sparse: str, work: str, *kinds: str) -> None:
    gate = engines.of_make(Path(gate_folder).resolve())
    folder = Path(work).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    results = Results("bench-engines")
    obj = gate.folder / "obj"
    for unit, kind in UNITS.items():
        plain = compile_command(gate, unit, folder / "unit.o")
        checked = [*plain, f"-fplugin={gate.plugin}", "-DFIRMWARE_PLUGIN"]
        stock, patched = (sparse_command(gate, sparse, unit)
                          for sparse in (Path(stock_sparse).resolve(), gate.sparse))
        for what, without, with_us in (
                (f"plugin: compile {unit} ({kind})", plain, checked),
                (f"sparse: check {unit} ({kind}), against stock sparse", stock, patched)):
            for measured in kinds or KINDS:
                KINDS[measured](results, what, {"without": without, "with": with_us}, obj)
    results.write()


if __name__ == "__main__":
    main(*sys.argv[1:])
