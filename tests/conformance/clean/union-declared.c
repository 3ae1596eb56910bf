// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct mmu_page {
	u64 gfn;
	union {
		u64 *shadow;
		tdx_page_t external_spt;
	};
};

tdx_page_t f(struct mmu_page *sp)
{
	return sp->external_spt;
}

/*
 * check-name: a union that overlays a handle and something else
 * check-clause: never: a union, only declared; C11 6.7.2.1p16
 */
