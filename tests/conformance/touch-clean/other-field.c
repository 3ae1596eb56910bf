// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td)
{
	return td->tdcs_nr_pages;
}

/*
 * check-name: another field of the TD
 * check-clause: never: no control page
 * check-engines: coccinelle
 */
