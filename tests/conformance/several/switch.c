// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int i, tdx_u64_t p)
{
	switch (i) {
	case 0:
		return *p;	/* expect: firmware-deref */
	case 1:
		p--;	/* expect: firmware-arith */
		break;
	default:
		return (u64)p;	/* expect: firmware-cast */
	}
	return p != NULL;
}

/*
 * check-name: a misuse in each case of a switch
 * check-clause: deref, arith, cast; C11 6.8.4.2p4
 */
