// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, int i)
{
	return ({
		tdx_page_t p = NULL;

		if (i < td->tdcs_nr_pages)
			p = td->tdcs_pages[i];
		p;
	});
}

/*
 * check-name: several statements in a statement expression
 * check-clause: never: copying; GNU statement expressions
 */
