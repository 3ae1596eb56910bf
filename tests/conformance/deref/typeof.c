// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	typeof(p) q = p;

	return *q;	/* expect: firmware-deref */
}

/*
 * check-name: typeof keeps the qualifier
 * check-clause: deref: *p as a value; GNU typeof
 */
