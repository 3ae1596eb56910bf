// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	return ({
		*p = 1;	/* expect: firmware-deref */
		p;
	});
}

/*
 * check-name: a statement inside a statement expression writes the page
 * check-clause: deref: *p as a target; GNU statement expressions
 */
