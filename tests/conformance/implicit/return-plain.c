// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(tdx_u64_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a return value loses the qualifier
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
