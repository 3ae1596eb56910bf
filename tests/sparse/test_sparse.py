# SPDX-License-Identifier: GPL-2.0-only
"""The sparse series: it applies, breaks nothing, and says what it should."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("BUILD", TOP / "build"))
CACHE = Path(os.environ.get("CACHE", Path.home() / ".cache/tdxlint"))
SOURCES = {"0.6.5-rc1": CACHE / "sparse", "0.6.4": CACHE / "sparse-bookworm"}
TARGETS = {"0.6.5-rc1": "sparse", "0.6.4": "sparse-0.6.4"}
KERNEL_FLAGS = ["-D__CHECKER__", "-Wbitwise", "-Wno-return-void", "-Wno-unknown-attribute"]
NO_EXTRAS = ["HAVE_SQLITE=no", "HAVE_LIBXML=no", "HAVE_GTK=no", "HAVE_LLVM=no"]

PREAMBLE = """\
#define __firmware __attribute__((noderef, address_space(__firmware)))
#define __force __attribute__((force))
typedef unsigned long long u64;
typedef u64 __firmware *handle_t;
"""


def run(*args: object, cwd: Path | None = None,
        env: dict[str, str] | None = None) -> subprocess.CompletedProcess:
    return subprocess.run([str(a) for a in args], cwd=cwd, capture_output=True, text=True,
                          errors="replace", env={**os.environ, **(env or {})})


@pytest.fixture(scope="session", params=list(TARGETS))
def base(request: pytest.FixtureRequest) -> str:
    done = run("make", "-C", TOP, TARGETS[request.param])
    assert done.returncode == 0, done.stderr
    return request.param


@pytest.fixture(scope="session")
def sparse(base: str) -> Path:
    return BUILD / "sparse" / base / "sparse"


def tarball(base: str) -> Path:
    return sorted(SOURCES[base].glob(f"sparse_{base.replace('-', '~')}.orig.tar.*"))[-1]


def unpack(base: str, to: Path) -> Path:
    to.mkdir()
    assert run("tar", "-xf", tarball(base), "-C", to, "--strip-components=1").returncode == 0
    return to


def check(sparse: Path, tmp_path: Path, code: str, *flags: str) -> subprocess.CompletedProcess:
    source = tmp_path / "case.c"
    source.write_text(PREAMBLE + code)
    return run(sparse, *KERNEL_FLAGS, "-Wno-decl", *flags, source)


def findings(done: subprocess.CompletedProcess) -> list[tuple[int, str]]:
    found = re.findall(r"case\.c:(\d+):\d+: (?:warning|error): .*\[(firmware-\w+)\]$", done.stderr, re.M)
    return sorted((int(line) - PREAMBLE.count("\n"), rule) for line, rule in found)


def make(tree: Path, *targets: str) -> None:
    done = run("make", "-s", "-j2", "CC=gcc", "CFLAGS=-O1", *NO_EXTRAS, *targets, cwd=tree,
               env={"GIT_CEILING_DIRECTORIES": str(tree.parent)})
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def before(base: str) -> Path:
    """Sparse without the series, with what its tests say: it stays the same, and is kept."""
    tree = BUILD / "tests/sparse" / base
    if not (tree / "suite.log").exists():
        shutil.rmtree(tree, ignore_errors=True)
        tree.parent.mkdir(parents=True, exist_ok=True)
        make(unpack(base, tree))
        (tree / "suite.log").write_text(run("./test-suite", cwd=tree / "validation").stdout)
    return tree


def suite(log: str) -> dict[str, str]:
    """The tests that were run, and those of them that did not say what they should."""
    state = {name: "passed" for name in re.findall(r"TEST .*\((\S+\.c)\)$", log, re.M)}
    for name in re.findall(r"^(?:error|info): .*?'(\S+\.c)'", log, re.M):
        state[name] = "failed"
    return state


def test_git_am(base: str, tmp_path: Path) -> None:
    """Each patch can be taken with git am, and none has a sign-off or a date."""
    tree = unpack(base, tmp_path / "tree")
    git = ["git", "-c", "user.name=test", "-c", "user.email=test@localhost"]
    series = sorted((TOP / "sparse-patches" / base).glob("*.patch"))
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "base"], ["am", "-q", *series]):
        done = run(*git, *command, cwd=tree)
        assert done.returncode == 0, done.stderr
    for patch in series:
        text = patch.read_text()
        assert "Signed-off-by:" not in text
        assert "\nFrom: tdxlint maintainers <maintainers@tdxlint.invalid>\n" in text
        assert re.search(r"^Subject: \[PATCH\] \S", text, re.M)


def test_validation(sparse: Path, before: Path, tmp_path: Path) -> None:
    """No test of sparse's own that passed before fails with the series."""
    after = tmp_path / "after"
    shutil.copytree(sparse.parent, after)
    make(after)
    done = run("./test-suite", cwd=after / "validation")
    old, new = suite((before / "suite.log").read_text()), suite(done.stdout)
    assert len(old) > 800
    assert done.returncode == 0, done.stdout[-2000:]
    assert {name for name, state in old.items() if state == "passed" and new.get(name) != state} == set()
    ours = {name for name in new if name not in old}
    assert len(ours) >= 16
    assert {name for name in ours if new[name] != "passed"} == set()


def test_exit_status(sparse: Path, tmp_path: Path) -> None:
    """-Wfirmware-error fails for findings, and for nothing else."""
    misuse = "static u64 f(handle_t p) { return *p; }\n"
    other = "static int *f(void) { return 1L + (char *)0; }\n"
    assert check(sparse, tmp_path, misuse).returncode == 0
    done = check(sparse, tmp_path, misuse, "-Wfirmware-error")
    assert done.returncode == 1
    assert "case.c:5:35: error: " in done.stderr
    done = check(sparse, tmp_path, other, "-Wfirmware-error")
    assert done.returncode == 0
    assert "warning: incorrect type in return" in done.stderr
    # -Wsparse-all must not turn it on
    assert check(sparse, tmp_path, misuse, "-Wsparse-all").returncode == 0


def test_macro_is_named(sparse: Path, tmp_path: Path) -> None:
    """The outermost macro is named, at the line of its use."""
    code = "#define IN(p) (*(p))\n#define OUT(p) IN(p)\nstatic u64 f(handle_t p)\n{ return OUT(p); }\n"
    done = check(sparse, tmp_path, code)
    assert findings(done) == [(4, "firmware-deref")]
    assert "note: in expansion of macro 'OUT'" in done.stderr


ONE_EACH = {
    "u64 f(handle_t p) { return p[1]; }": "deref",
    "handle_t f(handle_t p) { return &p[1]; }": "arith",
    "handle_t f(handle_t p) { return p + 1; }": "arith",
    "int f(handle_t p) { return p < (handle_t)0; }": "arith",
    "u64 f(handle_t p) { return p & 4095; }": "arith",
    "u64 f(handle_t p, u64 *a) { return a[p]; }": "arith",
    "void f(handle_t p) { p |= 1; }": "arith",
    "typedef void fn_t(void); void f(fn_t __firmware *p) { p(); }": "deref",
    "u64 f(handle_t p) { return *(const volatile __typeof_unqual__(*p) *)&*p; }": "deref",
    "void f(handle_t p) { switch (p) { default: ; } }": "implicit",
    "void g(u64 **); void f(void) { handle_t p __attribute__((cleanup(g))) = 0; }": "implicit",
    "void f(handle_t p, u64 *q) { __atomic_store(&p, &q, 0); }": "implicit",
    "void f(handle_t p) { typeof(char[(u64)p]) *q; }": "cast",
    "u64 *f(handle_t p) { return p; }": "implicit",
    "u64 *f(handle_t p, u64 *q, int c) { return c ? p : q; }": "implicit",
    "int f(handle_t p, u64 *q) { return p == q; }": "implicit",
    "int g(const char *, ...); int f(handle_t p) { return g(\"\", p); }": "implicit",
    "u64 f(handle_t p) { return (u64)p; }": "cast",
    "u64 *f(handle_t p) { return *(u64 **)&p; }": "cast",
    "static inline u64 f(handle_t p) { return *p; }": "deref",
    "static inline u64 g(handle_t p) { return *p; } u64 f(handle_t p) { return g(p) + g(p); }": "deref",
    "#define max(a, b) ((a) > (b) ? (a) : (b))\nu64 f(handle_t p) { return max(*p, 1); }": "deref",
}


@pytest.mark.parametrize("code", ONE_EACH)
@pytest.mark.parametrize("flags", [[], ["-fmax-warnings=0"], ["-Wsparse-all"]], ids=["plain", "limit", "all"])
def test_one_diagnostic_a_misuse(sparse: Path, tmp_path: Path, code: str, flags: list[str]) -> None:
    done = check(sparse, tmp_path, code + "\n", *flags)
    assert findings(done) == [(code.count("\n") + 1, "firmware-" + ONE_EACH[code])]


def test_nothing_is_lost_after_an_error(sparse: Path, tmp_path: Path) -> None:
    code = """\
u64 *f(handle_t p, u64 *q)
{
	if (undeclared == q || p == q)
		return 0;
	return p;
}
u64 g(handle_t p)
{
	unknown(p);
	return *p;
}
"""
    assert findings(check(sparse, tmp_path, code)) == [
        (3, "firmware-implicit"), (5, "firmware-implicit"), (9, "firmware-implicit"), (10, "firmware-deref")]


@pytest.mark.parametrize("line", ["unknown(1);", "q = 1UL;"], ids=["errors", "warnings"])
def test_no_limit_hides_a_finding(sparse: Path, tmp_path: Path, line: str) -> None:
    """sparse stops to tell of errors and of warnings at a hundred."""
    code = "u64 f(handle_t p, int *q)\n{\n" + f"{line}\n" * 200 + "return *p;\n}\n"
    done = check(sparse, tmp_path, code)
    assert "too many" in done.stderr
    assert findings(done) == [(203, "firmware-deref")]


CLEAN = """\
struct td { handle_t one; handle_t many[4]; };
void *alloc(void);
int is_err(__force const void *p);
handle_t f(struct td *td, handle_t p, int i)
{
	handle_t *array = alloc();
	typeof(*p) *q = p;
	_Bool b = p;

	array[i] = td->many[i + 1];
	array++;
	td->one = i ? q : (void *)0;
	if (!p || is_err(p) || p == q || sizeof(*p) == sizeof(p + 1) || b)
		i = __builtin_constant_p(*p) + __builtin_object_size(p + 1, 0);
	i = (int)(__force u64)p;
	p = (__force handle_t)(u64)i;
	return &*p;
}
"""


def test_legal_uses_are_silent(sparse: Path, tmp_path: Path) -> None:
    for flags in ([], ["-Wcast-from-as", "-Wcast-to-as"]):
        done = check(sparse, tmp_path, CLEAN, *flags)
        assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize("space", ["__user", "__iomem", "__percpu", "__rcu"])
def test_other_address_spaces_are_as_before(sparse: Path, before: Path, tmp_path: Path,
                                            space: str) -> None:
    """p + 1, &p->m and casts to unsigned long stay what they are for them."""
    source = tmp_path / "case.c"
    # 0.6.4 itself stops at the word that its series teaches it first.
    cases = [c for c in ONE_EACH if "__typeof_unqual__" not in c]
    source.write_text((PREAMBLE + CLEAN + "".join(f"{c}\n" for c in cases)).replace("__firmware", space))
    old, new = (run(s, *KERNEL_FLAGS, source) for s in (before / "sparse", sparse))
    assert "case.c" in old.stderr
    assert (new.stderr, new.returncode) == (old.stderr, old.returncode)


def test_build_errors_say_what_to_do(base: str, tmp_path: Path) -> None:
    """Nothing cached and no way to fetch it: exit 2, one clear line, nothing left."""
    if base != "0.6.5-rc1":
        pytest.skip("the same script")
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "apt-get").write_text("#!/bin/sh\necho 'E: Failed to fetch' >&2\nexit 100\n")
    (tools / "apt-get").chmod(0o755)
    target = tmp_path / "out"
    done = run(TOP / "sparse-patches/build-sparse", base, "forky", target,
               env={"CACHE": str(tmp_path / "cache"), "PATH": f"{tools}:{os.environ['PATH']}"})
    assert done.returncode == 2
    assert "needs the network once" in done.stderr
    assert not target.exists()
    assert not Path(f"{target}.tmp").exists()


def test_built_below_a_make_with_variables(base: str, sparse: Path, tmp_path: Path) -> None:
    """Sparse's makefile has a PROGRAMS of its own, and so have the fuzzing targets."""
    suite = {"0.6.5-rc1": "forky", "0.6.4": "bookworm"}[base]
    done = run(TOP / "sparse-patches/build-sparse", base, suite, tmp_path / "sparse",
               env={"MAKEFLAGS": " -- PROGRAMS=3", "CACHE": str(CACHE)})
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "sparse/sparse").read_bytes() == sparse.read_bytes()
