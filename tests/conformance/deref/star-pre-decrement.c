// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	--*p;	/* expect: firmware-deref */
}

/*
 * check-name: --*p changes the page, not the handle
 * check-clause: deref: *p as a target; C11 6.5.3.1p2
 */
