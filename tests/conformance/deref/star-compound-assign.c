// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	*p |= 1;	/* expect: firmware-deref */
}

/*
 * check-name: compound assignment through the handle
 * check-clause: deref: *p as a target; C11 6.5.16.2p3
 */
