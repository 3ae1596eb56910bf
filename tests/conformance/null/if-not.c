// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	if (!p)
		return -12;
	return 0;
}

/*
 * check-name: if (!p)
 * check-clause: never: !p; C11 6.8.4.1p1
 */
