// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td)
{
	int i, n = !!td->tdr_page;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		n += td->tdcs_pages[i] != NULL;
	return n;
}

/*
 * check-name: how many of the handles are set
 * check-clause: never: !p; C11 6.5.16.2p3
 */
