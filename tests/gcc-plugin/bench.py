#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Measures what the plugin costs.

    bench.py --plugin SO [--turns N] OBJDIR

OBJDIR is the O= of a typed kernel that has been built. Two of its translation
units are compiled with and without the plugin: KVM's tdx.c, full of handles, and
one that never names __firmware. Instructions are counted by callgrind; wall time
and peak memory are the least of N runs each, taken in turns. Instructions are held
against a limit, since they do not depend on what else the machine does, and so is
memory, which hardly does.

The headers spell __force out for the plugin, which takes the compiler longer to read.
Of the unit without __firmware that is shown apart; the limit is for both together.

Exit status: 0 within the limits, 1 not, 2 nothing to measure.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
from identity import commands  # noqa: E402

TAGGED = "arch/x86/kvm/vmx/tdx.c"
# In per cent of the instructions without the plugin.
LIMITS = {"tagged": 1.0, "untagged": 0.2}
# In per cent of the peak without: less than loading the plugin adds where nothing is given back.
MEMORY_LIMIT = 0.5


def arguments(command: str) -> list[str]:
    """The compiler's own command, less what it is to make of the source."""
    words = shlex.split(re.sub(r" -Wp,-MM?D,\S+", "", command))
    while not re.search(r"(^|/)gcc[^/]*$", words[0]):
        words.pop(0)
    del words[words.index("-o"):words.index("-o") + 2]
    words.remove("-c")
    return words


def assembly(words: list[str]) -> list[str]:
    return [*words, "-S", "-o", "/dev/null"]


def names_firmware(words: list[str], objdir: Path) -> bool:
    text = subprocess.run([*words, "-E", "-o", "-", "-DFIRMWARE_PLUGIN"], cwd=objdir,
                          capture_output=True, text=True, check=True, errors="replace").stdout
    return "__firmware" in text


def instructions(words: list[str], objdir: Path) -> int:
    with tempfile.NamedTemporaryFile() as out:
        run = subprocess.run([*assembly(words), "-wrapper", "valgrind,--tool=callgrind,"
                              f"--callgrind-out-file={out.name}"],
                             cwd=objdir, capture_output=True, text=True, check=False)
        total = re.search(r"^(?:summary|totals): (\d+)", Path(out.name).read_text(), re.M)
    if run.returncode or not total:
        sys.exit(f"bench: callgrind cannot run this: {run.stderr[-500:]}")
    return int(total[1])


def once(words: list[str], objdir: Path) -> tuple[float, int]:
    """Seconds, and the peak of the compiler's memory in KiB."""
    began = time.monotonic()
    with subprocess.Popen(assembly(words), cwd=objdir, stderr=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit("bench: the unit does not compile")
    return time.monotonic() - began, usage.ru_maxrss


def compare(name: str, limit: float, plain: list[str], plugin: str, objdir: Path,
            turns: int) -> bool:
    load = f"-fplugin={plugin}"
    loaded = [*plain, load, "-DFIRMWARE_PLUGIN"]
    counts = [instructions(words, objdir) for words in (plain, loaded)]
    runs: list[list[tuple[float, int]]] = [[], []]
    for _ in range(turns):
        for i, words in enumerate((plain, loaded)):
            runs[i].append(once(words, objdir))
    seconds = [min(run[0] for run in side) for side in runs]
    memory = [min(run[1] for run in side) for side in runs]

    def cost(instructions: int) -> float:
        return 100 * instructions / counts[0]

    total = counts[1] - counts[0]
    growth = 100 * (memory[1] / memory[0] - 1)
    print(f"{name}\n  instructions {counts[0]:>14,} {counts[1]:>14,}  {cost(total):+.3f} % (limit {limit} %)")
    if not name.startswith("tagged"):
        own = instructions([*plain, load], objdir) - counts[0]
        print(f"  of which the plugin {cost(own):+.3f} %, __force in the headers {cost(total - own):+.3f} %")
    print(f"  seconds      {seconds[0]:>14.3f} {seconds[1]:>14.3f}  "
          f"{100 * (seconds[1] / seconds[0] - 1):+.2f} %\n"
          f"  peak KiB     {memory[0]:>14,} {memory[1]:>14,}  "
          f"{growth:+.2f} % (limit {MEMORY_LIMIT} %)")
    return cost(total) <= limit and growth <= MEMORY_LIMIT


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--turns", type=int, default=9)
    parser.add_argument("objdir", type=Path)
    args = parser.parse_args()
    plugin = str(Path(args.plugin).resolve())
    units = {words[-1]: words for words in map(arguments, commands(args.objdir, ""))}
    tagged = [words for source, words in units.items() if source.endswith(TAGGED)]
    untagged = next((words for source, words in sorted(units.items())
                     if "/arch/x86/mm/" in source and not names_firmware(words, args.objdir)), None)
    if not tagged or not untagged:
        print(f"bench: {args.objdir} has not both units; run 'make gate'", file=sys.stderr)
        return 2
    good = True
    for kind, words in (("tagged", tagged[0]), ("untagged", untagged)):
        good &= compare(f"{kind}: {words[-1].split('/src/')[-1]}", LIMITS[kind], words,
                        plugin, args.objdir, args.turns)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
