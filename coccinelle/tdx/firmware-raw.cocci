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
virtual report

@initialize:python@
@@
import re

seen = set()

def first(p):
    """One misuse, one diagnostic, however many ways lead to it."""
    at = (p.file, p.line, p.column)
    if at in seen:
        return False
    seen.add(at)
    return True

def tell(ps, what):
    for p in ps:
        if first(p):
            print("%s:%s:%d: error: %s [firmware-raw]" %
                  (p.file, p.line, int(p.column) + 1, what))

def tell_org(ps, what):
    for p in ps:
        if first(p):
            cocci.print_main(what + " [firmware-raw]", [p])

RAW = {"u64", "__u64", "uint64_t", "hpa_t", "phys_addr_t", "gpa_t", "kvm_pfn_t",
       "unsigned long", "unsigned long long", "long", "size_t", "uintptr_t",
       "struct page *", "struct page * *", "void *", "void * *"}

def plain(t):
    """Without the comment that spatch takes for a part of the type."""
    return re.sub(r"/\*.*?\*/|//[^\n]*", " ", t, flags=re.S)

def page(t):
    return plain(t).split("*")[0].split() == ["struct", "page"]

def raw(t):
    """Words of the source, so that a qualifier that stands for __firmware shows."""
    words = plain(t).replace("*", " * ").split()
    return " ".join(w for w in words if w not in ("const", "volatile")) in RAW

// ---------------------------------------------------------------------------
// By the page's name: a parameter, in a definition or a prototype, or a field.

@param@
identifier fn !~ "^tdx_(page_|phys_to_page|alloc_page|free_page)";
identifier x =~ "^(tdr|tdcs|tdvpr|tdcx|sept|external_spt)(_?(pt|spt|page|pages|pa|pas|paddr|phys|hpa|pfn|addr))?$";
parameter list before, after;
type T : script:python() { raw(T) };
position p;
@@
fn(before, T x@p, after) { ... }

@proto@
identifier fn !~ "^tdx_(page_|phys_to_page|alloc_page|free_page)";
identifier x =~ "^(tdr|tdcs|tdvpr|tdcx|sept|external_spt)(_?(pt|spt|page|pages|pa|pas|paddr|phys|hpa|pfn|addr))?$";
parameter list before, after;
type R;
type T : script:python() { raw(T) };
position p;
@@
R fn(before, T x@p, after);

@member@
identifier s;
identifier x =~ "^(tdr|tdcs|tdvpr|tdcx|sept|external_spt)(_?(pt|spt|page|pages|pa|pas|paddr|phys|hpa|pfn|addr))?$";
type T : script:python() { raw(T) };
position p;
@@
struct s { ... T x@p; ... };

@overlay@
identifier s;
identifier x =~ "^(tdr|tdcs|tdvpr|tdcx|sept|external_spt)(_?(pt|spt|page|pages|pa|pas|paddr|phys|hpa|pfn|addr))?$";
type T : script:python() { raw(T) };
position p;
@@
struct s { ... union { ... T x@p; ... }; ... };

// By being a page that a wrapper takes, other than the source of a copy.

@given@
identifier fn =~ "^tdh_";
identifier x !~ "^(source|src)";
parameter list before, after;
type T : script:python() { page(T) };
position p;
@@
fn(before, T x@p, after) { ... }

@givenproto@
identifier fn =~ "^tdh_";
identifier x !~ "^(source|src)";
parameter list before, after;
type R;
type T : script:python() { page(T) };
position p;
@@
R fn(before, T x@p, after);

// ---------------------------------------------------------------------------
// Operands of a SEAMCALL, filled past the accessor.

@operand@
identifier fn =~ "^tdh_";
identifier v;
identifier reg =~ "^r([abcd]x|[sd]i|[89]|1[0-5])$";
expression E : script:python() { not E.startswith(("source", "src")) };
position p;
@@
fn(...)
{
<...
(
struct tdx_module_args v = { .reg = <+... page_to_phys@p(E) ...+>, };
|
\(v.reg\|v->reg\) = <+... page_to_phys@p(E) ...+>
)
...>
}

@anywhere@
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdcx_pages|external_spt)$";
identifier to =~ "^(page_to_phys|page_to_pfn|__pa|virt_to_phys)$";
identifier v;
identifier reg =~ "^r([abcd]x|[sd]i|[89]|1[0-5])$";
typedef tdx_page_t;
tdx_page_t tp;
expression F;
position p;
@@
(
struct tdx_module_args v = { .reg = <+... to@p(<+... \(F->fw\|F.fw\|tp\|tdx_page_to_page(...)\) ...+>) ...+>, };
|
\(v.reg\|v->reg\) = <+... to@p(<+... \(F->fw\|F.fw\|tp\|tdx_page_to_page(...)\) ...+>) ...+>
)

@script:python depends on report@
p << param.p;
T << param.T;
x << param.x;
@@
tell(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on org@
p << param.p;
T << param.T;
x << param.x;
@@
tell_org(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on report@
p << proto.p;
T << proto.T;
x << proto.x;
@@
tell(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on org@
p << proto.p;
T << proto.T;
x << proto.x;
@@
tell_org(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on report@
p << member.p;
T << member.T;
x << member.x;
@@
tell(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on org@
p << member.p;
T << member.T;
x << member.x;
@@
tell_org(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on report@
p << given.p;
x << given.x;
@@
tell(p, "control page '%s' is carried as a bare struct page *: use tdx_page_t" % x)

@script:python depends on org@
p << given.p;
x << given.x;
@@
tell_org(p, "control page '%s' is carried as a bare struct page *: use tdx_page_t" % x)

@script:python depends on report@
p << givenproto.p;
x << givenproto.x;
@@
tell(p, "control page '%s' is carried as a bare struct page *: use tdx_page_t" % x)

@script:python depends on org@
p << givenproto.p;
x << givenproto.x;
@@
tell_org(p, "control page '%s' is carried as a bare struct page *: use tdx_page_t" % x)

@script:python depends on report@
p << operand.p;
@@
tell(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python depends on org@
p << operand.p;
@@
tell_org(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python depends on report@
p << anywhere.p;
@@
tell(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python depends on org@
p << anywhere.p;
@@
tell_org(p, "SEAMCALL operand is filled past tdx_page_to_phys()")

@script:python depends on report@
p << overlay.p;
T << overlay.T;
x << overlay.x;
@@
tell(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))

@script:python depends on org@
p << overlay.p;
T << overlay.T;
x << overlay.x;
@@
tell_org(p, "control page '%s' is carried as a bare %s: use tdx_page_t" % (x, plain(T).strip()))
