// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	u64 **plain = &p;	/* expect: firmware-implicit */

	use(**plain);
}

/*
 * check-name: &p to u64 **
 * check-clause: implicit: any level down; C11 6.5.3.2p3
 */
