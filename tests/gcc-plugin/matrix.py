#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Runs the conformance cases, and the products, through the plugin with one GCC.

    CONFORMANCE_CC=CC matrix.py

A case that this GCC does not take as the others do, without the plugin, is left
out and named: an older one lacks a built-in function, a newer one has made an
error of a warning. Exit status: 0 all as expected, 1 not.
"""

import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "conformance"))
import conformance  # noqa: E402
import products  # noqa: E402
from conformance import Case, Engine  # noqa: E402

STOCK = Engine("gcc", (conformance.GCC, *conformance.GCC_FLAGS))


def run(case: Case) -> tuple[Case, list[str], bool]:
    wrong = conformance.judge(case, conformance.engines()["plugin"])
    if not wrong:
        return case, [], False
    ran = STOCK.run(case.path)
    strange = (ran.returncode != 0) != case.stock_rejects or \
        (case.clean and not case.stock_rejects and bool(ran.stderr))
    return case, wrong, strange


def main() -> int:
    conformance.engines()["plugin"].require()
    cases = [case for case in conformance.cases() if "plugin" in case.engines - case.gap]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(run, cases))
    bad = [(case, wrong) for case, wrong, strange in results if wrong and not strange]
    left_out = [case.name for case, _, strange in results if strange]
    with tempfile.TemporaryDirectory() as folder:
        strays = [wrong for table in ("numbers", "pages", "stock")
                  for wrong in products.judge(table, conformance.engines()["plugin"], Path(folder))]
    for case, wrong in bad:
        print(f"{case.name}: {'; '.join(wrong[:-1])}")
    print("\n".join(strays), end="\n" if strays else "")
    print(f"{conformance.GCC}: {len(cases)} cases, {len(bad)} wrong, {len(strays)} in products"
          + (f", not taken without the plugin: {', '.join(left_out)}" if left_out else ""))
    return 1 if bad or strays else 0


if __name__ == "__main__":
    sys.exit(main())
