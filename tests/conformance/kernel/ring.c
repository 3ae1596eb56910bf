// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ring {
	unsigned int head;
	tdx_page_t slot[16];
};

tdx_page_t f(struct ring *r, tdx_page_t page)
{
	tdx_page_t old = r->slot[r->head % ARRAY_SIZE(r->slot)];

	r->slot[r->head++ % ARRAY_SIZE(r->slot)] = page;
	return old;
}

/*
 * check-name: a ring of handles
 * check-clause: never: arrays of handles; C11 6.5.5p5
 */
