// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(int c, tdx_page_t *a, tdx_page_t *b)
{
	return c ? a : b;
}

/*
 * check-name: ?: of two arrays of handles
 * check-clause: never: arrays of handles; C11 6.5.15p3
 */
