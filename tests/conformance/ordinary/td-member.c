// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td)
{
	return td->tdcs_nr_pages + (*td).tdcx_nr_pages;
}

/*
 * check-name: a td is dereferenced
 * check-clause: never: the struct is ordinary memory; C11 6.5.2.3p4
 */
