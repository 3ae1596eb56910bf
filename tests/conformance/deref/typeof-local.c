// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	typeof(*p) x = *p;	/* expect: firmware-deref */

	return x;
}

/*
 * check-name: a local of typeof(*p) is filled from the page
 * check-clause: deref: *p as a value; GNU typeof
 */
