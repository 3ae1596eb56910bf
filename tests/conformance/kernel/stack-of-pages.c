// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct cache {
	tdx_page_t *top;
	tdx_page_t pages[8];
};

void push(struct cache *c, tdx_page_t page)
{
	*c->top++ = page;
}

tdx_page_t pop(struct cache *c)
{
	return c->top > c->pages ? *--c->top : NULL;
}

/*
 * check-name: a stack of spare handles
 * check-clause: never: arithmetic on the array; C11 6.5.2.4p2
 */
