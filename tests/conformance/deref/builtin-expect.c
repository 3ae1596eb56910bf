// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	if (likely(*p))	/* expect: firmware-deref */
		return 1;
	return 0;
}

/*
 * check-name: likely() of a value read from the page
 * check-clause: deref: *p as a value; GNU builtins
 */
