// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	_Atomic(tdx_u64_t) h = p;

	h++;	/* expect: firmware-arith */
}

/*
 * check-name: an _Atomic handle is incremented
 * check-clause: arith: p++; C11 6.5.2.4p2
 */
