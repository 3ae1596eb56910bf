// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ops {
	void (*free)(tdx_page_t p);
	tdx_page_t (*alloc)(unsigned int gfp);
};

static const struct ops ops = {
	.free = tdx_free_page,
	.alloc = tdx_alloc_page,
};

void f(void)
{
	ops.free(ops.alloc(0));
}

/*
 * check-name: a table of functions that take handles
 * check-clause: never: passing; C11 6.7.9p11
 */
