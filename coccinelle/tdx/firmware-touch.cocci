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
virtual report

@initialize:python@
@@
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
            print("%s:%s:%d: error: %s [firmware-touch]" %
                  (p.file, p.line, int(p.column) + 1, what))

def tell_org(ps, what):
    for p in ps:
        if first(p):
            cocci.print_main(what + " [firmware-touch]", [p])

// ---------------------------------------------------------------------------
// The accessors: what they exist for is exempt, not whatever stands in them.

@flush@
identifier fn =~ "^tdx_clflush_(page|pfn)$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
position ok;
@@
fn(...)
{
<...
clflush_cache_range(touch@ok(...), ...)
...>
}

@reset@
identifier fn =~ "^tdx_quirk_reset_[a-z]+$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
position ok;
@@
fn(...)
{
<...
movdir64b(touch@ok(...), ...)
...>
}

@resetmem@
identifier fn =~ "^tdx_quirk_reset_[a-z]+$";
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

@direct@
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier source =~ "^(tdx_tdr_pa|tdx_page_to_[a-z]+|tdx_spte_to_sept_pt)$";
typedef tdx_page_t;
tdx_page_t tp;
expression E;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
touch@p(before, <+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>, after)

// The bytes behind a handle, or behind the S-EPT page's own kernel address.
@bytes@
identifier mem =~ "^(__)?(mem(set(32|64|_explicit|_l)?|cpy|cpy_flushcache|move|cmp|chr|chr_inv|zero_explicit|scan)|clear_pages?|copy_page|copy_mc_to_kernel|copy_(to|from)_(user|kernel_nofault)|print_hex_dump[a-z_]*|movdir64b|crc32[a-z_]*)$";
identifier single =~ "^(tdr_page|tdvpr_page|external_spt)$";
identifier array =~ "^(tdcs_pages|tdcx_pages)$";
typedef tdx_page_t;
tdx_page_t tp;
type T;
expression E, off;
expression list before, after;
position p != {resetmem.ok};
@@
(
mem@p(before, (T)E->single, after)
|
mem@p(before, (T)E.single, after)
|
mem@p(before, (T)E->single + off, after)
|
mem@p(before, (T)E.single + off, after)
|
mem@p(before, (T)E->array[...], after)
|
mem@p(before, (T)E.array[...], after)
|
mem@p(before, (T)tp, after)
|
mem@p(before, (T)tp + off, after)
)

@spt@
type T;
identifier fld;
expression E, i;
position p;
@@
(
 *(T *)E->external_spt@p
|
 *((T *)E->external_spt@p + i)
|
 ((T *)E->external_spt@p)[i]
|
 ((T *)E->external_spt@p)->fld
)

// ---------------------------------------------------------------------------
// The same through one, two and three local variables.

@one exists@
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier conv =~ "^(page_to_phys|page_to_pfn|page_folio|compound_head|nth_page|folio_page|folio_pfn|folio_to_phys|pfn_to_page|phys_to_page|pfn_to_phys|virt_to_page|virt_to_phys|virt_to_pfn|PFN_PHYS|PHYS_PFN|PFN_DOWN|__pa|__phys_to_pfn|__pfn_to_phys|READ_ONCE|min_t)$";
identifier source =~ "^(tdx_tdr_pa|tdx_page_to_[a-z]+|tdx_spte_to_sept_pt)$";
typedef tdx_page_t;
tdx_page_t tp;
local idexpression x;
type T;
expression E, other;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
(
x = (T)\(E->fw\|E.fw\|tp\|source(...)\)
|
x = (T)E->fw[...]
|
x = (T)E.fw[...]
|
x = (T)*E->fw
|
x = (T)*E.fw
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>)
)
... when != x = other
touch@p(before, <+... x ...+>, after)

@two exists@
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier conv =~ "^(page_to_phys|page_to_pfn|page_folio|compound_head|nth_page|folio_page|folio_pfn|folio_to_phys|pfn_to_page|phys_to_page|pfn_to_phys|virt_to_page|virt_to_phys|virt_to_pfn|PFN_PHYS|PHYS_PFN|PFN_DOWN|__pa|__phys_to_pfn|__pfn_to_phys|READ_ONCE|min_t)$";
identifier source =~ "^(tdx_tdr_pa|tdx_page_to_[a-z]+|tdx_spte_to_sept_pt)$";
typedef tdx_page_t;
tdx_page_t tp;
local idexpression x, y;
type T, T2;
expression E, other, other2;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
(
x = (T)\(E->fw\|E.fw\|tp\|source(...)\)
|
x = (T)E->fw[...]
|
x = (T)E.fw[...]
|
x = (T)*E->fw
|
x = (T)*E.fw
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>)
)
... when != x = other
(
y = (T2)x
|
y = (T2)x[...]
|
y = (T2)*x
|
y = (T2)conv(<+... x ...+>)
|
y = x + other2
)
... when != y = other
touch@p(before, <+... y ...+>, after)

@three exists@
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier conv =~ "^(page_to_phys|page_to_pfn|page_folio|compound_head|nth_page|folio_page|folio_pfn|folio_to_phys|pfn_to_page|phys_to_page|pfn_to_phys|virt_to_page|virt_to_phys|virt_to_pfn|PFN_PHYS|PHYS_PFN|PFN_DOWN|__pa|__phys_to_pfn|__pfn_to_phys|READ_ONCE|min_t)$";
identifier source =~ "^(tdx_tdr_pa|tdx_page_to_[a-z]+|tdx_spte_to_sept_pt)$";
typedef tdx_page_t;
tdx_page_t tp;
local idexpression x, y, z;
type T, T2, T3;
expression E, other, other2;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
(
x = (T)\(E->fw\|E.fw\|tp\|source(...)\)
|
x = (T)E->fw[...]
|
x = (T)E.fw[...]
|
x = (T)*E->fw
|
x = (T)*E.fw
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>)
)
... when != x = other
(
y = (T2)x
|
y = (T2)x[...]
|
y = (T2)*x
|
y = (T2)conv(<+... x ...+>)
|
y = x + other2
)
... when != y = other
(
z = (T3)y
|
z = (T3)y[...]
|
z = (T3)*y
|
z = (T3)conv(<+... y ...+>)
|
z = y + other2
)
... when != z = other
touch@p(before, <+... z ...+>, after)

@onebytes exists@
identifier mem =~ "^(__)?(mem(set(32|64|_explicit|_l)?|cpy|cpy_flushcache|move|cmp|chr|chr_inv|zero_explicit|scan)|clear_pages?|copy_page|copy_mc_to_kernel|copy_(to|from)_(user|kernel_nofault)|print_hex_dump[a-z_]*|movdir64b|crc32[a-z_]*)$";
identifier single =~ "^(tdr_page|tdvpr_page|external_spt)$";
identifier array =~ "^(tdcs_pages|tdcx_pages)$";
typedef tdx_page_t;
tdx_page_t tp;
local idexpression x;
type T, T2;
expression E, other, off;
expression list before, after;
position p != {resetmem.ok};
@@
(
x = (T)E->single
|
x = (T)E.single
|
x = (T)E->array[...]
|
x = (T)E.array[...]
|
x = (T)tp
)
... when != x = other
(
mem@p(before, (T2)x, after)
|
mem@p(before, (T2)x + off, after)
)

@onespt exists@
local idexpression x;
type T, T2;
expression E, other, i;
identifier fld;
position p;
@@
x = (T)E->external_spt
... when != x = other
(
 *(T2)x@p
|
x@p[i]
|
x@p->fld
)

// ---------------------------------------------------------------------------
// Pages that a function was given, or made itself, and that it donates.

@accessor@
identifier fn =~ "^tdx_(clflush_(page|pfn)|quirk_reset_[a-z]+)$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
parameter list[n] ps;
type T;
identifier x;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
fn(ps, T x, ...)
{
<...
touch@p(before, <+... x ...+>, after)
...>
}

@wrapper@
identifier fn =~ "^tdh_(mng_addcx|vp_addcx|mem_sept_add|phymem_page_reclaim)$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier x;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
fn(..., struct page *x, ...)
{
<...
touch@p(before, <+... x ...+>, after)
...>
}

@donated exists@
identifier donate =~ "^tdh_(mng|vp)_addcx$";
identifier fw =~ "^(tdr_page|tdvpr_page)$";
identifier array =~ "^(tdcs_pages|tdcx_pages)$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
local idexpression x;
expression E, other, e1, e2, e3;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
(
donate(E, \(x\|x[...]\))
|
tdh_mem_sept_add(e1, e2, e3, \(x\|x[...]\), ...)
|
E->fw = x
|
E.fw = x
|
E->array[...] = x
|
E.array[...] = x
|
E->array = x
|
E.array = x
)
... when != x = other
touch@p(before, <+... x ...+>, after)

// A page that will be reclaimed is the TDX module's until then, ...
@doomed exists@
identifier reclaim =~ "^(tdh_phymem_page_reclaim|__tdx_reclaim_page|tdx_reclaim_page|tdx_reclaim_control_page)$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
local idexpression x;
expression other;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
touch@p(before, <+... x ...+>, after)
... when != x = other
reclaim(\(x\|x[...]\), ...)

// ... for ever, if that failed, ...
@leaked exists@
identifier reclaim =~ "^(tdh_phymem_page_reclaim|__tdx_reclaim_page|tdx_reclaim_page|tdx_reclaim_control_page)$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
local idexpression x, r;
expression other;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
(
if (<+... reclaim(\(x\|x[...]\), ...) ...+>)
{
... when != x = other
touch@p(before, <+... x ...+>, after)
... when any
}
|
r = reclaim(\(x\|x[...]\), ...)
... when != r = other
    when != x = other
if (\(r\|r != 0\|r < 0\))
{
... when != x = other
touch@p(before, <+... x ...+>, after)
... when any
}
)

// ... and stays poisoned until it was reset; see tdx_quirk_reset_paddr().
@unreset exists@
identifier reclaim =~ "^(tdh_phymem_page_reclaim|__tdx_reclaim_page|tdx_reclaim_control_page)$";
identifier undo =~ "^tdx_quirk_reset_[a-z]+$";
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
local idexpression x;
expression other;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
reclaim(\(x\|x[...]\), ...)
... when != x = other
    when != undo(<+... x ...+>, ...)
touch@p(before, <+... x ...+>, after)

// ---------------------------------------------------------------------------
// One level of helper: one that maps its parameter, or returns a page.

@helper exists@
identifier fn !~ "^tdx_(phys_to_page|page_(to|from)_[a-z]+|alloc_page|free_page)$";
identifier x;
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier reclaim =~ "^(tdh_phymem_page_reclaim|__tdx_reclaim_page|tdx_reclaim_page|tdx_reclaim_control_page)$";
parameter list[n] ps;
type T;
expression other;
expression list before, after;
position p != {flush.ok, reset.ok, accessor.p, direct.p, one.p, two.p, wrapper.p, donated.p, doomed.p, leaked.p, unreset.p};
@@
fn(ps, T x, ...)
{
... when != x = other
    when != reclaim(x, ...)
touch@p(before, <+... x ...+>, after)
... when any
}

@call@
identifier helper.fn;
expression list[helper.n] es;
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier source =~ "^(tdx_tdr_pa|tdx_page_to_[a-z]+|tdx_spte_to_sept_pt)$";
typedef tdx_page_t;
tdx_page_t tp;
expression E;
position p;
@@
fn@p(es, <+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>, ...)

@onecall exists@
identifier helper.fn;
expression list[helper.n] es;
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier conv =~ "^(page_to_phys|page_to_pfn|page_folio|compound_head|nth_page|folio_page|folio_pfn|folio_to_phys|pfn_to_page|phys_to_page|pfn_to_phys|virt_to_page|virt_to_phys|virt_to_pfn|PFN_PHYS|PHYS_PFN|PFN_DOWN|__pa|__phys_to_pfn|__pfn_to_phys|READ_ONCE|min_t)$";
identifier source =~ "^(tdx_tdr_pa|tdx_page_to_[a-z]+|tdx_spte_to_sept_pt)$";
typedef tdx_page_t;
tdx_page_t tp;
local idexpression x;
type T;
expression E, other;
position p;
@@
(
x = (T)\(E->fw\|E.fw\|tp\|source(...)\)
|
x = (T)E->fw[...]
|
x = (T)E.fw[...]
|
x = (T)*E->fw
|
x = (T)*E.fw
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>)
)
... when != x = other
fn@p(es, <+... x ...+>, ...)

@getter exists@
identifier fn;
identifier fw =~ "^(tdr_page|tdcs_pages|tdvpr_page|tdvpr_pa|tdcx_pages|external_spt)$";
identifier conv =~ "^(page_to_phys|page_to_pfn|page_folio|compound_head|nth_page|folio_page|folio_pfn|folio_to_phys|pfn_to_page|phys_to_page|pfn_to_phys|virt_to_page|virt_to_phys|virt_to_pfn|PFN_PHYS|PHYS_PFN|PFN_DOWN|__pa|__phys_to_pfn|__pfn_to_phys|READ_ONCE|min_t)$";
type T;
expression E;
@@
fn(...)
{
... when any
(
return (T)\(E->fw\|E.fw\);
|
return (T)E->fw[...];
|
return (T)E.fw[...];
|
return (T)conv(<+... \(E->fw\|E.fw\) ...+>);
)
}

@got@
identifier getter.fn;
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
expression list before, after;
position p;
@@
touch@p(before, <+... fn(...) ...+>, after)

@onegot exists@
identifier getter.fn;
identifier touch =~ "^(page_address|page_to_virt|lowmem_page_address|folio_address|kmap|kmap_(atomic|local|high|flush)[a-z_]*|vmap(_pfn)?|vm_map_ram|clear_highpages?|clear_highpage_kasan_tagged|clear_user_(high)?pages?|tag_clear_highpages?|copy_highpage|copy_user_highpage|copy_mc_(user_)?highpage|mem(cpy|move|set|zero|cmp)_(from_|to_)?page|zero_user(_segments?)?|folio_zero_[a-z]+|copy_page_(to|from)_iter[a-z_]*|(devm_|early_)?(mem|io)remap[a-z_]*|__va|phys_to_virt|pfn_to_(kaddr|virt)|vm_insert_pages?|vm_map_pages[a-z_]*|vmf_insert_(pfn|page|mixed)[a-z_]*|remap_pfn_range)$";
identifier conv =~ "^(page_to_phys|page_to_pfn|page_folio|compound_head|nth_page|folio_page|folio_pfn|folio_to_phys|pfn_to_page|phys_to_page|pfn_to_phys|virt_to_page|virt_to_phys|virt_to_pfn|PFN_PHYS|PHYS_PFN|PFN_DOWN|__pa|__phys_to_pfn|__pfn_to_phys|READ_ONCE|min_t)$";
local idexpression x;
type T;
expression other;
expression list before, after;
position p;
@@
(
x = (T)fn(...)
|
x = (T)conv(<+... fn(...) ...+>)
)
... when != x = other
touch@p(before, <+... x ...+>, after)

@script:python depends on report@
p << direct.p;
touch << direct.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << direct.p;
touch << direct.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << bytes.p;
mem << bytes.mem;
@@
tell(p, "%s() of the bytes of a TDX control page" % mem)

@script:python depends on org@
p << bytes.p;
mem << bytes.mem;
@@
tell_org(p, "%s() of the bytes of a TDX control page" % mem)

@script:python depends on report@
p << spt.p;
@@
tell(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on org@
p << spt.p;
@@
tell_org(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on report@
p << one.p;
touch << one.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << one.p;
touch << one.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << two.p;
touch << two.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << two.p;
touch << two.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << three.p;
touch << three.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << three.p;
touch << three.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << onebytes.p;
mem << onebytes.mem;
@@
tell(p, "%s() of the bytes of a TDX control page" % mem)

@script:python depends on org@
p << onebytes.p;
mem << onebytes.mem;
@@
tell_org(p, "%s() of the bytes of a TDX control page" % mem)

@script:python depends on report@
p << onespt.p;
@@
tell(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on org@
p << onespt.p;
@@
tell_org(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on report@
p << wrapper.p;
touch << wrapper.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << wrapper.p;
touch << wrapper.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << accessor.p;
touch << accessor.touch;
@@
tell(p, "%s() is more than this accessor exists for" % touch)

@script:python depends on org@
p << accessor.p;
touch << accessor.touch;
@@
tell_org(p, "%s() is more than this accessor exists for" % touch)

@script:python depends on report@
p << donated.p;
touch << donated.touch;
@@
tell(p, "%s() of a page that was donated to the TDX module" % touch)

@script:python depends on org@
p << donated.p;
touch << donated.touch;
@@
tell_org(p, "%s() of a page that was donated to the TDX module" % touch)

@script:python depends on report@
p << doomed.p;
touch << doomed.touch;
@@
tell(p, "%s() of a page before it was reclaimed from the TDX module" % touch)

@script:python depends on org@
p << doomed.p;
touch << doomed.touch;
@@
tell_org(p, "%s() of a page before it was reclaimed from the TDX module" % touch)

@script:python depends on report@
p << unreset.p;
touch << unreset.touch;
@@
tell(p, "%s() of a page that was not reset after reclaim" % touch)

@script:python depends on org@
p << unreset.p;
touch << unreset.touch;
@@
tell_org(p, "%s() of a page that was not reset after reclaim" % touch)

@script:python depends on report@
p << call.p;
fn << helper.fn;
@@
tell(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on org@
p << call.p;
fn << helper.fn;
@@
tell_org(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on report@
p << onecall.p;
fn << helper.fn;
@@
tell(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on org@
p << onecall.p;
fn << helper.fn;
@@
tell_org(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on report@
p << got.p;
touch << got.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << got.p;
touch << got.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << onegot.p;
touch << onegot.touch;
@@
tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << onegot.p;
touch << onegot.touch;
@@
tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on report@
p << leaked.p;
touch << leaked.touch;
@@
tell(p, "%s() of a page that could not be reclaimed from the TDX module" % touch)

@script:python depends on org@
p << leaked.p;
touch << leaked.touch;
@@
tell_org(p, "%s() of a page that could not be reclaimed from the TDX module" % touch)
