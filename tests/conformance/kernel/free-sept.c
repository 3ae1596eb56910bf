// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct mmu_page {
	union {
		u64 *shadowed;
		tdx_page_t external_spt;
	};
};

int reclaim(tdx_page_t page);

void f(struct mmu_page *sp)
{
	if (reclaim(sp->external_spt))
		goto out;

	tdx_free_page(sp->external_spt);
out:
	sp->external_spt = NULL;
}

/*
 * check-name: the shape of tdx_sept_free_private_spt()
 * check-clause: never: a union, only declared; C11 6.8.6.1p2
 */
