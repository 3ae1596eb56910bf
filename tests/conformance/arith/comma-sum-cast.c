// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_u64_t p, int n)
{
	return (unsigned long)((use(n), p) + 1);	/* expect: firmware-arith */
}

/*
 * check-name: a sum with the last of a comma expression becomes a number: the sum is the misuse
 * check-clause: arith: p + 1; C11 6.5.17
 */
