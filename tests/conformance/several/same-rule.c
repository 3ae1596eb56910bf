// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	u64 x;

	x = *p;	/* expect: firmware-deref */
	x += *p;	/* expect: firmware-deref */
	x += p[0];	/* expect: firmware-deref */
	return x;
}

/*
 * check-name: the same misuse on each line is reported on each
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
