// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	*p = 0;	/* expect: firmware-deref */
}

/*
 * check-name: unary * writes the page
 * check-clause: deref: *p as a target; C11 6.5.16p3
 */
