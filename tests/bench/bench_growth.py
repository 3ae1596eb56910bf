#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Measures how cost grows: with the translation units, and with the patches of a series.

    bench_growth.py units STOCK-SPARSE WORK [N...]
    bench_growth.py patches TDXLINT KDIR WORK [N...]

Units are written for it, of a kernel unit's shape, one in twenty with handles:
of a real minimal kernel it is 69 of 875. Each goes through an engine, and
through what there is without us: the compiler, stock sparse, one plain spatch.
Patches each add a function, one in ten of them to KVM's TDX code, the others to
code that has nothing to do with it; they go through "tdxlint patch", and, for
comparison, are applied one by one with the file compiled after each.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import measure
from measure import TOP, Results

sys.path.append(str(TOP / "tests/conformance"))
import conformance  # noqa: E402

UNITS = (10, 50, 100, 500, 1000, 5000)
PATCHES = (1, 10, 100, 1000)
# These are known to be linear, and not worth an hour each.
COMPILED_AT_MOST, PLAIN_SPATCH_AT_MOST = 100, 500
ONE_IN_UNITS, ONE_IN_PATCHES = 20, 10
TDX, OTHER = "arch/x86/kvm/vmx/tdx.c", "arch/x86/kvm/ioapic.c"

PLAIN = """
struct item_{n} {{ struct list *next; u64 key; int state; }};
static int visit_{n}(struct item_{n} *item, u64 key)
{{
	int found = 0;

	for (int i = 0; i < 16; i++) {{
		if (item[i].key != key)
			continue;
		item[i].state = found++;
	}}
	return found;
}}
int use_{n}(struct item_{n} *item);
int use_{n}(struct item_{n} *item)
{{
	return visit_{n}(item, {n});
}}
"""
TYPED = """
struct bench_td_{n} {{ tdx_page_t tdr_page; tdx_page_t tdcs_pages[6]; }};
tdx_page_t pick_{n}(struct bench_td_{n} *td, int which);
tdx_page_t pick_{n}(struct bench_td_{n} *td, int which)
{{
	return which < 0 ? td->tdr_page : td->tdcs_pages[which];
}}
"""


def write_units(folder: Path, count: int) -> list[str]:
    """So many units; their names, relative to the folder."""
    shutil.copy(TOP / "tests/conformance/firmware.h", folder)
    names = []
    for number in range(count):
        text = ['#include "firmware.h"\nstruct list { struct list *next; };\n']
        text += [PLAIN.format(n=f"1{number}{part:02}") for part in range(20)]
        if not number % ONE_IN_UNITS:
            text.append(TYPED.format(n=number))
        names.append(f"unit{number}.c")
        (folder / names[-1]).write_text("".join(text))
    return names


def each(command: list[str], listed: Path) -> list[str]:
    """A process a unit, as make does it."""
    return ["xargs", "-n1", "-a", str(listed), *command]


def units(stock_sparse: str, work: str, *counts: str) -> None:
    folder = Path(work).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    results = Results("bench-growth-units")
    chosen = [int(count) for count in counts] or list(UNITS)
    names = write_units(folder, max(chosen))
    plugin, sparse = (list(conformance.engines()[name].command) for name in ("plugin", "sparse"))
    gcc = [word for word in plugin if not word.startswith(("-fplugin", "-DFIRMWARE"))]
    stock = [str(Path(stock_sparse).resolve()), *conformance.SPARSE_FLAGS]
    rule = TOP / "coccinelle/tdx/firmware-touch.cocci"
    for count in chosen:
        listed, groups = folder / "list", folder / "groups"
        listed.write_text("\n".join([*names[:count], ""]))
        groups.write_text("".join(f"{folder}/{name}\n\n" for name in names[:count]))
        rounds = 3 if count <= 1000 else 1
        measure.turns(results, "units: plugin, against gcc -fsyntax-only",
                      {"without": each(gcc, listed), "with": each(plugin, listed)}, folder, rounds,
                      count)
        measure.turns(results, "units: sparse, against stock sparse",
                      {"without": each(stock, listed), "with": each(sparse, listed)}, folder,
                      rounds, count)
        plain = ["spatch", "-D", "report", "--very-quiet", "--no-includes", "--sp-file", str(rule),
                 "--macro-file-builtins", str(TOP / "coccinelle/macros.h"),
                 "--disable-worth-trying-opt", "--file-groups", str(groups)]
        ours = [str(TOP / "coccinelle/run-rules"), str(folder), "1", str(listed),
                str(folder / "rules")]
        measure.turns(results, "units: all Coccinelle rules, against one by plain spatch",
                      {"without": plain, "with": ours} if count <= PLAIN_SPATCH_AT_MOST else
                      {"with": ours}, folder, min(rounds, 1 if count >= 500 else 3), count)
    results.write()


class Series:
    """A series of patches for a tree, of functions that no run had before."""

    def __init__(self, tree: Path, folder: Path) -> None:
        self.tree, self.folder = tree, folder
        self.clean = {name: (tree / name).read_text() for name in (TDX, OTHER)}

    def write(self, count: int) -> list[tuple[str, str]]:
        """The patches in the folder; the file that each changes, and its text after it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        stamp, texts, steps = time.time_ns(), dict(self.clean), []
        for number in range(1, count + 1):
            file = TDX if number % ONE_IN_PATCHES == 1 else OTHER
            name = f"bench_{stamp}_{number}"
            body = [f"+int {name}(int it);", f"+int {name}(int it)", "+{", f"+\treturn it + {number};",
                    "+}"]
            lines = texts[file].splitlines()
            context = [" " + line for line in lines[-3:]]
            texts[file] += "".join(line[1:] + "\n" for line in body)
            steps.append((file, texts[file]))
            (self.folder / f"{number:04}.patch").write_text("\n".join([
                "From 0 Mon Sep 17 00:00:00 2001", "From: A <a@localhost>",
                f"Subject: [PATCH {number}/{count}] bench", "", "---",
                f"diff --git a/{file} b/{file}", f"--- a/{file}", f"+++ b/{file}",
                f"@@ -{len(lines) - 2},3 +{len(lines) - 2},8 @@", *context, *body, ""]))
        return steps


def patches(tdxlint: str, kdir: str, work: str, *counts: str) -> None:
    folder = Path(work).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    results = Results("bench-growth-patches")
    tree, obj = folder / "src", folder / "obj"
    env = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "TOP", "BUILD", "CACHE")}
    env["TDXLINT_CACHE"] = str(folder / "cache")

    def call(*command: object) -> None:
        done = subprocess.run([str(c) for c in command], env=env, text=True, errors="replace",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            raise RuntimeError(f"{command[0]}: status {done.returncode}\n{done.stdout[-2000:]}")

    def kmake() -> None:
        call("make", "-s", "-C", tree, f"O={obj}", f"-j{os.cpu_count()}", "arch/x86/kvm/")

    def check() -> None:
        call(Path(tdxlint).resolve(), "patch", "-C", tree, series.folder)

    def build(steps: list[tuple[str, str]]) -> None:
        for file, text in steps:
            (tree / file).write_text(text)
            kmake()

    version = ".".join(Path(kdir).name.split("-")[1].split(".")[:2])
    call(TOP / "tdxlint/sync-tree", kdir, folder, TOP / "wrappers" / version)
    series = Series(tree, folder / "series")
    if not (obj / ".config").exists():
        call(TOP / "wrappers/tdx-config", tree, obj)
    kmake()
    series.write(1)
    check()                                 # the tree comes into its cache
    for count in [int(count) for count in counts] or PATCHES:
        what = "patches: tdxlint patch, against compiling after each"
        steps = series.write(count)
        measure.wall(results, what, "with", check, count)
        if count > COMPILED_AT_MOST:
            continue
        try:
            measure.wall(results, what, "without", lambda: build(steps), count)
        finally:
            for file, text in series.clean.items():
                (tree / file).write_text(text)
        kmake()
    results.write()


if __name__ == "__main__":
    {"units": units, "patches": patches}[sys.argv[1]](*sys.argv[2:])
