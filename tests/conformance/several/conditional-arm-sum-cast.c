// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_u64_t p, tdx_u64_t q, int c)
{
	return (unsigned long)(c ? p + 1 : q);	/* expect: firmware-arith */ /* expect: firmware-cast */
}

/*
 * check-name: a sum in one arm, and a cast of the chosen one
 * check-clause: arith: p + 1; cast: (unsigned long)p
 */
