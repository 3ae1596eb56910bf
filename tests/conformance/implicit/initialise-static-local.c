// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(void)
{
	static u64 object;
	static tdx_u64_t p = &object;	/* expect: firmware-implicit */

	return p;
}

/*
 * check-name: a static local gains the qualifier
 * check-clause: implicit: initialiser (static); C11 6.2.4p3
 */
