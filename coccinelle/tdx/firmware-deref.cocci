// SPDX-License-Identifier: GPL-2.0-only
/// A firmware pointer names a page of the TDX module, which the CPU must not
/// read or write: it is a handle, to be stored, copied, compared and handed to
/// a typed function. This finds where one is dereferenced: *p, p[i], p->m, and
/// atomic accesses to the page.
///
/// There is no patch mode: what the CPU may not read has no other spelling.
///
/// Typed code is recognised by __firmware in the type, stock code by the fields
/// of struct tdx_td and struct tdx_vp.
//
// Confidence: High
// Options: --no-includes --include-headers
// Comments: needs --macro-file-builtins with the macros.h one folder up: with
// Comments: it, spatch keeps __firmware and __force in the types
// Keywords: TDX, __firmware, tdx_page_t

virtual context
virtual org
virtual report

@initialize:python@
@@
import functools, re

mode = "context"
seen = set()
shown = set()
typed = set()
OWN = {"tdx_page_t": "struct tdx_module_page"}
names = dict(OWN)
text = {}

def words(t):
    """A type in the words of the source, without comments and cv."""
    t = re.sub(r"/\*.*?\*/|//[^\n]*", " ", t, flags=re.S)
    t = re.sub(r"\b(const|volatile|register|static|extern|inline)\b", " ", t)
    return " ".join(t.replace("*", " * ").replace("[", " [").split())

words = functools.lru_cache(None)(words)

def handle(t):
    """What a firmware pointer type points to; None for any other type."""
    t = words(t)
    if "__force" in t.split():
        return None
    if t in names:
        return names[t]
    pointee, star, rest = t.rpartition("*")
    if not star or rest.strip() or "*" in pointee:
        return None
    if "__firmware" not in pointee.split():
        return None
    return " ".join(w for w in pointee.split() if w != "__firmware")

def fw(t):
    return handle(t) is not None

def ordinary(t):
    """A type that is known, and neither a handle nor a truth value."""
    t = words(t)
    base = re.sub(r"[*]|\[[^]]*\]", " ", t)
    base = re.sub(r"\b(struct|union|enum) \w+", " ", base)
    if t in ("void", "bool", "_Bool", "") or "(" in t:
        return False
    return all(w in INTEGERS for w in base.split())

INTEGERS = set("""void char short int long signed unsigned float double
    u8 u16 u32 u64 s8 s16 s32 s64 __u8 __u16 __u32 __u64 size_t ssize_t
    ptrdiff_t uintptr_t uint8_t uint16_t uint32_t uint64_t int64_t loff_t
    phys_addr_t dma_addr_t resource_size_t hpa_t gpa_t gva_t gfn_t hfn_t
    kvm_pfn_t pfn_t bool _Bool""".split())

def steps(e):
    """p++, --p, (p += n)"""
    e = e.strip("() ")
    return e[:1] not in "*&" and (e.startswith(("++", "--")) or e.endswith(("++", "--")) or
                                  re.match(r"[^[(]*[+-]=", e) is not None)

def upto(p):
    """The source before a position, a few lines of it."""
    if p.file not in text:
        with open(p.file, errors="replace") as f:
            text[p.file] = f.read().split("\n")
    lines = text[p.file]
    line, col = int(p.line) - 1, int(p.column)
    return "\n".join(lines[max(0, line - 8):line] + [lines[line][:col]]).rstrip()

def evaluated(p):
    """sizeof, typeof and their like look at the type alone."""
    before = upto(p)
    depth = 0
    for i in range(len(before) - 1, -1, -1):
        c = before[i]
        if c == ")":
            depth += 1
        elif c == "(":
            if depth == 0 and QUIET.search(before[:i]):
                return False
            depth = max(0, depth - 1)
        elif c == "}" or c == "{" and not before[:i].rstrip().endswith("("):
            break
    return not re.search(r"\b(sizeof|__alignof__|_Alignof)\s*\**\s*$", before)

QUIET = re.compile(r"\b(sizeof|typeof|__typeof__|__typeof|typeof_unqual|"
                   r"__typeof_unqual__|_Alignof|__alignof__|offsetof|_Generic|"
                   r"__builtin_constant_p|__builtin_object_size|__same_type|"
                   r"__builtin_types_compatible_p)\s*$")

def first(p):
    """One misuse, one diagnostic, however many ways lead to it."""
    at = (p.file, p.line, p.column)
    if at in seen:
        return False
    seen.add(at)
    if not evaluated(p):
        return False
    shown.add(at)
    return True

def noted(ps):
    return any((p.file, p.line, p.column) in shown for p in ps)

def tell(ps, what):
    for p in ps:
        if not first(p):
            continue
        if mode == "report":
            print("%s:%s:%d: error: %s [firmware-deref]" %
                  (p.file, p.line, int(p.column) + 1, what))
        elif mode == "org":
            cocci.print_main(what + " [firmware-deref]", [p])

@initialize:python depends on org@
@@
mode = "org"

@initialize:python depends on report@
@@
mode = "report"

// What a file says is its own affair: in whatever company it is read, the same is found.
@script:python@
@@
names.clear()
names.update(OWN)
typed.clear()

// Other names for a firmware pointer.
@alias@
type T : script:python() { fw(T) };
type U;
@@
typedef T U;

@script:python@
T << alias.T;
U << alias.U;
@@
names[U] = handle(T)
typed.add(U)

// A name with two meanings, one to each side of an #ifdef, says nothing.
@other@
type T : script:python() { not fw(T) };
type U;
@@
typedef T U;

@script:python@
U << other.U;
@@
if U in names:
    del names[U]
typed.discard(U)

// Addresses are computed, not used: that is firmware-arith's, or nobody's.
@address@
type T : script:python() { fw(T) };
T p;
identifier m, m2;
expression i;
position a;
@@
(
 &*p@a
|
 &(*p@a)
|
 &p@a->m[i]
|
 &p@a->m.m2
|
 &p@a[i].m
|
 &p@a->m
|
 &p@a[i]
|
 &(*p@a).m
)

// *p++ computes an address; what is behind that is no second misuse.
@stepped@
expression E : script:python() { steps(E) };
identifier m;
expression i;
position a;
@@
(
 *E@a
|
E@a->m
|
E@a[i]
)

@deref@
type T : script:python() { fw(T) };
T p;
identifier m;
expression i;
position q != {address.a, stepped.a};
@@
(
 *p@q
|
 *(i + p@q)
|
p@q->m
|
p@q[i]
)

@atomic@
type T : script:python() { fw(T) };
T p;
identifier fn : script:python() { None is not re.match("^__(atomic|sync)_", fn) };
position q;
@@
fn(p@q, ...)

// A field of that name in a typed tree, known to be no handle.
@known@
type U : script:python() { bool(typed) and ordinary(U) };
U e;
identifier m = {tdr_page, tdvpr_page};
expression E;
position k;
@@
(
 E@k->m
&
 e
)

// A stock tree has no type to go by.
@stock@
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
identifier m;
expression E, i, j;
position q != known.k, r != known.k;
@@
(
 &*\(E@q->fw\|E@q.fw\)
|
 &\(E@q->fw\|E@q.fw\)[i]
|
 &\(E@q->arr\|E@q.arr\)[i][j]
|
 &(*\(E@q->fw\|E@q.fw\)).m
|
 &\(E@q->fw\|E@q.fw\)->m
|
 &\(E@q->arr\|E@q.arr\)[i]->m
|
\(E@r->fw\|E@r.fw\)->m
|
\(E@r->arr\|E@r.arr\)[i]->m
|
 (*\(E@r->fw\|E@r.fw\)).m
|
 *\(E@r->fw\|E@r.fw\)
|
 *\(E@r->arr\|E@r.arr\)[i]
|
\(E@r->fw\|E@r.fw\)[i]
|
\(E@r->arr\|E@r.arr\)[i][j]
)

@script:python@
q << deref.q;
@@
tell(q, "firmware page is read or written: it belongs to the TDX module")

@script:python@
q << atomic.q;
@@
tell(q, "firmware page is read or written: it belongs to the TDX module")

@script:python@
q << stock.r;
@@
tell(q, "firmware page is read or written: it belongs to the TDX module")

@depends on context@
expression e;
position p : script:python() { noted(p) };
@@
* e@p
