// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int n, tdx_page_t pages[n])
{
	return pages[n - 1];
}

/*
 * check-name: a variable-length parameter
 * check-clause: never: arrays of handles; C11 6.7.6.3p7
 */
