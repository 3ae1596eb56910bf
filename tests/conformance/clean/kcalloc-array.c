// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td, int n)
{
	td->tdcs_pages = kcalloc(n, sizeof(*td->tdcs_pages), 0);
	return td->tdcs_pages ? 0 : -12;
}

/*
 * check-name: kcalloc() makes an array of handles
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.3.2.3p1
 */
