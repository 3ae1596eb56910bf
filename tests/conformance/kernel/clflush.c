// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void clflush_cache_range(void *addr, unsigned int size);

void f(tdx_page_t page)
{
	clflush_cache_range((__force void *)page, PAGE_SIZE);
}

/*
 * check-name: the shape of tdx_clflush_page()
 * check-clause: never: (__force u64)p; C11 6.5.2.2p7
 */
