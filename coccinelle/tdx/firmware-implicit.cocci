// SPDX-License-Identifier: GPL-2.0-only
/// A firmware pointer must not turn into another pointer or a number, or the
/// other way round, without a cast. This finds assignments, initialisations,
/// returns, comparisons, ?: and arguments that do, as far as spatch knows both
/// types. The compiler plugin and sparse see all of them.
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

def simple(e):
    """A variable, field, element or call: what has no operator of its own."""
    return re.match(r"\w+ *(\([^()]*\))?( *(->|\.) *\w+| *\[[^]]*\])*$", e) is not None

def null(x):
    """A null pointer constant, or an enumerator that might be one."""
    if re.match("[A-Z_0-9]+$", x.strip()):
        return True
    x = re.sub(r"\(\s*(void\s*\*|u64|(unsigned )?(int|long)|uintptr_t)\s*\)", "", x)
    x = re.sub(r"[uUlL]+\b", "", re.sub(r"\b(NULL|false)\b", "0", x))
    return re.match("[0-9 ()+-]+$", x) is not None and eval(x) == 0

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

takes = {}
lets = set()
PAGES = re.compile("^(page_to_(phys|pfn|virt|nid)|page_(address|count|folio)|__free_pages?|"
                   "(get|put)_page|kv?free|(clear|copy)_page|clflush_cache_range|print_hex_dump(_bytes)?|"
                   "(__builtin_)?mem(cpy|move|cmp|set|chr_inv|zero_explicit)|(__builtin_)?prefetchw?)$")

def split(ps):
    """The types of a parameter list, as far as spatch prints it."""
    return [re.sub(r"\s*\b(?!\w*_t\b)\w+$", "", p) if "*" in p or " " in p.strip() else p
            for p in (q.strip() for q in re.sub(r"/\*.*?\*/", "", str(ps)).split(","))]

def where(p):
    """A header's functions are everybody's, a source file's its own."""
    return "" if p.file.endswith(".h") else p.file

def signature(p, fn):
    return takes.get((p.file, fn), takes.get(("", fn)))

def lost(fn, n, p):
    """Whether the n-th argument of fn is an ordinary type."""
    if (fn, n) in lets:
        return False
    ts = signature(p, fn)
    if ts is None:
        return PAGES.match(fn) is not None
    if "..." in ts and n >= ts.index("..."):
        return True
    return n < len(ts) and ordinary(ts[n])

def gained(fn, n, p):
    ts = signature(p, fn) or []
    return n < len(ts) and fw(ts[n])

def first(p, start):
    """One misuse, one diagnostic, however many ways lead to it."""
    at = (p.file, p.line, p.column)
    if at in seen:
        return False
    seen.add(at)
    if not evaluated(start):
        return False
    shown.add((start.file, start.line, start.column))
    return True

def noted(ps):
    return any((p.file, p.line, p.column) in shown for p in ps)

def tell(ps, what, starts=None):
    """At an operator, if the expression starts elsewhere."""
    for p, start in zip(ps, starts or ps):
        if not first(p, start):
            continue
        if mode == "report":
            print("%s:%s:%d: error: %s [firmware-implicit]" %
                  (p.file, p.line, int(p.column) + 1, what))
        elif mode == "org":
            cocci.print_main(what + " [firmware-implicit]", [p])

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
takes.clear()
lets.clear()

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

@loses@
type T : script:python() { fw(T) };
T p;
type U : script:python() { ordinary(U) };
U x;
position q;
@@
x = p@q

@losesinit@
type T : script:python() { fw(T) };
T p;
type U : script:python() { ordinary(U) };
identifier x;
position q;
@@
U x = p@q;

@null@
type T : script:python() { fw(T) };
T p;
position n;
@@
p = \(NULL@n\|0@n\)

@gains@
type T : script:python() { fw(T) };
T p;
type U : script:python() { ordinary(U) };
U x;
position q != null.n;
@@
p = x@q

@gainsinit@
type T : script:python() { fw(T) };
type U : script:python() { ordinary(U) };
U x;
identifier y;
position q;
@@
T y = x@q;

// What the page allocator and the page tables give.
@made@
type T : script:python() { fw(T) };
T p;
identifier fn = {ERR_PTR, __get_free_page, __va, alloc_page, alloc_pages, alloc_pages_node,
	get_zeroed_page, kcalloc, kmalloc, kzalloc, page_address, pfn_to_page, phys_to_page,
	phys_to_virt, virt_to_page, vmalloc};
position q;
@@
p = fn@q(...)

@compares@
type T : script:python() { fw(T) };
T p;
type U : script:python() { ordinary(U) };
U x;
binary operator op = {==,!=};
position a, q;
@@
(
p@a op@q x
|
x@a op@q p
)

@arms@
type T : script:python() { fw(T) };
T p;
type U : script:python() { ordinary(U) and "*" in U };
U x;
expression e;
position q;
@@
(
 e ? p@q : x
|
 e ? x : p@q
|
 p@q ?: x
|
 x ?: p@q
)

@returns@
type T : script:python() { fw(T) };
T p;
type U : script:python() { ordinary(U) };
identifier fn;
position q;
@@
U fn(...)
{
<...
return p@q;
...>
}

@becomes@
type T : script:python() { fw(T) };
type U : script:python() { ordinary(U) };
U x;
identifier fn;
position q;
@@
T fn(...)
{
<...
(
return \(NULL\|0\);
|
return x@q;
)
...>
}

@prints@
type T : script:python() { fw(T) };
T p;
identifier fn = {WARN, _printk, cnprintf, cprintf, dev_alert, dev_crit,
	dev_dbg, dev_emerg, dev_err, dev_info, dev_notice, dev_warn, kvm_debug,
	kvm_err, kvm_info, kvm_pr_unimpl, nprintf, panic, pr_alert, pr_cont,
	pr_crit, pr_debug, pr_devel, pr_emerg, pr_err, pr_err_once,
	pr_err_ratelimited, pr_info, pr_info_once, pr_info_ratelimited, pr_notice,
	pr_warn, pr_warn_once, pr_warn_ratelimited, printf, printk, scnprintf,
	scprintf, snprintf, sprintf, trace_printk, vcnprintf, vcprintf, vnprintf,
	vprintf, vscnprintf, vscprintf, vsnprintf, vsprintf};
expression list before;
position q;
@@
fn(before, p@q, ...)

// What functions take, by their prototypes and definitions in sight.
@proto@
type R;
identifier fn;
parameter list ps;
position q;
@@
R fn@q(ps);

@definition exists@
identifier fn;
parameter list ps;
position q;
@@
fn@q(ps)
{
... when any
}

@script:python@
fn << proto.fn;
ps << proto.ps;
q << proto.q;
@@
takes[where(q[0]), fn] = split(ps)

@script:python@
fn << definition.fn;
ps << definition.ps;
q << definition.q;
@@
takes[where(q[0]), fn] = split(ps)

@lets exists@
type T : script:python() { "__force" in T };
identifier fn, x;
parameter list[n] before;
@@
fn(before, T x, ...)
{
... when any
}

@letsproto@
type R;
type T : script:python() { "__force" in T };
identifier fn, x;
parameter list[n] before;
@@
R fn(before, T x, ...);

@script:python@
fn << lets.fn;
n << lets.n;
@@
lets.add((fn, int(n)))

@script:python@
fn << letsproto.fn;
n << letsproto.n;
@@
lets.add((fn, int(n)))

@passed@
type T : script:python() { fw(T) };
T p;
identifier fn;
expression list[n] before;
position q;
@@
fn(before, p@q, ...)

@given@
identifier fn : script:python() { any(fw(t) for (_, f), ts in takes.items() if f == fn for t in ts) };
type U : script:python() { ordinary(U) };
U x;
expression list[n] before;
position q;
@@
fn(before, x@q, ...)

// A field's name, where its struct is not in sight: in a tree that is typed.
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

@namedloses@
identifier fld : script:python() { bool(typed) and fld in ("tdr_page", "tdvpr_page") };
type U : script:python() { ordinary(U) };
U x;
expression E;
position q != known.k;
@@
x = \(E@q->fld\|E@q.fld\)

@namedpassed@
identifier fld : script:python() { bool(typed) and fld in ("tdr_page", "tdvpr_page") };
identifier fn;
expression list[n] before;
expression E;
position q != known.k;
@@
fn(before, \(E@q->fld\|E@q.fld\), ...)

@namedelement@
identifier arr : script:python() { bool(typed) and arr in ("tdcs_pages", "tdcx_pages") };
identifier fn;
expression list[n] before;
expression E, i;
position q != known.k;
@@
fn(before, \(E@q->arr[i]\|E@q.arr[i]\), ...)

@script:python@
q << passed.q;
p << passed.p;
fn << passed.fn;
n << passed.n;
@@
if simple(p) and lost(fn, int(n), q[0]):
    tell(q, "__firmware is lost without a cast")

@script:python@
q << namedpassed.q;
fn << namedpassed.fn;
n << namedpassed.n;
@@
if lost(fn, int(n), q[0]):
    tell(q, "__firmware is lost without a cast")

@script:python@
q << namedelement.q;
fn << namedelement.fn;
n << namedelement.n;
@@
if lost(fn, int(n), q[0]):
    tell(q, "__firmware is lost without a cast")

@script:python@
q << given.q;
x << given.x;
fn << given.fn;
n << given.n;
@@
if simple(x) and not null(x) and gained(fn, int(n), q[0]):
    tell(q, "__firmware is gained without a cast")

@script:python@
q << loses.q;
p << loses.p;
@@
if simple(p):
    tell(q, "__firmware is lost without a cast")

@script:python@
q << losesinit.q;
p << losesinit.p;
@@
if simple(p):
    tell(q, "__firmware is lost without a cast")

@script:python@
q << gains.q;
x << gains.x;
@@
if simple(x) and not null(x):
    tell(q, "__firmware is gained without a cast")

@script:python@
q << gainsinit.q;
x << gainsinit.x;
@@
if simple(x) and not null(x):
    tell(q, "__firmware is gained without a cast")

@script:python@
q << made.q;
@@
tell(q, "__firmware is gained without a cast")

@script:python@
q << compares.q;
a << compares.a;
p << compares.p;
x << compares.x;
@@
if simple(p) and not null(x):
    tell(q, "a firmware pointer is compared with something else", a)

@script:python@
q << namedloses.q;
@@
tell(q, "__firmware is lost without a cast")

@script:python@
q << arms.q;
p << arms.p;
x << arms.x;
@@
if simple(p) and not null(x):
    tell(q, "one arm of ?: is a firmware pointer, the other is not")

@script:python@
q << returns.q;
p << returns.p;
@@
if simple(p):
    tell(q, "__firmware is lost without a cast")

@script:python@
q << becomes.q;
x << becomes.x;
@@
if simple(x) and not null(x):
    tell(q, "__firmware is gained without a cast")

@script:python@
q << prints.q;
p << prints.p;
@@
if simple(p):
    tell(q, "__firmware is lost without a cast")

@depends on context@
expression e;
position p : script:python() { noted(p) };
@@
* e@p

// What has a counterpart that takes the handle; what has none stays with a human.
@depends on patch@
type T : script:python() { words(T) == "tdx_page_t" };
T p;
expression flags;
@@
(
- tdx_quirk_reset_paddr(page_to_phys(p), PAGE_SIZE)
+ tdx_quirk_reset_page(p)
|
- page_to_phys(p)
+ tdx_page_to_phys(p)
|
- __free_page(p)
+ tdx_free_page(p)
|
p =
- alloc_page(flags)
+ tdx_alloc_page(flags)
)
