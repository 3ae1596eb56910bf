// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int n, tdx_page_t p)
{
	tdx_page_t pages[n];

	pages[0] = p;
	return pages[0];
}

/*
 * check-name: a variable-length array of handles
 * check-clause: never: arrays of handles; C11 6.7.6.2p4
 */
