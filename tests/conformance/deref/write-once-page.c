// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	WRITE_ONCE(*p, 1);	/* expect: firmware-deref */
}

/*
 * check-name: WRITE_ONCE(*p, x) writes the page
 * check-clause: deref: *p as a target; C11 6.7.3p7
 */
