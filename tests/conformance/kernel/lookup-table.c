// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct slot {
	u64 gfn;
	tdx_page_t page;
};

static struct slot table[64];

tdx_page_t f(u64 gfn)
{
	struct slot *s;

	for (s = table; s < table + ARRAY_SIZE(table); s++)
		if (s->gfn == gfn && s->page)
			return s->page;
	return NULL;
}

/*
 * check-name: a table that maps numbers to handles
 * check-clause: never: storing; C11 6.7.9p17
 */
