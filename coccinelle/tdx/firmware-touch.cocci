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
    for p in filter(first, ps):
        print("%s:%s:%d: error: %s [firmware-touch]" %
              (p.file, p.line, int(p.column) + 1, what))

def tell_org(ps, what):
    for p in filter(first, ps):
        cocci.print_main(what + " [firmware-touch]", [p])

def note(ps):
    for p in ps:
        first(p)

def noted(ps):
    return any((p.file, p.line, p.column) in seen for p in ps)

def mapping(fn, n):
    """Whether the n-th argument of fn is a page, and not a buffer or a size."""
    if re.match("(devm|remap|vm|vmf)_|clear_user_page", fn):
        return True
    if fn.endswith("_from_page"):
        return int(n) == 1
    if re.match("mem(cpy|move|cmp)_page$", fn):
        return int(n) in (0, 2)
    return int(n) == 0 or int(n) == 1 and re.match("copy_.*highpage$", fn) is not None

// ---------------------------------------------------------------------------
// The accessors: what they exist for is exempt, not whatever stands in them.

@flush@
identifier fn = {tdx_clflush_page, tdx_clflush_pfn};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
position ok;
@@
fn(...)
{
<...
clflush_cache_range(touch@ok(...), ...)
...>
}

@reset@
identifier fn = {tdx_quirk_reset_paddr, tdx_quirk_reset_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
position ok;
@@
fn(...)
{
<...
movdir64b(touch@ok(...), ...)
...>
}

@resetmem@
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

@direct@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
expression E;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
touch@p(before, <+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>, ...)

// The bytes behind a handle, or behind the S-EPT page's own kernel address.
@bytes@
identifier mem = {__clear_page, __clear_pages, __copy_from_kernel_nofault,
	__copy_from_user, __copy_mc_to_kernel, __copy_page, __copy_to_kernel_nofault,
	__copy_to_user, __crc32, __crc32_be, __crc32_le, __crc32c, __memchr,
	__memchr_inv, __memcmp, __memcpy, __memcpy_flushcache, __memmove, __memscan,
	__memset, __memset32, __memset64, __memset_explicit, __memset_l,
	__memzero_explicit, __movdir64b, __print_hex_dump, __print_hex_dump_bytes,
	__print_hex_dump_debug, clear_page, clear_pages, copy_from_kernel_nofault,
	copy_from_user, copy_mc_to_kernel, copy_page, copy_to_kernel_nofault,
	copy_to_user, crc32, crc32_be, crc32_le, crc32c, memchr, memchr_inv, memcmp,
	memcpy, memcpy_flushcache, memmove, memscan, memset, memset32, memset64,
	memset_explicit, memset_l, memzero_explicit, movdir64b, print_hex_dump,
	print_hex_dump_bytes, print_hex_dump_debug};
identifier single = {external_spt, tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
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
mem@p(before, (T)\(tp\|tq\|tu\), after)
|
mem@p(before, (T)\(tp\|tq\|tu\) + off, after)
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

// The page's own words, through the cast that is meant for the accessors.
@forced disable drop_cast@
identifier single = {external_spt, tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
type T : script:python() { "__force" in T };
identifier fld;
expression E, i;
position p;
@@
(
 *(T)\(E->single@p\|E.single@p\|E->array@p[...]\|E.array@p[...]\|tp@p\|tq@p\|tu@p\)
|
 *((T)\(E->single@p\|E.single@p\|E->array@p[...]\|E.array@p[...]\|tp@p\|tq@p\|tu@p\) + i)
|
 ((T)\(E->single@p\|E.single@p\|E->array@p[...]\|E.array@p[...]\|tp@p\|tq@p\|tu@p\))[i]
|
 ((T)\(E->single@p\|E.single@p\|E->array@p[...]\|E.array@p[...]\|tp@p\|tq@p\|tu@p\))->fld
)

@oneforced disable drop_cast exists@
identifier single = {external_spt, tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
type T : script:python() { "__force" in T and "*" in T };
idexpression x;
identifier fld;
expression E, i, other;
position p;
@@
x = (T)\(E->single\|E.single\|E->array[...]\|E.array[...]\|tp\|tq\|tu\)
... when != x = other
(
 *x@p
|
 x@p[i]
|
 x@p->fld
)

// ---------------------------------------------------------------------------
// The same through one, two and three variables.

@one exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
binary operator op = {+,-,&,|};
idexpression x;
type T;
expression E, e1, e2, other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)[...]
|
x = (T)*\(E->fw\|E.fw\)
|
x = &\(E->fw\|E.fw\)[...]
|
x = &\(E->fw\|E.fw\)
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) op e1
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>) op e1
|
x = e1 ? (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) : e2
|
x = e1 ? e2 : (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
)
... when != x = other
touch@p(before, <+... x ...+>, ...)

@onefield exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
identifier m;
expression F, E, other;
type T;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
\(F->m\|F.m\) = (T)\(\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)\|\(E->fw\|E.fw\)[...]\|conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>)\)
... when != \(F->m\|F.m\) = other
touch@p(before, <+... \(F->m\|F.m\) ...+>, ...)

@onelist exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
identifier x;
type T;
expression E;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
T x[] = {..., \(\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)\|\(E->fw\|E.fw\)[...]\), ...};
...
touch@p(before, <+... x ...+>, ...)

@two exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
binary operator op = {+,-,&,|};
binary operator op2 = {+,-,&,|};
idexpression x, y;
type T, T2;
expression E, e1, e2, e3, other, other2;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)[...]
|
x = (T)*\(E->fw\|E.fw\)
|
x = &\(E->fw\|E.fw\)[...]
|
x = &\(E->fw\|E.fw\)
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) op e1
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>) op e1
|
x = e1 ? (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) : e2
|
x = e1 ? e2 : (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
)
... when != x = other
(
y = (T2)x
|
y = (T2)x[...]
|
y = (T2)*x
|
y = &x[...]
|
y = (T2)conv(<+... x ...+>)
|
y = (T2)x op2 e3
|
y = (T2)conv(<+... x ...+>) op2 e3
|
y = e3 ? x : other2
|
y = e3 ? other2 : x
)
... when != y = other
touch@p(before, <+... y ...+>, ...)

@three exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
binary operator op = {+,-,&,|};
binary operator op2 = {+,-,&,|};
idexpression x, y, z;
type T, T2, T3;
expression E, e1, e2, e3, e4, other, other2;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)[...]
|
x = (T)*\(E->fw\|E.fw\)
|
x = &\(E->fw\|E.fw\)[...]
|
x = &\(E->fw\|E.fw\)
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) op e1
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>) op e1
|
x = e1 ? (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) : e2
|
x = e1 ? e2 : (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
)
... when != x = other
(
y = (T2)x
|
y = (T2)x[...]
|
y = (T2)*x
|
y = &x[...]
|
y = (T2)conv(<+... x ...+>)
|
y = (T2)x op2 e3
|
y = (T2)conv(<+... x ...+>) op2 e3
|
y = e3 ? x : other2
|
y = e3 ? other2 : x
)
... when != y = other
(
z = (T3)y
|
z = (T3)y[...]
|
z = (T3)*y
|
z = &y[...]
|
z = (T3)conv(<+... y ...+>)
|
z = (T3)y op2 e4
|
z = (T3)conv(<+... y ...+>) op2 e4
|
z = e4 ? y : other2
|
z = e4 ? other2 : y
)
... when != z = other
touch@p(before, <+... z ...+>, ...)

@onebytes exists@
identifier mem = {__clear_page, __clear_pages, __copy_from_kernel_nofault,
	__copy_from_user, __copy_mc_to_kernel, __copy_page, __copy_to_kernel_nofault,
	__copy_to_user, __crc32, __crc32_be, __crc32_le, __crc32c, __memchr,
	__memchr_inv, __memcmp, __memcpy, __memcpy_flushcache, __memmove, __memscan,
	__memset, __memset32, __memset64, __memset_explicit, __memset_l,
	__memzero_explicit, __movdir64b, __print_hex_dump, __print_hex_dump_bytes,
	__print_hex_dump_debug, clear_page, clear_pages, copy_from_kernel_nofault,
	copy_from_user, copy_mc_to_kernel, copy_page, copy_to_kernel_nofault,
	copy_to_user, crc32, crc32_be, crc32_le, crc32c, memchr, memchr_inv, memcmp,
	memcpy, memcpy_flushcache, memmove, memscan, memset, memset32, memset64,
	memset_explicit, memset_l, memzero_explicit, movdir64b, print_hex_dump,
	print_hex_dump_bytes, print_hex_dump_debug};
identifier single = {external_spt, tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
idexpression x;
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
x = (T)\(tp\|tq\|tu\)
)
... when != x = other
(
mem@p(before, (T2)x, after)
|
mem@p(before, (T2)x + off, after)
)

@onespt exists@
idexpression x;
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
identifier fn = {tdx_clflush_page, tdx_clflush_pfn, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
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

@wrapper@
identifier fn = {tdh_mem_sept_add, tdh_mng_addcx, tdh_phymem_page_reclaim,
	tdh_vp_addcx};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
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

@donated exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier c !~ "SUCCESS";
identifier w !~ "likely";
idexpression x, err;
expression E, e1, e2, e3, e4, other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
err = donate(E, \(x\|x[...]\))
|
err = tdh_mem_sept_add(e1, e3, e4, \(x\|x[...]\), ...)
)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != x = other
    when != tdx_reclaim_page(x, ...)
touch@p(before, <+... x ...+>, ...)

@stored exists@
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
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
touch@p(before, <+... x ...+>, ...)

// A page that will be reclaimed is the TDX module's until then, ...
@doomed exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
idexpression x;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
touch@p(before, <+... x ...+>, ...)
... when != x = other
reclaim(\(x\|x[...]\), ...)

// ... for ever, if that failed, ...
@leaked exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
idexpression x, r;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
(
if (<+... reclaim(\(x\|x[...]\), ...) ...+>)
{
... when != x = other
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
touch@p(before, <+... x ...+>, ...)
... when any
}
)

// ... and stays poisoned until it was reset; see tdx_quirk_reset_paddr().
@unreset exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page};
identifier undo = {tdx_quirk_reset_paddr, tdx_quirk_reset_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
idexpression x;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok};
@@
reclaim(\(x\|x[...]\), ...)
... when != x = other
    when != undo(<+... x ...+>, ...)
touch@p(before, <+... x ...+>, ...)

// ---------------------------------------------------------------------------
// One level of helper: one that maps its parameter, or returns a page.

@helper exists@
identifier fn : script:python() { not re.match("^tdx_(phys_to_page|page_(to_(phys|page|pfn)|from_page)|alloc_page|free_page)$", fn) };
identifier x;
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
parameter list[m] ps;
type T;
expression other;
expression list[n] before;
position p != {flush.ok, reset.ok, accessor.p, direct.p, one.p, two.p, wrapper.p, donated.p, stored.p, doomed.p, leaked.p, unreset.p};
@@
fn(ps, T x, ...)
{
... when != x = other
    when != reclaim(x, ...)
touch@p(before, <+... x ...+>, ...)
... when any
}

@call@
identifier helper.fn;
expression list[helper.m] es;
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
expression E;
position p;
@@
fn@p(es, <+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>, ...)

@onecall exists@
identifier helper.fn;
expression list[helper.m] es;
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t, u64;
tdx_page_t tp;
volatile struct page *tq;
volatile u64 *tu;
binary operator op = {+,-,&,|};
idexpression x;
type T;
expression E, e1, e2, other;
position p;
@@
(
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)[...]
|
x = (T)*\(E->fw\|E.fw\)
|
x = &\(E->fw\|E.fw\)[...]
|
x = &\(E->fw\|E.fw\)
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>)
|
x = (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) op e1
|
x = (T)conv(<+... \(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) ...+>) op e1
|
x = e1 ? (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\) : e2
|
x = e1 ? e2 : (T)\(E->fw\|E.fw\|tp\|tq\|tu\|source(...)\)
)
... when != x = other
fn@p(es, <+... x ...+>, ...)

@getter exists@
identifier fn;
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
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

@got@
identifier getter.fn;
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
expression list[n] before;
position p;
@@
touch@p(before, <+... fn(...) ...+>, ...)

@onegot exists@
identifier getter.fn;
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic, copy_page_from_iter_nofault,
	copy_page_to_iter, copy_page_to_iter_atomic, copy_page_to_iter_nofault,
	copy_user_highpage, devm_ioremap, devm_ioremap_cache, devm_ioremap_np,
	devm_ioremap_prot, devm_ioremap_uc, devm_ioremap_wc, devm_ioremap_wt,
	devm_memremap, devm_memremap_prot, devm_memremap_ro, early_ioremap,
	early_ioremap_cache, early_ioremap_np, early_ioremap_prot, early_ioremap_uc,
	early_ioremap_wc, early_ioremap_wt, early_memremap, early_memremap_prot,
	early_memremap_ro, folio_address, folio_zero_range, folio_zero_segment,
	folio_zero_segments, folio_zero_user, ioremap, ioremap_cache, ioremap_np,
	ioremap_prot, ioremap_uc, ioremap_wc, ioremap_wt, kmap, kmap_atomic,
	kmap_atomic_pfn, kmap_atomic_prot, kmap_high, kmap_high_get,
	kmap_local_folio, kmap_local_page, kmap_local_page_prot,
	kmap_local_page_try_from_panic, kmap_local_pfn, kmap_local_pfn_prot,
	lowmem_page_address, memcmp_from_page, memcmp_page, memcmp_to_page,
	memcpy_from_page, memcpy_page, memcpy_to_page, memmove_from_page,
	memmove_page, memmove_to_page, memremap, memremap_prot, memremap_ro,
	memset_from_page, memset_page, memset_to_page, memzero_from_page,
	memzero_page, memzero_to_page, page_address, page_to_virt, pfn_to_kaddr,
	pfn_to_virt, phys_to_virt, remap_pfn_range, tag_clear_highpage,
	tag_clear_highpages, vm_insert_page, vm_insert_pages, vm_map_pages,
	vm_map_pages_zero, vm_map_ram, vmap, vmap_pfn, vmf_insert_mixed,
	vmf_insert_mixed_mkwrite, vmf_insert_mixed_pmd, vmf_insert_mixed_prot,
	vmf_insert_mixed_pud, vmf_insert_page, vmf_insert_page_mkwrite,
	vmf_insert_page_pmd, vmf_insert_page_prot, vmf_insert_page_pud,
	vmf_insert_pfn, vmf_insert_pfn_mkwrite, vmf_insert_pfn_pmd,
	vmf_insert_pfn_prot, vmf_insert_pfn_pud, zero_user, zero_user_segment,
	zero_user_segments};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
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

// ---------------------------------------------------------------------------
// What is said.

@script:python depends on report@
p << direct.p;
touch << direct.touch;
n << direct.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << direct.p;
touch << direct.touch;
n << direct.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << direct.p;
touch << direct.touch;
n << direct.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << one.p;
touch << one.touch;
n << one.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << one.p;
touch << one.touch;
n << one.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << one.p;
touch << one.touch;
n << one.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << onefield.p;
touch << onefield.touch;
n << onefield.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << onefield.p;
touch << onefield.touch;
n << onefield.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << onefield.p;
touch << onefield.touch;
n << onefield.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << onelist.p;
touch << onelist.touch;
n << onelist.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << onelist.p;
touch << onelist.touch;
n << onelist.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << onelist.p;
touch << onelist.touch;
n << onelist.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << two.p;
touch << two.touch;
n << two.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << two.p;
touch << two.touch;
n << two.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << two.p;
touch << two.touch;
n << two.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << three.p;
touch << three.touch;
n << three.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << three.p;
touch << three.touch;
n << three.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << three.p;
touch << three.touch;
n << three.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << wrapper.p;
touch << wrapper.touch;
n << wrapper.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << wrapper.p;
touch << wrapper.touch;
n << wrapper.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << wrapper.p;
touch << wrapper.touch;
n << wrapper.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << got.p;
touch << got.touch;
n << got.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << got.p;
touch << got.touch;
n << got.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << got.p;
touch << got.touch;
n << got.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << onegot.p;
touch << onegot.touch;
n << onegot.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on org@
p << onegot.p;
touch << onegot.touch;
n << onegot.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a TDX control page, which only the TDX module may touch" % touch)

@script:python depends on context@
p << onegot.p;
touch << onegot.touch;
n << onegot.n;
@@
if mapping(touch, n):
    note(p)

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

@script:python depends on context@
p << bytes.p;
mem << bytes.mem;
@@
note(p)

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

@script:python depends on context@
p << onebytes.p;
mem << onebytes.mem;
@@
note(p)

@script:python depends on report@
p << accessor.p;
touch << accessor.touch;
n << accessor.n;
@@
if mapping(touch, n):
    tell(p, "%s() is more than this accessor exists for" % touch)

@script:python depends on org@
p << accessor.p;
touch << accessor.touch;
n << accessor.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() is more than this accessor exists for" % touch)

@script:python depends on context@
p << accessor.p;
touch << accessor.touch;
n << accessor.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << donated.p;
touch << donated.touch;
n << donated.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a page that was donated to the TDX module" % touch)

@script:python depends on org@
p << donated.p;
touch << donated.touch;
n << donated.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a page that was donated to the TDX module" % touch)

@script:python depends on context@
p << donated.p;
touch << donated.touch;
n << donated.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << stored.p;
touch << stored.touch;
n << stored.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a page that was donated to the TDX module" % touch)

@script:python depends on org@
p << stored.p;
touch << stored.touch;
n << stored.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a page that was donated to the TDX module" % touch)

@script:python depends on context@
p << stored.p;
touch << stored.touch;
n << stored.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << doomed.p;
touch << doomed.touch;
n << doomed.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a page before it was reclaimed from the TDX module" % touch)

@script:python depends on org@
p << doomed.p;
touch << doomed.touch;
n << doomed.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a page before it was reclaimed from the TDX module" % touch)

@script:python depends on context@
p << doomed.p;
touch << doomed.touch;
n << doomed.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << leaked.p;
touch << leaked.touch;
n << leaked.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a page that could not be reclaimed from the TDX module" % touch)

@script:python depends on org@
p << leaked.p;
touch << leaked.touch;
n << leaked.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a page that could not be reclaimed from the TDX module" % touch)

@script:python depends on context@
p << leaked.p;
touch << leaked.touch;
n << leaked.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << unreset.p;
touch << unreset.touch;
n << unreset.n;
@@
if mapping(touch, n):
    tell(p, "%s() of a page that was not reset after reclaim" % touch)

@script:python depends on org@
p << unreset.p;
touch << unreset.touch;
n << unreset.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() of a page that was not reset after reclaim" % touch)

@script:python depends on context@
p << unreset.p;
touch << unreset.touch;
n << unreset.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << call.p;
fn << helper.fn;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    tell(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on org@
p << call.p;
fn << helper.fn;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on context@
p << call.p;
fn << helper.fn;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << onecall.p;
fn << helper.fn;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    tell(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on org@
p << onecall.p;
fn << helper.fn;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    tell_org(p, "%s() maps the TDX control page it is given" % fn)

@script:python depends on context@
p << onecall.p;
fn << helper.fn;
touch << helper.touch;
n << helper.n;
@@
if mapping(touch, n):
    note(p)

@script:python depends on report@
p << spt.p;
@@
tell(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on org@
p << spt.p;
@@
tell_org(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on context@
p << spt.p;
@@
note(p)

@script:python depends on report@
p << onespt.p;
@@
tell(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on org@
p << onespt.p;
@@
tell_org(p, "the S-EPT page belongs to the TDX module and is read or written")

@script:python depends on context@
p << onespt.p;
@@
note(p)

@script:python depends on report@
p << forced.p;
@@
tell(p, "the bytes of a TDX control page are read or written")

@script:python depends on org@
p << forced.p;
@@
tell_org(p, "the bytes of a TDX control page are read or written")

@script:python depends on context@
p << forced.p;
@@
note(p)

@script:python depends on report@
p << oneforced.p;
@@
tell(p, "the bytes of a TDX control page are read or written")

@script:python depends on org@
p << oneforced.p;
@@
tell_org(p, "the bytes of a TDX control page are read or written")

@script:python depends on context@
p << oneforced.p;
@@
note(p)

@depends on context@
expression e;
position p : script:python() { noted(p) };
@@
* e@p
