// SPDX-License-Identifier: GPL-2.0-only
/// A firmware pointer becomes something else, or something else becomes a
/// firmware pointer, only by an explicit and ugly cast, one with __force, so that
/// each such place can be listed. This finds casts that gain or lose __firmware,
/// or change the kind of handle, without it.
///
/// Needs __firmware in the code, or tdx_page_t.
//
// Confidence: Moderate
// Options: --no-includes --include-headers
// Comments: needs --macro-file-builtins with the macros.h one folder up: with
// Comments: it, spatch keeps __firmware and __force in the types
// Keywords: TDX, __firmware, tdx_page_t

virtual context
virtual org
virtual patch
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

def forced(p):
    """Whether the cast right before has __force, in whatever spelling."""
    before = upto(p)
    if not before.endswith(")"):
        return False
    depth = 0
    for i in range(len(before) - 1, -1, -1):
        depth += (before[i] == ")") - (before[i] == "(")
        if depth == 0:
            return re.search(r"\b_*force_*\b", before[i:]) is not None
    return False

def null(x):
    """A null pointer constant, or an enumerator that might be one."""
    if re.match("[A-Z_0-9]+$", x.strip()):
        return True
    x = re.sub(r"\(\s*(void\s*\*|u64|(unsigned )?(int|long)|uintptr_t)\s*\)", "", x)
    x = re.sub(r"[uUlL]+\b", "", re.sub(r"\b(NULL|false)\b", "0", x))
    return re.match("[0-9 ()+-]+$", x) is not None and eval(x) == 0

def deep(t):
    """A pointer to, or an array of, handles."""
    t = words(t)
    base, star, rest = t.rpartition("*")
    return bool(star) and not rest.strip() and (fw(base) or deep(base))

def computes(e):
    """p++, (p + n)"""
    e = e.strip()
    if e.startswith(("++", "--")) or e.endswith(("++", "--")) and e[0] not in "*&":
        return True
    depth = 0
    for i, c in enumerate(e):
        depth += (c in "([") - (c in ")]")
        if depth == 1 and e[0] == "(" and re.match(r"[+-](?![>+-])", e[i:]) and e[i - 1] not in "+-":
            return True
    return False

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
            print("%s:%s:%d: error: %s [firmware-cast]" %
                  (p.file, p.line, int(p.column) + 1, what))
        elif mode == "org":
            cocci.print_main(what + " [firmware-cast]", [p])

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

// The cast of an address that was computed is no second misuse.
@computed disable drop_cast@
type U;
expression E : script:python() { computes(E) };
position q;
@@
 (U)E@q

@loses disable drop_cast@
type T : script:python() { fw(T) };
T p;
type U : script:python() { words(U) == "char" or ordinary(U) and not words(U).startswith("union ") };
position q != computed.q;
@@
 (U)p@q

@kind disable drop_cast@
type T : script:python() { fw(T) };
T p;
type U : script:python() { fw(U) };
position q != computed.q;
@@
 (U)p@q

@deeper disable drop_cast@
type T : script:python() { deep(T) };
T e;
type U : script:python() { ordinary(U) and not deep(U) and "*" in U and words(U) not in ("void *", "char *") };
position q;
@@
 (U)e@q

@same disable drop_cast@
type T : script:python() { fw(T) or "__firmware" in T };
T p;
type U : script:python() { fw(U) };
position q;
@@
 (U)p@q

// The kernel's macros that cast.
@macro@
type T : script:python() { fw(T) };
T p;

identifier fn = {__pa, __pa_nodebug, __pa_symbol, virt_to_head_page,
	virt_to_page, virt_to_pfn, virt_to_phys};
position q;
@@
fn(p@q)

@gains disable drop_cast@
type U : script:python() { fw(U) };
expression x : script:python() { not null(x) };
position q != same.q;
@@
 (U)x@q

// A field's name, where its struct is not in sight.
@known@
type U : script:python() { bool(typed) and ordinary(U) };
U e;
identifier m = {tdcs_pages, tdcx_pages, tdr_page, tdvpr_page};
expression E;
position k;
@@
(
 E@k->m
&
 e
)

@named disable drop_cast@
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
type U : script:python() { words(U) == "char" or ordinary(U) };
expression E, i;
position q != known.k;
@@
 (U)\(E@q->fw\|E@q.fw\|E@q->arr[i]\|E@q.arr[i]\)

@script:python@
q << kind.q;
T << kind.T;
U << kind.U;
@@
if handle(T) != handle(U) and "void" not in (handle(T), handle(U)) and not forced(q[0]):
    tell(q, "the cast changes the kind of handle without __force")

@script:python@
q << named.q;
@@
if not forced(q[0]):
    tell(q, "the cast drops __firmware without __force")

@script:python@
q << macro.q;
@@
if not forced(q[0]):
    tell(q, "the macro casts, and so drops __firmware without __force")

@script:python@
q << loses.q;
@@
if not forced(q[0]):
    tell(q, "the cast drops __firmware without __force")

@script:python@
q << deeper.q;
@@
if not forced(q[0]):
    tell(q, "the cast drops __firmware, a level down, without __force")

@script:python@
q << gains.q;
@@
if not forced(q[0]):
    tell(q, "the cast makes a firmware pointer of something else without __force")

@depends on context@
expression e;
position p : script:python() { noted(p) };
@@
* e@p

// Casts on the way to what an accessor gives; any other is a human's to judge.
@depends on patch disable drop_cast@
type T : script:python() { words(T) == "tdx_page_t" };
type U : script:python() { "__force" not in U };
T p;
@@
(
- \(__pa\|virt_to_phys\)(\(p\|(U)p\))
+ tdx_page_to_phys(p)
|
- page_to_phys(\((U)p\|virt_to_page(p)\))
+ tdx_page_to_phys(p)
|
- virt_to_page(\(p\|(U)p\))
+ tdx_page_to_page(p)
|
- free_page((U)p)
+ tdx_free_page(p)
)
