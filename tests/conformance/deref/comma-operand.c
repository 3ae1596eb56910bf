// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_u64_t p)
{
	return *(c++, p);	/* expect: firmware-deref */
}

/*
 * check-name: the page behind the result of a comma is read
 * check-clause: deref: *p as a value; C11 6.5.17p2
 */
