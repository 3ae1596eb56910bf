// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *to, struct tdx_td *from)
{
	to->tdcs_pages = from->tdcs_pages;
	to->tdcs_nr_pages = from->tdcs_nr_pages;
	from->tdcs_pages = NULL;
	from->tdcs_nr_pages = 0;
}

/*
 * check-name: an array of handles moves from one owner to another
 * check-clause: never: arrays of handles; C11 6.5.16.1p2
 */
