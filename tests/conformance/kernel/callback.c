// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int each(struct tdx_td *td, int (*fn)(tdx_page_t page, void *data), void *data)
{
	int i, ret = 0;

	for (i = 0; i < td->tdcs_nr_pages && !ret; i++)
		ret = fn(td->tdcs_pages[i], data);
	return ret;
}

static int count(tdx_page_t page, void *data)
{
	*(int *)data += page != NULL;
	return 0;
}

int f(struct tdx_td *td)
{
	int n = 0;

	return each(td, count, &n) ?: n;
}

/*
 * check-name: a callback for each handle
 * check-clause: never: passing; C11 6.5.2.2p5
 */
