// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return *(tdx_u64_t)p;	/* expect: firmware-deref */
}

/*
 * check-name: a cast to the same type does not help
 * check-clause: deref: *p as a value; C11 6.5.4p4
 */
