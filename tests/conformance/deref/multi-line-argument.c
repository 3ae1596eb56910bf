// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_three(u64 a, u64 b, u64 c);

void f(tdx_u64_t p)
{
	take_three(1,
		   *p,	/* expect: firmware-deref */
		   3);
}

/*
 * check-name: the mark stands on the argument's line
 * check-clause: deref: *p as a value; C11 6.5.2.2p4
 */
