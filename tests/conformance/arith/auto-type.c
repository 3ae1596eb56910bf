// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__auto_type q = p;

	q++;	/* expect: firmware-arith */
}

/*
 * check-name: __auto_type keeps the qualifier
 * check-clause: arith: p++; GNU __auto_type
 */
