// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_u64_t p, tdx_u64_t q)
{
	return *(c ? p : q);	/* expect: firmware-deref */
}

/*
 * check-name: the page behind the result of ?: is read
 * check-clause: deref: *p as a value; C11 6.5.15p4
 */
