// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return READ_ONCE(*p);	/* expect: firmware-deref */
}

/*
 * check-name: READ_ONCE(*p) reads the page
 * check-clause: deref: *p as a value; C11 6.7.3p7
 */
