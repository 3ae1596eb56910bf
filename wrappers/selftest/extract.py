#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""Take the SEAMCALL wrappers out of a kernel tree, for user space.

    extract.py TREE SIDE >SIDE.c

Prints a C file with every tdh_*() function of the tree, whatever these need
from the tree's own headers, a thunk that calls each of them with arguments of
the right types, and a table of the thunks.  What the tree does not define in
the files below comes from mock.h; a type of argument that mock.h does not know
stops the compiler.
"""

import re
import sys
from pathlib import Path

# In the order in which the definitions have to stand.
FILES = (
    "include/linux/pfn.h",
    "arch/x86/include/asm/page_64.h",
    "arch/x86/include/asm/page.h",
    "arch/x86/include/asm/shared/tdx.h",
    "arch/x86/include/asm/tdx.h",
    "arch/x86/virt/vmx/tdx/tdx.h",
    "arch/x86/virt/vmx/tdx/tdx.c",
)
# What mock.h itself takes from the tree.
ALWAYS = {"PFN_PHYS", "PHYS_PFN", "__va", "tdx_page_t"}
WRAPPER = re.compile(r"tdh_\w+|tdx_quirk_reset_paddr")
IDENTIFIER = re.compile(r"\b[A-Za-z_]\w*\b")
FUNCTION = re.compile(r"(?:[\w*]+[ \t\n]+)+\**(\w+)\(([^;{]*)\)\n\{")


def chunks(text: str) -> list[tuple[str, str]]:
    """Top-level definitions: their name and their text."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.DOTALL)
    found = []
    for match in re.finditer(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(?:.*\\\n)*.*$", text, re.MULTILINE):
        found.append((match[1], match[0]))
    text = re.sub(r"^[ \t]*#(?:.*\\\n)*.*$", "", text, flags=re.MULTILINE)
    for match in re.finditer(r"^\w[^;{}]*?(?:;|\{.*?^\}[^;\n]*;?)", text, re.MULTILINE | re.DOTALL):
        body = match[0]
        if function := FUNCTION.match(body):
            found.append((function[1], body))
        elif body.startswith("typedef"):
            found.append((re.findall(r"\w+", body)[-1], body))
        elif record := re.match(r"(?:struct|enum|union) (\w+)(?:;| \{)", body):
            found.append((record[1], body))
        elif variable := re.match(r"static [\w ]*?\b(\w+)(?: __ro_after_init)?;", body):
            found.append((variable[1], body))
    return found


def parameters(function: str) -> list[tuple[str, str]]:
    """Type and name of each parameter of a function definition."""
    inside = FUNCTION.match(function)[2]
    if inside.strip() == "void":
        return []
    return [re.fullmatch(r"\s*(.*?)(\w+)\s*", one, re.DOTALL).groups() for one in inside.split(",")]


def main(tree: Path, side: str) -> None:
    defined: dict[str, str] = {}
    for file in FILES:
        for name, text in chunks((tree / file).read_text()):
            defined.setdefault(name, text)
    wrappers = [name for name, text in defined.items()
                if WRAPPER.fullmatch(name) and FUNCTION.match(text)]
    if not wrappers:
        sys.exit(f"extract.py: {tree} has no SEAMCALL wrappers")

    needed, more = set(), set(wrappers) | ALWAYS & set(defined)
    while more:
        needed |= more
        words = {word for name in more for word in IDENTIFIER.findall(defined[name])}
        more = (words & set(defined)) - needed

    print(f'#define SIDE {side}\n#include "mock.h"')
    globals_ = []
    for name, text in defined.items():
        if name not in needed:
            continue
        if FUNCTION.match(text):
            text = text if text.startswith("static") else "static " + text
        elif text.startswith("static"):
            globals_.append(name)
        print(text)
    if "tdx_page_t" in defined:
        print("#define HAVE_TDX_PAGE_T")
    if "tdvpr_pa;" in defined["tdx_vp"]:
        print("#define HAVE_TDVPR_PA")
    print('#include "thunk.h"')
    for name in wrappers:
        arguments = ", ".join(f"ARG({i}, {kind}, {what})"
                              for i, (kind, what) in enumerate(parameters(defined[name])))
        result = "" if re.match(r"(static )?void\b", defined[name]) else "c->ret = "
        print(f"static void call_{name}(struct call *c)\n{{\n\t{result}{name}({arguments});\n}}")
    print("static void set_globals(struct call *c)\n{")
    for name in globals_:
        print(f"\t{name} = c->hkid;")
    print(f"}}\nconst struct wrapper {side}_wrappers[] = {{")
    for name in wrappers:
        print(f'\t{{ "{name}", set_globals, call_{name} }},')
    print("\t{ 0 }\n};")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
