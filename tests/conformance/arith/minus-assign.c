// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, int n)
{
	p -= n;	/* expect: firmware-arith */
}

/*
 * check-name: p -= n
 * check-clause: arith: p += n; C11 6.5.16.2p1
 */
