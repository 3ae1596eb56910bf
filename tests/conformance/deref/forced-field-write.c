// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, tdx_page_t q)
{
	*p = (__force u64)q;	/* expect: firmware-deref */
}

/*
 * check-name: a forced cast of the value stored does not cover the target
 * check-clause: deref: *p as a target; C11 6.5.16.1p2
 */
