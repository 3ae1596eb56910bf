// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p, tdx_page_t q, int i)
{
	tdx_page_t pages[] = { p, q, [3] = p };

	return pages[i];
}

/*
 * check-name: handles initialise an array
 * check-clause: never: arrays of handles; C11 6.7.9p17
 */
