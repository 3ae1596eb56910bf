// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return (__force u64)*p;	/* expect: firmware-deref */
}

/*
 * check-name: __force on the value read is too late
 * check-clause: deref: *p as a value; C11 6.5.4p4
 */
