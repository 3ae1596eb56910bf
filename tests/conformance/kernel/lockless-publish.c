// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td)
{
	tdx_page_t page = tdx_alloc_page(0);

	if (!page)
		return -12;
	if (cmpxchg(&td->tdr_page, NULL, page)) {
		tdx_free_page(page);
		return -17;
	}
	return 0;
}

/*
 * check-name: a handle is published if none is there
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
