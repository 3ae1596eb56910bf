// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	int n = *p;	/* expect: firmware-deref */
	int table[n];

	table[0] = 1;
	return table[0];
}

/*
 * check-name: a value from the page bounds an array and is used on
 * check-clause: deref: *p as a value; C11 6.7.6.2p5
 */
