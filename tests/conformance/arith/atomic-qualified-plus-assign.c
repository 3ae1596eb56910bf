// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	_Atomic(tdx_u64_t) h = p;

	h += 1;	/* expect: firmware-arith */
}

/*
 * check-name: an _Atomic handle is moved
 * check-clause: arith: p += n; C11 6.5.16.2p3
 */
