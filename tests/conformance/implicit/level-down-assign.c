// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t *pages)
{
	u64 **plain;

	plain = pages;	/* expect: firmware-implicit */
	use(**plain);
}

/*
 * check-name: tdx_u64_t * assigned to u64 **
 * check-clause: implicit: any level down; C11 6.5.16.1p1
 */
