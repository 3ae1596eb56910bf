// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline void release(tdx_page_t *p)
{
	tdx_free_page(*p);
}

void f(void)
{
	tdx_page_t p __attribute__((cleanup(release))) = tdx_alloc_page(0);

	if (!p)
		printk("no page\n");
}

/*
 * check-name: a handle with a clean-up function
 * check-clause: never: &p; GNU attributes
 */
