// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(int c, tdx_page_t *a)
{
	return c ? a : NULL;
}

/*
 * check-name: ?: of an array of handles and NULL
 * check-clause: never: arrays of handles; C11 6.5.15p6
 */
