// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	(void)*p;	/* expect: firmware-deref */
}

/*
 * check-name: (void)*p
 * check-clause: deref: *p as a value; C11 6.3.2.2p1
 */
