// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct mmu_page {
	tdx_page_t external_spt;
	u64 gfn;
};

struct mmu_page *to_shadow_page(u64 pa);

tdx_page_t f(u64 spte, u64 gfn)
{
	struct mmu_page *sp = to_shadow_page(spte & 0xffffffffff000ULL);

	if (sp->gfn != gfn)
		return NULL;
	return sp->external_spt;
}

/*
 * check-name: the shape of tdx_spte_to_sept_pt()
 * check-clause: never: returning; C11 6.8.6.4p3
 */
