// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return ({ *p; });	/* expect: firmware-deref */
}

/*
 * check-name: the value of a statement expression is read from the page
 * check-clause: deref: *p as a value; GNU statement expressions
 */
