// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, tdx_u64_t q)
{
	*p	/* expect: firmware-deref */
		= *q;	/* expect: firmware-deref */
}

/*
 * check-name: the target and the value are two misuses
 * check-clause: deref: *p as a target and a value; C11 6.5.16p3
 */
