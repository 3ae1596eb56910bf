// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t *pages)
{
	return 2[pages];
}

/*
 * check-name: i[pages] is a handle
 * check-clause: never: arrays of handles; C11 6.5.2.1p2
 */
