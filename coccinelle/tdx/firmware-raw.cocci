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
identifier fn : script:python() { not re.match("^tdx_(page_|phys_to_page|alloc_page|free_page)", fn) };
identifier x = {external_spt, external_spt_addr, external_spt_hpa,
	external_spt_pa, external_spt_paddr, external_spt_page, external_spt_pages,
	external_spt_pas, external_spt_pfn, external_spt_phys, external_spt_pt,
	external_spt_spt, external_sptaddr, external_spthpa, external_sptpa,
	external_sptpaddr, external_sptpage, external_sptpages, external_sptpas,
	external_sptpfn, external_sptphys, external_sptpt, external_sptspt, sept,
	sept_addr, sept_hpa, sept_pa, sept_paddr, sept_page, sept_pages, sept_pas,
	sept_pfn, sept_phys, sept_pt, sept_spt, septaddr, septhpa, septpa,
	septpaddr, septpage, septpages, septpas, septpfn, septphys, septpt, septspt,
	tdcs, tdcs_addr, tdcs_hpa, tdcs_pa, tdcs_paddr, tdcs_page, tdcs_pages,
	tdcs_pas, tdcs_pfn, tdcs_phys, tdcs_pt, tdcs_spt, tdcsaddr, tdcshpa, tdcspa,
	tdcspaddr, tdcspage, tdcspages, tdcspas, tdcspfn, tdcsphys, tdcspt, tdcsspt,
	tdcx, tdcx_addr, tdcx_hpa, tdcx_pa, tdcx_paddr, tdcx_page, tdcx_pages,
	tdcx_pas, tdcx_pfn, tdcx_phys, tdcx_pt, tdcx_spt, tdcxaddr, tdcxhpa, tdcxpa,
	tdcxpaddr, tdcxpage, tdcxpages, tdcxpas, tdcxpfn, tdcxphys, tdcxpt, tdcxspt,
	tdr, tdr_addr, tdr_hpa, tdr_pa, tdr_paddr, tdr_page, tdr_pages, tdr_pas,
	tdr_pfn, tdr_phys, tdr_pt, tdr_spt, tdraddr, tdrhpa, tdrpa, tdrpaddr,
	tdrpage, tdrpages, tdrpas, tdrpfn, tdrphys, tdrpt, tdrspt, tdvpr,
	tdvpr_addr, tdvpr_hpa, tdvpr_pa, tdvpr_paddr, tdvpr_page, tdvpr_pages,
	tdvpr_pas, tdvpr_pfn, tdvpr_phys, tdvpr_pt, tdvpr_spt, tdvpraddr, tdvprhpa,
	tdvprpa, tdvprpaddr, tdvprpage, tdvprpages, tdvprpas, tdvprpfn, tdvprphys,
	tdvprpt, tdvprspt};
parameter list before, after;
type T : script:python() { raw(T) };
position p;
@@
fn(before, T x@p, after) { ... }

@proto@
identifier fn : script:python() { not re.match("^tdx_(page_|phys_to_page|alloc_page|free_page)", fn) };
identifier x = {external_spt, external_spt_addr, external_spt_hpa,
	external_spt_pa, external_spt_paddr, external_spt_page, external_spt_pages,
	external_spt_pas, external_spt_pfn, external_spt_phys, external_spt_pt,
	external_spt_spt, external_sptaddr, external_spthpa, external_sptpa,
	external_sptpaddr, external_sptpage, external_sptpages, external_sptpas,
	external_sptpfn, external_sptphys, external_sptpt, external_sptspt, sept,
	sept_addr, sept_hpa, sept_pa, sept_paddr, sept_page, sept_pages, sept_pas,
	sept_pfn, sept_phys, sept_pt, sept_spt, septaddr, septhpa, septpa,
	septpaddr, septpage, septpages, septpas, septpfn, septphys, septpt, septspt,
	tdcs, tdcs_addr, tdcs_hpa, tdcs_pa, tdcs_paddr, tdcs_page, tdcs_pages,
	tdcs_pas, tdcs_pfn, tdcs_phys, tdcs_pt, tdcs_spt, tdcsaddr, tdcshpa, tdcspa,
	tdcspaddr, tdcspage, tdcspages, tdcspas, tdcspfn, tdcsphys, tdcspt, tdcsspt,
	tdcx, tdcx_addr, tdcx_hpa, tdcx_pa, tdcx_paddr, tdcx_page, tdcx_pages,
	tdcx_pas, tdcx_pfn, tdcx_phys, tdcx_pt, tdcx_spt, tdcxaddr, tdcxhpa, tdcxpa,
	tdcxpaddr, tdcxpage, tdcxpages, tdcxpas, tdcxpfn, tdcxphys, tdcxpt, tdcxspt,
	tdr, tdr_addr, tdr_hpa, tdr_pa, tdr_paddr, tdr_page, tdr_pages, tdr_pas,
	tdr_pfn, tdr_phys, tdr_pt, tdr_spt, tdraddr, tdrhpa, tdrpa, tdrpaddr,
	tdrpage, tdrpages, tdrpas, tdrpfn, tdrphys, tdrpt, tdrspt, tdvpr,
	tdvpr_addr, tdvpr_hpa, tdvpr_pa, tdvpr_paddr, tdvpr_page, tdvpr_pages,
	tdvpr_pas, tdvpr_pfn, tdvpr_phys, tdvpr_pt, tdvpr_spt, tdvpraddr, tdvprhpa,
	tdvprpa, tdvprpaddr, tdvprpage, tdvprpages, tdvprpas, tdvprpfn, tdvprphys,
	tdvprpt, tdvprspt};
parameter list before, after;
type R;
type T : script:python() { raw(T) };
position p;
@@
R fn(before, T x@p, after);

@member@
identifier s;
identifier x = {external_spt, external_spt_addr, external_spt_hpa,
	external_spt_pa, external_spt_paddr, external_spt_page, external_spt_pages,
	external_spt_pas, external_spt_pfn, external_spt_phys, external_spt_pt,
	external_spt_spt, external_sptaddr, external_spthpa, external_sptpa,
	external_sptpaddr, external_sptpage, external_sptpages, external_sptpas,
	external_sptpfn, external_sptphys, external_sptpt, external_sptspt, sept,
	sept_addr, sept_hpa, sept_pa, sept_paddr, sept_page, sept_pages, sept_pas,
	sept_pfn, sept_phys, sept_pt, sept_spt, septaddr, septhpa, septpa,
	septpaddr, septpage, septpages, septpas, septpfn, septphys, septpt, septspt,
	tdcs, tdcs_addr, tdcs_hpa, tdcs_pa, tdcs_paddr, tdcs_page, tdcs_pages,
	tdcs_pas, tdcs_pfn, tdcs_phys, tdcs_pt, tdcs_spt, tdcsaddr, tdcshpa, tdcspa,
	tdcspaddr, tdcspage, tdcspages, tdcspas, tdcspfn, tdcsphys, tdcspt, tdcsspt,
	tdcx, tdcx_addr, tdcx_hpa, tdcx_pa, tdcx_paddr, tdcx_page, tdcx_pages,
	tdcx_pas, tdcx_pfn, tdcx_phys, tdcx_pt, tdcx_spt, tdcxaddr, tdcxhpa, tdcxpa,
	tdcxpaddr, tdcxpage, tdcxpages, tdcxpas, tdcxpfn, tdcxphys, tdcxpt, tdcxspt,
	tdr, tdr_addr, tdr_hpa, tdr_pa, tdr_paddr, tdr_page, tdr_pages, tdr_pas,
	tdr_pfn, tdr_phys, tdr_pt, tdr_spt, tdraddr, tdrhpa, tdrpa, tdrpaddr,
	tdrpage, tdrpages, tdrpas, tdrpfn, tdrphys, tdrpt, tdrspt, tdvpr,
	tdvpr_addr, tdvpr_hpa, tdvpr_pa, tdvpr_paddr, tdvpr_page, tdvpr_pages,
	tdvpr_pas, tdvpr_pfn, tdvpr_phys, tdvpr_pt, tdvpr_spt, tdvpraddr, tdvprhpa,
	tdvprpa, tdvprpaddr, tdvprpage, tdvprpages, tdvprpas, tdvprpfn, tdvprphys,
	tdvprpt, tdvprspt};
type T : script:python() { raw(T) };
position p;
@@
struct s { ... T x@p; ... };

@overlay@
identifier s;
identifier x = {external_spt, external_spt_addr, external_spt_hpa,
	external_spt_pa, external_spt_paddr, external_spt_page, external_spt_pages,
	external_spt_pas, external_spt_pfn, external_spt_phys, external_spt_pt,
	external_spt_spt, external_sptaddr, external_spthpa, external_sptpa,
	external_sptpaddr, external_sptpage, external_sptpages, external_sptpas,
	external_sptpfn, external_sptphys, external_sptpt, external_sptspt, sept,
	sept_addr, sept_hpa, sept_pa, sept_paddr, sept_page, sept_pages, sept_pas,
	sept_pfn, sept_phys, sept_pt, sept_spt, septaddr, septhpa, septpa,
	septpaddr, septpage, septpages, septpas, septpfn, septphys, septpt, septspt,
	tdcs, tdcs_addr, tdcs_hpa, tdcs_pa, tdcs_paddr, tdcs_page, tdcs_pages,
	tdcs_pas, tdcs_pfn, tdcs_phys, tdcs_pt, tdcs_spt, tdcsaddr, tdcshpa, tdcspa,
	tdcspaddr, tdcspage, tdcspages, tdcspas, tdcspfn, tdcsphys, tdcspt, tdcsspt,
	tdcx, tdcx_addr, tdcx_hpa, tdcx_pa, tdcx_paddr, tdcx_page, tdcx_pages,
	tdcx_pas, tdcx_pfn, tdcx_phys, tdcx_pt, tdcx_spt, tdcxaddr, tdcxhpa, tdcxpa,
	tdcxpaddr, tdcxpage, tdcxpages, tdcxpas, tdcxpfn, tdcxphys, tdcxpt, tdcxspt,
	tdr, tdr_addr, tdr_hpa, tdr_pa, tdr_paddr, tdr_page, tdr_pages, tdr_pas,
	tdr_pfn, tdr_phys, tdr_pt, tdr_spt, tdraddr, tdrhpa, tdrpa, tdrpaddr,
	tdrpage, tdrpages, tdrpas, tdrpfn, tdrphys, tdrpt, tdrspt, tdvpr,
	tdvpr_addr, tdvpr_hpa, tdvpr_pa, tdvpr_paddr, tdvpr_page, tdvpr_pages,
	tdvpr_pas, tdvpr_pfn, tdvpr_phys, tdvpr_pt, tdvpr_spt, tdvpraddr, tdvprhpa,
	tdvprpa, tdvprpaddr, tdvprpage, tdvprpages, tdvprpas, tdvprpfn, tdvprphys,
	tdvprpt, tdvprspt};
type T : script:python() { raw(T) };
position p;
@@
struct s { ... union { ... T x@p; ... }; ... };

// By being a page that a wrapper takes, other than the source of a copy.

@given@
identifier fn =~ "^tdh_";
identifier x : script:python() { not re.match("^(source|src)", x) };
parameter list before, after;
type T : script:python() { page(T) };
position p;
@@
fn(before, T x@p, after) { ... }

@givenproto@
identifier fn =~ "^tdh_";
identifier x : script:python() { not re.match("^(source|src)", x) };
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
identifier reg : script:python() { None is not re.match("^r([abcd]x|[sd]i|[89]|1[0-5])$", reg) };
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
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_page};
identifier to = {__pa, page_to_pfn, page_to_phys, virt_to_phys};
identifier v;
identifier reg : script:python() { None is not re.match("^r([abcd]x|[sd]i|[89]|1[0-5])$", reg) };
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
