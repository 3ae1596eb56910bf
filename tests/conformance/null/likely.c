// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	if (likely(p))
		return 1;
	return 0;
}

/*
 * check-name: likely(p)
 * check-clause: never: !p; C11 6.5.3.3p5
 */
