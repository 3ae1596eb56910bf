// SPDX-License-Identifier: GPL-2.0-only
/// A control page (TDR, TDCS, TDVPR, TDCX, S-EPT) belongs to the TDX module
/// from donation to reclaim. The CPU must not look into it: a write poisons
/// it, a read of an encrypted page is a machine check on some parts. So no
/// kernel mapping of such a page is made or used, except to flush the cache
/// before donation and to reset the page after reclaim, in the two accessors
/// that exist for it, tdx_clflush_page() and tdx_quirk_reset_*().
///
/// Seen are the fields of struct tdx_td, struct tdx_vp and external_spt,
/// handles of type tdx_page_t, and pages that are passed to the wrappers that
/// donate and reclaim; through conversions, through up to three local
/// variables, and through one level of helper in the same file.
///
// Confidence: High
// Options: --no-includes --include-headers
// Comments: on trees that spell out __firmware, add --macro-file-builtins with
// Comments: the macros.h one folder up
// Keywords: TDX, __firmware, page_address, kmap

virtual context
virtual org
virtual patch
virtual report

// A rule disables the isomorphisms that it does not need: to expand and to match
// them takes longer than all else.

@initialize:python@
@@
import re

# What makes a kernel mapping of a page, or goes through one.
MAPS = re.compile(r"""
    __va | phys_to_virt | pfn_to_(kaddr|virt) | page_to_virt | lowmem_page_address
    | (page|folio)_address | folio_to_virt
    | _*kmap (_ (?!to_|flush|unmap|assert|init|prot$)\w+)?
    | (tag_)?clear_(user_)?highpages?(_kasan_tagged)? | clear_user_pages?
    | copy_(mc_)?(user_)?highpage
    | copy_(page|folio)_(to|from)_iter(_atomic|_nofault)?
    | folio_zero_(range|segments?|user) | zero_user(_segments?)?
    | mem(cpy|move|cmp|set|zero)_((to|from)_)?(page|folio)
    | _*(arch_|devm_|early_)?(memremap|ioremap)(_(?!pages?$)\w+)?
    | remap_pfn_range | vm_insert_pages? | vm_map_(pages(_zero)?|ram)
    | vmap(_pfn)? | vmf_insert_(mixed|page|pfn)(_\w+)?
    """, re.X)

# What reads or writes the bytes behind an address.
BYTES = re.compile(r"""
    _* ( mem(cpy|move|cmp|chr|scan|set)(_inv|_flushcache|32|64|_explicit|_l)?
       | memzero_explicit | (clear|copy)_pages? | copy_(to|from)_(kernel_nofault|user)
       | copy_mc_to_kernel | crc32(_be|_le|c)? | movdir64b | print_hex_dump(_bytes|_debug)? )
    """, re.X)

# What turns one way to name a page into another, and what unwraps a handle.
CONVERTS = re.compile(r"""
    PFN_DOWN | PFN_PHYS | PHYS_PFN | READ_ONCE | compound_head | nth_page | min_t
    | _*pa | _*(pfn|phys|page|folio|virt)_(to_)?(pfn|phys|page|folio)
    """, re.X)
UNWRAPS = re.compile(r"tdx_page_to_(hpa|pa|page|pfn|phys|virt)|tdx_spte_to_sept_pt|tdx_tdr_pa")

def qualified(t):
    """A pointer to a page that is spelled out as the TDX module's."""
    return "__firmware" in t.split() and t.count("*") == 1

def maps(fn):
    return MAPS.fullmatch(fn) is not None

def uses_bytes(fn):
    return BYTES.fullmatch(fn) is not None

def converts(fn):
    return CONVERTS.fullmatch(fn) is not None

def unwraps(fn):
    return UNWRAPS.fullmatch(fn) is not None

def mapping(fn, n):
    """Whether the n-th argument of fn is a page, and not a buffer or a size."""
    if re.match("(devm|remap|vm|vmf)_|clear_user_page", fn):
        return True
    if re.match("mem.*_from_(page|folio)$", fn):
        return int(n) == 1
    if re.match("mem(cpy|move|cmp)_page$", fn):
        return int(n) in (0, 2)
    return int(n) == 0 or int(n) == 1 and re.match("copy_.*highpage$", fn) is not None

# The page that an expression names, whatever was made of it on the way.
FIELD = re.compile(r"(->|\.)(external_spt|tdcs_pages|tdcx_pages|tdr_page|tdvpr_pa|tdvpr_page)\b")
SINGLE = re.compile(r"(->|\.)(external_spt|tdr_page|tdvpr_page)$")
ELEMENT = re.compile(r"(->|\.)(tdcs_pages|tdcx_pages)\[.*\]$|^\*.*(->|\.)(tdcs_pages|tdcx_pages)$")
CAST = re.compile(r"\((?:[\w\s]*[*\s]*\*|[\w\s]*\b(?:[us](?:8|16|32|64)|long|int|\w+_t))\)(?=[\w(&*])")

def parts(text, wanted):
    """Splits an expression at its operators outside parentheses."""
    found, depth, now = [], 0, ""
    for token in re.findall(r"->|<<|>>|[=!<>]=|&&|\|\||\w+|.", text):
        depth += (token in "([") - (token in ")]")
        if not depth and token in wanted and now.strip():
            found.append(now)
            now = ""
        else:
            now += token
    return found + [now]

def bare_of(text):
    """Without blanks around accesses, casts, and parentheses around all of it."""
    text = re.sub(r"\s*(->|\.|\[|\])\s*|\s*(\))\s*|(\()\s*", r"\1\2\3", text.strip())
    while True:
        short = CAST.sub("", text, 1) if CAST.match(text) else text
        if short[:1] == "(" and len(parts(short[1:-1] + ",", ",")) == 2 and short[-1] == ")" \
           and closes(short):
            short = short[1:-1].strip()
        if short == text:
            return text
        text = short

def closes(text):
    """Whether the first parenthesis is closed by the last one."""
    depth = 0
    for i, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if not depth:
            return i == len(text) - 1
    return False

def named_by(text):
    """The operand that is the page or its address: p of (u64)p + 8."""
    return bare_of(parts(bare_of(text), ("+", "-"))[0])

def page_bytes(text):
    """Whether this is the address of a page's bytes, if it is used as one."""
    text = named_by(text)
    if text[:1] == "*":
        text = "*" + named_by(text[1:])
    if text[:1] == "&":
        return False
    return SINGLE.search(text) is not None or ELEMENT.search(text) is not None

def no_call(text):
    return re.match(r"[\w.\->\[\] ]+$", named_by(text)) is not None

def assigns(text, x):
    return re.search(r"(?<![\w.>])%s\s*=(?!=)" % re.escape(x), text) is not None

def bare(test):
    return re.sub(r"\s|(un)?likely", "", test)

def succeeds(test, result):
    """Whether a test of a SEAMCALL's result is false only where it failed."""
    result = re.escape(bare(result))
    return re.fullmatch(r"\(*(!(\w+\()?%s(,.*)?|%s==(0|TDX_SUCCESS)|(0|TDX_SUCCESS)==%s|%s>=0"
                        r"|%s!=(?!0|TDX_SUCCESS)\w+)\)*" % ((result,) * 5),
                        bare(test)) is not None

def fails(test, result):
    """Whether it is true only there: any test that is not one of those."""
    return bare(result) in bare(test) and not succeeds(test, result)

mode = "context"
seen = set()
# Helpers of this file that map what they are given: name, and which argument.
mappers = set()
# How pages[i] is spelled that is donated at a place.
elements = {}

def place(ps):
    return ps[0].file, int(ps[0].line), int(ps[0].column)

def tell(ps, what):
    """One misuse, one diagnostic, however many ways lead to it."""
    for p in ps:
        at = (p.file, p.line, p.column)
        if at in seen:
            continue
        seen.add(at)
        if mode == "report":
            print("%s:%s:%d: error: %s [firmware-touch]" %
                  (p.file, p.line, int(p.column) + 1, what))
        elif mode == "org":
            cocci.print_main(what + " [firmware-touch]", [p])

def told(ps):
    return any((p.file, p.line, p.column) in seen for p in ps)

def tell_mapping(ps, fn, n, what):
    if mapping(fn, n):
        tell(ps, "%s() of %s" % (fn, what))

@initialize:python depends on org@
@@
mode = "org"

@initialize:python depends on report@
@@
mode = "report"

// ---------------------------------------------------------------------------
// The accessors: what they exist for is exempt, not whatever stands in them.

@flush disable drop_cast, ptr_to_array@
identifier fn = {tdx_clflush_page, tdx_clflush_pfn};
identifier touch : script:python() { maps(touch) };
position ok;
@@
fn(...)
{
<...
clflush_cache_range(touch@ok(...), ...)
...>
}

@reset disable drop_cast, ptr_to_array@
identifier fn = {tdx_quirk_reset_paddr, tdx_quirk_reset_page};
identifier touch : script:python() { maps(touch) };
position ok;
@@
fn(...)
{
<...
movdir64b(touch@ok(...), ...)
...>
}

@resetmem disable drop_cast, ptr_to_array@
identifier fn = {tdx_quirk_reset_paddr, tdx_quirk_reset_page};
position ok;
@@
fn(...)
{
<...
movdir64b@ok(...)
...>
}

// ---------------------------------------------------------------------------
// A mapping of a page that stands in a field, at once or through conversions.

@mapped disable all@
identifier touch : script:python() { maps(touch) };
@@
touch(...)

// A new page is prepared at once: it is the kernel's until it is donated.
@young depends on mapped disable all exists@
identifier alloc =~ "alloc";
identifier touch : script:python() { maps(touch) };
identifier fw = {tdr_page, tdvpr_page};
identifier between;
expression E;
position ok;
@@
\(E->fw = alloc(...)\|E.fw = alloc(...)\)
... when != between(...)
touch@ok(\(E->fw\|E.fw\), ...)

@direct depends on mapped disable all@
identifier touch : script:python() { maps(touch) };
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa, tdvpr_page};
identifier source : script:python() { unwraps(source) };
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
expression E;
expression list[n] before;
position p != {flush.ok, reset.ok, young.ok};
@@
touch@p(before, <+... \(E->fw\|E.fw\|tp\|tq\|source(...)\) ...+>, ...)

@script:python@
p << direct.p;
touch << direct.touch;
n << direct.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

// The same through one, two and three variables: x names the page, its number
// or its address, from the assignment at a on.

@name1 depends on mapped disable ptr_to_array exists@
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa, tdvpr_page};
identifier conv : script:python() { converts(conv) };
identifier source : script:python() { unwraps(source) };
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
binary operator op = {+,-,&,|,<<,>>};
idexpression x;
type T;
expression E, e1, e2;
position a;
@@
(
x@a = (T)(\(E->fw\|E.fw\|tp\|tq\|source(...)\))
|
x@a = (T)(\(E->fw\|E.fw\|tp\|tq\|source(...)\)[...])
|
x@a = (T)(\(E->fw\|E.fw\|tp\|tq\|source(...)\))[...]
|
x@a = (T)*\(E->fw\|E.fw\)
|
x@a = (T)*(\(E->fw\|E.fw\) + e1)
|
x@a = \(E->fw\|E.fw\) + e1
|
x@a = &\(E->fw\|E.fw\)[...]
|
x@a = &\(E->fw\|E.fw\)
|
x@a = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|source(...)\) ...+>)
|
x@a = (T)\(E->fw\|E.fw\|tp\|tq\|source(...)\) op e1
|
x@a = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|source(...)\) ...+>) op e1
|
x@a = e1 ? (T)\(E->fw\|E.fw\|tp\|tq\|source(...)\) : e2
|
x@a = e1 ? e2 : (T)\(E->fw\|E.fw\|tp\|tq\|source(...)\)
)

@name2 exists@
identifier conv : script:python() { converts(conv) };
binary operator op = {+,-,&,|,<<,>>};
idexpression name1.x, y;
type T;
expression e, e1, e2, other;
position name1.a, b;
@@
x@a = e
... when != x = other
(
y@b = (T)(x)
|
y@b = (T)x[...]
|
y@b = (T)*x
|
y@b = &x[...]
|
y@b = (T)conv(<+... x ...+>)
|
y@b = (T)x op e1
|
y@b = (T)conv(<+... x ...+>) op e1
|
y@b = e1 ? (T)x : e2
|
y@b = e1 ? e2 : (T)x
)

@name3 exists@
identifier conv : script:python() { converts(conv) };
binary operator op = {+,-,&,|,<<,>>};
idexpression name2.y, z;
type T;
expression e, e1, e2, other;
position name2.b, c;
@@
y@b = e
... when != y = other
(
z@c = (T)(y)
|
z@c = (T)y[...]
|
z@c = (T)*y
|
z@c = &y[...]
|
z@c = (T)conv(<+... y ...+>)
|
z@c = (T)y op e1
|
z@c = (T)conv(<+... y ...+>) op e1
|
z@c = e1 ? (T)y : e2
|
z@c = e1 ? e2 : (T)y
)

@one disable all exists@
identifier touch : script:python() { maps(touch) };
idexpression name1.x;
expression e, other;
expression list[n] before;
position name1.a;
position p != {flush.ok, reset.ok};
@@
x@a = e
... when != x = other
    when any
touch@p(before, <+... x ...+>, ...)

@script:python@
p << one.p;
touch << one.touch;
n << one.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

@two disable all exists@
identifier touch : script:python() { maps(touch) };
idexpression name2.y;
expression e, other;
expression list[n] before;
position name2.b;
position p != {flush.ok, reset.ok};
@@
y@b = e
... when != y = other
    when any
touch@p(before, <+... y ...+>, ...)

@script:python@
p << two.p;
touch << two.touch;
n << two.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

@three disable all exists@
identifier touch : script:python() { maps(touch) };
idexpression name3.z;
expression e, other;
expression list[n] before;
position name3.c;
position p != {flush.ok, reset.ok};
@@
z@c = e
... when != z = other
    when any
touch@p(before, <+... z ...+>, ...)

@script:python@
p << three.p;
touch << three.touch;
n << three.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

// In the expression that named the page: x = page, map(x).
@atonce disable all@
identifier touch : script:python() { maps(touch) };
idexpression name1.x;
expression e, w;
expression e1 : script:python(x) { not assigns(e1, x) };
expression list[n] before;
position name1.a;
position p != {flush.ok, reset.ok};
@@
(
x@a = e, \(w\&<+... touch@p(before, <+... x ...+>, ...) ...+>\)
|
e1, x@a = e, \(w\&<+... touch@p(before, <+... x ...+>, ...) ...+>\)
|
x@a = e, e1, \(w\&<+... touch@p(before, <+... x ...+>, ...) ...+>\)
|
<+... x@a = e ...+> && \(w\&<+... touch@p(before, <+... x ...+>, ...) ...+>\)
)

@script:python@
p << atonce.p;
touch << atonce.touch;
n << atonce.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

@onefield depends on mapped disable ptr_to_array exists@
identifier touch : script:python() { maps(touch) };
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa, tdvpr_page};
identifier conv : script:python() { converts(conv) };
identifier source : script:python() { unwraps(source) };
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
identifier m;
expression F, E, other;
type T;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
\(F->m\|F.m\) = (T)\(\(E->fw\|E.fw\|tp\|tq\|source(...)\)\|\(E->fw\|E.fw\)[...]\|conv(<+... \(E->fw\|E.fw\|tp\|tq\|source(...)\) ...+>)\)
... when != \(F->m\|F.m\) = other
    when any
touch@p(before, <+... \(F->m\|F.m\) ...+>, ...)

@script:python@
p << onefield.p;
touch << onefield.touch;
n << onefield.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

@onelist depends on mapped disable all exists@
identifier touch : script:python() { maps(touch) };
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa, tdvpr_page};
identifier source : script:python() { unwraps(source) };
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
identifier x;
type T;
expression E;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
T x[] = {..., \(\(E->fw\|E.fw\|tp\|tq\|source(...)\)\|\(E->fw\|E.fw\)[...]\), ...};
|
x[...] = \(\(E->fw\|E.fw\|tp\|tq\|source(...)\)\|\(E->fw\|E.fw\)[...]\)
)
...
    when any
touch@p(before, <+... x ...+>, ...)

@script:python@
p << onelist.p;
touch << onelist.touch;
n << onelist.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

// ---------------------------------------------------------------------------
// The bytes behind a handle, or behind the S-EPT page's own kernel address.

@user disable all@
identifier mem : script:python() { uses_bytes(mem) };
position q;
@@
mem@q(...)

@bytes disable all@
identifier user.mem;
position user.q;
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
expression A : script:python() { page_bytes(A) };
expression H : script:python() { no_call(H) };
expression list before, after;
position p != {resetmem.ok};
@@
mem@p@q(before, \(A\|\(H\&<+... \(tp\|tq\) ...+>\)\), after)

@address1 depends on user disable all exists@
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
idexpression x;
expression A : script:python() { page_bytes(A) };
expression H : script:python() { no_call(H) };
position a;
@@
x@a = \(A\|\(H\&<+... \(tp\|tq\) ...+>\)\)

@address2 exists@
idexpression address1.x, y;
type T;
expression e, off, other;
position address1.a, b;
@@
x@a = e
... when != x = other
y@b = \((T)x\|(T)x + off\)

@onebytes exists@
identifier mem : script:python() { uses_bytes(mem) };
idexpression address1.x;
type T;
expression e, other, off;
expression list before, after;
position address1.a, p != {resetmem.ok};
@@
x@a = e
... when != x = other
    when any
mem@p(before, \((T)x\|(T)x + off\|(T)(x + off)\), after)

@twobytes exists@
identifier mem : script:python() { uses_bytes(mem) };
idexpression address2.y;
type T;
expression e, other, off;
expression list before, after;
position address2.b, p != {resetmem.ok};
@@
y@b = e
... when != y = other
    when any
mem@p(before, \((T)y\|(T)y + off\|(T)(y + off)\), after)

@atoncebytes disable ptr_to_array@
identifier mem : script:python() { uses_bytes(mem) };
idexpression address1.x;
type T;
expression e, w, off;
expression list before, after;
position address1.a, p != {resetmem.ok};
@@
(
x@a = e, \(w\&<+... mem@p(before, \((T)x\|(T)x + off\|(T)(x + off)\), after) ...+>\)
|
<+... x@a = e ...+> && \(w\&<+... mem@p(before, \((T)x\|(T)x + off\|(T)(x + off)\), after) ...+>\)
)

@script:python@
p << atoncebytes.p;
mem << atoncebytes.mem;
@@
tell(p, "%s() of the bytes of a TDX control page" % mem)

@script:python@
p << bytes.p;
mem << user.mem;
@@
tell(p, "%s() of the bytes of a TDX control page" % mem)

@script:python@
p << onebytes.p;
mem << onebytes.mem;
@@
tell(p, "%s() of the bytes of a TDX control page" % mem)

@script:python@
p << twobytes.p;
mem << twobytes.mem;
@@
tell(p, "%s() of the bytes of a TDX control page" % mem)

// The page's own words: the S-EPT page's, which has a kernel address, and, through
// the cast that is meant for the accessors, any other's.
@spt disable ptr_to_array@
type T;
identifier fld;
expression E, i;
position p;
@@
(
 *(T *)\(E->external_spt@p\|E.external_spt@p\)
|
 *((T *)\(E->external_spt@p\|E.external_spt@p\) + i)
|
 ((T *)\(E->external_spt@p\|E.external_spt@p\))[i]
|
 ((T *)\(E->external_spt@p\|E.external_spt@p\))->fld
)

@forces disable all@
type F : script:python() { "__force" in F };
expression e;
@@
 (F)e

@forced depends on forces disable drop_cast, ptr_to_array@
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
type T : script:python() { "__force" in T };
identifier fld;
expression A : script:python() { page_bytes(A) };
expression i;
position p;
@@
(
 *(T)\(A@p\|tp@p\|tq@p\)
|
 *((T)\(A@p\|tp@p\|tq@p\) + i)
|
 ((T)\(A@p\|tp@p\|tq@p\))[i]
|
 ((T)\(A@p\|tp@p\|tq@p\))->fld
)

@word1 disable drop_cast, ptr_to_array exists@
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
type F : script:python() { "__force" in F };
type T;
idexpression x;
expression A : script:python() { page_bytes(A) };
expression E;
position a;
@@
(
x@a = \(E->external_spt\|(T)E->external_spt\)
|
x@a = (F)\(A\|tp\|tq\)
)

@word2 exists@
idexpression word1.x, y;
type T;
expression e, off, other;
position word1.a, b;
@@
x@a = e
... when != x = other
y@b = \((T)x\|(T)x + off\)

@oneword disable ptr_to_array exists@
idexpression word1.x;
type T;
identifier fld;
expression e, i, other;
position word1.a, p;
@@
x@a = e
... when != x = other
    when any
(
 *(T)x@p
|
 *((T)x@p + i)
|
 ((T)x@p)[i]
|
 ((T)x@p)->fld
)

@twoword disable ptr_to_array exists@
idexpression word2.y;
type T;
identifier fld;
expression e, i, other;
position word2.b, p;
@@
y@b = e
... when != y = other
    when any
(
 *(T)y@p
|
 *((T)y@p + i)
|
 ((T)y@p)[i]
|
 ((T)y@p)->fld
)

@script:python@
p << spt.p;
@@
tell(p, "the bytes of a TDX control page are read or written")

@script:python@
p << forced.p;
@@
tell(p, "the bytes of a TDX control page are read or written")

@script:python@
p << oneword.p;
@@
tell(p, "the bytes of a TDX control page are read or written")

@script:python@
p << twoword.p;
@@
tell(p, "the bytes of a TDX control page are read or written")

// ---------------------------------------------------------------------------
// Pages that a function was given, or made itself, and that it donates.

@accessor depends on mapped disable drop_cast, ptr_to_array@
identifier fn = {tdx_clflush_page, tdx_clflush_pfn, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page};
identifier touch : script:python() { maps(touch) };
parameter list ps;
type T;
identifier x;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
fn(ps, T x, ...)
{
<...
touch@p(before, <+... x ...+>, ...)
...>
}

@script:python@
p << accessor.p;
touch << accessor.touch;
n << accessor.n;
@@
if mapping(touch, n):
    tell(p, "%s() is more than this accessor exists for" % touch)

@wrapper depends on mapped disable drop_cast, ptr_to_array@
identifier fn = {tdh_mem_sept_add, tdh_mng_addcx, tdh_phymem_page_reclaim,
	tdh_vp_addcx};
identifier touch : script:python() { maps(touch) };
identifier x;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
fn(..., struct page *x, ...)
{
<...
touch@p(before, <+... x ...+>, ...)
...>
}

@script:python@
p << wrapper.p;
touch << wrapper.touch;
n << wrapper.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

// R is the result, the variable or the call itself.
// Only a file that donates or reclaims, too, is looked at further.
@gives depends on mapped disable all@
identifier fn = {tdh_mem_sept_add, tdh_mng_addcx, tdh_vp_addcx};
@@
fn(...)

@takes depends on mapped disable all@
identifier fn = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
@@
fn(...)

@gave depends on gives disable all@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier sept = {tdh_mem_sept_add};
idexpression x;
expression R, E, e1, e2, e3;
position d;
@@
(
R = \(donate@d(E, \(x\|x[...]\))\|sept@d(e1, e2, e3, \(x\|x[...]\), ...)\)
|
donate@d(E, \(x\|x[...]\))@R
|
sept@d(e1, e2, e3, \(x\|x[...]\), ...)@R
)

@donated disable all exists@
identifier touch : script:python() { maps(touch) };
identifier fn;
idexpression gave.x;
expression gave.R, other, A;
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { succeeds(S, R) };
expression list[n] before;
position gave.d;
position p != {flush.ok, reset.ok};
@@
\(R = <+... fn@d(...) ...+>\|fn@d(...)@R\)
... when != true F
    when != false S
    when != x = other
    when != tdx_reclaim_page(x, ...)
    when any
touch@p(before, \(A\&<+... x ...+>\), ...)

// Of an array, pages[i] before the donation of pages[i] is the next page, in a loop that
// prepares each and donates it.
@gave_at depends on donated disable all@
identifier fn;
idexpression gave.x, i;
position gave.d;
@@
fn@d(..., x[i], ...)

@script:python@
x << gave.x;
i << gave_at.i;
d << gave.d;
@@
elements[place(d)] = re.compile(r"(?<!\w)%s ?\[ ?%s ?\]" % (x, i))

@script:python@
p << donated.p;
touch << donated.touch;
n << donated.n;
A << donated.A;
d << gave.d;
@@
element = elements.get(place(d))
if not (element and element.search(A) and place(p) < place(d)):
    tell_mapping(p, touch, n, "a page that was donated to the TDX module")

// By the name of the page that became the handle.
@gave_as disable all exists@
identifier conv =~ "page";
identifier fn;
idexpression gave.x, y;
expression other;
position gave.d;
@@
x = conv(y)
... when != \(x = other\|y = other\)
fn@d(...)

@donated_as disable all exists@
identifier touch : script:python() { maps(touch) };
identifier fn;
idexpression gave.x, gave_as.y;
expression gave.R, other;
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { succeeds(S, R) };
expression list[n] before;
position gave.d;
position p != {flush.ok, reset.ok};
@@
\(R = <+... fn@d(...) ...+>\|fn@d(...)@R\)
... when != true F
    when != false S
    when != \(x = other\|y = other\)
    when != tdx_reclaim_page(x, ...)
    when any
touch@p(before, <+... y ...+>, ...)

@script:python@
p << donated_as.p;
touch << donated_as.touch;
n << donated_as.n;
@@
tell_mapping(p, touch, n, "a page that was donated to the TDX module")

// The mapping was made while the page was the kernel's.
@kept disable ptr_to_array exists@
identifier touch : script:python() { maps(touch) };
identifier mem : script:python() { uses_bytes(mem) };
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier fn, fld;
idexpression gave.x, va;
expression gave.R, other, off;
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { succeeds(S, R) };
type T;
position gave.d, p;
@@
va = (T)touch(x)
... when != \(x = other\|va = other\)
\(R = <+... fn@d(...) ...+>\|fn@d(...)@R\)
... when != true F
    when != false S
    when != \(x = other\|va = other\)
    when != reclaim(x, ...)
    when any
\(mem@p(..., <+... va ...+>, ...)\|*va@p\|*(va@p + off)\|va@p[...]\|va@p->fld\)

@script:python@
p << kept.p;
@@
tell(p, "a mapping is used of a page that was donated to the TDX module")

@stored depends on mapped disable all exists@
identifier touch : script:python() { maps(touch) };
identifier fw = {tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
idexpression x;
expression E, other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
\(E->fw\|E.fw\|E->array[...]\|E.array[...]\|E->array\|E.array\) = x
)
... when != x = other
    when != tdx_reclaim_page(<+... x ...+>, ...)
    when any
touch@p(before, <+... x ...+>, ...)

@script:python@
p << stored.p;
touch << stored.touch;
n << stored.n;
@@
tell_mapping(p, touch, n, "a page that was donated to the TDX module")

// A page that will be reclaimed is the TDX module's until then, ...
@doomed depends on takes disable all exists@
identifier give = {tdh_mem_sept_add, tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier touch : script:python() { maps(touch) };
idexpression x;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
touch@p(before, <+... x ...+>, ...)
... when != x = other
    when != give(...)
    when any
reclaim(\(x\|x[...]\), ...)

@script:python@
p << doomed.p;
touch << doomed.touch;
n << doomed.n;
@@
tell_mapping(p, touch, n, "a page before it was reclaimed from the TDX module")

// ... for ever, if that failed, ...
@leaked depends on takes disable drop_cast, ptr_to_array exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier touch : script:python() { maps(touch) };
idexpression x, r;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
if (<+... reclaim(\(x\|x[...]\), ...) ...+>)
{
... when != x = other
    when any
touch@p(before, <+... x ...+>, ...)
... when any
}
|
r = reclaim(\(x\|x[...]\), ...)
... when != r = other
    when != x = other
if (\(r\|r != 0\|r < 0\))
{
... when != x = other
    when any
touch@p(before, <+... x ...+>, ...)
... when any
}
)

@script:python@
p << leaked.p;
touch << leaked.touch;
n << leaked.n;
@@
tell_mapping(p, touch, n, "a page that could not be reclaimed from the TDX module")

// ... and stays poisoned until it was reset; see tdx_quirk_reset_paddr().
@unreset depends on takes disable all exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page};
identifier undo = {tdx_quirk_reset_paddr, tdx_quirk_reset_page};
identifier touch : script:python() { maps(touch) };
idexpression x;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
reclaim(\(x\|x[...]\), ...)
... when != x = other
    when != undo(<+... x ...+>, ...)
    when any
touch@p(before, <+... x ...+>, ...)

@script:python@
p << unreset.p;
touch << unreset.touch;
n << unreset.n;
@@
tell_mapping(p, touch, n, "a page that was not reset after reclaim")

// ---------------------------------------------------------------------------
// One level of helper: one that maps its parameter, or returns a page.

@helper depends on mapped disable drop_cast, ptr_to_array exists@
identifier fn : script:python() { not re.match("^tdx_(phys_to_page|page_(to_(phys|page|pfn)|from_page)|alloc_page|free_page)$", fn) };
identifier x;
identifier touch : script:python() { maps(touch) };
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
parameter list[m] ps;
type T;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok, accessor.p, direct.p, one.p, two.p, three.p, wrapper.p, donated.p, stored.p, doomed.p, leaked.p, unreset.p};
@@
fn(ps, T x, ...)
{
... when != x = other
    when != reclaim(x, ...)
touch@p(before, <+... x ...+>, ...)
... when any
}

@helper_by depends on mapped exists@
identifier fn : script:python() { not re.match("^tdx_(phys_to_page|page_(to_(phys|page|pfn)|from_page)|alloc_page|free_page)$", fn) };
identifier x;
identifier touch : script:python() { maps(touch) };
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
parameter list[m] ps;
type T;
identifier conv : script:python() { converts(conv) };
type T2;
idexpression y;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok, accessor.p, direct.p, one.p, two.p, three.p, wrapper.p, donated.p, stored.p, doomed.p, leaked.p, unreset.p};
@@
fn(ps, T x, ...)
{
... when != x = other
    when != reclaim(x, ...)
y = (T2)\(x\|conv(<+... x ...+>)\)
... when != y = other
    when != reclaim(x, ...)
touch@p(before, <+... y ...+>, ...)
... when any
}

@script:python@
@@
mappers.clear()

@script:python@
fn << helper.fn;
m << helper.m;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    mappers.add((fn, int(m)))

@script:python@
fn << helper_by.fn;
m << helper_by.m;
touch << helper_by.touch;
n << helper_by.n;
@@
if mapping(touch, n):
    mappers.add((fn, int(m)))

@call depends on helper || helper_by disable all@
identifier fn : script:python() { any(fn == f for f, _ in mappers) };
expression list[m] es;
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa, tdvpr_page};
identifier source : script:python() { unwraps(source) };
typedef tdx_page_t, u64;
tdx_page_t tp;
type Q : script:python() { qualified(Q) };
Q tq;
expression E;
position p;
@@
fn@p(es, <+... \(E->fw\|E.fw\|tp\|tq\|source(...)\) ...+>, ...)

@onecall depends on helper || helper_by disable all exists@
identifier fn : script:python() { any(fn == f for f, _ in mappers) };
expression list[m] es;
idexpression name1.x;
expression e, other;
position name1.a, p;
@@
x@a = e
... when != x = other
fn@p(es, <+... x ...+>, ...)

@script:python@
p << call.p;
fn << call.fn;
m << call.m;
@@
if (fn, int(m)) in mappers:
    tell(p, "%s() maps the TDX control page it is given" % fn)

@script:python@
p << onecall.p;
fn << onecall.fn;
m << onecall.m;
@@
if (fn, int(m)) in mappers:
    tell(p, "%s() maps the TDX control page it is given" % fn)

@getter depends on mapped disable ptr_to_array exists@
identifier fn;
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa, tdvpr_page};
identifier conv : script:python() { converts(conv) };
idexpression x;
type T;
expression E, other;
@@
fn(...)
{
... when any
(
return (T)\(E->fw\|E.fw\);
|
return (T)\(E->fw\|E.fw\)[...];
|
return (T)conv(<+... \(E->fw\|E.fw\) ...+>);
|
x = \(E->fw\|E.fw\|conv(<+... \(E->fw\|E.fw\) ...+>)\)
... when != x = other
return (T)x;
)
}

@got disable all@
identifier getter.fn;
identifier touch : script:python() { maps(touch) };
expression list[n] before;
position p;
@@
touch@p(before, <+... fn(...) ...+>, ...)

@script:python@
p << got.p;
touch << got.touch;
n << got.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

@onegot exists@
identifier getter.fn;
identifier touch : script:python() { maps(touch) };
identifier conv : script:python() { converts(conv) };
idexpression x;
type T;
expression other;
expression list[n] before;
position p;
@@
(
x = (T)fn(...)
|
x = (T)conv(<+... fn(...) ...+>)
)
... when != x = other
touch@p(before, <+... x ...+>, ...)

@script:python@
p << onegot.p;
touch << onegot.touch;
n << onegot.n;
@@
tell_mapping(p, touch, n, "a TDX control page, which only the TDX module may touch")

@depends on context@
expression e;
position p : script:python() { told(p) };
@@
* e@p

// Flushing the cache has an accessor, where it is in sight; no other use of a
// mapping has one.
@flushes disable all@
@@
tdx_clflush_page(...)

@depends on patch && flushes@
identifier map = {lowmem_page_address, page_address, page_to_virt};
typedef tdx_page_t;
tdx_page_t tp;
expression X : script:python() { page_bytes(X) };
position p != {flush.ok};
@@
(
- clflush_cache_range(map@p(tdx_page_to_page(tp)), PAGE_SIZE)
+ tdx_clflush_page(tp)
|
- clflush_cache_range(map@p(tdx_page_to_page(X)), PAGE_SIZE)
+ tdx_clflush_page(X)
|
- clflush_cache_range(map@p(X), PAGE_SIZE)
+ tdx_clflush_page(X)
)
