// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 x)
{
	return *(__force tdx_u64_t)x;	/* expect: firmware-deref */
}

/*
 * check-name: __force makes a handle, and the handle stays one
 * check-clause: deref: *p as a value; C11 6.5.4p4
 */
