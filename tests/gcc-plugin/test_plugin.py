# SPDX-License-Identifier: GPL-2.0-only
"""What a conformance case cannot say: arguments, modes, columns, the same bytes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("BUILD") or TOP / "build")
GCC = os.environ.get("CONFORMANCE_CC", "gcc-12")
MAJOR = subprocess.run([GCC, "-dumpversion"], capture_output=True, text=True,
                       check=True).stdout.strip().split(".")[0]
PLUGIN = BUILD / "gcc-plugin" / MAJOR / "firmware_plugin.so"

HEAD = """#ifdef FIRMWARE_PLUGIN
# define __force __attribute__((force))
#else
# define __force
# define __firmware
#endif
typedef unsigned long long u64;
struct page { unsigned long flags; struct page *next; };
typedef struct tdx_module_page __firmware *tdx_page_t;
typedef struct page __firmware *handle_t;
struct tdx_td { tdx_page_t tdr_page; tdx_page_t *tdcs_pages; };
void take(void *p);
void __free_page(struct page *page);
"""

MISUSE = """u64 f(u64 __firmware *p)
{
	return *p;
}
"""


@pytest.fixture(autouse=True, scope="session")
def built() -> None:
    if not PLUGIN.exists():
        pytest.fail(f"{PLUGIN} is missing: run 'make plugin' first")


def compile_case(tmp_path: Path, text: str, *flags: str, plugin: bool = True,
                 arguments: tuple[str, ...] = (), output: str = "case.o",
                 ) -> subprocess.CompletedProcess[str]:
    (tmp_path / "head.h").write_text(HEAD)
    source = tmp_path / "case.c"
    source.write_text(text)
    load = [f"-fplugin={PLUGIN}", "-DFIRMWARE_PLUGIN",
            *(f"-fplugin-arg-firmware_plugin-{a}" for a in arguments)] if plugin else []
    return subprocess.run([GCC, *load, "-fdiagnostics-color=never", *flags, "-c", "-o",
                           output, "-include", "head.h", "case.c"], capture_output=True,
                          text=True, cwd=tmp_path, env={**os.environ, "LC_ALL": "C"}, check=False)


def places(run: subprocess.CompletedProcess[str]) -> list[tuple[int, int, str, str]]:
    return [(int(m[1]), int(m[2]), m[3], m[4]) for m in re.finditer(
        r"^case\.c:(\d+):(\d+): (error|warning|note): .*\[(firmware-\w+)\]$", run.stderr, re.M)]


@pytest.mark.parametrize("mode, kind, status", [
    ("error", "error", 1), ("warn", "warning", 0), ("note", "note", 0)])
def test_mode(tmp_path: Path, mode: str, kind: str, status: int) -> None:
    run = compile_case(tmp_path, MISUSE, arguments=(f"mode={mode}",))
    assert places(run) == [(3, 16, kind, "firmware-deref")]
    assert run.returncode == status


def test_default_is_error(tmp_path: Path) -> None:
    assert compile_case(tmp_path, MISUSE).returncode == 1


@pytest.mark.parametrize("argument, says", [
    ("mode=loud", "known are error, warn, note"),
    ("rules=firmware-deref,nonsense", "unknown rule 'nonsense'"),
    ("explain=nonsense", "known are firmware-deref, firmware-arith"),
    ("frobnicate=1", "known are mode, overlay, digest, rules, explain"),
    ("mode", "needs a value"),
    ("overlay=/nonexistent", "cannot read overlay")])
def test_bad_argument(tmp_path: Path, argument: str, says: str) -> None:
    run = compile_case(tmp_path, "", arguments=(argument,))
    assert run.returncode != 0 and says in run.stderr


def test_rules_selects(tmp_path: Path) -> None:
    text = "u64 f(u64 __firmware *p)\n{\n\tp++;\n\treturn *p;\n}\n"
    run = compile_case(tmp_path, text, arguments=("rules=arith",))
    assert [p[3] for p in places(run)] == ["firmware-arith"] and run.returncode == 1
    run = compile_case(tmp_path, text, arguments=("rules=firmware-cast",))
    assert not run.stderr and run.returncode == 0


def test_explain(tmp_path: Path) -> None:
    run = compile_case(tmp_path, "", arguments=("explain=firmware-cast",))
    assert "firmware-cast: " in run.stderr and "__force" in run.stderr


@pytest.mark.parametrize("body, expected", [
    ("u64 f(tdx_page_t p) { return (u64)p; }", [(1, 30, "firmware-cast")]),
    ("void f(tdx_page_t p) { take(p); }", [(1, 29, "firmware-implicit")]),
    ("tdx_page_t f(tdx_page_t p) { return p + 1; }", [(1, 39, "firmware-arith")]),
    ("u64 f(u64 __firmware *p, int i) { return p[i]; }", [(1, 43, "firmware-deref")]),
    ("unsigned long f(handle_t p) { return p->flags; }", [(1, 39, "firmware-deref")]),
    ("int f(tdx_page_t p, void *q) { return p == q; }", [(1, 41, "firmware-implicit")]),
    ("void f(tdx_page_t p) { p++; p++; }", [(1, 25, "firmware-arith"), (1, 30, "firmware-arith")]),
    ("void f(tdx_page_t p) { *p; p->a; p->a; }",
     [(1, 24, "firmware-deref"), (1, 29, "firmware-deref"), (1, 35, "firmware-deref")])])
def test_one_diagnostic_at_the_column(tmp_path: Path, body: str, expected: list) -> None:
    run = compile_case(tmp_path, body + "\n")
    assert [(p[0], p[1], p[3]) for p in places(run)] == expected
    assert run.stderr.count("error:") == len(expected)


def test_same_findings_in_every_mode(tmp_path: Path) -> None:
    text = MISUSE + "void g(tdx_page_t p, void *v)\n{\n\ttake(p);\n\tp = v;\n\tp++;\n\tp = (tdx_page_t)v;\n}\n"
    found = [[(p[0], p[1], p[3]) for p in places(compile_case(tmp_path, text, arguments=(m,)))]
             for m in ("mode=error", "mode=warn", "mode=note")]
    assert len(found[0]) == 5 and found[0] == found[1] == found[2]


def test_macro_is_named(tmp_path: Path) -> None:
    run = compile_case(tmp_path, "#define PEEK(x) (*(x))\nu64 f(u64 __firmware *p)\n{\n\treturn PEEK(p);\n}\n")
    assert places(run)[0][:2] == (4, 16)
    assert "in the definition of macro 'PEEK'" in run.stderr


def test_hint_and_declaration(tmp_path: Path) -> None:
    run = compile_case(tmp_path, "void f(handle_t p)\n{\n\t__free_page(p);\n}\n")
    assert "tdx_free_page()" in run.stderr
    run = compile_case(tmp_path, "u64 f(struct tdx_td *td)\n{\n\treturn (u64)td->tdr_page;\n}\n")
    assert "tdx_page_to_phys()" in run.stderr
    assert "'tdr_page' is declared '__firmware' here" in run.stderr


LEGAL = """
static inline _Bool IS_ERR(__force const void *p)
{ return (unsigned long)p >= (unsigned long)-4095; }
static tdx_page_t first, spare = (__force tdx_page_t)0x1000ul;
struct tdx_td td;
u64 f(tdx_page_t p, handle_t q, int i)
{
	tdx_page_t *slot = &td.tdcs_pages[i], old = *slot;

	if (IS_ERR(p) || p == old || !q)
		return 0;
	*slot = p;
	first = spare;
	__atomic_store_n(&td.tdr_page, p, __ATOMIC_RELEASE);
	return (__force u64)p + ((__force struct page *)q)->flags + __builtin_object_size(p, 0);
}
"""


@pytest.mark.parametrize("flags", [("-O1",), ("-O2",), ("-O2", "-g"), ("-O1", "-g"), ("-O0", "-g"),
                                   ("-O2", "-pg", "-g", "-fsanitize=undefined"),
                                   ("-Os", "-fno-toplevel-reorder")])
def test_not_one_byte(tmp_path: Path, flags: tuple[str, ...]) -> None:
    plain = compile_case(tmp_path, LEGAL, *flags, plugin=False, output="plain.o")
    if plain.returncode:
        pytest.skip("the compiler cannot do this")
    checked = compile_case(tmp_path, LEGAL, *flags, output="checked.o")
    assert checked.returncode == 0 and not checked.stderr
    assert (tmp_path / "plain.o").read_bytes() == (tmp_path / "checked.o").read_bytes()


# Debug information has one entry for a type and its qualified variant.
TYPES = """
#ifndef FIRMWARE_PLUGIN
# define __firmware
#endif
typedef u64 __firmware *tdx_u64_t;
typedef const u64 __firmware *const_u64_t;
typedef char __firmware *chars_t;
typedef struct page named_page;
typedef named_page __firmware *named_t;
union both { int a; };
typedef union both __firmware *both_t;
struct list { struct list __firmware *next; struct list *prev; };
struct list list;
const_u64_t numbers;
chars_t chars;
const char *name = "x";
named_t page;
both_t both;
union both one;
struct holder {
	tdx_u64_t one, *many, some[4];
	u64 *plain;
	handle_t handle;
	struct page *page;
	tdx_u64_t (*call)(handle_t, const tdx_u64_t);
};
static inline handle_t through(handle_t p) { handle_t local = p; return local; }
tdx_u64_t g(const tdx_u64_t v, struct holder *h, unsigned long long __firmware *direct)
{
	typeof(v) copy = v;
	typeof(*v) number = 3;

	h->one = copy;
	h->handle = through(h->handle);
	return direct ? h->some[number] : (__force tdx_u64_t)h->plain;
}
struct words { u64 words[4], table[2][3]; };
int k(u64 __firmware *restrict r, u64 __firmware *const c, struct words __firmware *w)
{
	typeof(w->words) *words = 0;
	typeof(w->table) *table = 0;
	typeof(w->table[0]) *row = 0;

	return !r + !c + !words + !table + !row;
}
"""


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_not_one_byte_of_debug_information(tmp_path: Path, level: str) -> None:
    plain = compile_case(tmp_path, TYPES, level, "-g", plugin=False, output="plain.o")
    checked = compile_case(tmp_path, TYPES, level, "-g", output="checked.o")
    assert not plain.returncode and not checked.returncode and not checked.stderr
    assert (tmp_path / "plain.o").read_bytes() == (tmp_path / "checked.o").read_bytes()


# Forced casts of variables, wherever fold has a choice.
FORCED = """
typedef u64 __firmware *tdx_u64_t;
typedef long long s64;
typedef _Bool bool;
#define NULL ((void *)0)
void use(tdx_u64_t p, int n, tdx_u64_t q);
u64 a(u64 p, handle_t q) { return p + ((__force struct page *)q)->flags; }
u64 b(tdx_u64_t p, struct page *q) { return (__force u64)p + q->flags; }
u64 c(tdx_u64_t p, u64 x) { return (__force u64)p + x; }
u64 aa(u64 p, handle_t q) { return ((__force struct page *)q)->flags + p; }
u64 c1(tdx_u64_t p, u64 x) { return x + (__force u64)p; }
u64 c2(tdx_u64_t p, u64 x, int i) { return i ? x : (__force u64)p; }
u64 c3(tdx_u64_t p, u64 x, int i) { return i ? (__force u64)p : x; }
tdx_u64_t c4(tdx_u64_t p, u64 x, int i) { return i ? (__force tdx_u64_t)x : p; }
tdx_u64_t c5(tdx_u64_t p, u64 x, int i) { return i ? p: (__force tdx_u64_t)x; }
int c6(tdx_u64_t p, u64 x) { return p == (__force tdx_u64_t)x; }
int c7(tdx_u64_t p, u64 x) { return (__force tdx_u64_t)x == p; }
int c8(tdx_u64_t p, u64 x) { return x == (__force u64)p; }
int c9(tdx_u64_t p, void *x) { return x == (__force void *)p; }
int c10(tdx_u64_t p, void *x) { return x < (__force void *)p; }
tdx_u64_t g1;
static tdx_u64_t g2;
u64 d1(u64 x) { return x | (__force u64)g1; }
u64 d2(u64 x) { static tdx_u64_t l; l = (__force tdx_u64_t)x; g2 = l;
	return x + (__force u64)g2 + (__force u64)l; }
u64 d3(volatile tdx_u64_t v, u64 x) { return x + (__force u64)v; }
u64 d4(tdx_u64_t v, u64 x) { u64 in(u64 y) { return y + (__force u64)v; } return in(x); }
u64 d5(tdx_u64_t v, u64 x) { char a[(__force u64)v]; a[0] = x; return sizeof a + a[0]; }
u64 d6(handle_t v, u64 x) { return ({ struct page *p = (__force struct page *)v; p->flags; }) + x; }
static inline u64 d7(handle_t v) { return (__force u64)v >> 12; }
u64 d8(handle_t v) { return d7(v) + d7((__force handle_t)3ul); }
u64 d9(handle_t v, u64 x) { switch ((__force u64)v) { case 1: return x; }
	while ((__force u64)v < x) x--; return x; }
u64 e1(handle_t v, u64 x) { return x + (u64)(__force void *)v + *(__force u64 *)v; }
handle_t e2(tdx_u64_t v, u64 x) { return (__force handle_t)v; }
handle_t e3(struct page *v) { return (__force handle_t)v; }
u64 e4(register handle_t v, u64 x) { return x ^ (__force unsigned int)(__force u64)v; }
int e6(u64 x) { return !((__force tdx_u64_t)x); }
int e7(u64 x, u64 y) { if ((__force tdx_u64_t)x && (__force tdx_u64_t)y) return 1;
	return (__force tdx_u64_t)x ? x == 3 : (__force tdx_u64_t)x != (__force tdx_u64_t)y; }
tdx_u64_t e8(u64 x, tdx_u64_t *q) { *q = (__force tdx_u64_t)x; q[1] = q[2] = (__force tdx_u64_t)x;
	return x ? (__force tdx_u64_t)x : NULL; }
struct s { tdx_u64_t m; int n; };
struct s e9(struct page *x, unsigned int n) { struct s s = { (__force tdx_u64_t)x, n };
	use((__force tdx_u64_t)(u64)n, n, (__force tdx_u64_t)(u64)n);
	return (struct s){ .m = (__force tdx_u64_t)x }; }
bool f1(u64 x) { bool b = (__force tdx_u64_t)x; while ((__force tdx_u64_t)x) { x--; continue; }
	return b; }
tdx_u64_t f2(s64 x, int i) { switch (i) { case 1: return (__force tdx_u64_t)x; }
	({ (__force tdx_u64_t)x; }); (void)(__force tdx_u64_t)x; return i, (__force tdx_u64_t)x; }
tdx_u64_t f3(volatile u64 x, tdx_u64_t y) { return (__force tdx_u64_t)x ?: y; }
void e5(handle_t v, u64 x) { asm volatile("" :: "r"((__force u64)v), "r"((__force void *)v), "m"(v)); }
"""


@pytest.mark.parametrize("flags", [("-O0",), ("-O0", "-g"), ("-O2",), ("-O2", "-g"),
                                   ("-O1", "-fsanitize=undefined")])
def test_forced_casts_fold_alike(tmp_path: Path, flags: tuple[str, ...]) -> None:
    made = []
    for plugin in (False, True):
        run = compile_case(tmp_path, FORCED, *flags, "-Wall", plugin=plugin)
        assert not run.returncode
        made.append((run.stderr, (tmp_path / "case.o").read_bytes()))
    assert made[0] == made[1]


def test_warning_changes_no_byte(tmp_path: Path) -> None:
    text = LEGAL + MISUSE.replace("f(", "g(")
    compile_case(tmp_path, text, "-O2", plugin=False, output="plain.o")
    run = compile_case(tmp_path, text, "-O2", arguments=("mode=warn",), output="checked.o")
    assert len(places(run)) == 1
    assert (tmp_path / "plain.o").read_bytes() == (tmp_path / "checked.o").read_bytes()


def test_nothing_to_say_of_an_untagged_program(tmp_path: Path) -> None:
    text = "int g(int *p) { return *p + p[1]; }\nchar *h(char *p) { return p + (long)p; }\n"
    assert compile_case(tmp_path, text, "-Wall").stderr == ""


def test_gcc_speaks_for_itself(tmp_path: Path) -> None:
    run = compile_case(tmp_path, "tdx_page_t x;\nint *f(char *p) { return p; }\nint g(void) { return y; }\n")
    assert "incompatible" in run.stderr and "undeclared" in run.stderr and not places(run)


@pytest.mark.parametrize("operator", ["<", "<=", ">", ">=", "=="])
def test_gcc_speaks_for_itself_after_a_handle(tmp_path: Path, operator: str) -> None:
    """A warning of its own about plain pointers, next to a comparison of handles."""
    run = compile_case(tmp_path, "int f(tdx_page_t p, tdx_page_t q, char *s, int *n)\n"
                       f"{{\n\treturn p == q && s {operator} n;\n}}\n")
    assert run.returncode == 0, run.stderr
    assert "comparison of distinct pointer types" in run.stderr
    assert "firmware" not in run.stderr


@pytest.mark.parametrize("flags", [("-flto",), ("-fanalyzer",), ("-fsyntax-only",), ("-g3",), ("-w",)])
def test_no_crash(tmp_path: Path, flags: tuple[str, ...]) -> None:
    for arguments in ((), ("mode=warn",)):
        run = compile_case(tmp_path, LEGAL, *flags, arguments=arguments)
        assert run.returncode == 0 and "internal" not in run.stderr


def test_preprocessed_input(tmp_path: Path) -> None:
    (tmp_path / "case.c").write_text(HEAD + '#line 1 "case.c"\n' + MISUSE)
    text = subprocess.run([GCC, "-E", "-DFIRMWARE_PLUGIN", "case.c"], capture_output=True,
                          cwd=tmp_path, text=True, check=True).stdout
    (tmp_path / "a.i").write_text(text)
    run = subprocess.run([GCC, f"-fplugin={PLUGIN}", "-c", "-o", "/dev/null", "a.i"],
                         cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "case.c:3:" in run.stderr and "[firmware-deref]" in run.stderr and run.returncode == 1


def test_line_directives(tmp_path: Path) -> None:
    """What is looked up in the text of a line is looked up where that line is."""
    run = compile_case(tmp_path, """void log_it(int, ...);
#line 200 "grammar.y"
void f(tdx_page_t p)
{
	log_it(1,
	       p);
	asm volatile("" : :
		     "r" (p));
}
#line 3
void g(tdx_page_t p, int n)
{
	asm volatile("" : : "r" (n),
		     "r" (p));
}
""")
    assert re.findall(r"^(\S+?):(\d+):\d+: error:", run.stderr, re.M) == [
        ("grammar.y", "203"), ("grammar.y", "205"), ("grammar.y", "6")]


def test_precompiled_header(tmp_path: Path) -> None:
    """It is read as text: its types are not known otherwise."""
    compile_case(tmp_path, "", output="case.o")
    subprocess.run([GCC, f"-fplugin={PLUGIN}", "-DFIRMWARE_PLUGIN", "-x", "c-header", "head.h"],
                   cwd=tmp_path, check=True)
    assert (tmp_path / "head.h.gch").exists()
    run = compile_case(tmp_path, "unsigned long f(handle_t p)\n{\n\treturn p->flags;\n}\n", "-O2")
    assert places(run) == [(3, 17, "error", "firmware-deref")]
    assert "internal" not in run.stderr


def test_json(tmp_path: Path) -> None:
    for arguments in ((), ("mode=warn",)):
        run = compile_case(tmp_path, MISUSE, "-fdiagnostics-format=json", arguments=arguments)
        text = run.stderr[run.stderr.index("["):]
        found = json.JSONDecoder().raw_decode(text)[0]
        assert [d["message"].split()[-1] for d in found] == ["[firmware-deref]"]
        assert found[0]["option"] == "firmware-deref"
        assert found[0]["option_url"].endswith("#firmware-deref")
        assert "option" not in found[0]["children"][0]


@pytest.mark.skipif(int(MAJOR) < 13, reason="SARIF came with GCC 13")
def test_sarif(tmp_path: Path) -> None:
    run = compile_case(tmp_path, MISUSE, "-fdiagnostics-format=sarif-stderr")
    log = json.loads(run.stderr[run.stderr.index("{"):])["runs"][0]
    rules = {rule["id"]: rule["helpUri"] for rule in log["tool"]["driver"]["rules"]}
    assert [result["ruleId"] for result in log["results"]] == ["firmware-deref"]
    assert rules["firmware-deref"].endswith("#firmware-deref")


def test_name_without_the_options(tmp_path: Path) -> None:
    run = compile_case(tmp_path, MISUSE, "-fno-diagnostics-show-option")
    assert places(run) == [(3, 16, "error", "firmware-deref")]


OVERLAY = """struct page { unsigned long flags; };
struct tdx_td { struct page *tdr_page; struct page **tdcs_pages; };
void other(struct page *p);
unsigned long page_phys(struct page *p);
int tdh(struct tdx_td *td, int (*cb)(int x), struct page *pg)
{
	return pg->flags;
}
void f(struct tdx_td *td)
{
	other(td->tdr_page);
	page_phys(td->tdr_page);
	td->tdr_page->flags = 1;
}
"""


def overlay_case(tmp_path: Path, overlay: str) -> subprocess.CompletedProcess[str]:
    (tmp_path / "o").write_text(overlay)
    (tmp_path / "a.c").write_text(OVERLAY)
    return subprocess.run([GCC, f"-fplugin={PLUGIN}", f"-fplugin-arg-firmware_plugin-overlay={tmp_path}/o",
                           "-fno-diagnostics-show-caret", "-c", "-o", str(tmp_path / "a.o"),
                           str(tmp_path / "a.c")], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C"}, check=False)


def test_overlay(tmp_path: Path) -> None:
    run = overlay_case(tmp_path, "# c\nfield struct tdx_td.tdr_page\nparam tdh 3\naccessor page_phys\n")
    assert re.findall(r":(\d+):\d+: (\w+): (?:unconverted: )?.*\[(.*)\]", run.stderr) == [
        ("7", "error", "firmware-deref"), ("11", "note", "firmware-implicit"),
        ("13", "error", "firmware-deref")]
    assert run.returncode == 1


def test_overlay_that_only_meets(tmp_path: Path) -> None:
    run = overlay_case(tmp_path, "field struct tdx_td.tdcs_pages\nreturn nobody\nfield struct tdx_td.gone\n")
    assert run.returncode == 0
    assert "has no field 'gone'" in run.stderr and "nobody" in run.stderr


@pytest.mark.parametrize("line, column", [("fild x", 1), ("field struct a", 14), ("param f x", 9),
                                          ("param f 1 2", 11), ("accessor 1x", 10)])
def test_overlay_malformed(tmp_path: Path, line: str, column: int) -> None:
    run = overlay_case(tmp_path, "# first\n" + line + "\n")
    assert f"{tmp_path}/o:2:{column}: error: " in run.stderr and run.returncode != 0


@pytest.mark.parametrize("arguments", [("mode=warn",), ("mode=note",), ("rules=deref",)])
def test_no_second_process_for_an_untagged_unit(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """A process of the compiler's leaves a line that names the child, if there is one."""
    log = tmp_path / "trace"
    for text, forks in (("int f(int *p) { return *p; }\n", False), (MISUSE, True)):
        (tmp_path / "case.c").write_text(("" if not forks else HEAD) + text)
        subprocess.run(["strace", "-f", "-e", "trace=fork,vfork,clone,clone3", "-o", str(log),
                        subprocess.run([GCC, "-print-prog-name=cc1"], capture_output=True,
                                       text=True, check=True).stdout.strip(),
                        "-quiet", f"-fplugin={PLUGIN}", "-DFIRMWARE_PLUGIN", "-o", "/dev/null",
                        *(f"-fplugin-arg-firmware_plugin-{a}" for a in arguments), "case.c"],
                       cwd=tmp_path, check=False, capture_output=True)
        assert ("clone" in log.read_text()) == forks


def test_first_mention_of_a_plain_variable(tmp_path: Path) -> None:
    """The word that splits the compiler in two is plain in the one that compiles."""
    (tmp_path / "case.c").write_text("unsigned long f(void)\n{\n\tunsigned long __firmware x = 1;\n"
                                     "\treturn x;\n}\n")
    ran = subprocess.run([GCC, f"-fplugin={PLUGIN}", "-fplugin-arg-firmware_plugin-mode=warn",
                          "-c", "-o", "/dev/null", "case.c"], cwd=tmp_path, capture_output=True,
                         text=True, check=False)
    assert not ran.stderr and not ran.returncode


# A process starts with its parent's peak, so that the parent has to be small.
PEAK = """import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def peak_memory(folder: Path, *flags: str) -> int:
    """Of the compiler, in KiB."""
    return int(subprocess.run([sys.executable, "-SEc", PEAK, GCC, *flags, "-S", "-o", "/dev/null",
                               "case.c"], cwd=folder, capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize("text", ["int f(int *p) { return *p; }\n",
                                  "tdx_page_t f(struct tdx_td *td) { return td->tdr_page; }\n"],
                         ids=["plain", "handle"])
def test_memory(tmp_path: Path, text: str) -> None:
    """What loading it takes is given back: 1 MiB more, where it is not. The compiler's own peak
    moves by half of that, so that the limit lies between."""
    (tmp_path / "case.c").write_text(HEAD + text)
    flags = ([], [f"-fplugin={PLUGIN}", "-DFIRMWARE_PLUGIN"])
    without, with_it = (min(peaks) for peaks in
                        zip(*((peak_memory(tmp_path, *f) for f in flags) for _ in range(7))))
    assert with_it <= without + 512
