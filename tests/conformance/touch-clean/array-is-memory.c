// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_td *td)
{
	memset(td->tdcs_pages, 0, td->tdcs_nr_pages * sizeof(*td->tdcs_pages));
}

/*
 * check-name: the array of pages is ordinary memory
 * check-clause: never: the array is ordinary memory
 * check-engines: coccinelle
 */
