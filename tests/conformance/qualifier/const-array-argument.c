// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int count(tdx_page_t const *pages, int n);

int f(struct tdx_td *td)
{
	return count(td->tdcs_pages, td->tdcs_nr_pages);
}

/*
 * check-name: an array of handles passed as an array of const handles
 * check-clause: never: adding const; C11 6.5.16.1p1
 */
