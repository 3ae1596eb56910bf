# SPDX-License-Identifier: GPL-2.0-only
"""__force before the first __firmware of a unit, in every place that it may stand.

There it costs next to nothing (gcc-plugin/early.c), and must mean what it means behind.
"""

import subprocess
from pathlib import Path

import pytest
import test_plugin
from test_plugin import GCC, PLUGIN

built = test_plugin.built

HEAD = """#define __force __attribute__((force))
typedef unsigned long u64;
struct page { u64 flags; };
void use(u64 x);
"""

# What stands before "//--" is a header, where no __firmware follows. Lines that are to
# be reported end in "//!".
CASES = {
    "parameter": """static int is_err(__force const void *p) { return !p; }
static int reads(const void *p) { return !p; }
static u64 body(u64 x) { return (__force u64)x; }
//--
int f(struct page __firmware *p) { return is_err(p); }
int g(struct page __firmware *p) { return reads(p); } //!
""",
    "field": """struct s { void __force *p; };
static u64 body(struct s *s) { return (__force u64)s->p; }
//--
void f(struct s *s, struct page __firmware *p) { s->p = p; } //!
""",
    "variable": """extern void *v __force;
static u64 body(void) { void *l __force = v; return (__force u64)l; }
//--
void f(struct page __firmware *p) { v = p; } //!
""",
    "macro": """#define NUMBER(x) ((__force u64)(x))
#define PLAIN(x) ((u64)(x))
static u64 body(u64 x) { return NUMBER(x) + PLAIN(x); }
//--
u64 f(struct page __firmware *p) { return NUMBER(p); }
u64 g(struct page __firmware *p) { return PLAIN(p); } //!
""",
    "body": """static u64 body(void *p) { return (__force u64)p; }
//--
u64 f(struct page __firmware *p) { return (__force u64)p; }
u64 g(struct page __firmware *p) { return (u64)p; } //!
""",
    "type name": """void *f(void *p)
{
	return (__force void *)(__force struct page __firmware *)p;
}
void *g(void *p)
{
	return (__force void *)(struct page __firmware *)p; //!
}
""",
    "operand": """u64 f(void)
{
	return (__force u64)({ struct page __firmware *p = 0; p; });
}
u64 g(void)
{
	return (u64)({ struct page __firmware *p = 0; p; }); //!
}
""",
    "operand with a cast": """u64 f(void *q)
{
	return (__force u64)({ u64 x = (u64)q; (void)x; (__force struct page __firmware *)q; });
}
""",
    "two lines": """u64 f(void *q)
{
	return (__force u64)
		({ void *r = q; (void)r;
		   (__force
		    struct page __firmware *)q; });
}
""",
    "macro that names it": """#define PAGE struct page __firmware
void *f(void *p) { return (__force void *)(__force PAGE *)p; }
void *g(void *p) { return (__force void *)(PAGE *)p; } //!
""",
    "macro of its operand": """#define NONE ({ struct page __firmware *p = 0; p; })
u64 f(void) { return (__force u64)NONE; }
u64 g(void) { return (u64)NONE; } //!
""",
    "macro in the function": """u64 f(void)
{
	u64 x = (__force u64)0L;
#define PAGE struct page __firmware
	return x + (__force u64)({ PAGE *p = 0; p; });
}
""",
    "macro's argument": """#define ID(x) x
u64 f(void) { return ID((__force u64)({ struct page __firmware *p = 0; p; })); }
u64 g(void) { return ID((u64)({ struct page __firmware *p = 0; p; })); } //!
""",
    "attribute": """#define PAGE __attribute__((address_space(__firmware__)))
u64 f(void) { return (__force u64)({ u64 PAGE *p = 0; p; }); }
u64 g(void) { return (u64)({ u64 PAGE *p = 0; p; }); } //!
""",
    "then names it": """u64 f(u64 x, void *q)
{
	u64 y = (__force u64)x;
	struct page __firmware *p = (__force struct page __firmware *)q;

	use((__force u64)p);
	return y + (u64)p; //!
}
""",
    "declared in a body": """static void body(u64 x)
{
	extern int one(__force const void *p, const void *q), two(const void *, void __force *);

	use((__force u64)x);
}
int one(const void *p, const void *q), two(const void *, void *);
//--
int f(struct page __firmware *p) { return one(p, 0) + two(0, p); }
int g(struct page __firmware *p) { return one(0, p); } //!
int h(struct page __firmware *p) { return two(p, 0); } //!
""",
    "declared behind a statement": """static void body(u64 x)
{
	use((__force u64)x); use((__force u64)x);
	extern int one(const void *p, const void *q), two(const void *, void __force *);
}
int one(const void *p, const void *q), two(const void *, void *);
//--
int f(struct page __firmware *p) { return two(0, p); }
int g(struct page __firmware *p) { return one(p, 0); } //!
int h(struct page __firmware *p) { return one(0, p); } //!
int i(struct page __firmware *p) { return two(p, 0); } //!
""",
    "declared by a macro": """#define DECLARE(f, p) extern int f(u64 x, __force p, const void *)
static void body(u64 x) { use((__force u64)x); DECLARE(one, void *p); }
int one(u64 x, void *p, const void *q);
//--
int f(struct page __firmware *p) { return one(0, p, 0); }
int g(struct page __firmware *p) { return one(0, 0, p); } //!
""",
    "declared with a cast": """static void body(void *x)
{
	use((__force u64)x);
	extern int one(typeof((__force void *)x) p);
}
int one(void *p);
//--
int f(struct page __firmware *p) { return one(p); } //!
""",
    "old style": """static u64 body(u64 x) { return (__force u64)x; }
int one(const void *p, const void *q);
int one(p, q) const void __force *p; const void *q; { return !p + !q + (__force int)0; }
//--
int f(struct page __firmware *p) { return one(p, 0); }
int g(struct page __firmware *p) { return one(0, p); } //!
""",
    "nested function": """static u64 body(void *q)
{
	u64 inner(void *p) { return (__force u64)p + (__force u64)q; }
	extern int one(__force void *p);
	return inner(q) + (__force u64)q;
}
int one(void *p);
//--
u64 outer(void *q)
{
	u64 inner(void *p) { return (__force u64)p + (__force u64)q; }
	struct page __firmware *h = 0;
	u64 later(void __force *p) { return (__force u64)p; }

	return (__force u64)h + inner(q) + later(h) + one(h);
}
u64 f(struct page __firmware *p) { return (u64)p; } //!
""",
    "file scope": """int a[sizeof((__force int)1)];
typeof((__force u64)1) b = (__force u64)1;
static u64 body(void) { return (__force u64)b; }
int two(__force void *p, char (*q)[sizeof((__force int)1)]);
//--
int f(struct page __firmware *p) { return two(p, 0); }
""",
    "tested": """static u64 body(u64 x)
{
	x += (__force u64)x;
#ifndef __force
# error
#endif
#if !defined(__force)
# error
#endif
	return x;
}
//--
u64 f(struct page __firmware *p) { return (__force u64)p; }
""",
    "defined again": """u64 body(u64 x)
{
	x += (__force u64)
#define __force __attribute__((force))
	     x + (__force u64)x;
#define __force __attribute__((force))
	return (__force u64)x; } u64 next;
#define __force __attribute__((force))
//--
u64 f(struct page __firmware *p) { return (__force u64)p; }
""",
    "pushed": """static u64 body(u64 x) { return (__force u64)x; }
#pragma push_macro("__force")
#undef __force
#define __force
static u64 none(u64 x) { return (__force u64)x; }
#pragma pop_macro("__force")
//--
u64 f(struct page __firmware *p) { return (__force u64)p; }
""",
    "undefined": """static u64 body(u64 x) { return (__force u64)x; }
//--
#undef __force
#define __force
static u64 none(u64 x) { return (__force u64)x; }
u64 f(struct page __firmware *p) { return (__force u64)p; } //!
""",
}


def compile_text(tmp_path: Path, text: str, *flags: str, warn: str = "-w") -> subprocess.CompletedProcess[str]:
    (tmp_path / "head.h").write_text(HEAD)
    early, has_early, rest = text.rpartition("//--\n")
    (tmp_path / "early.h").write_text(early)
    (tmp_path / "case.c").write_text('#include "early.h"\n' * bool(has_early) + rest)
    return subprocess.run([GCC, f"-fplugin={PLUGIN}", "-std=gnu11", warn, *flags, "-S", "-o",
                           "/dev/null", "-include", "head.h", "case.c"],
                          capture_output=True, text=True, cwd=tmp_path, check=False)


def lines(run: subprocess.CompletedProcess[str]) -> list[int]:
    return [int(line.split(":")[1]) for line in run.stderr.splitlines()
            if line.startswith("case.c:") and ": error: " in line]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("flags", [(), ("-ftrack-macro-expansion=0",), ("-save-temps",),
                                   ("-fdirectives-only", "-save-temps"), ("-g3", "-O2")],
                         ids=" ".join)
def test_early_force(tmp_path: Path, name: str, flags: tuple[str, ...]) -> None:
    if name == "pushed" and "-fdirectives-only" in flags:
        pytest.skip("the compiler proper does not push what the preprocessor has defined")
    text = CASES[name]
    run = compile_text(tmp_path, text, *flags)
    source = (tmp_path / "case.c").read_text().splitlines()
    expected = [n for n, line in enumerate(source, 1) if line.endswith("//!")]
    assert lines(run) == expected, run.stderr
    assert not expected or "firmware-" in run.stderr
    assert expected or run.returncode == 0, run.stderr


def test_no_new_warning(tmp_path: Path) -> None:
    """What has been emptied is whole again before it is compared."""
    assert not compile_text(tmp_path, CASES["defined again"], warn="-Wall").stderr
