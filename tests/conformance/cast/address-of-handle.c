// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	u64 **plain = (u64 **)&p;	/* expect: firmware-cast */

	use(**plain);
}

/*
 * check-name: (u64 **)&p
 * check-clause: cast: stripped one level down; C11 6.3.2.3p7
 */
