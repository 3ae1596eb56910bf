// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, tdx_u64_t q, int n)
{
	while (n--)
		*p++ = *q++;	/* expect: firmware-arith */ /* expect: firmware-arith */
}

/*
 * check-name: *p++ = *q++ changes two handles
 * check-clause: arith: p++; C11 6.5.16p3
 */
