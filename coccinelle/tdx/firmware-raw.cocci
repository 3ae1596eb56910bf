// SPDX-License-Identifier: GPL-2.0-only
/// A TDR, TDCS, TDVPR, TDCX or S-EPT page is carried as a tdx_page_t, so that
/// the compiler can tell it from an address, a number and a page that may be
/// touched. A bare integer or a bare struct page * for it, as a parameter, a
/// struct field or an operand of a SEAMCALL, brings back what the type is for.
///
/// Guest memory (kvm_pfn_t, struct page *source), keyed addresses and struct
/// tdx_module_args itself are settled and not meant. On a tree without
/// tdx_page_t this lists what is left to convert.
///
// Confidence: Moderate
// Options: --no-includes --include-headers
// Comments: on trees that spell out __firmware, add --macro-file-builtins with
// Comments: the macros.h one folder up
// Keywords: TDX, __firmware, tdx_page_t, tdh_, SEAMCALL

virtual context
virtual org
virtual patch
virtual report

@initialize:python@
@@
import re

mode = "context"
seen = set()

def tell(ps, what):
    """One misuse, one diagnostic, however many ways lead to it."""
    for p in ps:
        at = (p.file, p.line, p.column)
        if at in seen:
            continue
        seen.add(at)
        if mode == "report":
            print("%s:%s:%d: error: %s [firmware-raw]" %
                  (p.file, p.line, int(p.column) + 1, what))
        elif mode == "org":
            cocci.print_main(what + " [firmware-raw]", [p])

def tell_bare(ps, x, t):
    tell(ps, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(t).strip()))

RAW = {"u64", "__u64", "uint64_t", "s64", "hpa_t", "phys_addr_t", "gpa_t", "kvm_pfn_t", "dma_addr_t",
       "size_t", "uintptr_t", "long", "long long",
       "long unsigned", "long long unsigned", "struct page *", "struct page * *", "struct folio *", "struct folio * *",
       "void *", "void * *"}

# What is named after a control page, or after its address.
PAGE = re.compile(r"(^|_)(tdr|tdcs|tdvpr|tdcx|sept|external_spt)"
                  r"(_?(addr|folio|hpa|pa|paddr|page|pages|pas|pfn|phys|pt|spt))*$")
# What is named after how many there are of them.
COUNT = re.compile(r"(^|_)(nr|num|number|count|cnt|max|min|total)_")
# Wrappers that donate or reclaim a page, and how they would call its address.
MOVES = re.compile(r"tdh_.*(addcx|sept_add|mng_create|vp_create|page_reclaim)")
ADDRESS = re.compile(r"(page_?|ctrl_?)?(hpa|pa|paddr|phys|page|pfn|addr)([0-9_].*)?$")

# The accessors, and what has its name of what it does to the page.
OTHER = re.compile(r"^(tdx_page_|tdx_tdr_pa$|tdh_)|(^|_)(alloc|free|reclaim|is|has|put|link|map)_")

def plain(t):
    """Without what else spatch takes for a part of the type: comments, attributes."""
    t = re.sub(r"/\*.*?\*/|//[^\n]*", " ", t, flags=re.S)
    return re.sub(r"\b__(aligned|attribute__) *\(.*\)|\brestrict\b", " ", t, flags=re.S)

def control(x):
    return PAGE.search(x) is not None and not COUNT.search(x)

def page(t):
    words = [w for w in plain(t).split("*")[0].split() if w != "const"]
    return words in (["struct", "page"], ["struct", "folio"])

def number(t):
    """A type that says that it is the address of a page, whatever its name."""
    return plain(t).split() in (["hpa_t"], ["phys_addr_t"])

def address(fn, x, t):
    """A parameter of a wrapper that is a page by what the wrapper does."""
    return MOVES.match(fn) is not None and ADDRESS.match(x) is not None and raw(t)

def raw(t):
    """Words of the source, so that a qualifier that stands for __firmware shows."""
    words = re.sub(r"\[[^]]*\]", "", plain(t)).replace("*", " * ").split()
    words = [w for w in words if w not in ("const", "volatile", "static", "inline")]
    if "long" in words:
        words = sorted((w for w in words if w not in ("int", "signed")), key=lambda w: (w == "*", w))
    words = " ".join(words)
    return words in RAW or words.endswith(" *") and words[:-2] in RAW

def guest(e):
    """The source of a copy, and a page that is guest memory by its frame number."""
    return (e.startswith(("source", "src")) or
            e.startswith("pfn_to_page") and not re.search("tdr|tdcs|tdvpr|tdcx|sept", e))

def carried(t):
    """Name and type of the first control page that a pointer to a function takes."""
    args = re.search(r"\(\s*\*[^()]*\)\s*\(([^()]*)\)\s*$", plain(t))
    for arg in args[1].split(",") if args else ():
        m = re.match(r"(.*?)(\w+)((?:\s*\[[^]]*\])*)\s*$", arg, re.S)
        if m and control(m[2]) and raw(m[1]):
            return m[2], m[1]
    return None

@initialize:python depends on org@
@@
mode = "org"

@initialize:python depends on report@
@@
mode = "report"

// ---------------------------------------------------------------------------
// By the page's name: a parameter, in a definition or a prototype, or a field.

@param exists@
identifier fn : script:python() { not re.match("^tdx_(page_|phys_to_page|alloc_page|free_page)", fn) };
identifier x : script:python() { control(x) };
parameter list before, after;
type T : script:python() { raw(T) };
position p;
@@
fn(before, T x@p, after)
{
... when any
}

@proto@
identifier fn : script:python() { not re.match("^tdx_(page_|phys_to_page|alloc_page|free_page)", fn) };
identifier x : script:python() { control(x) };
parameter list before, after;
type R;
type T : script:python() { raw(T) };
position p;
@@
R fn(before, T x@p, after);

@member@
identifier s;
identifier x : script:python() { control(x) };
type T : script:python() { raw(T) };
position p;
@@
struct s { ... T x@p; ... }

@narrow@
identifier s;
identifier x : script:python() { control(x) };
type T : script:python() { raw(T) };
constant wide : script:python() { wide.strip().isdigit() and int(wide) >= 40 };
position p;
@@
struct s { ... T x@p : wide; ... }

@nameless@
identifier x : script:python() { control(x) };
type T : script:python() { raw(T) };
position p;
@@
struct { ... T x@p; ... }

@overlay@
identifier x : script:python() { control(x) };
type T : script:python() { raw(T) };
position p;
@@
union { ... T x@p; ... }

@either@
identifier s;
identifier x : script:python() { control(x) };
type T : script:python() { raw(T) };
position p;
@@
union s { ... T x@p; ... }

@callback@
identifier s, f;
identifier x : script:python() { control(x) };
parameter list before, after;
type R;
type T : script:python() { raw(T) };
position p;
@@
struct s { ... R (*f)(before, T x@p, after); ... };

@pointer@
identifier f;
identifier x : script:python() { control(x) };
parameter list before, after;
type R;
type T : script:python() { raw(T) };
position p;
@@
R (*f)(before, T x@p, after);

// SmPL has no pattern for it: the text of the type says it.
@named_type@
type T : script:python() { carried(T) is not None };
type f;
position p;
@@
typedef T f@p;

@caller exists@
identifier fn, f;
identifier x : script:python() { control(x) };
parameter list outer, rest, before, after;
type R;
type T : script:python() { raw(T) };
position p;
@@
fn(outer, R (*f)(before, T x@p, after), rest)
{
... when any
}

@handler@
identifier fn, f;
identifier x : script:python() { control(x) };
parameter list outer, rest, before, after;
type R, R2;
type T : script:python() { raw(T) };
position p;
@@
R2 fn(outer, R (*f)(before, T x@p, after), rest);

@returned exists@
identifier fn : script:python() { control(fn) and not OTHER.search(fn) };
type R : script:python() { raw(R) };
position p;
@@
R fn@p(...)
{
... when any
}

@returnedproto@
identifier fn : script:python() { control(fn) and not OTHER.search(fn) };
type R : script:python() { raw(R) };
position p;
@@
R fn@p(...);

// By being a page that a wrapper takes, other than the source of a copy.

@given exists@
identifier fn =~ "^tdh_";
identifier x : script:python() { not re.match("^(source|src)", x) };
parameter list before, after;
type T : script:python(fn, x) { page(T) or address(fn, x, T) };
position p;
@@
fn(before, T x@p, after)
{
... when any
}

@givenproto@
identifier fn =~ "^tdh_";
identifier x : script:python() { not re.match("^(source|src)", x) };
parameter list before, after;
type R;
type T : script:python(fn, x) { page(T) or address(fn, x, T) };
position p;
@@
R fn(before, T x@p, after);

// Without a name to go by, a page is the TDX module's; what copies one names it.
@unnamed@
identifier fn : script:python() { fn.startswith("tdh_") and not re.search("_(mem_page_add|page_add)", fn) };
parameter list before, after;
type R;
type T : script:python(fn) { page(T) or MOVES.match(fn) is not None and number(T) };
position p;
@@
R fn(before, T@p, after);

// ---------------------------------------------------------------------------
// Operands of a SEAMCALL, filled past the accessor.

// A keyed address is a number of its own kind.
@keyed@
identifier to = {__pa, page_to_pfn, page_to_phys, virt_to_phys};
position ok;
@@
mk_keyed_paddr(..., <+... to@ok(...) ...+>)

@operand@
identifier fn =~ "^tdh_";
identifier v;
identifier reg : script:python() { None is not re.match("^r([abcd]x|[sd]i|[89]|1[0-5])$", reg) };
expression V;
assignment operator to_it;
expression E : script:python() { not guest(E) };
position p != keyed.ok;
@@
fn(...)
{
<...
(
struct tdx_module_args v = { .reg = <+... page_to_phys@p(E) ...+>, };
|
 (struct tdx_module_args){ .reg = <+... page_to_phys@p(E) ...+>, }
|
\(V.reg\|V->reg\) to_it <+... page_to_phys@p(E) ...+>
)
...>
}

@anywhere@
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_page};
identifier to = {__pa, page_to_pfn, page_to_phys, virt_to_phys};
identifier source = {tdx_page_to_page};
identifier v;
identifier reg : script:python() { None is not re.match("^r([abcd]x|[sd]i|[89]|1[0-5])$", reg) };
typedef tdx_page_t;
tdx_page_t tp;
expression F, V;
assignment operator to_it;
position p != keyed.ok;
@@
(
struct tdx_module_args v = { .reg = <+... to@p(<+... \(F->fw\|F.fw\|tp\|source(...)\) ...+>) ...+>, };
|
 (struct tdx_module_args){ .reg = <+... to@p(<+... \(F->fw\|F.fw\|tp\|source(...)\) ...+>) ...+>, }
|
\(V.reg\|V->reg\) to_it <+... to@p(<+... \(F->fw\|F.fw\|tp\|source(...)\) ...+>) ...+>
)

@named exists@
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_page};
identifier to = {__pa, page_to_pfn, page_to_phys, virt_to_phys};
identifier source = {tdx_page_to_page};
identifier v;
identifier reg : script:python() { None is not re.match("^r([abcd]x|[sd]i|[89]|1[0-5])$", reg) };
typedef tdx_page_t;
tdx_page_t tp;
local idexpression x;
expression F, V, other;
assignment operator to_it;
position p;
@@
x = to(<+... \(F->fw\|F.fw\|tp\|source(...)\) ...+>)
... when != x = other
    when any
(
struct tdx_module_args v = { .reg = <+... x@p ...+>, };
|
 (struct tdx_module_args){ .reg = <+... x@p ...+>, }
|
\(V.reg\|V->reg\) to_it <+... x@p ...+>
)

@borrowed exists@
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_page};
identifier to = {__pa, page_to_pfn, page_to_phys, virt_to_phys};
identifier source = {tdx_page_to_page};
identifier v;
identifier reg : script:python() { None is not re.match("^r([abcd]x|[sd]i|[89]|1[0-5])$", reg) };
local idexpression x;
expression F, V, other;
assignment operator to_it;
position p != keyed.ok;
@@
x = \(F->fw\|F.fw\|F->fw[...]\|F.fw[...]\|source(...)\)
... when != x = other
    when any
(
struct tdx_module_args v = { .reg = <+... to@p(<+... x ...+>) ...+>, };
|
 (struct tdx_module_args){ .reg = <+... to@p(<+... x ...+>) ...+>, }
|
\(V.reg\|V->reg\) to_it <+... to@p(<+... x ...+>) ...+>
)

@script:python@
p << param.p;
T << param.T;
x << param.x;
@@
tell_bare(p, x, T)

@script:python@
p << proto.p;
T << proto.T;
x << proto.x;
@@
tell_bare(p, x, T)

@script:python@
p << member.p;
T << member.T;
x << member.x;
@@
tell_bare(p, x, T)

@script:python@
p << narrow.p;
T << narrow.T;
x << narrow.x;
@@
tell_bare(p, x, T)

@script:python@
p << given.p;
T << given.T;
x << given.x;
@@
tell_bare(p, x, T)

@script:python@
p << givenproto.p;
T << givenproto.T;
x << givenproto.x;
@@
tell_bare(p, x, T)

@script:python@
p << operand.p;
@@
tell(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python@
p << anywhere.p;
@@
tell(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python@
p << named.p;
@@
tell(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python@
p << borrowed.p;
@@
tell(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python@
p << overlay.p;
T << overlay.T;
x << overlay.x;
@@
tell_bare(p, x, T)

@script:python@
p << nameless.p;
T << nameless.T;
x << nameless.x;
@@
tell_bare(p, x, T)

@script:python@
p << either.p;
T << either.T;
x << either.x;
@@
tell_bare(p, x, T)

@script:python@
p << handler.p;
T << handler.T;
x << handler.x;
@@
tell_bare(p, x, T)

@script:python@
p << pointer.p;
T << pointer.T;
x << pointer.x;
@@
tell_bare(p, x, T)

@script:python@
p << caller.p;
T << caller.T;
x << caller.x;
@@
tell_bare(p, x, T)

@script:python@
p << named_type.p;
T << named_type.T;
@@
tell_bare(p, *carried(T))

@script:python@
p << unnamed.p;
T << unnamed.T;
fn << unnamed.fn;
@@
tell(p, "control page of %s() is carried as a bare %s: use tdx_page_t" % (fn, plain(T).strip()))

@script:python@
p << callback.p;
T << callback.T;
x << callback.x;
@@
tell_bare(p, x, T)

@script:python@
p << returned.p;
T << returned.R;
x << returned.fn;
@@
tell_bare(p, x, T)

@script:python@
p << returnedproto.p;
T << returnedproto.R;
x << returnedproto.fn;
@@
tell_bare(p, x, T)

@depends on context exists@
identifier param.fn, param.x;
parameter list param.before, param.after;
type param.T;
position param.p;
@@
fn(before,
* T x@p,
after)
{
... when any
}

@depends on context@
identifier proto.fn, proto.x;
parameter list proto.before, proto.after;
type proto.T;
type R;
position proto.p;
@@
R fn(before,
* T x@p,
after);

@depends on context exists@
identifier given.fn, given.x;
parameter list given.before, given.after;
type given.T;
position given.p;
@@
fn(before,
* T x@p,
after)
{
... when any
}

@depends on context@
identifier givenproto.fn, givenproto.x;
parameter list givenproto.before, givenproto.after;
type givenproto.T;
type R;
position givenproto.p;
@@
R fn(before,
* T x@p,
after);

@depends on context@
identifier member.s, member.x;
type member.T;
position member.p;
@@
struct s { ...
* T x@p;
... }

@depends on context@
identifier narrow.s, narrow.x;
type narrow.T;
constant narrow.wide;
position narrow.p;
@@
struct s { ...
* T x@p : wide;
... }

@depends on context@
identifier nameless.x;
type nameless.T;
position nameless.p;
@@
struct { ...
* T x@p;
... }

@depends on context@
identifier overlay.x;
type overlay.T;
position overlay.p;
@@
union { ...
* T x@p;
... }

@depends on context@
identifier either.s, either.x;
type either.T;
position either.p;
@@
union s { ...
* T x@p;
... }

@depends on context@
identifier handler.fn, handler.f, handler.x;
parameter list handler.outer, handler.rest, handler.before, handler.after;
type R, R2, handler.T;
position handler.p;
@@
R2 fn(outer, R (*f)(before,
* T x@p,
after), rest);

@depends on context@
identifier pointer.f, pointer.x;
parameter list pointer.before, pointer.after;
type R, pointer.T;
position pointer.p;
@@
R (*f)(before,
* T x@p,
after);

@depends on context@
type named_type.T, named_type.f;
position named_type.p;
@@
* typedef T f@p;

@depends on context exists@
identifier caller.fn, caller.f, caller.x;
parameter list caller.outer, caller.rest, caller.before, caller.after;
type R, caller.T;
position caller.p;
@@
fn(outer, R (*f)(before,
* T x@p,
after), rest)
{
... when any
}

@depends on context@
identifier unnamed.fn;
parameter list unnamed.before, unnamed.after;
type R, unnamed.T;
position unnamed.p;
@@
R fn(before,
* T@p,
after);

@depends on context@
position operand.p;
@@
* page_to_phys@p(...)

@depends on context@
identifier anywhere.to;
position anywhere.p;
@@
* to@p(...)

@depends on context@
identifier borrowed.to;
position borrowed.p;
@@
* to@p(...)

@depends on context@
identifier callback.s, callback.f, callback.x;
parameter list callback.before, callback.after;
type R, callback.T;
position callback.p;
@@
struct s { ... R (*f)(before,
* T x@p,
after); ... };

@depends on context exists@
identifier returned.fn;
position returned.p;
@@
* fn@p(...)
{
... when any
}

@depends on context@
identifier returnedproto.fn;
type returnedproto.R;
position returnedproto.p;
@@
* R fn@p(...);

// A handle has an accessor for its address; convert/ does what is left.
@depends on patch@
expression X;
@@
- page_to_phys(tdx_page_to_page(X))
+ tdx_page_to_phys(X)

// A wrapper takes the handle; its callers follow, see convert/.
@depends on patch@
identifier fn =~ "^tdh_";
identifier x : script:python() { not re.match("^(source|src)", x) };
@@
fn(...,
- struct page *x
+ tdx_page_t x
 , ...)
{
<...
- page_to_phys(x)
+ tdx_page_to_phys(x)
...>
}

@depends on patch@
identifier fn =~ "^tdh_";
identifier x : script:python() { not re.match("^(source|src)", x) };
parameter list before, after;
type R;
@@
R fn(before,
- struct page *x
+ tdx_page_t x
 , after);
