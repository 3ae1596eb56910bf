// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct mmu_page {
	union {
		u64 *shadow;
		tdx_u64_t external_spt;
	};
};

u64 f(struct mmu_page *sp)
{
	return *sp->external_spt;	/* expect: firmware-deref */
}

/*
 * check-name: the page behind a handle in an anonymous union is read
 * check-clause: deref: *p as a value; C11 6.7.2.1p13
 */
