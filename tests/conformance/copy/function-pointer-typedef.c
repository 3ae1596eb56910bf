// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef void page_fn(tdx_page_t p);

page_fn *f(void)
{
	return &tdx_free_page;
}

/*
 * check-name: a function type by typedef
 * check-clause: never: passing; C11 6.7.8p3
 */
