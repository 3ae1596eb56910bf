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
identifier fn = {tdx_clflush_page, tdx_clflush_pfn};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
typedef tdx_page_t;
tdx_page_t tp;
expression E;
expression list before, after;
position p != {flush.ok, reset.ok};
@@
touch@p(before, <+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>, after)

// The bytes behind a handle, or behind the S-EPT page's own kernel address.
@bytes@
identifier mem = {__clear_page, __clear_pages, __copy_from_kernel_nofault,
	__copy_from_user, __copy_mc_to_kernel, __copy_page,
	__copy_to_kernel_nofault, __copy_to_user, __crc32, __crc32_be, __crc32_le,
	__crc32c, __memchr, __memchr_inv, __memcmp, __memcpy, __memcpy_flushcache,
	__memmove, __memscan, __memset, __memset32, __memset64, __memset_explicit,
	__memset_l, __memzero_explicit, __movdir64b, __print_hex_dump,
	__print_hex_dump_bytes, __print_hex_dump_debug, clear_page, clear_pages,
	copy_from_kernel_nofault, copy_from_user, copy_mc_to_kernel, copy_page,
	copy_to_kernel_nofault, copy_to_user, crc32, crc32_be, crc32_le, crc32c,
	memchr, memchr_inv, memcmp, memcpy, memcpy_flushcache, memmove, memscan,
	memset, memset32, memset64, memset_explicit, memset_l, memzero_explicit,
	movdir64b, print_hex_dump, print_hex_dump_bytes, print_hex_dump_debug};
identifier single = {external_spt, tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
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
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier mem = {__clear_page, __clear_pages, __copy_from_kernel_nofault,
	__copy_from_user, __copy_mc_to_kernel, __copy_page,
	__copy_to_kernel_nofault, __copy_to_user, __crc32, __crc32_be, __crc32_le,
	__crc32c, __memchr, __memchr_inv, __memcmp, __memcpy, __memcpy_flushcache,
	__memmove, __memscan, __memset, __memset32, __memset64, __memset_explicit,
	__memset_l, __memzero_explicit, __movdir64b, __print_hex_dump,
	__print_hex_dump_bytes, __print_hex_dump_debug, clear_page, clear_pages,
	copy_from_kernel_nofault, copy_from_user, copy_mc_to_kernel, copy_page,
	copy_to_kernel_nofault, copy_to_user, crc32, crc32_be, crc32_le, crc32c,
	memchr, memchr_inv, memcmp, memcpy, memcpy_flushcache, memmove, memscan,
	memset, memset32, memset64, memset_explicit, memset_l, memzero_explicit,
	movdir64b, print_hex_dump, print_hex_dump_bytes, print_hex_dump_debug};
identifier single = {external_spt, tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
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
identifier fn = {tdx_clflush_page, tdx_clflush_pfn, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier fn = {tdh_mem_sept_add, tdh_mng_addcx, tdh_phymem_page_reclaim,
	tdh_vp_addcx};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier fw = {tdr_page, tdvpr_page};
identifier array = {tdcs_pages, tdcx_pages};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page};
identifier undo = {tdx_quirk_reset_paddr, tdx_quirk_reset_page};
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier fn : script:python() { not re.match("^tdx_(phys_to_page|page_(to_(phys|page|pfn)|from_page)|alloc_page|free_page)$", fn) };
identifier x;
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier source = {tdx_page_to_hpa, tdx_page_to_pa, tdx_page_to_page,
	tdx_page_to_pfn, tdx_page_to_phys, tdx_page_to_virt, tdx_spte_to_sept_pt,
	tdx_tdr_pa};
typedef tdx_page_t;
tdx_page_t tp;
expression E;
position p;
@@
fn@p(es, <+... \(E->fw\|E.fw\|tp\|source(...)\) ...+>, ...)

@onecall exists@
identifier helper.fn;
expression list[helper.n] es;
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
identifier fw = {external_spt, tdcs_pages, tdcx_pages, tdr_page, tdvpr_pa,
	tdvpr_page};
identifier conv = {PFN_DOWN, PFN_PHYS, PHYS_PFN, READ_ONCE, __pa,
	__pfn_to_phys, __phys_to_pfn, compound_head, folio_page, folio_pfn,
	folio_to_phys, min_t, nth_page, page_folio, page_to_pfn, page_to_phys,
	pfn_to_page, pfn_to_phys, phys_to_page, virt_to_page, virt_to_pfn,
	virt_to_phys};
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
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
expression list before, after;
position p;
@@
touch@p(before, <+... fn(...) ...+>, after)

@onegot exists@
identifier getter.fn;
identifier touch = {__va, clear_highpage, clear_highpage_kasan_tagged,
	clear_highpages, clear_user_highpage, clear_user_highpages, clear_user_page,
	clear_user_pages, copy_highpage, copy_mc_highpage, copy_mc_user_highpage,
	copy_page_from_iter, copy_page_from_iter_atomic,
	copy_page_from_iter_nofault, copy_page_to_iter, copy_page_to_iter_atomic,
	copy_page_to_iter_nofault, copy_user_highpage, devm_ioremap,
	devm_ioremap_cache, devm_ioremap_np, devm_ioremap_prot, devm_ioremap_uc,
	devm_ioremap_wc, devm_ioremap_wt, devm_memremap, devm_memremap_prot,
	devm_memremap_ro, early_ioremap, early_ioremap_cache, early_ioremap_np,
	early_ioremap_prot, early_ioremap_uc, early_ioremap_wc, early_ioremap_wt,
	early_memremap, early_memremap_prot, early_memremap_ro, folio_address,
	folio_zero_range, folio_zero_segment, folio_zero_segments, folio_zero_user,
	ioremap, ioremap_cache, ioremap_np, ioremap_prot, ioremap_uc, ioremap_wc,
	ioremap_wt, kmap, kmap_atomic, kmap_atomic_pfn, kmap_atomic_prot, kmap_high,
	kmap_high_get, kmap_local_folio, kmap_local_page, kmap_local_page_prot,
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
