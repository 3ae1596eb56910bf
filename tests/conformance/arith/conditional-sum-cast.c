// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_u64_t p, tdx_u64_t q, int c)
{
	return (unsigned long)((c ? p : q) + 1);	/* expect: firmware-arith */
}

/*
 * check-name: a sum with the chosen of two handles becomes a number: the sum is the misuse
 * check-clause: arith: p + 1; C11 6.5.15
 */
