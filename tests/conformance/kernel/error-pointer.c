// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t make(int c)
{
	if (c)
		return (__force tdx_page_t)ERR_PTR(-12);
	return tdx_alloc_page(0);
}

long f(int c)
{
	tdx_page_t p = make(c);

	if (IS_ERR_OR_NULL(p))
		return p ? PTR_ERR(p) : -12;
	tdx_free_page(p);
	return 0;
}

/*
 * check-name: an allocation that returns an error pointer
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
