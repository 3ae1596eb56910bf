// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, int i)
{
	td->tdcs_pages[i] = NULL;
}

/*
 * check-name: an element is set to NULL
 * check-clause: never: arrays of handles; C11 6.5.16.1p1
 */
