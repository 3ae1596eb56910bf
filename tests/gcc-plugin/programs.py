#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Compiles programs that nobody wrote for the plugin, with it and without.

    programs.py --plugin SO [--cc CC] torture SOURCE_TARBALL WORK
    programs.py --plugin SO [--cc CC] csmith COUNT SEED WORK
    programs.py --plugin SO [--cc CC] [--beside FOLDER] sprinkled COUNT SEED WORK

torture: gcc.c-torture of GCC's own source at -O0 and -O2; csmith: random programs
likewise. Status, messages and assembly have to be the same. sprinkled: random
programs with __firmware at random pointer declarations, in every mode, with -O0,
-O2, -g, -flto, -fsyntax-only and -fanalyzer, and with the plugins in FOLDER loaded
before ours and after: whatever is found, the compiler may not crash. A program that
fails stays in WORK. Exit status: 0 good, 1 not.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tarfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LEVELS = ("-O0", "-O2")
FLAGS = (("-O0",), ("-O2",), ("-O2", "-g"), ("-O2", "-flto"), ("-fsyntax-only",),
         ("-O1", "-fanalyzer"))
MODES = ("error", "warn", "note")
# A base type, and the qualifiers before a pointer's star.
POINTER = re.compile(r"\b((?:u?int(?:8|16|32|64)_t|(?:struct|union) [SU]\d+|void)"
                     r"(?: (?:const|volatile))*)(\s*\*)")
CRASH = re.compile(r"internal compiler error|Segmentation fault|terminated|has been checked")
# asmgoto-5.c has GCC itself look for a register for ever.
NOT_UNOPTIMIZED = re.compile(r'dg-skip-if\b.*\{ "-O0" \}')
CSMITH_HEADERS = "/usr/include/csmith"
# The kernel's own plugins.
BESIDE: list[Path] = []


def compile_once(cc: str, source: Path, flags: tuple[str, ...]) -> tuple[int, str, bytes]:
    run = subprocess.run([cc, "-S", "-o", "-", *flags, source.name], cwd=source.parent,
                         capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"})
    return run.returncode, run.stderr.decode(errors="replace"), run.stdout


def check_same(cc: str, plugin: str, source: Path, extra: tuple[str, ...]) -> str:
    for level in LEVELS:
        if level == "-O0" and NOT_UNOPTIMIZED.search(source.read_text(errors="replace")):
            continue
        plain = compile_once(cc, source, (level, *extra))
        loaded = compile_once(cc, source, (f"-fplugin={plugin}", level, *extra))
        if source.name.startswith("random-") and plain[0]:
            return f"{source.name}: does not compile: {plain[1][-300:]}"
        if plain != loaded:
            what = "assembly" if plain[:2] == loaded[:2] else "status or messages"
            return f"{source.name}: {what} differ at {level}: {loaded[1][-300:]}"
    return ""


def check_no_crash(cc: str, plugin: str, source: Path, extra: tuple[str, ...]) -> str:
    beside = tuple(f"-fplugin={path}" for path in BESIDE)
    for mode in MODES:
        load = (f"-fplugin={plugin}", f"-fplugin-arg-firmware_plugin-mode={mode}")
        runs = [(*load, *flags) for flags in FLAGS]
        if beside:
            runs += [(*load, *beside, "-O2", "-g"), (*beside, *load, "-O0")]
        for flags in runs:
            status, said, _ = compile_once(cc, source, (*flags, *extra))
            if status not in (0, 1) or CRASH.search(said) or (mode != "error" and status):
                return f"{source.name}: {' '.join(flags)}: status {status}: {said[-500:]}"
    return ""


def csmith(seed: int, work: Path) -> Path:
    made = work / f"random-{seed}.c"
    subprocess.run(["csmith", "-s", str(seed), "--max-funcs", "4", "--max-block-depth", "3",
                    "-o", str(made)], check=True, stdout=subprocess.DEVNULL, cwd=work)
    return made


def sprinkle(text: str, seed: int) -> str:
    rnd = random.Random(seed)
    share = rnd.choice((0.02, 0.1, 0.5, 1.0))

    def qualify(match: re.Match[str]) -> str:
        return f"{match[1]} __firmware{match[2]}" if rnd.random() < share else match[0]

    return POINTER.sub(qualify, text)


def torture(tarball: Path, work: Path) -> list[Path]:
    tests = "gcc/testsuite/gcc.c-torture/"
    if not (work / "done").exists():
        with tarfile.open(tarball) as tar:
            for member in tar:
                at = member.name.find(tests)
                if at >= 0 and member.isfile():
                    target = work / member.name[at + len(tests):]
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(tar.extractfile(member).read())  # type: ignore[union-attr]
        (work / "done").touch()
    return sorted(path for part in ("compile", "execute", "unsorted")
                  for path in (work / part).rglob("*.c"))


def run(check, jobs: list[Path], args: argparse.Namespace, extra: tuple[str, ...]) -> int:
    bad = 0
    with ThreadPoolExecutor(args.jobs) as pool:
        for source, wrong in zip(jobs, pool.map(
                lambda job: check(args.cc, args.plugin, job, extra), jobs)):
            if wrong:
                bad += 1
                print(wrong)
            elif source.name.startswith("random-"):
                source.unlink()
    print(f"{args.what}: {len(jobs)} programs, {bad} bad")
    return 1 if bad or not jobs else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--cc", default="gcc-12")
    parser.add_argument("--beside", type=Path, help="other plugins, all in one folder")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("what", choices=("torture", "csmith", "sprinkled"))
    parser.add_argument("arguments", nargs="+")
    args = parser.parse_args()
    args.plugin = str(Path(args.plugin).resolve())
    if args.beside:
        BESIDE.extend(sorted(args.beside.resolve().glob("*.so")))
        if not BESIDE:
            sys.exit(f"programs: no plugin in {args.beside}")
    work = Path(args.arguments.pop())
    work.mkdir(parents=True, exist_ok=True)
    if args.what == "torture":
        jobs = torture(Path(args.arguments[0]), work)
        # Some are written for an older C, and some warn.
        return run(check_same, jobs, args, ("-w",))
    count, seed = map(int, args.arguments)
    jobs = [csmith(seed + i, work) for i in range(count)]
    if args.what == "csmith":
        return run(check_same, jobs, args, ("-w", f"-I{CSMITH_HEADERS}"))
    for i, job in enumerate(jobs):
        job.write_text(sprinkle(job.read_text(), seed + i))
    return run(check_no_crash, jobs, args, (f"-I{CSMITH_HEADERS}",))


if __name__ == "__main__":
    sys.exit(main())
