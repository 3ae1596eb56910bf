// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int *table)
{
	return table[*p];	/* expect: firmware-deref */
}

/*
 * check-name: an index is read from the page
 * check-clause: deref: *p as a value; C11 6.5.2.1p2
 */
