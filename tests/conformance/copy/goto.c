// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td)
{
	tdx_page_t p;

	p = tdx_alloc_page(0);
	if (!p)
		goto out;
	td->tdr_page = p;
	return 0;
out:
	td->tdr_page = NULL;
	return -12;
}

/*
 * check-name: a handle across a goto
 * check-clause: never: copying; C11 6.8.6.1p2
 */
