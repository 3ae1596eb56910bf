#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Shows that the plugin changes not one byte of a kernel's objects.

    identity.py --plugin SO [--jobs N] [--only PART] OBJDIR [FLAG ...]

OBJDIR is an O= that has been built without the plugin. Each translation unit's
own command, from Kbuild's .cmd file, is run twice, with and without the plugin
(and with each FLAG, -g for example); the objects and what the compiler says
must be the same. Exit status: 0 all the same, 1 some differ, 2 not comparable.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

COMMAND = re.compile(r"^savedcmd_\S+ := (.*)$", re.M)
FOR_PLUGIN = re.compile(r"\s-fplugin(-arg-[^\s]*)?=?\S*firmware_plugin\S*|\s-DFIRMWARE_PLUGIN\b")


def commands(objdir: Path, only: str) -> list[str]:
    found = []
    for path in sorted(objdir.rglob(".*.o.cmd")):
        match = COMMAND.search(path.read_text(errors="replace"))
        if not match or only not in str(path):
            continue
        command = FOR_PLUGIN.sub("", match[1].split(" ; ")[0])
        # The gate puts a recorder before the compiler.
        command = re.sub(r"^\S*/record-cc ", "", command)
        if re.match(r"\S*gcc\S* ", command) and command.rstrip().endswith(".c"):
            found.append(command)
    return found


def compile_once(command: str, objdir: Path, output: Path, extra: str) -> tuple[int, str]:
    command = re.sub(r" -Wp,-MM?D,\S+", "", command)
    command = re.sub(r" -o \S+ (?=\S+\.c\s*$)", f" {extra} -o {output} ", command)
    run = subprocess.run(command, shell=True, cwd=objdir, capture_output=True, text=True,
                         errors="replace", check=False)
    return run.returncode, run.stderr


def compare(job: tuple[str, Path, str, str]) -> tuple[str, str]:
    command, objdir, plugin, flags = job
    source = command.split()[-1]
    with tempfile.TemporaryDirectory() as folder:
        plain, checked = Path(folder, "plain.o"), Path(folder, "checked.o")
        before = compile_once(command, objdir, plain, flags)
        after = compile_once(command, objdir, checked,
                             f"-fplugin={plugin} -DFIRMWARE_PLUGIN {flags}")
        if before != after:
            return source, f"exit status or diagnostics differ: {after[0]}\n{after[1]}"
        if before[0]:
            return source, f"does not compile: {before[1]}"
        # -g records -D in the macro section only at -g3.
        if plain.read_bytes() != checked.read_bytes():
            return source, "objects differ"
    return source, ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", help="translation units whose path contains this")
    parser.add_argument("objdir", type=Path)
    args, flags = parser.parse_known_args()
    plugin = str(Path(args.plugin).resolve())
    jobs = [(command, args.objdir, plugin, " ".join(flags))
            for command in commands(args.objdir, args.only)]
    if not jobs:
        print(f"identity: {args.objdir} has no compiled objects; build it first", file=sys.stderr)
        return 2
    bad = 0
    with ThreadPoolExecutor(args.jobs) as pool:
        for source, wrong in pool.map(compare, jobs):
            if wrong:
                bad += 1
                print(f"{source}: {wrong}")
    print(f"{len(jobs)} objects compared, {bad} differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
