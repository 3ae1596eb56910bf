// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	switch (!p) {
	case 0:
		return 1;
	default:
		return 0;
	}
}

/*
 * check-name: switch (!p)
 * check-clause: never: !p; C11 6.8.4.2p1
 */
