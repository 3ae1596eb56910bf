// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(int i, tdx_page_t p, void *v)
{
	switch (i) {
	case 0:
		return v;
	case 1:
		return p;	/* expect: firmware-implicit */
	default:
		return NULL;
	}
}

/*
 * check-name: one of several returns loses the qualifier
 * check-clause: implicit: return value; C11 6.8.4.2p4
 */
