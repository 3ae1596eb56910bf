// SPDX-License-Identifier: GPL-2.0-only
/// Turn stock TDX code into typed code: TDR, TDCS, TDVPR, TDCX and S-EPT pages
/// become tdx_page_t, and go through its accessors. The type and the accessors
/// themselves are new code, and stay with a human; so does tdx_clflush_page(),
/// whose forced cast SmPL cannot spell, and dropping tdvpr_pa from struct tdx_vp.
///
// Confidence: Moderate
// Options: --no-includes --include-headers
// Keywords: TDX, tdx_page_t, tdr_page, tdcs_pages, tdvpr_page, tdcx_pages

virtual patch

// ---------------------------------------------------------------------------
// The fields and the wrappers.

@fields@
@@
struct tdx_td {
...
- struct page *tdr_page;
+ tdx_page_t tdr_page;
...
- struct page **tdcs_pages;
+ tdx_page_t *tdcs_pages;
...
};

@vpfields@
@@
struct tdx_vp {
...
- struct page *tdvpr_page;
+ tdx_page_t tdvpr_page;
...
- struct page **tdcx_pages;
+ tdx_page_t *tdcx_pages;
...
};

@wrapper@
identifier fn = {tdh_mng_addcx, tdh_vp_addcx, tdh_mem_sept_add, tdh_phymem_page_reclaim};
identifier x;
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

@prototype@
identifier fn = {tdh_mng_addcx, tdh_vp_addcx, tdh_mem_sept_add, tdh_phymem_page_reclaim};
identifier x;
type R;
parameter list before, after;
@@
R fn(before,
- struct page *x
+ tdx_page_t x
 , after);

@address@
identifier fw = {tdr_page, tdvpr_page};
expression E;
@@
(
- page_to_phys(E->fw)
+ tdx_page_to_phys(E->fw)
|
- page_to_phys(E.fw)
+ tdx_page_to_phys(E.fw)
)

@keyed@
expression E;
@@
- page_to_pfn(E->tdr_page)
+ PHYS_PFN(tdx_tdr_pa(E))

@precalculated@
expression E;
@@
- E->tdvpr_pa
+ tdx_page_to_phys(E->tdvpr_page)

// ---------------------------------------------------------------------------
// Reclaim: the functions that are given a page, and reset it.

@reclaim@
identifier fn = {__tdx_reclaim_page, tdx_reclaim_page, tdx_reclaim_control_page};
identifier x;
@@
fn(
- struct page *x
+ tdx_page_t x
 )
{ ... }

@reset@
expression E;
@@
(
- tdx_quirk_reset_paddr(page_to_phys(E), PAGE_SIZE)
+ tdx_quirk_reset_page(E)
|
- tdx_quirk_reset_paddr(tdx_page_to_phys(E), PAGE_SIZE)
+ tdx_quirk_reset_page(E)
)

@freed@
identifier fn = {tdx_reclaim_control_page};
identifier x;
@@
fn(tdx_page_t x)
{
<...
- __free_page(x)
+ tdx_free_page(x)
...>
}

// ---------------------------------------------------------------------------
// Locals that become one of the fields.

@single@
identifier fn, x;
identifier fw = {tdr_page, tdvpr_page};
expression E;
@@
fn(...)
{
... when any
- struct page *x;
+ tdx_page_t x;
... when any
\(E.fw\|E->fw\) = x
... when any
}

@singles@
identifier single.fn, single.x;
@@
fn(...)
{
<...
(
x =
- alloc_page
+ tdx_alloc_page
 (...)
|
- __free_page(x)
+ tdx_free_page(x)
)
...>
}

@array@
identifier fn, x;
identifier arr = {tdcs_pages, tdcx_pages};
expression E;
@@
fn(...)
{
... when any
- struct page **x = NULL;
+ tdx_page_t *x = NULL;
... when any
\(E.arr\|E->arr\) = x
... when any
}

@elements@
identifier array.fn, array.x;
expression i;
@@
fn(...)
{
<...
(
x[i] =
- alloc_page
+ tdx_alloc_page
 (...)
|
- __free_page(x[i])
+ tdx_free_page(x[i])
)
...>
}

@frees@
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
expression E, i;
@@
- __free_page
+ tdx_free_page
 (\(E->fw\|E.fw\|E->arr[i]\|E.arr[i]\))

// ---------------------------------------------------------------------------
// S-EPT pages.

@spt@
expression E;
@@
(
- virt_to_page(E->external_spt)
+ E->external_spt
|
- free_page((unsigned long)E->external_spt)
+ tdx_free_page(E->external_spt)
)

@getter@
identifier fn;
expression E;
@@
- struct page *
+ tdx_page_t
fn(...)
{
... when any
return E->external_spt;
}

@gotten@
identifier getter.fn;
identifier x;
@@
- struct page *x;
+ tdx_page_t x;
... when any
x = fn(...)
... when any
