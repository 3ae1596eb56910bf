// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	switch ((u64)p) {	/* expect: firmware-cast */
	case 0:
		return 1;
	}
	return 0;
}

/*
 * check-name: switch ((u64)p)
 * check-clause: cast: (T)p; C11 6.8.4.2p1
 */
