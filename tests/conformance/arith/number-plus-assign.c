// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 n, tdx_u64_t p)
{
	n += p;	/* expect: firmware-arith */
	return n;
}

/*
 * check-name: a handle is added to a number in place
 * check-clause: arith: n + p; C11 6.5.16.2p3
 */
