// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

static void tdx_clflush_page(struct page *page)
{
	clflush_cache_range(page_to_virt(page), PAGE_SIZE);
}

u64 tdh_mng_addcx(struct tdx_td *td, struct page *tdcs_page)
{
	struct tdx_module_args args = {
		.rcx = page_to_phys(tdcs_page),
		.rdx = page_to_phys(td->tdr_page),
	};

	tdx_clflush_page(tdcs_page);
	return seamcall(TDH_MNG_ADDCX, &args);
}

/*
 * check-name: the accessor that flushes the cache before donation
 * check-clause: never: flushing the CPU cache before donation
 * check-engines: coccinelle
 */
