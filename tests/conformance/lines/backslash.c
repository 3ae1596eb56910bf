// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return 1 + \
	       *p;	/* expect: firmware-deref */
}

/*
 * check-name: a line that goes on after a backslash
 * check-clause: deref: *p as a value; C11 5.1.1.2p1
 */
