// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *from)
{
	struct tdx_td td = *from;

	return td.tdcs_nr_pages;
}

/*
 * check-name: a struct that holds a handle initialises one
 * check-clause: never: struct copy; C11 6.7.9p13
 */
