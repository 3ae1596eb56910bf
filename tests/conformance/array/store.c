// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, int i, tdx_page_t p)
{
	td->tdcs_pages[i] = p;
}

/*
 * check-name: a handle is stored in an array
 * check-clause: never: arrays of handles; C11 6.5.2.1p2
 */
