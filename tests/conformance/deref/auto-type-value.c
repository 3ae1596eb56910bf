// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	__auto_type x = *p;	/* expect: firmware-deref */

	return x;
}

/*
 * check-name: __auto_type of the page's contents
 * check-clause: deref: *p as a value; GNU __auto_type
 */
