// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t *pages, int i)
{
	pages[i]++;	/* expect: firmware-arith */
}

/*
 * check-name: pages[i]++ changes the handle
 * check-clause: arith: p++; C11 6.5.2.4p2
 */
