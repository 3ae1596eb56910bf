// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	switch (*p) {	/* expect: firmware-deref */
	case 0:
		return 1;
	}
	return 0;
}

/*
 * check-name: the controlling expression of a switch reads the page
 * check-clause: deref: *p as a value; C11 6.8.4.2p1
 */
