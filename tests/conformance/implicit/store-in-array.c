// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 **table, tdx_u64_t p)
{
	table[0] = p;	/* expect: firmware-implicit */
}

/*
 * check-name: a handle in an array of plain pointers
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
