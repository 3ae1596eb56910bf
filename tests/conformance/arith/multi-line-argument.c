// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_two(u64 a, tdx_u64_t p);

void f(tdx_u64_t p)
{
	take_two(1,
		 p + 1);	/* expect: firmware-arith */
}

/*
 * check-name: the mark stands on the argument's line
 * check-clause: arith: p + n; C11 6.5.2.2p4
 */
