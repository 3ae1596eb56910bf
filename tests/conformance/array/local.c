// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p, int i)
{
	tdx_page_t pages[4];

	pages[0] = p;
	pages[i] = pages[0];
	return pages[i];
}

/*
 * check-name: a local array of handles
 * check-clause: never: arrays of handles; C11 6.7.6.2p1
 */
