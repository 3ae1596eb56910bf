// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t from_page(struct page *page);

static inline tdx_page_t alloc_handle(unsigned int gfp)
{
	struct page *page = alloc_page(gfp);

	return page ? from_page(page) : NULL;
}

tdx_page_t f(void)
{
	return alloc_handle(0);
}

/*
 * check-name: the shape of tdx_alloc_page()
 * check-clause: never: (__force tdx_page_t)x; C11 6.7.4p6
 */
